import CalendarFeature
import Canvas
import Terminal

/// A line in its looks, as a terminal takes it: ECMA-48's SGR, and ISO 8613-6 for more than eight colours.
struct StyledText {
  let text: String

  init(_ line: StyledLine, depth: ColorDepth) {
    text = line.spans.map { span in
      let codes = span.style.codes(depth)
      let text = span.text.safeForTerminal()
      return codes.isEmpty ? text : "\u{1B}[\(codes.joined(separator: ";"))m\(text)\u{1B}[0m"
    }.joined()
  }
}

extension Style {
  fileprivate func codes(_ depth: ColorDepth) -> [String] {
    let attributes: [(Attributes, String)] = [
      (.bold, "1"), (.dim, "2"), (.italic, "3"), (.underline, "4"), (.reverse, "7"), (.strikethrough, "9"),
    ]
    let own = attributes.filter { self.attributes.contains($0.0) }.map(\.1)
    return own
      + [foreground.flatMap { $0.code(depth, isText: true) }, background.flatMap { $0.code(depth, isText: false) }]
      .compactMap(\.self)
  }
}

extension Color {
  fileprivate func code(_ depth: ColorDepth, isText: Bool) -> String? {
    let base = isText ? 30 : 40
    if depth == .direct, case .rgb(let red, let green, let blue) = self {
      return "\(base + 8);2;\(red);\(green);\(blue)"
    }
    let reached: ColorDepth = depth == .direct ? .sixteen : depth
    guard let number = isText ? reached.textIndex(of: self) : reached.index(of: self) else { return nil }
    return switch number {
    case ..<8: "\(base + number)"
    case ..<16: "\(base + 60 + number - 8)"
    default: "\(base + 8);5;\(number)"
    }
  }
}
