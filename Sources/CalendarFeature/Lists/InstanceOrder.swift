import CalendarModel

extension [InstanceID] {
  /// The one after another, or before it, around the end where need be. They are in order of time, which their names do not tell:
  /// the other is found by its place, and where it is none of them, `isLater` decides, which says what comes after it.
  func neighbour(of other: InstanceID?, backwards: Bool, isLater: (InstanceID) -> Bool) -> InstanceID? {
    guard !isEmpty else { return nil }
    if let place = other.flatMap({ firstIndex(of: $0) }) { return self[(place + (backwards ? count - 1 : 1)) % count] }
    return backwards ? last { !isLater($0) } ?? last : first(where: isLater) ?? first
  }
}

extension CalendarState {
  /// The neighbour of the cursor's instance among others that are in order of time.
  func neighbour(among instances: [InstanceID], backwards: Bool = false) -> InstanceID? {
    let today = listing.entries(on: cursor.day).map(\.summary.id)
    let place = cursor.instance.flatMap { today.firstIndex(of: $0) }
    return instances.neighbour(of: cursor.instance, backwards: backwards) { id in
      guard let place, let other = today.firstIndex(of: id) else { return id.date >= cursor.day }
      return other > place
    }
  }
}
