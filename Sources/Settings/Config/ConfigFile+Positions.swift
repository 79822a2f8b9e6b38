extension ConfigFile {
  /// Where a setting stands, by the names of its tables and its own; the file's beginning where it is not there.
  public func position(of path: String...) -> TextPosition {
    TOMLOutline((try? text()) ?? "").position(of: path)
  }
}
