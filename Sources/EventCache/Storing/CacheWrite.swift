import CalendarModel
import Foundation
import GRDB

/// Something to keep, as a value, so that it can be kept later where it cannot be kept now.
enum CacheWrite: Sendable {
  case lists(PortalLists, heardAt: Date)
  case detail(EventDetail, heardAt: Date)
  case answer(Answer, to: EventID)
  case look(InstanceID)
  case choice(CalendarChoice)

  /// Whether the portal tells it.
  var isTold: Bool {
    switch self {
    case .lists, .detail: true
    case .answer, .look, .choice: false
    }
  }

  /// Whether a later one says all that it says.
  func isOutdone(by later: CacheWrite) -> Bool {
    switch (self, later) {
    case (.choice, .choice): true
    case (.look(let id), .look(let other)): id == other
    default: false
    }
  }

  /// Keeps it. Who I am is what the portal said with it, else what the account's key tells, else what the portal said before.
  func apply(to database: Database, user: UserID?) throws {
    let settings = SettingTable(database: database)
    let known = if let user { user } else { try settings.get(.me) }
    switch self {
    case .lists(let lists, let heardAt):
      try CacheWriter(database: database, me: lists.me ?? known, heardAt: heardAt).store(lists)
    case .detail(let detail, let heardAt):
      try CacheWriter(database: database, me: detail.me ?? known, heardAt: heardAt).store(detail)
    case .answer(let answer, let event):
      if let known { try MyAnswerWriter(database: database, me: known, answer: answer).store(to: event) }
    case .look(let id): try Baseline(database: database).look(at: id)
    case .choice(let choice): try settings.set(.choice, choice)
    }
  }
}
