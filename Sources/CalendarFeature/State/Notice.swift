public import CalendarModel
public import Wording

/// What the bottom line tells: of a success for a while, of anything else until the next key.
public enum Notice: Equatable, Sendable {
  /// A request failed.
  case failed(PortalError)
  /// The event came without names.
  case namesMissing(PortalError)
  /// The portal would not list a calendar that was chosen.
  case refused(CalendarOwner, PortalError)
  /// This machine's clock is so many seconds ahead of the portal's: what is on, and how far off things are, is told wrongly.
  case clockOff(Int)
  /// Some rows of a list could not be read.
  case skipped(Int)
  /// What was last known is not there, or is not kept.
  case cache(CacheFault)
  /// A key means nothing here, or nothing after those that began a sequence.
  case unbound(KeySequence)
  /// There is nothing yet that the key could work on.
  case nothingLoaded
  /// Nothing is selected that the key could work on.
  case nothingSelected
  /// Nothing is asked of the portal, for the person wants it so.
  case notAsked
  /// There is nothing further in that direction, as far as is known.
  case nothingFurther
  /// A command cannot be given here.
  case notHere(Command)
  /// A command cannot do anything now.
  case cannot(Obstacle)
  /// What became of an answer.
  case answer(AnswerNotice)
  /// What became of something that was handed over.
  case handOver(HandOverNotice)
  /// Nothing stands behind a number that was typed.
  case noSuchNumber(String)
  /// A line holds more than one key.
  case severalKeys
  /// Nothing changed since it was last looked at.
  case nothingChanged
  /// Nothing was searched for yet.
  case noSearch
  /// The text is found nowhere.
  case notFound(String)
  /// The text is no date.
  case noDate(String)
  /// Times are shown by another clock now.
  case clock(DisplayClock, zone: String)
  /// What the settings say now is followed.
  case settingsRead
  /// The settings, or another account, cannot be used; in a sentence.
  case unusable(String)
  /// The terminal is not one that is known; drawn as another.
  case unknownTerminal(name: String, assumed: String)

  /// Whether it tells of something that went wrong, or that cannot be done.
  var isError: Bool {
    switch self {
    case .clock, .settingsRead: false
    case .answer(let notice): notice.isError
    case .handOver(let notice): notice.isError
    case .failed, .namesMissing, .refused, .clockOff, .skipped, .cache, .unbound, .nothingLoaded, .nothingSelected,
      .notAsked,
      .notHere, .cannot, .nothingFurther, .nothingChanged, .noSearch, .notFound, .noDate, .unusable, .unknownTerminal,
      .noSuchNumber, .severalKeys:
      true
    }
  }

  /// How long it is told; nil where it stays until the next key.
  var duration: Duration? {
    switch self {
    case .answer(.leaving): nil
    case .answer(let notice) where notice.offer != nil: .seconds(5)
    default: isError ? nil : .seconds(2)
    }
  }
}
