/// What somebody who means no good could write where a text is expected.
enum HostileTexts {
  static let deepMarkup = String(repeating: "[b][url=x][quote][list][*]", count: 300)
  static let all =
    dates + zones + [
      "", " ", "\u{0}", "\u{1B}]0;title\u{7}\u{1B}[2J\u{9B}31m", "\r\n\t\u{B}\u{C}\u{85}\u{2028}\u{2029}",
      "BEGIN:VEVENT\r\nEND:VCALENDAR", "'; drop table events; --", "%n%s%@\u{FFFD}", "\u{202E}gnp.exe\u{2066}",
      "a" + String(repeating: "\u{301}", count: 500), String(repeating: "\u{1A6D}", count: 300),
      String(repeating: "👩\u{200D}", count: 500), String(repeating: "会", count: 999), "\u{378}\u{10FFFD}\u{E000}",
      "\u{200B}\u{2060}\u{FEFF}\u{AD}", "N", "Y", "true", "1", "-1", "0x7", "１２", "9223372036854775807",
      "9223372036854775808", "-9223372036854775808", "-9223372036854775809", "18446744073709551616", "1e999",
      deepMarkup, "&#x110000;&#0;&amp;amp;&lt;script&gt;", "[url=javascript:x]y[/url][table][tr][td]",
      "FREQ=DAILY;COUNT=99999999999", "calendar_room_99999999999999999999", "#gg0000", "#9dcf00;}", "+--",
    ]

  static let dates = [
    "00.00.0000 00:00:00", "01.01.0000 00:00:00", "01.01.0001 00:00:00", "31.12.1969 23:59:59", "01.01.1970 00:00:00",
    "19.01.2038 03:14:08", "31.12.9999 23:59:59", "01.01.10000 00:00:00", "30.02.2026 25:61:61", "31.12.9999",
    "12/31/9999 11:59:59 pm", "9999-12-31T23:59:59+14:00", "21.11.2026 -1:00:00", "21.11.99999999999999999999",
    "Fri Dec 31 9999 23:59:59", "21.11.2026 10:00:60",
  ]

  static let zones = [
    "Mars/Olympus", "../../etc/passwd", "UTC+25", "GMT-99999999999", "<-05>5", "Europe/Moscow\u{0}", "Asia/Kathmandu",
  ]
}
