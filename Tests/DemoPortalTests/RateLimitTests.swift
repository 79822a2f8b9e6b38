import Testing

@testable import DemoPortal

@Suite("The rate limit") struct RateLimitTests {
  @Test("The fifty-first request at once is refused, a batch counting as one") func burst() async throws {
    try await visit {
      $0.uptime = { .zero }
    } _: { visitor in
      _ = try await visitor.call("batch", #"{"cmd":{"a":"scope","b":"scope","c":"scope"}}"#)
      for _ in 2...50 { #expect(try await visitor.call("profile").status == 200) }
      let reply = try await visitor.call("profile")
      #expect(reply.status == 503)
      #expect(reply.json == ["error": "QUERY_LIMIT_EXCEEDED", "error_description": "Too many requests"])
    }
  }

  @Test("Two a second are forgiven") func drain() {
    var bucket = RateBucket(limit: .standard)
    func admitted(_ count: Int, at seconds: Double) -> Int {
      (0..<count).count { _ in bucket.admits(at: .seconds(seconds)) }
    }
    #expect(admitted(60, at: 0) == 50)
    #expect(admitted(10, at: 0.4) == 0)
    #expect(admitted(10, at: 0.5) == 1)
    #expect(admitted(10, at: 3) == 5)
    #expect(admitted(100, at: 1000) == 50)
  }

  @Test("A self-hosted portal has none") func unlimited() async throws {
    try await visit {
      $0.rateLimit = nil
      $0.uptime = { .zero }
    } _: { visitor in
      var statuses: [Int] = []
      for _ in 1...60 { statuses.append(try await visitor.call("profile").status) }
      #expect(statuses == Array(repeating: 200, count: 60))
    }
  }
}
