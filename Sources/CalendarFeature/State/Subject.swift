public import CalendarModel

/// The event that commands work on, with what is known of it: what the list tells, the whole, or both.
public struct Subject: Equatable, Sendable {
  /// The row's id, which names the meeting to the portal.
  public let event: EventID
  /// Which instance; nil where its date is not known yet.
  public let instance: InstanceID?
  /// What the list tells.
  public let summary: EventSummary?
  /// All that is known.
  public let detail: EventDetail?

  /// The title, `""` where it has none or is not known.
  public var name: String { detail?.event.name ?? summary?.name ?? "" }

  /// The organiser's row of the same meeting.
  public var parent: EventID? { summary?.parent ?? detail?.event.parent }

  /// My answer: as the portal told it when it was asked for this event, else as far as lists tell.
  public var myAnswer: MyAnswer {
    if let answer = detail?.myAnswer, answer != .unknown { return answer }
    return summary?.myAnswer ?? .unknown
  }

  /// When.
  public var time: EventTime? { summary?.time ?? detail?.event.time }

  /// Whether it is an instance of a series.
  public var isSeries: Bool { summary?.isSeries ?? detail?.event.isSeries ?? false }

  /// Whether it is an occurrence of a series that was edited by itself, as far as is known.
  public var isEditedOccurrence: Bool { detail?.event.series != nil }

  /// Whether people are invited.
  public var isMeeting: Bool { summary?.isMeeting ?? detail?.event.isMeeting ?? false }

  /// Whether the portal no longer lists it.
  public var isGone: Bool { summary?.isGone ?? false }
}

extension CalendarState {
  /// The event that commands work on: the one that is shown where its pane takes the keys, else the selected one.
  public var subject: Subject? {
    if focus == .detail, let shown { return shown }
    guard let summary = selected?.summary else { return nil }
    return Subject(
      event: summary.id.event, instance: summary.id, summary: summary,
      detail: detail?.instance == summary.id ? detail?.loaded : nil)
  }

  /// The event that has the pane of events.
  var shown: Subject? {
    guard let detail else { return nil }
    let row = detail.instance.flatMap { instance in
      listing.entry(DayEntry.ID(instance: instance, day: cursor.day)) ?? listing.entry(instance)
    }
    return Subject(event: detail.id, instance: detail.instance, summary: row?.summary, detail: detail.loaded)
  }
}

extension Listing {
  /// The first row of an instance.
  fileprivate func entry(_ instance: InstanceID) -> DayEntry? {
    days.lazy.compactMap { $0.entries.first { $0.summary.id == instance } }.first
  }
}
