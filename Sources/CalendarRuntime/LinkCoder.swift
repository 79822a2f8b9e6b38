public import CalendarFeature

/// What makes QR codes, or a stand-in in a test.
public protocol LinkCoder: Sendable {
  /// Makes the code of a text.
  func code(for text: String) async -> LinkCodeOutcome
}
