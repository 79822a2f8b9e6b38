import PortalWire

/// What a portal, or who stands in for it, could send in any place: JSON as text, for some of it no type could hold.
enum HostileValues {
  static let numbers = [
    "0", "-0", "-1", "0.1", "9223372036854775807", "9223372036854775808", "-9223372036854775808",
    "-9223372036854775809", "18446744073709551616", "1e308", "-1e308", "1e999", "1E-999", "2147483648", "-62135596800",
    "253402300800", "1795256400.5",
  ]

  static let shapes = [
    "null", "true", "false", "[]", "{}", "[null]", "[[[]]]", #"{"":null}"#, #"{"0":{"0":[]}}"#,
    #"["U7","U7",7,"DR1"]"#,
    #"[{"id":7,"status":"Y"},{"id":7,"status":"N"},{"id":-1},{"id":"9223372036854775808"}]"#,
    #"[{"type":"min","count":9223372036854775807},{"type":"daybefore","before":-1,"time":99999}]"#,
    #"{"FREQ":"WEEKLY","INTERVAL":-9223372036854775808,"COUNT":"x","BYDAY":{"MO":[],"":"1MO"},"UNTIL_TS":1e300}"#,
    #"{"HOST_NAME":[1],"NOTIFY":{},"MEETING_CREATOR":-1}"#,
    String(repeating: "[", count: 40)
      + String(repeating: "]", count: 40),
    "[" + (1...300).map { "{\"id\":\($0),\"status\":\"Q\"}" }.joined(separator: ",") + "]",
  ]

  static let texts = HostileTexts.all.map { JSONValue.string($0).compact } + [#""\ud800""#, #""\udc00\ud800x""#]

  static let all = numbers + shapes + texts
}
