import DemoPortal
import Testing

@Suite("A batch") struct BatchTests {
  /// The answer's `result` to a body.
  func batch(_ body: String, prepare: (Visitor) async -> Void = { _ in }) async throws -> JSON? {
    try await visit {
      await prepare($0)
      return try await $0.call("batch", body).result
    }
  }

  @Test("Named commands have objects, and what is empty is a list") func named() async throws {
    let result = try await batch(
      #"{"cmd":{"a":"calendar.meeting.status.get?eventId=651","b":"calendar.event.getbyid?id=709"}}"#)
    #expect(result?["result"] == ["a": "Q", "b": .null])
    #expect(result?["result_error"] == [])
    #expect(result?["result_total"] == [])
    #expect(result?["result_next"] == [])
    #expect(result?["result_time"]?.keys == ["a", "b"])
  }

  @Test(
    "Numbered commands have lists, but objects where a number is left out",
    arguments: [
      (#"["profile.json","scope"]"#, ["list", "list"]),
      (#"["profile","calendar.meeting.status.get?eventId=645","scope"]"#, ["object", "object"]),
      (#"["calendar.meeting.status.get?eventId=645"]"#, ["list", "list"]),
      (#"[12,"scope"]"#, ["object", "list"]),
      (#"{"1":"scope"}"#, ["object", "list"]),
    ])
  func numbered(commands: String, kinds: [String]) async throws {
    let result = try await batch(#"{"cmd":\#(commands)}"#)
    #expect([result?["result"]?.kind, result?["result_error"]?.kind] == kinds)
  }

  @Test("A later command can use an earlier result, in the order of the keys") func references() async throws {
    let result = try await batch(
      #"""
      {"cmd":{"z":"calendar.event.getbyid?id=651","host":"user.get?FILTER[ID]=$result[z][MEETING_HOST]",
      "all":"user.get?FILTER[ID]=$result[z][ATTENDEE_LIST][1][id]","room":"user.get?NAME=x$result[nowhere][ID]",
      "deep":"calendar.event.getbyid?id=$result[z][ID][nothing]"}}
      """#)
    #expect(result?["result"]?["host"]?[0]?["LAST_NAME"] == "O'Neil")
    #expect(result?["result"]?["all"]?[0]?["ID"] == "9")
    #expect(result?["result"]?["room"] == [])
    #expect(result?["result"]?["deep"]?["ID"] == "651")
    #expect(result?["result_total"] == ["host": 1, "all": 1])
  }

  @Test("Errors stand beside results, a scope's without a text") func errors() async throws {
    let result = try await visit {
      $0.webhooks = [Webhook(user: 7, secret: "narrow", scopes: ["calendar"])]
    } _: {
      try await $0.call("batch", #"{"cmd":{"a":"user.get","b":"nonsense","c":"batch","d":"calendar.event.getbyid"}}"#)
        .result
    }
    let errors = result?["result_error"]
    #expect(errors?["a"] == ["error": "insufficient_scope", "error_description": ""])
    #expect(
      ["b", "c", "d"].map { errors?[$0]?["error"] } == ["ERROR_METHOD_NOT_FOUND", "ERROR_BATCH_METHOD_NOT_ALLOWED", ""])
  }

  @Test("A halt stops at the first error", arguments: [("0", ["a", "c"]), ("1", ["a"])] as [(String, Set<String>)])
  func halt(flag: String, done: Set<String>) async throws {
    let result = try await batch(#"{"halt":\#(flag),"cmd":{"a":"scope","b":"nonsense","c":"scope"}}"#)
    #expect(result?["result"]?.keys == done)
  }

  @Test("The fifty-first command is refused") func length() async throws {
    let commands = (0..<52).map { "\"c\($0)\":\"server.time\"" }.joined(separator: ",")
    let result = try await batch("{\"cmd\":{\(commands)}}")
    #expect(result?["result"]?.keys.count == 50)
    #expect(result?["result_error"]?.keys == ["c50", "c51"])
    #expect(result?["result_error"]?["c50"]?["error"] == "ERROR_BATCH_LENGTH_EXCEEDED")
  }

  @Test("Commands are decoded like an address") func encoded() async throws {
    let result = try await batch(#"{"cmd":{"a":"user.get?FILTER%5BNAME%5D=%D0%9C%D0%B0%D1%80%D0%B8%D1%8F"}}"#)
    #expect(result?["result"]?["a"]?[0]?["ID"] == "7")
  }

  @Test("A scripted error can strike one command") func scripted() async throws {
    let result = try await batch(#"{"cmd":{"a":"calendar.event.getbyid?id=651","b":"scope"}}"#) {
      await $0.portal.script(.error(.operationTimeLimit), for: .method("calendar.event.getbyid", times: 1))
    }
    #expect(result?["result_error"]?["a"]?["error"] == "OPERATION_TIME_LIMIT")
    #expect(result?["result"]?.keys == ["b"])
  }
}
