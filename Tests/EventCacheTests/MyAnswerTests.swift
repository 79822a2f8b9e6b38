import CalendarModel
import EventCache
import Foundation
import Testing

struct MyAnswerTests {
  private let cache = EventCache(folder: nil, portal: "portal.example", user: me)
  private let later = now.addingTimeInterval(60)
  private let latest = now.addingTimeInterval(300)

  private func reading(_ cache: EventCache? = nil) async -> AgendaReading {
    await (cache ?? self.cache).read(query(20, 29))
  }

  private func answers(_ cache: EventCache? = nil) async -> [MyAnswer] { await reading(cache).events.map(\.myAnswer) }

  private func answer(_ answer: Answer, to event: EventID = 1) async {
    await cache.store(answer: .given(answer), to: event, heardAt: later)
  }

  /// A meeting as it stands in a calendar that is its host's or a guest's.
  private func row(_ id: EventID, of owner: UserID, mine: Answer = .notAnswered) -> CalendarEvent {
    var row = meeting(id, mine: mine)
    row.parent = 1
    row.ownerID = owner.rawValue
    row.rowAnswer = owner == me ? mine : .organizer
    return row
  }

  @Test func isInListsTalliesAndDetailsAtOnce() async {
    await cache.store(lists(20, 29, [meeting(1, mine: .notAnswered)]), heardAt: now)
    await answer(.declined)
    let summary = await reading().events.first
    #expect(summary?.myAnswer == .given(.declined))
    #expect(summary?.tally == meeting(1, mine: .declined).tally)
    let detail = await cache.detail(of: 1, on: nil)
    #expect(detail?.detail.myAnswer == .given(.declined))
    #expect(detail?.detail.event.attendees == meeting(1, mine: .declined).attendees)
    #expect(detail?.heardAt == now)
  }

