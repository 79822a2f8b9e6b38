import CalendarFeature
import CalendarModel
import Canvas
import Foundation
import Testing
import Wording

@Suite("The page of busy times")
struct BusyTimesPictureTests {
  @Test func `has a strip of the hours of work for each, and what suits all`() {
    #expect(
      Samples.busyPicture(Samples.busyTimes, .declined, columns: 110) == """
         Can they come?  Sat 21 Nov            09  10  11  12  13  14  15  16  17  18
         John O'Neil                           ░░░░░░░░░░░░▓▓▓▓▓▓░░░░░░░░░░░░░░░░░░░▓▓▓
         Zoë Ångström                          ▓▓▓▓▓▓▓▓░░░░░░░░░░░░░░░░░░░░▒▒▒▒░░░░░░░░
         Мария Соколова, you                   ░░░░▓▓░░░░░░░░░░░░░░░░░░░░▓▓░░░░░░░░░░░░
         李 小龍                               absent all day
                                                                   ^ 14:00 all free





         h/l day  j/k people  Esc back
        """)
  }

  @Test func `says who is busy, and when all are free next`() {
    #expect(
      Samples.busyPicture(Samples.late) == """
         Can they come?  Sat 21 Nov            09  10  11  12  13  14  15  16  17  18
         John O'Neil                           ░░░░░░░░░░░░░░░░░░░░░░░░▓▓▓▓▓▓░░░░░░░░░░
         Zoë Ångström                          ░░░░░░░░░░░░░░░░░░░░▓▓▓▓░░░░░░░░░░░░░░░░
         Мария Соколова, you                   ░░░░░░░░░░░░░░░░░░░░░░▓░░░░░░░░░░░░░░░░░
         李 小龍                               not known
                                   14:00 busy: Мария Соколова, you ^
                                                 16:30 all free, 1 not known ^




         h/l day  j/k people  Esc back
        """)
  }

  @Test func `fits on 40 by 12`() {
    #expect(
      Samples.busyPicture(columns: 40) == """
         Sat 21 Nov        09  11  13  15  17
         John O'Neil       ░░░░░░▓▓▓░░░░░░░░░▓▓
         Zoë Ångström      ▓▓▓▓░░░░░░░░░░▒▒░░░░
         Мария Соколова, … ░░▓░░░░░░░░░░▓░░░░░░
         李 小龍           absent all day
                 14:00 busy: 李 小龍 ^
                     no time that day suits all




         h/l day  j/k people  Esc back
        """)
  }

  @Test func `is the same in Russian`() {
    #expect(
      Samples.busyPicture(language: .russian) == """
         Смогут ли?  сб 21 ноя                 09  10  11  12  13  14  15  16  17  18
         John O'Neil                           ░░░░░░░░░░░░▓▓▓▓▓▓░░░░░░░░░░░░░░░░░░░▓▓▓
         Zoë Ångström                          ▓▓▓▓▓▓▓▓░░░░░░░░░░░░░░░░░░░░▒▒▒▒░░░░░░░░
         Мария Соколова, это вы                ░░░░▓▓░░░░░░░░░░░░░░░░░░░░▓▓░░░░░░░░░░░░
         李 小龍                               весь день нет
                                           14:00 не может: 李 小龍 ^
                                               в этот день нет времени для всех




         h/l день  j/k люди  Esc назад
        """)
  }

  @Test func `is drawn in ASCII`() {
    #expect(
      Samples.busyPicture(columns: 60, isASCII: true) == """
         Sat 21 Nov        09  10  11  12  13  14  15  16  17  18
         John O'Neil       ............######...................###
         Zoë Ångström      ########....................xxxx........
         Мария Соколова, ~ ....##....................##............
         李 小龍           absent all day
                           14:00 busy: 李 小龍 ^
                           no time that day suits all




         h/l day  j/k people  Esc back
        """)
  }

  @Test func `of whole days has no mark`() {
    #expect(
      Samples.busyPicture(Samples.late) { $0.time = .allDay(first: Samples.today, last: Samples.today) } == """
         Can they come?  Sat 21 Nov            09  10  11  12  13  14  15  16  17  18
         John O'Neil                           ░░░░░░░░░░░░░░░░░░░░░░░░▓▓▓▓▓▓░░░░░░░░░░
         Zoë Ångström                          ░░░░░░░░░░░░░░░░░░░░▓▓▓▓░░░░░░░░░░░░░░░░
         Мария Соколова, you                   ░░░░░░░░░░░░░░░░░░░░░░▓░░░░░░░░░░░░░░░░░
         李 小龍                               not known
                                               busy: John O'Neil; Мария Соколова, you





         h/l day  j/k people  Esc back
        """)
  }

  @Test func `of a meeting of the night has its hours too`() {
    let lines = Samples.busyPicture(columns: 110) {
      $0.time = .timed(
        TimedSpan(
          start: WallClock(Samples.today, secondOfDay: 22 * 3600 + 1800), zone: EventZone(Samples.moscow), length: 7200)
      )
    }.split(separator: "\n")
    #expect(lines.first?.hasSuffix("  22  23") == true)
    #expect(lines[5].trimmingCharacters(in: .whitespaces).hasPrefix("22:30 busy"))
  }

  @Test func `says that nobody is invited`() {
    #expect(
      Samples.busyPicture {
        $0.attendees = []
        $0.organizer = nil
      } == """
         Can they come?  Sat 21 Nov            09  10  11  12  13  14  15  16  17  18
         no attendees









         h/l day  j/k people  Esc back
        """)
  }

  @Test func `never fails, whatever the size`() {
    for columns in [1, 2, 5, 10, 20, 39, 300] {
      for rows in [1, 2, 3, 4, 5, 50] {
        let picture = Samples.busyPicture(columns: columns, rows: rows)
        #expect(picture.split(separator: "\n", omittingEmptySubsequences: false).count == rows)
      }
    }
  }
}
