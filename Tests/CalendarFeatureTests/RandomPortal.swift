// swift-format-ignore-file: NeverForceUnwrap
// What is unwrapped here is written here.

import CalendarFeature
import CalendarModel
import Foundation
import SeededRandom

/// A portal, a cache and a terminal of every mood: what comes of what is asked of them.
enum RandomPortal {
  private static let errors: [PortalError] = [
    .unreachable(.refused), .unreachable(.tls(.expired)), .timedOut(seconds: 30),
    .refusedCredentials(code: "expired_token"),
    .missingScope("calendar"), .accessDenied(code: "ACCESS_DENIED"), .noSuchMethod("calendar.event.get"), .busy,
    .rateLimited(until: nil), .rateLimited(until: Samples.now.addingTimeInterval(90)), .moved(host: "other.example"),
    .answered(code: "", text: String(repeating: "нет ", count: 300)), .broken(code: "INTERNAL", text: ""),
    .nonsense(status: 502, beginning: "<html>"), .tooLarge(limit: 1 << 26),
  ]
  private static let answers: [MyAnswer] = [
    .given(.accepted), .given(.declined), .given(.notAnswered), .given(.organizer), .notMeeting, .notInvited,
  ]

  /// What comes of an effect; nil where nothing is told.
  static func outcome(of effect: Effect, _ generator: inout SeededGenerator, isCalm: Bool) -> Action? {
    let fails = !isCalm && generator.chance(0.3)
    let error = generator.pick(errors)
    return switch effect {
    case .read(let query, let number): .listed(reading(of: query, &generator, isCalm: isCalm), number: number)
    case .fetch(let span, _, _): .fetched(fails ? .failed(error) : done(&generator, isCalm: isCalm), span)
    case .recall(let instance):
      .recalled(instance, fails ? nil : detail(instance.event, &generator), asOf: query(&generator))
    case .loadDetail(let id, let date, let load):
      .detailLoaded(
        fails
          ? generator.pick([.failed(error), .noSuchEvent, .noOccurrence(date ?? Samples.today)])
          : .found(detail(id, &generator)), load: load)
    case .find(let text): .found(text, fails ? [] : Samples.events.map(\.id))
    case .answer(_, let answer, let number), .confirmAnswer(_, let answer, let number):
      .answered(
        fails
          ? generator.pick([
            .refused(error), .unconfirmed(error), .brokenOff(error, now: nil), .read(generator.pick(answers)),
          ]) : .read(.given(answer)), number: number)
    case .loadBusyTimes(_, _, _, let load):
      .busyTimesLoaded(
        fails ? .failure(error) : .success(generator.pick([Samples.busyTimes, Samples.late, [:]])), load: load)
    case .copy:
      .copied(
        generator.pick([.sent, .printed, .tooLong(bytes: 99_999, limit: 74_994), .noClipboard(terminal: "linux")]))
    case .encode(let text):
      .encoded(
        text,
        generator.pick([
          .noLibrary, .tooLong, .failed, .made(LinkCode(width: 21, modules: Array(repeating: true, count: 441))!),
        ]))
    case .export:
      .exported(
        generator.pick([.written(path: "/tmp/a.ics", count: 3), .failed(path: "/", reason: "denied"), .nothingKnown]))
    case .readPreferences: .preferencesRead(fails ? .failed("line 3: what is this?") : .read(Preferences()))
    case .askBackground, .useMouse, .remember, .look, .choose, .wait, .cancelWait, .redraw, .suspend, .quit: nil
    }
  }

  private static func query(_ generator: inout SeededGenerator) -> Date {
    Samples.now.addingTimeInterval(Double.random(in: -1e6...1e3, using: &generator))
  }

  private static func done(_ generator: inout SeededGenerator, isCalm: Bool) -> FetchOutcome {
    guard !isCalm, generator.chance(0.3) else { return .done }
    return .done(
      skipped: Int.random(in: 0...3, using: &generator), refusals: [.person(Samples.me): generator.pick(errors)],
      namesFailure: generator.pick([nil, .busy]))
  }

  /// Some of the sample's events, most of the time those that were there before.
  private static func reading(of query: AgendaQuery, _ generator: inout SeededGenerator, isCalm: Bool) -> AgendaReading
  {
    let events = isCalm || generator.chance(0.7) ? Samples.events : Samples.events.filter { _ in generator.chance(0.5) }
    var reading = Samples.reading(events)
    reading.span = query.span
    let heard = query.now.addingTimeInterval(isCalm ? -1 : Double.random(in: -4000...60, using: &generator))
    reading.heard = Dictionary(
      uniqueKeysWithValues: query.span.union(DaySpan(from: Samples.today, days: 92)).days.map { ($0, heard) })
    guard !isCalm else { return reading }
    if generator.chance(0.1) { reading.heard = [:] }
    if generator.chance(0.1) { reading.next = nil }
    if generator.chance(0.1) { reading.portalZone = TimeZone(identifier: "Pacific/Kiritimati") }
    return reading
  }

  private static func detail(_ id: EventID, _ generator: inout SeededGenerator) -> EventDetail {
    var event = CalendarEvent(id: id)
    let sample = Samples.meeting
    (event.name, event.time, event.location, event.isMeeting) = (sample.name, sample.time, sample.location, true)
    (event.organizer, event.attendees, event.reminders) = (sample.organizer, sample.attendees, sample.reminders)
    let length = generator.pick([0, 1, 40])
    event.description = RichText(
      lines: (0..<length).map { .init([.init(String(repeating: "слово \($0) ", count: 30), link: 0)]) },
      links: ["https://example.com/a"])
    if generator.chance(0.1) { event.time = nil }
    return Samples.detail(event, generator.pick(answers))
  }
}
