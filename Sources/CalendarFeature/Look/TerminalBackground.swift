public import Canvas
import Foundation

/// What the terminal's own background is like.
public enum TerminalBackground: String, Sendable {
  case dark
  case light

  /// What a colour is, by its relative luminance (WCAG 2, sRGB): light above that of the middle of what the eye sees as steps of grey.
  public init(_ color: Color) {
    guard case .rgb(let red, let green, let blue) = color else {
      self = .dark
      return
    }
    func linear(_ part: UInt8) -> Double {
      let part = Double(part) / 255
      return part <= 0.040_45 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    let luminance = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    self = luminance > 0.18 ? .light : .dark
  }
}
