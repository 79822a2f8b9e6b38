extension Wording {
  /// Words for dates to learn from, in the language of the interface.
  public var dateExamples: [String] {
    switch language {
    case .english: ["24.12", "fri", "+3", "next mon", "in 2 weeks", "end of month", "w47"]
    case .russian: ["24.12", "пт", "+3", "след пн", "через 2 недели", "конец месяца", "неделя 47"]
    }
  }
}
