extension Wording {
  /// The codes that the program ends with, and when.
  func exitCodes() -> [String] {
    let codes = [
      ("0", say(en: "done", ru: "сделано")),
      (
        "1",
        say(
          en: "no such event, not a meeting, not invited, refused, or not taken",
          ru: "нет события, не встреча, не приглашали, отказано или не взято")
      ),
      (
        "10",
        say(
          en: "status -q: not answered; pending: a meeting waits", ru: "status -q: нет ответа; pending: встреча ждёт")
      ),
      ("11, 12", say(en: "status -q: declined, not invited", ru: "status -q: отказ, не приглашали")),
      ("64", say(en: "wrong usage, or a full screen without a terminal", ru: "неверный вызов или экран без терминала")),
      (
        "69",
        say(
          en: "the portal cannot be reached, is overloaded, or answered nonsense",
          ru: "портал недоступен, перегружен или ответил чем-то не тем")
      ),
      ("70", say(en: "a fault of b24cal's own", ru: "ошибка самого b24cal")),
      (
        "77",
        say(
          en: "the key is refused or has expired, or lacks a right", ru: "ключ не принят, устарел или без нужного права"
        )
      ),
      ("78", say(en: "no account, or a wrong config file", ru: "нет учётной записи или неверный файл настроек")),
      ("130, 143", say(en: "ended by ^C, by SIGTERM", ru: "прервано ^C, сигналом SIGTERM")),
    ]
    return codes.map { code, when in code + String(repeating: " ", count: 10 - code.count) + when }
  }
}
