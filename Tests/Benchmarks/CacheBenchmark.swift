import CalendarModel
import EventCache
import Foundation

/// The cache of an account at a portal, filled and measured.
struct CacheBenchmark {
  let folder: String
  let portal: String
  let user: UserID
  let now: Date

  /// Reads `FOLDER PORTAL USER`, and the time as `2026-11-21T10:20:00Z`.
  init?(folder: String, portal: String, user: String, now: String) {
    guard let user = UserID(decimal: user), let now = try? Date(now, strategy: .iso8601) else { return nil }
    self.folder = folder
    self.portal = portal
    self.user = user
    self.now = now
  }

  /// Fills it with a year of so many instances.
  func fill(count: Int) async {
    let cache = open()
    let calendar = SampleCalendar(user: user, now: now, count: count)
    for window in calendar.windows { await cache.store(calendar.lists(window), heardAt: now) }
    if let fault = await cache.fault { print("fault: \(fault)") }
  }

  /// Prints medians in milliseconds.
  func measure() async {
    let zone = TimeZone(identifier: "Europe/Moscow") ?? .gmt
    let today = WallClock(now, in: zone).date
    let query = AgendaQuery(span: DaySpan(from: today, days: 8), zone: zone, now: now)
    var count = 0
    await report("open and read 8 days, the first time", times: 1) { count = await open().read(query).events.count }
    await report("open and read 8 days (\(count) instances)", times: 50) { _ = await open().read(query) }

    reportMemory("after reading")

    let cache = open()
    await report("read 8 days, open", times: 50) { _ = await cache.read(query) }
    for text in ["а", "встреч", "соколова-7", "повестка", "nowhere", "нигде нет"] {
      let count = await cache.find(text).count
      await report("search for \(text) (\(count) found)", times: 20) { _ = await cache.find(text) }
    }
    let window = DaySpan(from: today, days: ListRequest.windowLength)
    let known = await cache.details(AgendaQuery(span: window.widened(by: 1), zone: zone, now: now)).map(\.event)
    reportMemory("after decoding \(known.count) events")
    let lists = PortalLists(
      parts: [PortalLists.Part(owner: .person(user), span: window, events: known)], me: user)
    await report("store 14 days as they were (\(known.count) instances)", times: 10) {
      await cache.store(lists, heardAt: now)
    }
    reportMemory("after storing")
    if let fault = await cache.fault { print("fault: \(fault)") }
  }

  private func open() -> EventCache { EventCache(folder: folder, portal: portal, user: user) }

  /// Prints the memory that is this process's alone.
  private func reportMemory(_ when: String) {
    guard let rollup = try? String(contentsOfFile: "/proc/self/smaps_rollup", encoding: .utf8) else { return }
    let kilobytes = rollup.split(separator: "\n").filter { $0.hasPrefix("Private_Dirty") }
      .compactMap { $0.split(separator: " ").dropFirst().first.flatMap { Int($0) } }
      .reduce(0, +)
    print(String(format: "%8d kB  private memory, written to, ", kilobytes) + when)
  }

  private func report(_ what: String, times: Int, _ body: () async -> Void) async {
    var milliseconds: [Double] = []
    for _ in 0..<times {
      let elapsed = await ContinuousClock().measure(body)
      milliseconds.append(elapsed / .milliseconds(1))
    }
    let median = milliseconds.sorted()[times / 2]
    print(String(format: "%8.2f ms  ", median) + what)
  }
}
