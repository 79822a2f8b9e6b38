public import CalendarModel

/// The answers to the commands of a batch, each a success or a failure of its own.
///
/// `result` holds five parts, `result`, `result_error`, `result_next`, `result_total` and `result_time`, each an object
/// by name, or an empty list where it has nothing.
public struct BatchAnswer: Hashable, Sendable {
  private var answers: [String: Result<PortalAnswer, PortalError>] = [:]

  /// Reads the `result` of the answer to a batch, or throws where it is none.
  public init(_ result: JSONValue, to request: BatchRequest) throws(PortalError) {
    guard let successes = result["result"]?.members else { throw PortalError(misshapen: result) }
    let failures = result["result_error"]?.members ?? [:]
    let time = result["result_time"]?.members ?? [:]
    var passedOver: PortalError?
    for command in request.commands {
      let name = command.name
      if let failure = failures[name] {
        answers[name] = .failure(
          PortalError(
            error: failure["error"] ?? failure, text: failure["error_description"], status: nil, method: command.method)
        )
      } else if let success = successes[name] {
        answers[name] = .success(
          PortalAnswer(result: success, timing: PortalTiming(wire: time[name])))
      } else {
        let error = passedOver ?? PortalError(misshapen: result)
        passedOver = error
        answers[name] = .failure(error)
      }
    }
  }

  /// The answer to a command; for one that was not asked, or that the portal passed over, a failure.
  public subscript(name: String) -> Result<PortalAnswer, PortalError> {
    answers[name] ?? .failure(PortalError(misshapen: .null))
  }
}
