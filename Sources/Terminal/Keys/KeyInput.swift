import Canvas

/// One thing that was read from the terminal, before anything is made of it.
enum KeyInput: Hashable {
  case byte(UInt8)
  /// A key whose sequence the terminal's description has.
  case key(Key)
  case pasteBegins
  case pasteEnds
  /// A key that has no meaning here.
  case unknownKey
}
