extension Planner {
  static let me = DemoWorld.me
  static let john = DemoWorld.john
  static let li = 9
  static let zoe = 10
  static let anna = 11
  static let dmitry = 12
  static let priya = 13
  static let lucia = 14
  static let kenji = 15
  static let igor = 16
  static let emily = 17
  static let contractor = 19

  static let people = [
    Person(id: Self.me, name: "Мария", lastName: "Соколова", gender: .female, position: "Product manager"),
    Person(
      id: Self.john, name: "John", lastName: "O'Neil", gender: .male, position: "Head of delivery", isAdmin: true),
    Person(id: Self.li, name: "李", lastName: "小龍", gender: .male, zone: "Asia/Shanghai", position: "Engineer"),
    Person(
      id: Self.zoe, name: "Zoë", lastName: "Ångström", gender: .female, zone: "Europe/Stockholm", position: "Designer"
    ),
    Person(id: Self.anna, name: "Анна", lastName: "Кузнецова", gender: .female, position: "Руководитель разработки"),
    Person(id: Self.dmitry, name: "Дмитрий", lastName: "Орлов", gender: .male, position: "Закупки"),
    Person(
      id: Self.priya, name: "Priya", lastName: "", gender: .female, zone: "Asia/Kolkata", position: "QA engineer"),
    Person(
      id: Self.lucia, name: "Lucía", lastName: "Fernández", gender: .female, zone: "America/Bogota",
      position: "Ventas"),
    Person(
      id: Self.kenji, name: "健二", lastName: "田中", gender: .male, zone: "Asia/Tokyo", position: "Partner manager"),
    Person(id: Self.igor, name: "Игорь", lastName: "Белов", gender: .male, standing: .dismissed),
    Person(
      id: Self.emily, name: "Emily", lastName: "Carter", gender: .female, zone: "America/New_York",
      position: "Finance"),
    Person(id: DemoWorld.mailGuest, name: "", lastName: "", zone: "", standing: .mailGuest),
    Person(id: Self.contractor, name: "Павел", lastName: "Громов", gender: .male, standing: .external),
  ]
}
