extension Wording {
  /// That there is no account yet.
  public var noAccountYet: String { say(en: "No account yet.", ru: "Учётной записи пока нет.") }

  /// How to make a webhook.
  public var aboutWebhooks: [String] {
    [
      say(
        en: "A webhook: in Bitrix24, Developer resources → Other → Inbound webhook,",
        ru: "Вебхук: в Битрикс24, Разработчикам → Другое → Входящий вебхук,"),
      say(
        en: "with the rights “Calendar” and “Users (minimal)”.",
        ru: "с правами «Календарь» и «Пользователи (минимальные)»."),
    ]
  }
}
