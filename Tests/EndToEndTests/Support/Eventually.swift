import Testing

/// Waits until something is so; after a minute records that it is not.
func eventually(
  _ what: String, sourceLocation: SourceLocation = #_sourceLocation, _ isSo: () async -> Bool
) async {
  for _ in 0..<3000 {
    if await isSo() { return }
    try? await Task.sleep(for: .milliseconds(20))
  }
  Issue.record("a minute later it is not so that \(what)", sourceLocation: sourceLocation)
}