  @Test func isThatToAllInstancesOfASeries() async {
    let days = [day(23), day(24), day(25)].map { date in
      var instance = meeting(1, on: date, mine: .notAnswered)
      instance.recurrence = Recurrence(frequency: .daily)
      return instance
    }
    await cache.store(lists(20, 29, days + [meeting(2, mine: .notAnswered)]), heardAt: now)
    await answer(.accepted)
    #expect(
      await reading().events.filter { $0.id.event == 1 }.map(\.myAnswer)
        == [MyAnswer](repeating: .given(.accepted), count: 3))
    #expect(await reading().events.filter { $0.id.event == 2 }.map(\.myAnswer) == [.given(.notAnswered)])
  }

  @Test func endsTheWaitingAndTakesTheMeetingOutOfWhatIsNext() async {
    await cache.store(
      lists(20, 29, [meeting(1, on: day(22), mine: .notAnswered), meeting(2, on: day(24))]), heardAt: now)
    #expect(await reading().waiting.map(\.id.event) == [1])
    #expect(await reading().next?.id.event == 1)
    await answer(.declined)
    #expect(await reading().waiting == [])
    #expect(await reading().next?.id.event == 2)
    await answer(.notAnswered)
    #expect(await reading().waiting.map(\.id.event) == [1])
  }

  @Test(arguments: [1, 3, 4] as [EventID]) func isKeptOnEachRowThatIsKnownWhicheverNamesIt(id: EventID) async {
    await cache.choose(CalendarChoice(owners: [.person(5), .person(9)]))
    let parts = [(row(4, of: me), me), (row(1, of: 5), 5), (row(3, of: 9), 9)].map { row, owner in
      PortalLists.Part(owner: .person(owner), span: DaySpan(day(20), day(29)), events: [row])
    }
    await cache.store(PortalLists(parts: parts, me: me), heardAt: now)
    await answer(.accepted, to: id)
    #expect(await answers() == [MyAnswer](repeating: .given(.accepted), count: 3))
    #expect(await cache.detail(of: 4, on: nil)?.detail.event == row(4, of: me, mine: .accepted))
    #expect(await cache.detail(of: 1, on: nil)?.detail.event == row(1, of: 5, mine: .accepted))
  }

  @Test func isNoChangeNeitherNowNorWhenThePortalListsIt() async {
    await cache.store(lists(20, 29, [meeting(1, mine: .notAnswered)]), heardAt: now)
    await answer(.accepted)
    #expect(await reading().changed == [])
    await cache.store(lists(20, 29, [meeting(1, mine: .accepted)]), heardAt: latest)
    #expect(await reading().changed == [])
    await cache.store(lists(20, 29, [meeting(1, mine: .accepted, other: .declined)]), heardAt: latest)
    #expect(await reading().events.map(\.changes) == [[.answers]])
  }

  @Test func leavesMarkedWhatOthersChanged() async {
    await cache.store(lists(20, 29, [meeting(1, mine: .notAnswered)]), heardAt: now)
    await cache.store(lists(20, 29, [meeting(1, hour: 12, mine: .notAnswered, other: .declined)]), heardAt: now)
    await answer(.accepted)
    #expect(await reading().events.map(\.changes) == [[.moved, .answers]])
  }

  @Test func leavesNewWhatIsNew() async {
    await cache.store(lists(20, 29, []), heardAt: now)
    await cache.store(lists(20, 29, [meeting(1, mine: .notAnswered)]), heardAt: now)
    await answer(.accepted)
    #expect(await reading().events.map(\.changes) == [[.new]])
  }

  @Test func takenBackElsewhereItIsAChange() async {
    await cache.store(lists(20, 29, [meeting(1, mine: .notAnswered)]), heardAt: now)
    await answer(.accepted)
    await cache.store(lists(20, 29, [meeting(1, mine: .notAnswered)]), heardAt: latest)
    #expect(await reading().events.map(\.changes) == [[.answers]])
  }

  @Test func standsOverAListThatWasAskedForBefore() async {
    await cache.store(lists(20, 29, [meeting(1, mine: .notAnswered)]), heardAt: now)
    await answer(.accepted)
    await cache.store(lists(20, 29, [meeting(1, mine: .notAnswered), meeting(2)]), heardAt: now)
    #expect(await answers() == [.given(.accepted), .given(.accepted)])
    #expect(await reading().changed == [InstanceID(event: 2, date: day(23))])
    await cache.store(lists(20, 29, [meeting(1, mine: .declined)]), heardAt: latest)
    #expect(await answers().first == .given(.declined))
  }

  @Test(arguments: [MyAnswer.notMeeting, .notInvited, .unknown])
  func whatIsNoAnswerIsLeftToTheNextList(told: MyAnswer) async {
    await cache.store(lists(20, 29, [meeting(1, mine: .notAnswered)]), heardAt: now)
    await cache.store(answer: told, to: 1, heardAt: later)
    #expect(await answers() == [.given(.notAnswered)])
  }

  @Test func toWhatIsNotKnownIsNothing() async {
    await answer(.accepted, to: 77)
    #expect(await reading().events == [])
    #expect(await cache.fault == nil)
  }

  @Test func toWhatIsNotKnownMakesNoFile() async throws {
    let folder = try TemporaryFolder()
    await folder.cache().store(answer: .given(.accepted), to: 1, heardAt: later)
    #expect(folder.names(in: "") == [])
  }

  @Test func isKeptInTheFileAlsoAfterAnotherProgramHeldIt() async throws {
    let folder = try TemporaryFolder()
    await folder.cache().store(lists(20, 29, [meeting(1, mine: .notAnswered)]), heardAt: now)
    let other = try folder.connection()
    try folder.run("BEGIN IMMEDIATE", on: other)
    let cache = folder.cache()
    await cache.store(answer: .given(.accepted), to: 1, heardAt: later)
    #expect(await cache.fault == .locked)
    #expect(await answers(cache) == [.given(.accepted)])
    try folder.run("ROLLBACK", on: other)
    #expect(await answers(folder.cache()) == [.given(.notAnswered)])
    await cache.choose(CalendarChoice())
    #expect(await answers(folder.cache()) == [.given(.accepted)])
  }
}
