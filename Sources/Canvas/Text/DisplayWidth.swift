extension String {
  /// How many columns the text takes when a canvas draws it.
  public var displayWidth: Int {
    isPrintableASCII ? utf8.count : TextUnits(self).reduce(0) { $0 + $1.columns }
  }
}

extension Character {
  /// How many columns the character takes when a canvas draws it: 0 for what is left out, mostly 1 or 2.
  public var displayWidth: Int {
    if let unit = simpleUnit { return unit.columns }
    return SafeCluster(self, form: .oneLine).units.reduce(0) { $0 + $1.columns }
  }
}
