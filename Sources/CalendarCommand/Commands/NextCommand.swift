import ArgumentParser
import CalendarFeature
import CalendarModel
import Wording

/// `b24cal next`: the meeting that is on or comes next, on one line.
struct NextCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(.next)

  @ParentCommand var parent: B24cal

  @Option(help: ArgumentHelp(.formatOfNext))
  var format = NextFormat.text

  /// How far to look, in days: not further than it takes to find one.
  private static let horizons = [14, 90]

  @OptionGroup var ownOptions: GlobalOptions

  func run() async throws {
    let session = try await Session(ownOptions.adding(parent.options))
    do {
      try await session.withLists { lists in
        try await run(lists, ListOutput(lists))
        return .done
      }
    } catch let failure as Failure where format.bar != nil && failure.status == .unavailable {
      // A status bar shows nothing rather than an error each minute.
      Console.complain(failure.message)
      let nothing = StatusBarEntry(
        event: nil,
        presentation: Presentation(wording: session.wording, now: session.now, zone: session.zone.timeZone),
        isStale: true)
      if let bar = format.bar { try Console.print(bar(nothing)) }
    }
  }

  private func run(_ lists: EventLists, _ output: ListOutput) async throws {
    guard let bar = format.bar else {
      let next = try await next(lists, output)
      if format == .json {
        try await output.json([next].compactMap(\.self))
      } else {
        try output.next(next, days: Self.horizons.last ?? 0)
      }
      return
    }
    do {
      try output.bar(try await next(lists, output), bar)
    } catch let failure as Failure where failure.status == .unavailable {
      Console.complain(failure.message)
      let span = DaySpan(from: lists.today, days: Self.horizons[0])
      try output.bar(await lists.lastKnown(span).next, isStale: true, bar)
    }
  }

  private func next(_ lists: EventLists, _ output: ListOutput) async throws -> EventSummary? {
    var last: AgendaReading?
    for days in Self.horizons {
      let span = DaySpan(from: lists.today, days: days)
      let heard = try await lists.hearNext(in: span)
      output.complain(skipped: heard.skipped)
      last = heard.reading
      guard let next = heard.reading.next else { continue }
      let itsDays = next.time.days(in: lists.zone)
      guard itsDays.overlaps(span) else { continue }
      output.complain(notKnownOf: heard.reading, through: itsDays.first)
      return next
    }
    if let last { output.complain(notKnownOf: last) }
    return nil
  }
}

extension NextFormat {
  /// What a status bar shows; nil for what is no form for status bars.
  fileprivate var bar: ((StatusBarEntry) -> String)? {
    switch self {
    case .text, .json: nil
    case .tmux: \.tmux
    case .waybar: \.waybar
    }
  }
}
