extension Wording {
  /// The line of the present: `now 13:20`.
  public func now(_ time: String) -> String { say(en: "now \(time)", ru: "сейчас \(time)") }

  /// Which of its days an event is on: `day 1 of 3`.
  public func dayOf(_ position: Int, _ count: Int) -> String {
    say(en: "day \(position) of \(count)", ru: "день \(position) из \(count)")
  }
}
