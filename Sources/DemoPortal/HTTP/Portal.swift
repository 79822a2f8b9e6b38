import NIOCore

/// The portal while it runs: takes requests one at a time, and remembers them.
actor Portal {
  private var state: PortalState
  private var bucket: RateBucket?
  private(set) var requests: [RecordedRequest] = []
  private var held: [EventLoopPromise<Void>]? = []

  init(state: PortalState) {
    self.state = state
    self.bucket = state.configuration.rateLimit.map(RateBucket.init)
  }

  /// What to send, and how to spoil it.
  func reply(to request: IncomingRequest) -> (reply: Reply, fault: Fault?) {
    let (rest, oauth) = (RestRequest(request), OAuthRequest(request))
    let method = rest?.method ?? oauth?.page.rawValue ?? ""
    record(request, method, rest?.parameters ?? oauth?.parameters)
    let fault = state.script.fault(for: method)
    switch fault {
    case .error(let failure): return (Reply(failure), nil)
    case .reply(let canned): return (Reply(canned), nil)
    case .reset, .close, .silent, .endless: return (Reply(status: 200, json: .empty), fault)
    case .delay, .held, .cut, .contentLength, .trickle, nil: break
    }
    if let oauth { return (state.answer(oauth), fault) }
    guard let rest else { return (.loginPage, fault) }
    do {
      return (try answer(to: rest), fault)
    } catch {
      return (Reply(error), fault)
    }
  }

  private func answer(to rest: RestRequest) throws(Failure) -> Reply {
    if bucket?.admits(at: state.configuration.uptime()) == false { throw .queryLimitExceeded }
    guard let method = RestMethod(rawValue: rest.method) else { throw .methodNotFound }
    let caller = try state.caller(of: rest)
    let call = Call(method: method, parameters: rest.parameters, caller: caller)
    return Reply(try state.answer(call), time: state.wire(for: call).time)
  }

  private func record(_ request: IncomingRequest, _ method: String, _ parameters: PHPArray?) {
    requests.append(
      RecordedRequest(
        httpMethod: request.httpMethod,
        target: request.query.isEmpty ? request.path : "\(request.path)?\(request.query)",
        method: method, parameters: parameters ?? PHPArray(), headers: request.headers, body: request.body,
        time: state.configuration.uptime()))
  }

  func script(_ fault: Fault, for scope: FaultScope) { state.script.add(fault, for: scope) }

  /// Keeps a promise until `release()`.
  func hold(_ promise: EventLoopPromise<Void>) {
    if held == nil { promise.succeed() } else { held?.append(promise) }
  }

  func release() {
    for promise in held ?? [] { promise.succeed() }
    held = nil
  }

  func expireAccessTokens() { state.grants.expireAccessTokens(at: state.configuration.uptime()) }

  func revokeRefreshTokens() { state.grants.revokeRefreshTokens() }

  func clearScript() { state.script = FaultScript() }

  func forgetRequests() { requests = [] }

  func apply(_ edit: WorldEdit) { state.world.apply(edit) }

  func apply(_ edit: WorldEdit, after method: String) { state.edits.add(edit, after: method) }
}
