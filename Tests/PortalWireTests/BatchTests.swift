import CalendarModel
import Foundation
import PortalWire
import Testing

@Suite struct BatchTests {
  @Test(
    arguments: [
      ([:], "user.get"), (["ID": 5], "user.get?ID=5"), (["b": "x", "a": true, "c": false], "user.get?a=1&b=x&c=0"),
      (["FILTER": ["ID": [1, "2"], "ACTIVE": true]], "user.get?FILTER[ACTIVE]=1&FILTER[ID][0]=1&FILTER[ID][1]=2"),
      (["q": "a b&c=d#e+f%41/?"], "user.get?q=a%20b%26c%3Dd%23e%2Bf%2541%2F%3F"),
      (["q": "Ж😀"], "user.get?q=%D0%96%F0%9F%98%80"),
      (["id": "$result[a][0][ID]"], "user.get?id=%24result%5Ba%5D%5B0%5D%5BID%5D"),
      (["a&b": ["c=d": 1]], "user.get?a%26b[c%3Dd]=1"),
      (["none": nil, "empty": [], "void": [:], "x": .number(0.5)], "user.get?x=0.5"), (["e": ""], "user.get?e="),
    ] as [([String: JSONValue], String)])
  func `A command is an address encoded once`(parameters: [String: JSONValue], text: String) {
    #expect(BatchCommand("c", .people, parameters).text == text)
  }

  @Test func `A batch carries its commands by name and stops for none`() throws {
    let batch = try BatchRequest([BatchCommand("event", .event, ["id": 651]), BatchCommand("me", .profile)])
    #expect(
      batch.parameters == ["halt": 0, "cmd": ["event": "calendar.event.getbyid?id=651", "me": "profile"]])
  }

  @Test func `A batch holds at most fifty commands, each of a name of its own`() throws {
    let commands = (1...51).map { BatchCommand("c\($0)", .profile) }
    #expect(try BatchRequest(Array(commands.dropLast())).commands.count == BatchRequest.limit)
    #expect(throws: BatchRequest.Fault.tooMany(51)) { try BatchRequest(commands) }
    #expect(throws: BatchRequest.Fault.repeatedName("c1")) { try BatchRequest([commands[0], commands[0]]) }
  }

  @Test func `Each command has an outcome of its own`() throws {
    let names = ["a", "b", "c", "d", "e", "f"]
    let request = try BatchRequest(names.map { BatchCommand($0, .event) })
    let answer = try BatchAnswer(
      [
        "result": ["a": ["ID": "1"], "b": nil, "f": true],
        "result_error": [
          "c": ["error": "", "error_description": "Not a meeting"],
          "d": ["error": "insufficient_scope", "error_description": ""],
          "f": ["error": "OPERATION_TIME_LIMIT"],
        ],
        "result_next": ["a": 50], "result_total": ["a": 61],
        "result_time": ["a": ["date_start": "2026-09-21T09:17:39+03:00"]],
      ], to: request)
    let timing = PortalTiming(serverOffset: 10_800)
    let beginning = #"{"result":{"a":{"ID":"1"},"b":null,"f":true},"result_error":{"c":{"error":"","e…"#
    #expect(
      names.map { answer[$0] } == [
        .success(PortalAnswer(result: ["ID": "1"], timing: timing)),
        .success(PortalAnswer(result: nil)),
        .failure(.answered(code: "", text: "Not a meeting")),
        .failure(.missingScope("calendar")),
        .failure(
          .nonsense(
            status: 200, beginning: beginning)
        ),
        .failure(.rateLimited(until: nil)),
      ])
    #expect(answer["never asked"] == .failure(.nonsense(status: 200, beginning: "null")))
  }

  @Test func `Parts without anything are lists, and so are those of numbered commands`() throws {
    let empty: JSONValue = ["result": [], "result_error": [], "result_next": [], "result_total": [], "result_time": []]
    #expect(
      try BatchAnswer(empty, to: BatchRequest([BatchCommand("a", .event)]))["a"]
        == .failure(.nonsense(status: 200, beginning: String(empty.compact.prefix(79)) + "…")))
    let numbered: JSONValue = ["result": [true, false], "result_error": []]
    let request = try BatchRequest([BatchCommand("0", .event), BatchCommand("1", .event)])
    #expect(try BatchAnswer(numbered, to: request)["1"] == .success(PortalAnswer(result: false)))
  }

  @Test(arguments: [nil, true, "x", [:], ["result": nil], ["result": "x"]] as [JSONValue])
  func `What is no answer to a batch is nonsense`(result: JSONValue) throws {
    let request = try BatchRequest([BatchCommand("a", .event)])
    #expect(throws: PortalError.nonsense(status: 200, beginning: result.compact)) {
      try BatchAnswer(result, to: request)
    }
  }
}
