public import Foundation

/// A day of several people: when each of them is taken, in minutes of the day by the clocks of a zone.
///
/// A time that goes over midnight has minutes below 0 or above 1440, so that a meeting of the night can be judged as a whole.
public struct FreeBusyDay: Hashable, Sendable {
  /// What a part of the day is to a person.
  public enum Part: Hashable, Sendable {
    case free
    case busy
    case absent
  }

  /// Some minutes that are taken.
  struct Taken: Hashable, Sendable {
    let minutes: Range<Int>
    let isAbsent: Bool
  }

  /// The day.
  public let day: CivilDate
  private let taken: [UserID: [Taken]]

  /// Sets out what people's time is taken by. What `isLeftOut` says of them is not counted, such as the meeting itself.
  public init(
    _ day: CivilDate, of busyTimes: [UserID: [BusyTime]], in zone: TimeZone,
    leavingOut isLeftOut: (BusyTime) -> Bool = { _ in false }
  ) {
    self.day = day
    taken = busyTimes.mapValues { times in
      times.filter { $0.availability != .free && !isLeftOut($0) }.compactMap { Taken($0, on: day, in: zone) }
    }
  }

  /// Whether the portal told anything of a person, be it that nothing is taken.
  public func isKnown(_ person: UserID) -> Bool { taken[person] != nil }

  /// What some minutes are to a person: absent where the person is away for any of them, else busy where anything takes any.
  public func part(of person: UserID, _ minutes: Range<Int>) -> Part {
    let here = taken[person, default: []].filter { $0.minutes.overlaps(minutes) }
    if here.isEmpty { return .free }
    return here.contains(where: \.isAbsent) ? .absent : .busy
  }

  /// Whether absences alone cover some minutes without a gap.
  public func isAbsent(_ person: UserID, throughout minutes: Range<Int>) -> Bool {
    taken[person, default: []].filter(\.isAbsent).map(\.minutes).covers(minutes)
  }

  /// Who of some people is taken during some minutes, in their order.
  public func taken(during minutes: Range<Int>, of people: [UserID]) -> [UserID] {
    people.filter { part(of: $0, minutes) != .free }
  }

  /// The next start within hours at which people are all free for as long as some minutes last: after those minutes' start, else before it,
  /// each time the nearest, at quarters of an hour and at none before `earliest`; nil where there is none.
  public func nextStart(
    for minutes: Range<Int>, within hours: Range<Int>, of people: [UserID], earliest: Int = .min
  ) -> Int? {
    let busy = people.flatMap { taken[$0, default: []] }.map(\.minutes).merged
    let starts = stride(from: hours.lowerBound, through: hours.upperBound - minutes.count, by: 15).filter { start in
      start >= earliest && !busy.contains { $0.overlaps(start..<start + max(minutes.count, 1)) }
    }
    return starts.first { $0 > minutes.lowerBound } ?? starts.last { $0 < minutes.lowerBound }
  }
}

extension FreeBusyDay.Taken {
  /// The minutes that a time takes near a day; nil where it takes none of them.
  fileprivate init?(_ time: BusyTime, on day: CivilDate, in zone: TimeZone) {
    func minute(_ instant: Date, roundingUp: Bool) -> Int {
      let clock = WallClock(instant, in: zone)
      let seconds = (clock.date.dayNumber - day.dayNumber) * 86_400 + clock.secondOfDay + (roundingUp ? 59 : 0)
      return Int((Double(seconds) / 60).rounded(.down))
    }
    let start = minute(time.time.start(in: zone), roundingUp: false)
    let end = minute(time.time.end(in: zone), roundingUp: true)
    guard start < end, start < 2 * 1440, end > -1440 else { return nil }
    minutes = start..<end
    isAbsent = time.availability == .absent
  }
}

extension [Range<Int>] {
  /// The same minutes in ranges that do not touch, in order.
  var merged: [Range<Int>] {
    sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { ranges, next in
      if let last = ranges.last, next.lowerBound <= last.upperBound {
        ranges[ranges.count - 1] = last.lowerBound..<Swift.max(last.upperBound, next.upperBound)
      } else {
        ranges.append(next)
      }
    }
  }

  fileprivate func covers(_ minutes: Range<Int>) -> Bool {
    merged.contains { $0.lowerBound <= minutes.lowerBound && $0.upperBound >= minutes.upperBound }
  }
}
