import Canvas
import Wording

extension KeyMap {
  /// The keys that hold unless the person chose others.
  public static let standard = KeyMap([
    Binding(.scrollDown, ["j", .down], in: everywhere),
    Binding(.scrollUp, ["k", .up], in: everywhere),
    Binding(.halfPageDown, [.control("d")], in: everywhere),
    Binding(.halfPageUp, [.control("u")], in: everywhere),
    Binding(.pageDown, [.pageDown, " "], in: everywhere),
    Binding(.pageUp, [.pageUp], in: everywhere),
    Binding(.top, [.home], in: everywhere),
    Binding(.bottom, [.end], in: everywhere),
    Binding(.back, [.escape, "?", "R"], in: [.help]),
    Binding(.back, [.escape], in: [.rawFields]),
    Binding(.refresh, ["r"], in: [.detail, .rawFields]),
    Binding(.help, ["?"], in: [.detail, .rawFields]),
    Binding(.rawFields, ["R"], in: [.detail, .rawFields]),
    Binding(.redraw, [.control("l")], in: everywhere),
    Binding(.suspend, [.control("z")], in: everywhere),
    Binding(.quit, ["q"], in: everywhere),
    Binding(.interrupt, [.control("c")], in: everywhere),
  ])

  private static let everywhere = Set(KeyContext.allCases)
}
