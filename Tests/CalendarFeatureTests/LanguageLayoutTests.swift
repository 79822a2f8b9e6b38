// swift-format-ignore-file: NeverForceUnwrap
// What is unwrapped here is written here.

import CalendarModel
import Canvas
import Foundation
import Testing
import Wording

@testable import CalendarFeature

@Suite("At 80 columns and 24 rows, in each language")
struct LanguageLayoutTests {
  private let small = Size(columns: 80, rows: 24)
  private let large = Size(columns: 200, rows: 120)

  /// A day with one meeting of a series that I can answer, and is over midnight, so that boxes have all of their lines.
  private func state(_ language: Language, _ size: Size) -> CalendarState {
    let meeting = Samples.summary(651, "Meeting", 21, 14, .notAnswered, tally: (1, 1, 1), isSeries: true)
    var state = Samples.agenda(
      Samples.reading([meeting]), columns: size.columns, rows: size.rows, language, showsEvent: false)
    _ = state.reduce(.recalled(meeting.id, Samples.detail(), asOf: Samples.now))
    return state
  }

  /// The box that lies over a screen.
  private func box(_ state: CalendarState) -> [String] {
    let rows = state.draw().lines.map(Array.init)
    guard let top = rows.firstIndex(where: { $0.contains("┌") }), let left = rows[top].firstIndex(of: "┌"),
      let right = rows[top].lastIndex(of: "┐"), let bottom = rows.firstIndex(where: { $0.contains("└") })
    else { return [] }
    return rows[top...bottom].map { String($0[left...right]) }
  }

  @Test(arguments: Language.allCases, ["a", "y", "e", "f", "c", "g"] as [Key])
  func `boxes are as large as they need to be`(language: Language, key: Key) {
    var (smaller, larger) = (state(language, small), state(language, large))
    _ = (smaller.reduce(.keyPressed(key)), larger.reduce(.keyPressed(key)))
    #expect(box(larger).count > 2)
    #expect(box(smaller) == box(larger))
    #expect(!box(smaller).joined().contains("…"))
  }

  @Test(arguments: Language.allCases, [KeyContext.agenda, .day, .week, .month, .detail, .rawFields])
  func `help and palette say each command in full`(language: Language, context: KeyContext) {
    var state = state(language, Size(columns: 80, rows: 200))
    switch context {
    case .day: _ = state.reduce(.keyPressed("2"))
    case .week: _ = state.reduce(.keyPressed("3"))
    case .month: _ = state.reduce(.keyPressed("4"))
    case .detail: _ = state.reduce(.keyPressed(.enter))
    case .rawFields: _ = state.reduce(.keyPressed("R"))
    case .agenda, .welcome: break
    }
    #expect(state.context == context)
    for key in ["?", ":"] as [Key] {
      var list = state
      _ = list.reduce(.keyPressed(key))
      let screen = list.draw().lines.joined(separator: "\n")
      for entry in list.commands(in: list.overlay!) {
        #expect(screen.contains(entry.row.text), "\(entry.row)")
        if let reason = entry.row.reason {
          #expect(screen.contains(list.wording.unavailable(because: reason)), "\(entry.row)")
        }
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `the title of lists of commands leaves room for how to go on`(language: Language) {
    for key in ["?", ":"] as [Key] {
      var state = state(language, small)
      _ = state.reduce(.keyPressed(key))
      #expect(state.draw().lines[0].contains(state.wording.commandListHint))
    }
  }

  @Test(arguments: Language.allCases, ViewKind.allCases)
  func `the bottom line hints at the help, and cuts no hint`(language: Language, view: ViewKind) {
    var state = state(language, small)
    state.view = view
    let line = state.draw().lines[23]
    #expect(line.contains("? \(state.wording.hint(.help) ?? "")"))
    #expect(!line.contains("…"))
    #expect(!state.draw().lines[0].contains("…"))
  }

  @Test(arguments: Language.allCases)
  func `notices of our own words are not cut`(language: Language) {
    let notices: [Notice] =
      [
        .unbound("x"), .nothingLoaded, .nothingSelected, .notAsked, .nothingFurther, .nothingChanged, .noSearch,
        .notFound("word"), .noDate("word"), .clock(.configured(0), zone: "America/New_York"), .skipped(5),
        .noSuchNumber("12"), .severalKeys, .unknownTerminal(name: "tmux-256color", assumed: "xterm-256color"),
        .handOver(.nothingToExport), .handOver(.missing(.link)), .handOver(.exported(.nothingKnown)),
        .handOver(.copied(.all, .sent)), .handOver(.copied(.all, .tooLong(bytes: 100_000, limit: 74_994))),
        .answer(.leaving), .cache(.damaged), .cache(.newer), .cache(.locked), .cache(.full),
      ] + Obstacle.all.map { .cannot($0) } + PortalError.usual.map { .failed($0) }
    for notice in notices {
      var state = state(language, small)
      state.notice = notice
      let line = state.draw().lines[23]
      #expect(line.contains(notice.words(state.wording, width: .max)), "\(notice.words(state.wording, width: .max))")
    }
  }

  @Test(arguments: Language.allCases)
  func `the welcome is whole`(language: Language) {
    var (smaller, larger) = (state(language, small), state(language, large))
    (smaller.account, larger.account) = (nil, nil)
    #expect(smaller.draw().lines.filter { !$0.isEmpty } == larger.draw().lines.filter { !$0.isEmpty })
  }

  @Test(arguments: Language.allCases)
  func `the welcome says how to leave it on the least screen that everything works on`(language: Language) {
    var state = state(language, Size(columns: 40, rows: 12))
    state.account = nil
    #expect(state.draw().lines.contains { $0.hasPrefix(" q  ") })
    #expect(state.draw().lines.contains { $0.hasPrefix(" n  ") })
  }

  @Test(arguments: Language.allCases)
  func `the pages of links and busy times name their keys`(language: Language) {
    var links = state(language, small)
    _ = links.reduce(.keyPressed("o"))
    #expect(links.draw().lines[0].contains(links.wording.linkHint(several: false)))
    var busy = Samples.busyPage(rows: 24, language).state
    _ = busy.reduce(.busyTimesLoaded(.success(Samples.busyTimes), load: busy.loads))
    #expect(busy.draw().lines.joined().contains(busy.wording.busyTimesHint))
    #expect(!busy.draw().lines.joined().contains("…"))
  }
}

extension Obstacle {
  /// One of each.
  fileprivate static let all: [Obstacle] = [
    .nothingSelected, .notLoaded, .notMeeting, .organizer, .notInvited, .answerUnknown, .gone, .notAsked,
    .nothingToUndo, .masked,
  ]
}

extension PortalError {
  /// Those that one meets, without words of the portal or of the system.
  fileprivate static let usual: [PortalError] = [
    .unreachable(.refused), .unreachable(.unknownHost), .unreachable(.noRoute), .unreachable(.closed),
    .unreachable(.tls(.expired)), .unreachable(.tls(.otherName)), .unreachable(.tls(.unknownAuthority)),
    .unreachable(.tls(.notYetValid)), .unreachable(.tls(.notSpoken)), .unreachable(.tls(.noAuthorities)),
    .timedOut(seconds: 30), .busy, .rateLimited(until: nil), .missingScope("calendar"),
  ]
}
