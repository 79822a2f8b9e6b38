extension Planner {
  static let work = 4
  static let personal = 5
  static let aurora = 20
  static let company = 30
  static let baikal = 54
  static let seliger = 55
  static let cars = 60

  /// The portal gives everybody's first calendar the same name and colour.
  private static let mine = "Мой календарь"

  static let calendars = [
    CalendarSection(id: 3, name: mine, owner: Self.me),
    CalendarSection(id: Self.work, name: "Work", color: "#2fc6f6", owner: Self.me, description: "Рабочие встречи"),
    CalendarSection(id: Self.personal, name: "Личное", color: "#ffa900", owner: Self.me, colleaguesSee: .time),
    CalendarSection(
      id: Self.aurora, name: "Project Aurora", color: "#856aff", type: .group, owner: 2,
      description: "Milestones and releases"),
    CalendarSection(id: Self.company, name: "Календарь компании", color: "#e97090", type: .company),
    CalendarSection(id: 40, name: mine, owner: Self.john),
    CalendarSection(id: 41, name: "日程", color: "#00b38c", owner: Self.li, colleaguesSee: .time),
    CalendarSection(id: 42, name: "Kalender", color: "#c24fd1", owner: Self.zoe, colleaguesSee: .title),
    CalendarSection(id: 43, name: mine, owner: Self.anna),
    CalendarSection(id: 48, name: "Собеседования", owner: Self.anna, colleaguesSee: .nothing),
    CalendarSection(id: 44, name: mine, owner: Self.dmitry),
    CalendarSection(id: 45, name: "My calendar", owner: Self.priya),
    CalendarSection(id: 46, name: "Mi calendario", owner: Self.lucia),
    CalendarSection(id: 47, name: "My calendar", owner: Self.kenji),
    CalendarSection(id: 49, name: "My calendar", owner: Self.emily),
    CalendarSection(id: 50, name: mine, owner: Self.igor),
    CalendarSection(id: Self.baikal, name: "Переговорная «Байкал»", color: "#00ff00", type: .location),
    CalendarSection(id: Self.seliger, name: "Переговорная «Селигер»", color: "#0092cc", type: .location),
    CalendarSection(id: 56, name: "Focus room, 2nd floor", color: "#de2b24", type: .location),
    CalendarSection(id: Self.cars, name: "Служебные автомобили", color: "#a5d1e0", type: .resource),
  ]
}
