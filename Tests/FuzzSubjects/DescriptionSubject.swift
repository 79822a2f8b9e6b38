import CalendarModel
import Canvas
import PortalWire

/// A description in BBCode.
enum DescriptionSubject {
  static func take(_ bytes: [UInt8]) {
    let markup = String(decoding: bytes, as: UTF8.self)
    let text = RichText(bbcode: markup).plain
    precondition(text.utf8.count <= 16 * markup.utf8.count + 16, "a description has grown")
    precondition(!text.safeForTerminal(.multiLine).unicodeScalars.contains("\u{1B}"), "an escape has come through")
  }
}
