public import CalendarModel
public import Foundation

extension BusyTime {
  /// Reads results of `calendar.accessibility.get` for some days: when each person is taken, and no word of what for.
  ///
  /// The portal has no date here whose day and month are told apart. `hint` is the order that other answers revealed; else the one
  /// that a date here betrays holds, else the reading that lies within the days. `serverOffset` is by how many seconds the
  /// server is ahead of UTC, `zone` the person's own at the portal: they are for the chart of absences, and for zones that are not known
  /// here. A person with an entry that cannot be read is left out, and nothing else: they would else seem to be free.
  public static func all(
    in results: [JSONValue], on span: DaySpan, dateFormat hint: PortalDateFormat?, serverOffset: Int?, zone: TimeZone?
  ) throws(PortalError) -> [UserID: [BusyTime]] {
    var entries: [UserID: [JSONValue]] = [:]
    var strange: Set<UserID> = []
    for result in results where result != [] {
      guard case .object(let members) = result else { throw PortalError(misshapen: result) }
      for (key, list) in members {
        guard let user = UserID(decimal: key) else { continue }
        if let rows = list.rows { entries[user, default: []] += rows } else { strange.insert(user) }
      }
    }
    let revealed = hint ?? entries.values.joined().lazy.compactMap { PortalDateFormat(revealedBy: $0) }.first
    let reader = BusyTimeReader(span: span, format: revealed, serverOffset: serverOffset, userZone: zone)
    return entries.filter { !strange.contains($0.key) }.compactMapValues { list in
      let taken = list.filter(reader.isTaken)
      let times = taken.compactMap(reader.busyTime)
      return times.count == taken.count ? times : nil
    }
  }
}
