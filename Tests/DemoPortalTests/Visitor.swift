import AsyncHTTPClient
import DemoPortal
import Foundation
import NIOCore
import NIOHTTP1

/// Someone who calls the portal over real HTTP.
struct Visitor {
  struct Reply {
    let status: Int
    let headers: HTTPHeaders
    let text: String
    let json: JSON?

    var result: JSON? { json?["result"] }
  }

  /// A client that follows no redirect, and gives up at once where nobody listens.
  static let client = {
    var configuration = HTTPClient.Configuration(redirectConfiguration: .disallow)
    configuration.connectionPool.retryConnectionEstablishment = false
    return HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
  }()

  let portal: RunningPortal

  /// Calls a method with a body of JSON, by the first webhook.
  func call(_ method: String, _ body: String = "{}", headers: HTTPHeaders = [:]) async throws -> Reply {
    try await post(
      portal.webhook + method, body, headers: headers.isEmpty ? ["content-type": "application/json"] : headers)
  }

  func get(_ address: String) async throws -> Reply {
    try await send(HTTPClientRequest(url: address))
  }

  func post(_ address: String, _ body: String, headers: HTTPHeaders) async throws -> Reply {
    var request = HTTPClientRequest(url: address)
    request.method = .POST
    request.headers = headers
    request.body = .bytes(ByteBuffer(string: body))
    return try await send(request)
  }

  func send(_ request: HTTPClientRequest, within limit: TimeAmount = .seconds(10)) async throws -> Reply {
    let response = try await Self.client.execute(request, timeout: limit)
    let body = try await response.body.collect(upTo: 1 << 20)
    let text = String(buffer: body)
    return Reply(
      status: Int(response.status.code), headers: response.headers, text: text,
      json: try? JSONDecoder().decode(JSON.self, from: Data(text.utf8)))
  }
}

/// A moment of the demo: Saturday 21 November 2026, 13:20 in Moscow.
let saturday = Date(timeIntervalSince1970: 1_795_256_400)

/// Runs the demo's portal at that moment.
@discardableResult
func visit<Result>(
  port: Int = 0, _ change: (inout Configuration) -> Void = { _ in }, _ body: (Visitor) async throws -> Result
) async throws -> Result {
  var configuration = Configuration { saturday }
  change(&configuration)
  return try await DemoPortal(world: .demo(now: saturday), configuration: configuration)
    .withRunning(port: port) { try await body(Visitor(portal: $0)) }
}
