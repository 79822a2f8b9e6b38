import CalendarModel
import Canvas
import Wording

/// When the people of a meeting are busy, a sentence each, and whether they can come.
struct PlainBusyTimes {
  let state: CalendarState
  let page: BusyTimesPage

  init(_ state: CalendarState, _ page: BusyTimesPage) {
    self.state = state
    self.page = page
  }

  var title: String { "\(wording.canTheyCome) \(wording.sentence([wording.spokenDay(page.day, today: state.today)]))" }

  var lines: [String] {
    switch page.content {
    case .unknown: page.event != nil && page.guests.isEmpty ? [wording.noAttendees] : [wording.loading]
    case .failed(let error): [wording.error(error)]
    case .known(let day):
      page.guests.map { "\(name($0)): \(wording.sentence([hours(of: $0.user, day)]))" } + verdict(day)
        + [wording.busyTimesHint]
    }
  }

  private func hours(of user: UserID, _ day: FreeBusyDay) -> String {
    guard day.isKnown(user) else { return wording.busyTimesUnknown }
    let layout = BusyTimesLayout(page, settings: settings, size: state.size)
    if day.isAbsent(user, throughout: layout.hours) { return wording.absentAllDay }
    let quarters = stride(from: layout.hours.lowerBound, to: layout.hours.upperBound, by: 15)
      .filter { day.part(of: user, $0..<$0 + 15) != .free }
    let times = quarters.reduce(into: [Range<Int>]()) { times, start in
      if let last = times.last, last.upperBound == start {
        times[times.count - 1] = last.lowerBound..<start + 15
      } else {
        times.append(start..<start + 15)
      }
    }
    return wording.busyHours(times.map { wording.hours(from: time($0.lowerBound), to: time($0.upperBound)) })
  }

  private func verdict(_ day: FreeBusyDay) -> [String] {
    guard !page.guests.isEmpty else { return [] }
    let verdict = BusyTimesVerdict(page, day, settings: settings, now: state.now, zone: state.zone.timeZone)
    return verdict.words(wording, name: name).map { wording.sentence([$0]) }
  }

  private func name(_ guest: BusyTimesPage.Guest) -> String {
    let text = state.isMasked ? Mask.text(isASCII: wording.isASCII) : guest.name ?? wording.unnamed(guest.user)
    return guest.user == page.event?.me ? wording.you(text) : text
  }

  private func time(_ minute: Int) -> String {
    wording.time(WallClock(CivilDate(dayNumber: 0), secondOfDay: minute * 60))
  }

  private var settings: PortalSettings { state.listing.reading.settings }
  private var wording: Wording { state.wording }
}
