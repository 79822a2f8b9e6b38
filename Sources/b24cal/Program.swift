import CalendarCommand

@main
enum Program {
  static func main() async { await B24cal.start() }
}
