import Canvas
import Wording

extension KeyMap {
  /// The keys that hold unless the person chose others.
  public static let standard = KeyMap([
    Binding(.scrollDown, ["j", .down], in: [.detail, .rawFields]),
    Binding(.scrollUp, ["k", .up], in: [.detail, .rawFields]),
    Binding(.halfPageDown, [.control("d")], in: [.detail, .rawFields]),
    Binding(.halfPageUp, [.control("u")], in: [.detail, .rawFields]),
    Binding(.pageDown, [.pageDown, " "], in: [.detail, .rawFields]),
    Binding(.pageUp, [.pageUp], in: [.detail, .rawFields]),
    Binding(.top, [.home], in: [.detail, .rawFields]),
    Binding(.bottom, [.end], in: [.detail, .rawFields]),
    Binding(.back, [.escape, "?", "R"], in: [.help]),
    Binding(.back, [.escape], in: [.rawFields]),
    Binding(.refresh, ["r"], in: [.detail, .rawFields]),
    Binding(.help, ["?"], in: [.detail, .rawFields]),
    Binding(.rawFields, ["R"], in: [.detail, .rawFields]),
    Binding(.redraw, [.control("l")], in: Set(KeyContext.allCases)),
    Binding(.suspend, [.control("z")], in: Set(KeyContext.allCases)),
    Binding(.quit, ["q"], in: Set(KeyContext.allCases)),
    Binding(.interrupt, [.control("c")], in: Set(KeyContext.allCases)),
  ])
}
