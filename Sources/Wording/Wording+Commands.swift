/// What a person can ask of the screen; a key map says by which key.
public enum Command: CaseIterable, Hashable, Sendable {
  case scrollDown, scrollUp, pageDown, pageUp, halfPageDown, halfPageUp, top, bottom
  case refresh, rawFields, help, back, redraw, suspend, quit, interrupt
}

extension Wording {
  /// What a command does, in the help.
  public func command(_ name: Command) -> String {
    switch name {
    case .scrollDown: say(en: "scroll down", ru: "прокрутить вниз")
    case .scrollUp: say(en: "scroll up", ru: "прокрутить вверх")
    case .pageDown: say(en: "a page down", ru: "на страницу вниз")
    case .pageUp: say(en: "a page up", ru: "на страницу вверх")
    case .halfPageDown: say(en: "half a page down", ru: "на полстраницы вниз")
    case .halfPageUp: say(en: "half a page up", ru: "на полстраницы вверх")
    case .top: say(en: "to the beginning", ru: "в начало")
    case .bottom: say(en: "to the end", ru: "в конец")
    case .refresh: say(en: "ask the portal again", ru: "спросить портал снова")
    case .rawFields: say(en: "every field, raw", ru: "все поля как есть")
    case .help: say(en: "keys", ru: "клавиши")
    case .back: say(en: "back", ru: "назад")
    case .redraw: say(en: "draw the screen again", ru: "перерисовать экран")
    case .suspend: say(en: "suspend, fg comes back", ru: "приостановить, вернуться: fg")
    case .quit: say(en: "quit", ru: "выйти")
    case .interrupt: say(en: "quit at once", ru: "прервать")
    }
  }

  /// What a command does, in the hint line: one short word; nil for what is not hinted at.
  public func hint(_ name: Command) -> String? {
    switch name {
    case .scrollDown: say(en: "scroll", ru: "листать")
    case .refresh: say(en: "refresh", ru: "обновить")
    case .rawFields: say(en: "raw fields", ru: "все поля")
    case .help: say(en: "help", ru: "клавиши")
    case .back: say(en: "back", ru: "назад")
    case .quit: say(en: "quit", ru: "выйти")
    case .scrollUp, .pageDown, .pageUp, .halfPageDown, .halfPageUp, .top, .bottom, .redraw, .suspend, .interrupt:
      nil
    }
  }
}
