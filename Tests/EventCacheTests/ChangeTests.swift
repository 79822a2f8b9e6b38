import CalendarModel
import EventCache
import Foundation
import Testing

struct ChangeTests {
  private let cache = EventCache(folder: nil, portal: "portal.example", user: me)
  private let later = now.addingTimeInterval(300)
  private let id = InstanceID(event: 1, date: day(23))

  private func changes() async -> [InstanceID: Set<InstanceChange>] {
    let reading = await cache.read(query(-30, 100))
    let marked = reading.events.filter { !$0.changes.isEmpty }
    #expect(reading.changed == marked.map(\.id))
    return Dictionary(marked.map { ($0.id, $0.changes) }, uniquingKeysWith: { first, _ in first })
  }

  @Test func theFirstSightOfACalendarMarksNothing() async {
    await cache.store(lists(20, 29, [meeting(1)]), heardAt: now)
    await cache.store(lists(30, 40, [event(2, on: day(33))]), heardAt: later)
    #expect(await changes() == [:])
  }

  @Test func whatIsNewOnDaysHeardBeforeIsMarkedUntilLookedAt() async {
    await cache.store(lists(20, 29, []), heardAt: now)
    await cache.store(lists(20, 29, [meeting(1)]), heardAt: later)
    #expect(await changes() == [id: [.new]])
    await cache.store(lists(20, 29, [meeting(1, hour: 15)]), heardAt: later)
    #expect(await changes() == [id: [.new]])
    await cache.look(at: id)
    #expect(await changes() == [:])
  }

  @Test(
    arguments: [
      (meeting(1, hour: 11), [.moved]), (meeting(1, minutes: 30), [.moved]),
      (meeting(1, other: .accepted), [.answers]), (meeting(1, mine: .declined), [.answers]),
      (meeting(1, hour: 12, other: .declined), [.moved, .answers]), (meeting(1, "Another name"), []),
    ] as [(CalendarEvent, [InstanceChange])])
  func whatIsDifferentIsMarkedUntilLookedAt(changed: CalendarEvent, marks: [InstanceChange]) async {
    await cache.store(lists(20, 29, [meeting(1)]), heardAt: now)
    await cache.store(lists(20, 29, [changed]), heardAt: later)
    #expect(await changes() == (marks.isEmpty ? [:] : [id: Set(marks)]))
    await cache.look(at: id)
    #expect(await changes() == [:])
  }

  @Test func whatIsAsItWasAgainCarriesNoMark() async {
    for event in [meeting(1), meeting(1, hour: 12), meeting(1)] {
      await cache.store(lists(20, 29, [event]), heardAt: now)
    }
    #expect(await changes() == [:])
  }

  @Test func anotherRoomIsAnotherPlaceAndAnotherBookingIsNot() async {
    var moved = meeting(1)
    moved.location = .room(4, booking: 100)
    await cache.store(lists(20, 29, [moved]), heardAt: now)
    moved.location = .room(4, booking: 101)
    await cache.store(lists(20, 29, [moved]), heardAt: later)
    #expect(await changes() == [:])
    moved.location = .text("Cafe")
    await cache.store(lists(20, 29, [moved]), heardAt: later)
    #expect(await changes() == [id: [.place]])
  }

  @Test func theSameInstantInAnotherZoneIsNotMoved() async {
    await cache.store(lists(20, 29, [event(1, hour: 10)]), heardAt: now)
    await cache.store(lists(20, 29, [event(1, hour: 7, zone: .gmt)]), heardAt: later)
    #expect(await changes() == [:])
  }

  @Test func anEventOnAnotherDateIsTheSameMoved() async {
    await cache.store(lists(20, 29, [meeting(1)]), heardAt: now)
    await cache.store(lists(20, 29, [meeting(1, on: day(26))]), heardAt: later)
    #expect(await changes() == [InstanceID(event: 1, date: day(26)): [.moved]])
  }

  @Test func anEventThatMovedOutOfTheSpanIsGoneUntilItIsFound() async {
    await cache.store(lists(20, 29, [meeting(1)]), heardAt: now)
    await cache.store(lists(20, 29, []), heardAt: later)
    #expect(await changes() == [id: [.gone]])
    await cache.store(lists(30, 43, [meeting(1, on: day(35))]), heardAt: later)
    #expect(await changes() == [InstanceID(event: 1, date: day(35)): [.moved]])
  }

  @Test func aDayOfASeriesIsNotTakenForAnotherMoved() async {
    var first = meeting(1)
    first.recurrence = Recurrence(frequency: .daily)
    var second = meeting(1, on: day(24))
    second.recurrence = first.recurrence
    await cache.store(lists(20, 29, [first]), heardAt: now)
    await cache.store(lists(20, 29, [second]), heardAt: later)
    #expect(await changes() == [id: [.gone], InstanceID(event: 1, date: day(24)): [.new]])
  }

  @Test func whatIsOverCarriesNoMark() async {
    await cache.store(lists(20, 29, [meeting(1)]), heardAt: now)
    await cache.store(lists(20, 29, [meeting(1, hour: 11)]), heardAt: later)
    let reading = await cache.read(query(23, 23, now: now.addingTimeInterval(3 * 86_400)))
    #expect(reading.events.map(\.changes) == [[]])
    #expect(reading.changed == [])
  }
}
