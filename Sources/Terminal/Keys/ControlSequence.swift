import Canvas

/// What a terminal sends beside text: Esc [ or Esc O, parameters and a last byte (ECMA-48, 5.4).
struct ControlSequence: Hashable {
  /// `[` or `O`.
  var introducer: UInt8
  /// What stands between.
  var parameters: [UInt8]
  /// The last byte.
  var final: UInt8

  /// Whether a paste begins.
  var beginsPaste: Bool { final == UInt8(ascii: "~") && parameters.elementsEqual("200".utf8) }

  /// Whether it is what every terminal answers to the question what it is (DA1).
  var tellsAttributes: Bool {
    introducer == UInt8(ascii: "[") && final == UInt8(ascii: "c") && parameters.first == UInt8(ascii: "?")
  }

  /// The key that xterm and its likes mean; modifiers are left aside.
  var key: Key? {
    switch (Unicode.Scalar(introducer), Unicode.Scalar(final)) {
    case _ where parameters.first == UInt8(ascii: "<") || parameters.first == UInt8(ascii: "?"): nil
    case (_, "A"): .up
    case (_, "B"): .down
    case (_, "C"): .right
    case (_, "D"): .left
    case (_, "H"): .home
    case (_, "F"): .end
    case ("O", "M"): .enter
    case ("O", "P"), ("O", "Q"), ("O", "R"), ("O", "S"): .function(Int(final) - 0x4F)
    case ("[", "Z"): .backTab
    case ("[", "~"):
      switch String(decoding: parameters.prefix { 0x30..<0x3A ~= $0 }, as: UTF8.self) {
      case "1", "7": .home
      case "2": .insert
      case "3": .delete
      case "4", "8": .end
      case "5": .pageUp
      case "6": .pageDown
      default: nil
      }
    default: nil
    }
  }
}
