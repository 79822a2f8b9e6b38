public import CalendarModel
public import Foundation
import GRDB

extension EventCache {
  /// Keeps lists of events: what they miss is gone, what they have for the first time is new.
  public func store(_ lists: PortalLists, heardAt: Date) {
    keep(.lists(lists, heardAt: heardAt))
    keepMyAnswers(over: heardAt)
  }

  /// Keeps what was told of one event or instance.
  public func store(_ detail: EventDetail, heardAt: Date) {
    keep(.detail(detail, heardAt: heardAt))
    keepMyAnswers(over: heardAt)
  }

  /// Keeps my own answer to a meeting, which any of its rows that are known names; of a series it is that to all instances. Where
  /// the meeting is not known no file is made for it.
  ///
  /// I know of it, so nothing is marked as changed. What else the portal said than an answer is left to the next list: who is no
  /// longer invited, or where the meeting went, is told there.
  public func store(answer: MyAnswer, to event: EventID, heardAt: Date) {
    guard let answer = answer.answer else { return }
    myAnswers = myAnswers.filter { $0.event != event } + [(event, answer, heardAt)]
    if detail(of: event, on: nil) != nil { keep(.answer(answer, to: event)) }
  }

  /// Keeps once more what I answered after a time: what was asked then may have been told before.
  private func keepMyAnswers(over time: Date) {
    for given in myAnswers where given.heardAt > time { keep(.answer(given.answer, to: given.event)) }
  }

  /// Takes an instance for looked at: its marks go, and one that is gone goes for good.
  public func look(at id: InstanceID) { keep(.look(id)) }

  /// Keeps which calendars are shown.
  public func choose(_ choice: CalendarChoice) { keep(.choice(choice)) }
}
