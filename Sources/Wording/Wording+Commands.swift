/// What a person can ask of the screen; a key map says by which key.
public enum Command: String, CaseIterable, Hashable, Sendable {
  case nextEvent = "event.next"
  case previousEvent = "event.previous"
  case nextDay = "day.next"
  case previousDay = "day.previous"
  case nextWeek = "week.next"
  case previousWeek = "week.previous"
  case nextMonth = "month.next"
  case previousMonth = "month.previous"
  case today = "today"
  case goTo = "go-to"
  case nextChange = "change.next"
  case agenda = "view.agenda"
  case day = "view.day"
  case week = "view.week"
  case month = "view.month"
  case open = "open"
  case openDay = "open.day"
  case otherPane = "pane.other"
  case toggleDetail = "pane.detail"
  case waiting = "waiting"
  case search = "search"
  case nextHit = "search.next"
  case previousHit = "search.previous"
  case filter = "filter"
  case calendars = "calendars"
  case clock = "clock"
  case scrollDown = "scroll.down"
  case scrollUp = "scroll.up"
  case pageDown = "page.down"
  case pageUp = "page.up"
  case halfPageDown = "half-page.down"
  case halfPageUp = "half-page.up"
  case top = "top"
  case bottom = "bottom"
  case answer = "answer"
  case undoAnswer = "answer.undo"
  case busyTimes = "busy-times"
  case copy = "copy"
  case link = "link"
  case export = "export"
  case mask = "mask"
  case refresh = "refresh"
  case rawFields = "raw-fields"
  case help = "help"
  case palette = "palette"
  case back = "back"
  case demo = "demo"
  case newAccount = "account.new"
  case redraw = "redraw"
  case suspend = "suspend"
  case quit = "quit"
  case interrupt = "interrupt"
}

extension Wording {
  /// What a command does, in the help.
  public func command(_ name: Command) -> String {
    switch name {
    case .nextEvent: say(en: "next event", ru: "следующее событие")
    case .previousEvent: say(en: "previous event", ru: "предыдущее событие")
    case .nextDay: say(en: "next day", ru: "следующий день")
    case .previousDay: say(en: "previous day", ru: "предыдущий день")
    case .nextWeek: say(en: "next week", ru: "следующая неделя")
    case .previousWeek: say(en: "previous week", ru: "предыдущая неделя")
    case .nextMonth: say(en: "next month", ru: "следующий месяц")
    case .previousMonth: say(en: "previous month", ru: "предыдущий месяц")
    case .today: say(en: "today: on or next", ru: "сегодня: что идёт")
    case .goTo: say(en: "go to a date", ru: "перейти к дате")
    case .nextChange: say(en: "next changed event", ru: "следующее изменение")
    case .agenda: say(en: "agenda", ru: "повестка")
    case .day: say(en: "day", ru: "день")
    case .week: say(en: "week", ru: "неделя")
    case .month: say(en: "month", ru: "месяц")
    case .open: say(en: "open the event", ru: "открыть событие")
    case .openDay: say(en: "open the day", ru: "открыть день")
    case .otherPane: say(en: "other pane", ru: "другая панель")
    case .toggleDetail: say(en: "detail pane on, off", ru: "карточка рядом")
    case .waiting: say(en: "waiting for my answer", ru: "ждут моего ответа")
    case .search: say(en: "search as you type", ru: "поиск по мере ввода")
    case .nextHit: say(en: "next hit", ru: "следующее найденное")
    case .previousHit: say(en: "previous hit", ru: "предыдущее найденное")
    case .filter: say(en: "filter", ru: "фильтр")
    case .calendars: say(en: "calendars to show", ru: "календари")
    case .clock: say(en: "another clock", ru: "другие часы")
    case .scrollDown: say(en: "scroll down", ru: "прокрутить вниз")
    case .scrollUp: say(en: "scroll up", ru: "прокрутить вверх")
    case .pageDown: say(en: "a page down", ru: "на страницу вниз")
    case .pageUp: say(en: "a page up", ru: "на страницу вверх")
    case .halfPageDown: say(en: "scroll the event down", ru: "карточку вниз")
    case .halfPageUp: say(en: "scroll the event up", ru: "карточку вверх")
    case .top: say(en: "to the beginning", ru: "в начало")
    case .bottom: say(en: "to the end", ru: "в конец")
    case .answer: say(en: "answer", ru: "ответить")
    case .undoAnswer: say(en: "undo the answer", ru: "вернуть прежний ответ")
    case .busyTimes: say(en: "can they come", ru: "смогут ли прийти")
    case .copy: say(en: "copy", ru: "скопировать")
    case .link: say(en: "link and QR code", ru: "ссылка и QR-код")
    case .export: say(en: "export", ru: "экспорт")
    case .mask: say(en: "mask titles and names", ru: "скрыть названия, имена")
    case .refresh: say(en: "ask the portal again", ru: "спросить портал снова")
    case .rawFields: say(en: "every field, raw", ru: "все поля как есть")
    case .help: say(en: "keys", ru: "клавиши")
    case .palette: say(en: "all commands", ru: "все команды")
    case .back: say(en: "back", ru: "назад")
    case .newAccount:
      say(en: "add an account: paste a webhook address", ru: "добавить учётную запись: вставить адрес вебхука")
    case .demo: say(en: "look around on a demo portal (no network)", ru: "посмотреть на демо-портал (без сети)")
    case .redraw: say(en: "draw the screen again", ru: "перерисовать экран")
    case .suspend: say(en: "suspend, fg comes back", ru: "приостановить (fg)")
    case .quit: say(en: "quit", ru: "выйти")
    case .interrupt: say(en: "quit at once", ru: "прервать")
    }
  }

  /// What a command does, in the hint line: one short word; nil for what is not hinted at.
  public func hint(_ name: Command) -> String? {
    switch name {
    case .nextEvent: say(en: "move", ru: "строка")
    case .previousDay: say(en: "day", ru: "день")
    case .previousWeek: say(en: "week", ru: "неделя")
    case .previousMonth: say(en: "month", ru: "месяц")
    case .open: say(en: "detail", ru: "карточка")
    case .openDay: say(en: "day", ru: "день")
    case .answer: say(en: "answer", ru: "ответ")
    case .waiting: say(en: "waiting", ru: "ждут")
    case .search: say(en: "search", ru: "поиск")
    case .agenda: say(en: "views", ru: "виды")
    case .scrollDown: say(en: "scroll", ru: "листать")
    case .refresh: say(en: "refresh", ru: "обновить")
    case .rawFields: say(en: "raw fields", ru: "все поля")
    case .help: say(en: "help", ru: "клавиши")
    case .back: say(en: "back", ru: "назад")
    case .newAccount: say(en: "new account", ru: "новая запись")
    case .demo: say(en: "demo", ru: "демо")
    case .quit: say(en: "quit", ru: "выйти")
    case .previousEvent, .nextDay, .nextWeek, .nextMonth, .today, .goTo, .nextChange, .day, .week, .month, .otherPane,
      .toggleDetail, .nextHit, .previousHit, .filter, .calendars, .clock, .scrollUp, .pageDown, .pageUp, .halfPageDown,
      .halfPageUp, .top, .bottom, .undoAnswer, .busyTimes, .copy, .link, .export, .mask, .palette, .redraw, .suspend,
      .interrupt:
      nil
    }
  }
}
