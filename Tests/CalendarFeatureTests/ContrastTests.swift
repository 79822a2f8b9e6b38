import CalendarFeature
import Canvas
import Foundation
import Testing

@testable import Terminal

/// Contrast as WCAG 2 reckons it: 4.5 for text, 3 for signs and lines, and 7 for text that is to stand out.
@Suite("A theme's colours")
struct ContrastTests {
  /// Backgrounds that a theme is used on, as people have them.
  private static func backgrounds(_ sample: ThemeSample) -> [RGB] {
    switch (sample.name, sample.background) {
    case ("dark", _), ("high-contrast", .dark), ("colour-blind-safe", .dark):
      [RGB(0, 0, 0), RGB(0x1E, 0x1E, 0x1E), RGB(0x28, 0x28, 0x28)]
    case ("light", _), ("high-contrast", .light), ("colour-blind-safe", .light):
      [RGB(255, 255, 255), RGB(0xF5, 0xF5, 0xF5)]
    case ("solarized-dark", _): [RGB(0x00, 0x2B, 0x36), RGB(0, 0, 0)]
    case ("solarized-light", _): [RGB(0xFD, 0xF6, 0xE3), RGB(255, 255, 255)]
    case ("gruvbox", .light): [RGB(0xFB, 0xF1, 0xC7), RGB(255, 255, 255)]
    case ("gruvbox", _): [RGB(0x28, 0x28, 0x28), RGB(0, 0, 0)]
    case ("nord", .light): [RGB(0xEC, 0xEF, 0xF4), RGB(255, 255, 255)]
    case ("nord", _): [RGB(0x2E, 0x34, 0x40), RGB(0, 0, 0)]
    default: []
    }
  }

  @Test func `can be read on the backgrounds that it is for, as they are and as the nearest of 256`() throws {
    var faults: [String] = []
    for sample in try ThemeSample.all() {
      for (role, style) in sample.theme.styles {
        guard case .rgb(let red, let green, let blue)? = style.foreground, let color = style.foreground else {
          continue
        }
        let least: Double = role.isSign ? 3 : sample.name == "high-contrast" ? 7 : 4.5
        let nearest = ColorDepth.indexed256.index(of: color).map { Palette.colors[$0] }
        for (kind, shown) in [("exact", RGB(red, green, blue)), ("256", nearest ?? RGB(0, 0, 0))] {
          for background in Self.backgrounds(sample) where shown.contrast(to: background) < least {
            faults.append(
              "\(sample.name) \(sample.background?.rawValue ?? "any") \(role) \(color) \(kind) on \(background): \(shown.contrast(to: background))"
            )
          }
        }
      }
    }
    #expect(faults.sorted() == [])
  }

  @Test func `is not put behind text`() throws {
    #expect(try ThemeSample.all().flatMap(\.theme.styles.values).compactMap(\.background) == [])
  }

  @Test func `is left out altogether of the one without`() throws {
    let sample = try #require(try ThemeSample.all().first { $0.name == "monochrome" })
    let screen = ThemeSample.screen(sample.theme)
    let colors = (0..<screen.size.rows).flatMap { screen.row($0).compactMap(\.style.foreground) }
    #expect(colors == [])
  }

  @Test func `is of the terminal's own sixteen where nothing else is chosen`() throws {
    for sample in try ThemeSample.all() where sample.name == "auto" {
      for color in sample.theme.styles.values.compactMap(\.foreground) {
        guard case .ansi = color else { return #expect(Bool(false), "\(color)") }
      }
    }
  }
}

extension Role {
  /// Whether it is a sign or a line, which says nothing by its letters.
  fileprivate var isSign: Bool {
    switch self {
    case .rule, .organizer, .importance, .changed, .overlap: true
    default: false
    }
  }
}

extension RGB {
  fileprivate func contrast(to other: RGB) -> Double {
    let (one, two) = (luminance, other.luminance)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  private var luminance: Double {
    func part(_ value: UInt8) -> Double {
      let part = Double(value) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue)
  }
}
