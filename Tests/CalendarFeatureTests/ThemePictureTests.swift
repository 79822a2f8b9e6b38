import CalendarFeature
import Canvas
import Foundation
import Settings
import Terminal
import Testing

/// Pictures of the agenda in each theme and colour depth. With `RECORD_PICTURES=1` in the environment they are written instead.
@Suite("A theme's agenda")
struct ThemePictureTests {
  @Test(arguments: ThemeLibrary(folder: nil).sources.map(\.name))
  func `looks as in its picture, in 256, 16, 8 colours and none`(name: String) throws {
    let pictures = try ThemeSample.all().filter { $0.name == name }.map(\.picture).joined(separator: "\n")
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Pictures/\(name).txt")
    if ProcessInfo.processInfo.environment["RECORD_PICTURES"] == "1" { try Data(pictures.utf8).write(to: file) }
    #expect(try String(contentsOf: file, encoding: .utf8) == pictures)
  }

  @Test func `has every element in it, but for those of messages`() {
    let marks = Role.allCases.enumerated().map { place, role in
      (role, Style(background: .rgb(red: UInt8(place), green: 1, blue: 1)))
    }
    let screen = ThemeSample.screen(Theme(styles: Dictionary(uniqueKeysWithValues: marks)))
    let seen = Set((0..<screen.size.rows).flatMap { screen.row($0).map(\.style.background) })
    #expect(marks.filter { !seen.contains($0.1.background) }.map(\.0) == [.error])
  }
}

extension ThemeSample {
  /// The rows of the screen, under each the letters of its styles, and then what each letter is in each depth.
  fileprivate var picture: String {
    let screen = Self.screen(theme)
    var letters: [Style] = []
    let rows = (0..<screen.size.rows).flatMap { row in
      let cells = screen.row(row)
      let marks = cells.map { cell -> Character in
        guard cell.style != .plain else { return " " }
        if !letters.contains(cell.style) { letters.append(cell.style) }
        return letters.firstIndex(of: cell.style).map { Self.alphabet[$0 % Self.alphabet.count] } ?? " "
      }
      return [cells.map(\.text).joined(), String(marks)].map { $0.trimmedAtEnd }
    }
    let legend = zip(Self.alphabet, letters).map { letter, style in
      "\(letter)  " + Self.depths.map { style.words($0).padded(to: 22) }.joined().trimmedAtEnd
    }
    let title = background.map { "\(name), on a \($0.rawValue) background" } ?? "\(name), on any background"
    let head =
      "   " + ["256 colours", "16 colours", "8 colours", "none"].map { $0.padded(to: 22) }.joined().trimmedAtEnd
    return ([title, ""] + rows + ["", head] + legend).map { $0 + "\n" }.joined()
  }

  private static let depths: [ColorDepth] = [.indexed256, .sixteen, .eight, .none]
  private static let alphabet = Array("abcdefghijklmnopqrstuvwxyz")
}

extension Style {
  /// The number of its colour and what is done to the text, as the terminal shows them.
  fileprivate func words(_ depth: ColorDepth) -> String {
    let attributes: [(Attributes, String)] = [
      (.bold, "bold"), (.dim, "dim"), (.italic, "italic"), (.underline, "underline"), (.reverse, "reverse"),
      (.strikethrough, "struck"),
    ]
    let words =
      [foreground.flatMap(depth.textIndex).map(String.init), background.flatMap(depth.index).map { "on \($0)" }]
      .compactMap(\.self) + attributes.filter { self.attributes.contains($0.0) }.map(\.1)
    return words.isEmpty ? "-" : words.joined(separator: " ")
  }
}

extension String {
  fileprivate var trimmedAtEnd: String { String(reversed().drop { $0 == " " }.reversed()) }
  fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(1, width - count)) }
}
