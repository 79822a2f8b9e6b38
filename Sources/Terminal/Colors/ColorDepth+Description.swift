import CNcurses

extension ColorDepth {
  /// Whether the terminal's description that is loaded has colours numbered by red, green and blue (`RGB`): as a flag, or with the bits of
  /// each.
  static var describedAsDirect: Bool { tigetflag("RGB") > 0 || tigetnum("RGB") > 0 }
}
