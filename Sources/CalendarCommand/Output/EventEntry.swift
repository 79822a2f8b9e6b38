import CalendarFeature
import CalendarModel
import Canvas
import Foundation
import Wording

/// What `show` says of one event.
struct EventEntry: EventReport {
  let id: EventID
  /// What asking came to; nil where the portal was not to be asked, and the event is not known.
  let outcome: DetailOutcome?
  let session: Session

  /// The details on lines of at most `width` columns; nil where there is nothing to print.
  func text(width: Int) -> String? {
    guard let detail else { return nil }
    let presentation = Presentation(wording: session.wording, now: session.now, zone: zone(detail))
    return EventDocument(detail, presentation: presentation).lines(width: width)
      .map { line in line.text.safeForTerminal().droppingTrailingSpaces }
      .joined(separator: "\n")
  }

  /// The same for programs.
  var json: JSONDocument {
    guard let detail else {
      return .object([.init("id", .number(id.rawValue)), .init("error", JSONDocument(problem))])
    }
    let zone = zone(detail)
    return EventJSON(
      id: id, detail: detail, zone: zone, wording: session.wording, today: WallClock(session.now, in: zone).date
    ).document
  }

  /// What is missing and why, in one line.
  var problem: String? {
    switch outcome {
    case .found(let detail):
      detail.namesFailure.map { session.wording.about([id], session.wording.namesMissing(session.wording.error($0))) }?
        .safeForTerminal()
    case .noSuchEvent: session.wording.noEvent(id)
    case .noOccurrence(let date): session.wording.noOccurrence(id, on: date, today: session.today)
    case .failed(let error): session.wording.about([id], session.wording.error(error)).safeForTerminal()
    case nil: session.wording.notKnown(id)
    }
  }

  var failure: PortalError? {
    if case .failed(let error) = outcome { error } else { nil }
  }

  /// The exit code for this event.
  var status: ExitStatus {
    switch outcome {
    case .found: .done
    case .noSuchEvent, .noOccurrence: .notForThis
    case .failed(let error): ExitStatus(error)
    case nil: .unavailable
    }
  }

  /// The event, where it was found.
  var detail: EventDetail? {
    if case .found(let detail) = outcome { detail } else { nil }
  }

  private func zone(_ detail: EventDetail) -> TimeZone {
    session.zone.learning(portalZone: detail.portalZone).timeZone
  }
}

extension String {
  fileprivate var droppingTrailingSpaces: String {
    lastIndex { $0 != " " }.map { String(self[...$0]) } ?? ""
  }
}
