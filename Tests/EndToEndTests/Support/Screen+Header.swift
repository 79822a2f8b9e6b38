extension [String] {
  /// The first row of a screen, empty where there is none yet.
  var header: String { first ?? "" }
}
