public import CalendarModel

extension Wording {
  /// Why what was last known is not there, or is not kept, and what to do about it.
  public func cacheFault(_ fault: CacheFault) -> String {
    switch fault {
    case .damaged:
      say(
        en: "what was last known is damaged: it was set aside, and a new one begun",
        ru: "сохранённые данные повреждены: они отложены, начаты новые")
    case .newer:
      notKept(
        en: "a newer b24cal keeps it, so update this one",
        ru: "их сохранил более новый b24cal, обновите этот")
    case .unwritable(let reason):
      notKept(
        en: "\(reason): check XDG_CACHE_HOME and the rights there",
        ru: "\(reason): проверьте XDG_CACHE_HOME и права на него")
    case .locked: notKept(en: "another b24cal is writing just now", ru: "сейчас пишет другой b24cal")
    case .full: notKept(en: "the disk is full", ru: "диск заполнен")
    }
  }

  private func notKept(en reason: String, ru russian: String) -> String {
    say(en: "what the portal tells is not kept: \(reason)", ru: "данные портала не сохраняются: \(russian)")
  }
}
