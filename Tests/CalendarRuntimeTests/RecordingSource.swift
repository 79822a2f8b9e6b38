import CalendarFeature
import CalendarModel
import CalendarRuntime
import Foundation

/// Notes what it is asked, and answers with nothing.
actor RecordingSource: EventSource {
  /// What was asked, oldest first.
  private(set) var questions: [String] = []
  private var onAsked: [String: @Sendable () -> Void] = [:]

  /// Does something once a question is asked, or at once where it was.
  func whenAsked(_ question: String, _ act: @escaping @Sendable () -> Void) {
    if questions.contains(question) { act() } else { onAsked[question] = act }
  }

  /// Waits until a question is asked, or until whoever waits is given up.
  func untilAsked(_ question: String) async {
    let (isAsked, mark) = AsyncStream.makeStream(of: Never.self)
    whenAsked(question) { mark.finish() }
    for await _ in isAsked {}
  }

  func read(_ query: AgendaQuery) -> AgendaReading {
    note("read \(query.span)")
    return AgendaReading(span: query.span)
  }

  func fetch(_ span: DaySpan, others: [CalendarOwner], asksSurroundings: Bool, now: Date) -> FetchOutcome {
    note("fetch \(span)")
    return .done
  }

  func recall(_ instance: InstanceID, now: Date) -> (event: EventDetail, heardAt: Date)? {
    note("recall \(instance)")
    return nil
  }

  func detail(of id: EventID, on date: CivilDate?, now: Date) -> DetailOutcome {
    note("detail \(id)")
    return .noSuchEvent
  }

  func find(_ text: String, now: Date) -> [InstanceID] {
    note("find \(text)")
    return []
  }

  func respond(to id: EventID, with answer: Answer, unlessGiven: Bool, now: @Sendable () -> Date) -> AnswerOutcome {
    note("answer \(id) \(answer.rawValue)")
    return .read(.given(answer))
  }

  func busyTimes(of people: [UserID], on span: DaySpan, event: EventID) -> Result<[UserID: [BusyTime]], PortalError> {
    note("busy times \(span)")
    return .success([:])
  }

  func export(_ instances: [InstanceID], name: String, now: Date) -> ExportOutcome {
    note("export \(name)")
    return .nothingKnown
  }

  func look(at instance: InstanceID) { note("look \(instance)") }

  func choose(_ choice: CalendarChoice) { note("choose \(choice.owners.count)") }

  private func note(_ question: String) {
    questions.append(question)
    onAsked.removeValue(forKey: question)?()
  }
}
