import AsyncHTTPClient
import DemoPortal
import NIOHTTP1
import Testing

@Suite("Who may call") struct AccessTests {
  @Test(
    "Errors have the portal's codes and statuses, and no time",
    arguments: [
      ("7/wrong/profile", nil, 401, "INVALID_CREDENTIALS"),
      ("8/demo/profile", nil, 401, "INVALID_CREDENTIALS"),
      ("profile", nil, 401, "NO_AUTH_FOUND"),
      ("profile", "Bearer nobody", 401, "invalid_token"),
      ("profile", "Bearer old-token", 401, "expired_token"),
      ("profile?auth=old-token", nil, 401, "expired_token"),
      ("7/bare/calendar.event.getbyid?id=651", nil, 401, "insufficient_scope"),
      ("7/bare/user.get", nil, 401, "insufficient_scope"),
      ("7/demo/calendar.nonsense", nil, 404, "ERROR_METHOD_NOT_FOUND"),
      ("7/demo/", nil, 404, "ERROR_METHOD_NOT_FOUND"),
      ("7/demo/calendar.event.getbyid", nil, 400, ""),
      ("7/demo/calendar.event.getbyid?id=0", nil, 400, ""),
      ("19/outside/calendar.event.getbyid?id=651", nil, 400, ""),
    ] as [(String, String?, Int, String)])
  func refused(path: String, authorization: String?, status: Int, code: String) async throws {
    let reply = try await visit {
      $0.webhooks += [Webhook(user: 7, secret: "bare", scopes: []), Webhook(user: 19, secret: "outside")]
    } _: {
      var request = HTTPClientRequest(url: $0.portal.endpoint + path)
      if let authorization { request.headers.add(name: "authorization", value: authorization) }
      return try await $0.send(request)
    }
    #expect(reply.status == status)
    #expect(reply.json?["error"]?.string == code)
    #expect(reply.json?.keys == ["error", "error_description"])
  }

  @Test(
    "Every way in leads to the same person",
    arguments: [
      ("7/demo/profile", nil), ("7/demo/PROFILE.json", nil), ("profile", "Bearer demo-token"),
      ("profile?auth=demo-token", nil), ("profile.json?access_token=demo-token", nil),
    ] as [(String, String?)])
  func admitted(path: String, authorization: String?) async throws {
    let reply = try await visit {
      var request = HTTPClientRequest(url: $0.portal.endpoint + path)
      if let authorization { request.headers.add(name: "authorization", value: authorization) }
      return try await $0.send(request)
    }
    #expect(reply.status == 200)
    #expect(
      reply.result == [
        "ID": "7", "ADMIN": false, "NAME": "Мария", "LAST_NAME": "Соколова", "PERSONAL_GENDER": "F",
        "TIME_ZONE": "Europe/Moscow",
      ])
  }

  @Test(
    "Error texts are the server's own",
    arguments: [
      (
        Configuration.Language.english,
        "The mandatory parameter \"id\" is not specified for the method \"calendar.event.getbyid\""
      ),
      (.russian, "Не задан обязательный параметр \"id\" для метода \"calendar.event.getbyid\""),
    ])
  func texts(language: Configuration.Language, text: String) async throws {
    let reply = try await visit {
      $0.language = language
    } _: {
      // A body that claims JSON but is none is passed over, so the symptom is a missing parameter.
      try await $0.call("calendar.event.getbyid", "{\"id\":651")
    }
    #expect(reply.json == ["error": "", "error_description": .string(text)])
  }

  @Test("An old portal gives its errors a code") func old() async throws {
    let reply = try await visit {
      $0.vintage = .old
    } _: {
      try await $0.call("calendar.meeting.status.get")
    }
    #expect(reply.json?["error"] == "ERROR_CORE")
  }

  @Test("The scopes of a webhook can be asked for") func scopes() async throws {
    #expect(try await visit { try await $0.call("scope").result } == ["calendar", "user_brief"])
  }

  @Test("An address without /rest/ gets the login page") func login() async throws {
    let reply = try await visit { try await $0.get("http://127.0.0.1:\($0.portal.port)/7/demo/profile") }
    #expect(reply.status == 200)
    #expect(reply.headers["content-type"] == ["text/html; charset=utf-8"])
  }

  @Test(
    "Parameters come in JSON, in forms and in addresses",
    arguments: [
      ("application/json", "{\"FILTER\":{\"ID\":[7,\"8\"]}}", ""),
      ("application/x-www-form-urlencoded", "FILTER[ID][0]=7&FILTER%5BID%5D[]=8", ""),
      ("text/plain", "nonsense", "?FILTER%5BID%5D%5B0%5D=7&FILTER%5BID%5D%5B%5D=8"),
      ("application/json", "{\"filter\":{\"ID\":[7,8]}}", ""),
    ])
  func parameters(type: String, body: String, query: String) async throws {
    let reply = try await visit {
      try await $0.post($0.portal.webhook + "user.get" + query, body, headers: ["content-type": type])
    }
    #expect(reply.result?.list.map { $0["ID"]?.string } == ["7", "8"])
    #expect(reply.json?["total"] == 2)
  }
}
