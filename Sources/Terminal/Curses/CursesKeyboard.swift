import CNcurses
import Canvas

/// Reads what waits at the terminal.
struct CursesKeyboard {
  /// Numbers beyond those that curses gives to keys of its own.
  private static let pasteBegins: Int32 = 0x1000
  private static let pasteEnds: Int32 = 0x1001

  /// A pad: reading by way of a window would first draw it.
  private let pad: UnsafeMutablePointer<WINDOW>?

  init() {
    pad = newpad(1, 1)
    keypad(pad, true)
    nodelay(pad, true)
    // The description's sequence for the mouse is but the beginning of one: the rest would be read as letters.
    keyok(Int32(KEY_MOUSE), false)
    define_key(CNCURSES_PASTE_BEGIN, Self.pasteBegins)
    define_key(CNCURSES_PASTE_END, Self.pasteEnds)
  }

  /// Gives back what it was made of.
  func close() { delwin(pad) }

  /// What has come, or of something endless a part.
  func pending() -> [KeyInput] {
    var inputs: [KeyInput] = []
    while inputs.count < 1 << 16, case let code = wgetch(pad), code != ERR {
      inputs.append(Self.input(code))
    }
    return inputs
  }

  private static func input(_ code: Int32) -> KeyInput {
    switch code {
    case 0..<256: .byte(UInt8(code))
    case pasteBegins: .pasteBegins
    case pasteEnds: .pasteEnds
    default: key(code).map(KeyInput.key) ?? .unknownKey
    }
  }

  private static func key(_ code: Int32) -> Key? {
    switch code {
    case KEY_UP, KEY_SR: .up
    case KEY_DOWN, KEY_SF: .down
    case KEY_LEFT, KEY_SLEFT: .left
    case KEY_RIGHT, KEY_SRIGHT: .right
    case KEY_HOME, KEY_SHOME, KEY_A1, KEY_FIND: .home
    case KEY_END, KEY_SEND, KEY_C1, KEY_LL, KEY_SELECT: .end
    case KEY_PPAGE, KEY_SPREVIOUS, KEY_A3: .pageUp
    case KEY_NPAGE, KEY_SNEXT, KEY_C3: .pageDown
    case KEY_IC, KEY_SIC: .insert
    case KEY_DC, KEY_SDC: .delete
    case KEY_BTAB: .backTab
    case KEY_BACKSPACE: .backspace
    case KEY_ENTER: .enter
    case KEY_F0 + 1...KEY_F0 + 63: .function(Int(code - KEY_F0))
    default: nil
    }
  }
}
