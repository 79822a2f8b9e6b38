/// A part of the program that is given bytes of any kind: by a fuzzer that looks for new ways through it, and by the tests, which give it
/// again what once broke it.
public enum FuzzSubject: String, CaseIterable, Sendable {
  /// From the portal's JSON to the model and everything that is shown or written of it.
  case wire
  /// From BBCode to text with marks.
  case description
  /// The config file, and changes to it.
  case config
  /// A person's own theme.
  case theme
  /// Dates as people type them.
  case dateWords = "date-words"
  /// Drawing.
  case canvas

  /// Does with the bytes what the program would do. Traps where the program would, and where what must hold does not.
  public func take(_ bytes: [UInt8]) {
    switch self {
    case .wire: WireSubject.take(bytes)
    case .description: DescriptionSubject.take(bytes)
    case .config: ConfigSubject.take(bytes)
    case .theme: ThemeSubject.take(bytes)
    case .dateWords: DateWordsSubject.take(bytes)
    case .canvas: CanvasSubject.take(bytes)
    }
  }
}
