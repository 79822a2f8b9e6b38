import CalendarModel
import Foundation
import Wording

extension EventDocument {
  /// The facts that are told where they are out of the ordinary, and the numbers at the end.
  var otherFacts: [Fact] {
    [
      event.isRestricted
        ? fact(.privacy, wording.restrictedEvent) : event.isPrivate ? fact(.privacy, wording.privateEvent) : nil,
      event.availability == .busy ? nil : fact(.availability, wording.availability(event.availability)),
      event.importance == .normal
        ? nil : Fact(.importance, [presentation.line(wording.importance(event.importance), .importance)]),
      list(.meeting, event.meeting.map(wording.meeting) ?? []),
      list(.crm, event.crmLinks.map(wording.crm)),
      list(.files, event.files),
      fact(.event, wording.identifiers(event)),
      event.created.map { fact(.created, wording.stamp(stamp($0), by: event.creator.map(name))) },
      event.changed.map { fact(.changed, stamp($0)) },
    ].compactMap(\.self)
  }

  private func fact(_ label: DetailLabel, _ text: String) -> Fact { Fact(label, [presentation.line(text)]) }

  private func list(_ label: DetailLabel, _ texts: [String]) -> Fact? {
    texts.isEmpty ? nil : fact(label, texts.joined(separator: ", "))
  }

  /// A time on the server's clock, moved to the zone of display where the server's offset is known.
  private func stamp(_ clock: WallClock) -> String {
    guard let instant = detail.instant(serverClock: clock) else {
      return wording.serverTime(wording.dayAndTime(clock, today: presentation.today))
    }
    return wording.dayAndTime(WallClock(instant, in: presentation.zone), today: presentation.today)
  }
}
