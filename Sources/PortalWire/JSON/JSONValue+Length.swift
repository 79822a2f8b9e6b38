extension JSONValue {
  /// The word of a title, a place or another name. Of one that is longer than any column of the portal that holds names
  /// (`varchar(255)`) the beginning stands for the whole, with `…` at its end: who lists or draws names is not to pay for it.
  public var name: String? { word?.beginning(1024) }

  /// The text of a title, of which no white space is taken away, as long as a name may be.
  public var title: String? { text?.beginning(1024) }

  /// The text of a description, of which as much is taken as the portal's column holds (`text`, 65,535 bytes); `…` ends one
  /// that is longer.
  public var longText: String? { text?.beginning(65_536) }
}

extension String {
  /// The first scalars, with `…` where there are more. Characters do not bound a text: marks pile up on one without end.
  fileprivate func beginning(_ limit: Int) -> String {
    guard utf8.count > limit,
      let end = unicodeScalars.index(startIndex, offsetBy: limit, limitedBy: endIndex), end < endIndex
    else { return self }
    return self[..<end] + "…"
  }
}
