import CalendarModel
import DemoPortal
import PortalClient
import Testing

/// Successes that hold something else than was asked for.
@Suite struct MisshapenResultTests {
  /// What no call can do anything with, and what some can.
  private static let results = [
    "null", "true", "7", "1e999", "1.5", #""x""#, "[]", "{}", "[1]", #"{"a":1}"#, "[[[]]]",
  ]

  /// What calls make of some of these: facts tell that such an answer may come. All else is nonsense.
  private static let meanings: [ClientCall: [String: String]] = [
    .profile: ["[]": "nil", "{}": "nil"],
    .scope: ["[]": "[]", "{}": "[]", "[1]": #"["1"]"#, "[[[]]]": "[]"],
    .serverTime: Dictionary(uniqueKeysWithValues: results.map { ($0, "nil") }),
    .timeZone: ["[]": "nil", "{}": "nil", "[1]": "nil", #"{"a":1}"#: "nil", "[[[]]]": "nil"],
    .answer: Dictionary(
      uniqueKeysWithValues: results.map {
        ($0, $0 == "null" ? "notInvited" : "unknown")
      }),
  ]

  private func verdict(_ call: ClientCall, _ result: String) async throws -> ClientCall.Verdict {
    try await visit { portal in
      call == .me ? try tokenAccess(portal.origin, "demo-token") : nil
    } _: { visit in
      await visit.portal.script(.result(result), for: .always)
      return await call.verdict(visit.client)
    }
  }

  @Test(arguments: ClientCall.allCases, results)
  func `is not taken for an answer`(call: ClientCall, result: String) async throws {
    let verdict = try await verdict(call, result)
    if let meaning = Self.meanings[call]?[result] {
      #expect(verdict == .said(meaning))
    } else if call == .me, ["[]", "{}"].contains(result) {
      #expect(verdict == .failed(.refusedCredentials(code: "")), "a person who has left")
    } else {
      #expect(verdict.kind == .failed(.nonsense(status: 200, beginning: "")))
    }
  }

  /// The question that each call cannot do without, of those that it puts into a batch.
  private static let questions: [(ClientCall, [String])] = [
    (.answers, ["answer651", "answer652"]), (.detail, ["event651"]), (.details, ["event651", "event652"]),
    (.lists, ["events0"]), (.busyTimes, ["busy0"]),
  ]

  private func batch(_ names: [String], _ part: String) -> String {
    "{" + names.map { "\"\($0)\":\(part)" }.joined(separator: ",") + "}"
  }

  @Test(
    arguments: questions,
    [
      #"{"result":[],"result_error":[]}"#, #"{"result":{},"result_error":{}}"#, #"{"result":[]}"#,
      #"{"result":{"x":[]},"result_error":["X"]}"#, #"{"result":[[],[],[]],"result_error":[]}"#,
      #"{"result":null,"result_error":null}"#, #"{"result":"x","result_error":7}"#,
      #"{"result":[],"result_error":"x","result_time":5,"result_next":true,"result_total":[[]]}"#,
    ])
  func `a batch without the part is nonsense`(question: (ClientCall, [String]), result: String) async throws {
    #expect(
      try await verdict(question.0, result).kind == .failed(.nonsense(status: 200, beginning: "")))
  }

  @Test(
    arguments: questions,
    [
      (#"{"error":"","error_description":"x"}"#, PortalError.answered(code: "", text: "")),
      (#"{"error":"QUERY_LIMIT_EXCEEDED"}"#, .busy), (#"{"error":"Operation_Time_Limit"}"#, .rateLimited(until: nil)),
      (#"{"error":"access_denied"}"#, .accessDenied(code: "access_denied")), ("null", .answered(code: "", text: "")),
      ("[]", .answered(code: "", text: "")), (#""X""#, .answered(code: "x", text: "")),
      (#"{"error":["X"]}"#, .answered(code: "", text: "")),
    ])
  func `a part that failed is told, also where a result stands beside it`(
    question: (ClientCall, [String]), failure: (String, PortalError)
  ) async throws {
    let (call, names) = question
    let result = #"{"result":\#(batch(names, "[]")),"result_error":\#(batch(names, failure.0)),"result_time":[]}"#
    let verdict = try await verdict(call, result)
    if call == .answers, failure.1 == .answered(code: "", text: "") {
      #expect(verdict == .said("notMeeting notMeeting"))
    } else {
      #expect(verdict.kind == .failed(failure.1))
    }
  }

  @Test(arguments: questions, ["true", "7", "1e999", #""x""#, #"{"a":1}"#, "[]", "null"])
  func `a part of another shape costs that part`(question: (ClientCall, [String]), part: String) async throws {
    let (call, names) = question
    let verdict = try await verdict(call, #"{"result":\#(batch(names, part)),"result_error":[]}"#)
    switch (call, part) {
    case (.answers, "null"): #expect(verdict == .said("notInvited notInvited"))
    case (.answers, _): #expect(verdict == .said("unknown unknown"))
    case (.detail, "null"): #expect(verdict == .said("noSuchEvent"))
    case (.details, "null"): #expect(verdict == .said("noSuchEvent noSuchEvent"))
    case (.lists, "[]"): #expect(verdict == .said("[0], 0 skipped, 0 refused"))
    case (.busyTimes, "[]"), (.busyTimes, #"{"a":1}"#): #expect(verdict == .said("[:]"))
    default: #expect(verdict.kind == .failed(.nonsense(status: 200, beginning: "")))
    }
  }

  @Test(arguments: [#""x""#, "7", "null", "true", #"{"a":1}"#])
  func `a person whose times are no list does not seem to be free`(times: String) async throws {
    let result = #"{"result":{"busy0":{"8":\#(times),"9":[]}},"result_error":[]}"#
    #expect(try await verdict(.busyTimes, result) == .said("[9: 0]"))
  }
}
