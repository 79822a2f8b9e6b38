import Testing

@testable import DemoPortal

@Suite("The demo") struct DemoWorldTests {
  /// A line for each of my events on the days from a day on, as an agenda would have them.
  func agenda(of world: World, from first: CivilDay, days: Int) -> [String] {
    let rows = world.rows(type: .user, owner: DemoWorld.me)
    let instances = rows.flatMap { row -> [(When, Row)] in
      let when = row.event.when
      guard let recurrence = row.event.recurrence else { return [(when, row)] }
      return recurrence.days(from: when.start.day, through: first + days)
        .filter { !row.event.exceptions.contains($0) }.map { (when.moved(to: $0), row) }
    }
    .map { when, row in (moscow(when.start, when), moscow(when.end, when), row) }
    .filter { $0.0.day >= first && $0.0.day < first + days }
    .sorted { ($0.0, $0.2.id) < ($1.0, $1.2.id) }
    return instances.map { start, end, row in
      let time = row.event.when.isAllDay ? "all day" : "\(clock(start))–\(clock(end))"
      let tally = (row.event.meeting?.guests ?? []).map(\.answer.rawValue).sorted().joined()
      return "\(start.day.weekday.abbreviation) \(time) \(row.answer?.rawValue ?? "-") \(row.event.name) \(tally)"
    }
  }

  func moscow(_ wall: WallTime, _ when: When) -> WallTime {
    when.isAllDay ? wall : WallTime(seconds: wall.epoch(in: when.startZone) + 10_800)
  }

  func clock(_ wall: WallTime) -> String { "\(wall.time.hour.padded(2)):\(wall.time.minute.padded(2))" }

  @Test("Saturday 21 November 2026 is the day of the first picture") func picture() {
    let today = CivilDay(2026, 11, 21)
    #expect(
      agenda(of: .demo(today: today), from: today, days: 3) == [
        "Sat 10:00–10:30 Y Standup QYY",
        "Sat 12:00–13:30 N Supplier visit NYYY",
        "Sat 14:00–15:00 Q Планёрка: статус проекта и сроки NQY",
        "Sat 15:30–16:00 H Interview, second round NQQY",
        "Sat 18:59–19:59 Y Quarterly review Y",
        "Sat 19:00–19:45 Q New York call QY",
        "Sat 23:00–03:00 - Overnight deploy ",
        "Sun all day - Отпуск ",
        "Sun 03:00–04:00 Q 日本語の会議 👩‍👩‍👧 emoji QQY",
        "Mon 10:00–10:15 Y Standup QYY",
      ])
  }

  static let anyDays = (0..<14).map { CivilDay(2026, 11, 16) + $0 * 27 }

  @Test("Any other day has the same eight hours, and three meetings that wait", arguments: anyDays)
  func anyDay(today: CivilDay) {
    let world = World.demo(today: today)
    let names = agenda(of: world, from: today, days: 1).map { $0.dropFirst(4) }
    #expect(
      Set(names).isSuperset(of: [
        "10:00–10:30 Y Standup QYY", "14:00–15:00 Q Планёрка: статус проекта и сроки NQY",
        "19:00–19:45 Q New York call QY",
      ]))
    let waiting = world.rows(type: .user, owner: DemoWorld.me).filter {
      $0.answer == .waiting && $0.event.when.start.day >= today
    }
    #expect(waiting.map(\.id) == [654, 642, 663])
  }

  @Test("Ids are unique, and everybody and every calendar exists", arguments: anyDays)
  func consistent(today: CivilDay) {
    let world = World.demo(today: today)
    let rows = world.events.flatMap(world.rows)
    #expect(Set(rows.map(\.id)).count == rows.count)
    #expect(
      rows.filter {
        world.calendar($0.calendar) == nil && $0.owner != DemoWorld.mailGuest && $0.owner != Planner.contractor
      }.isEmpty)
    #expect(rows.allSatisfy { world.person($0.event.creator) != nil })
    #expect(world.row(DemoWorld.missing) == nil)
    #expect((40...60).contains(world.events.count))
  }
}
