extension PortalState {
  /// `batch`: up to fifty commands in one request, each of which may refer to the results before it.
  mutating func batch(_ call: Call) -> Answer {
    var report = BatchReport()
    let isHalting = call.parameters["halt"].map { !$0.isEmpty } ?? false
    let commands = call.parameters["cmd"]?.array?.entries ?? []
    for (position, command) in commands.enumerated() {
      guard case .string(let text) = command.value else { continue }
      let key = command.key
      if position >= 50 {
        report.fail(key, .batchTooLong)
        continue
      }
      do {
        report.succeed(key, try run(text, in: report, call), time: wire(for: call).time)
      } catch {
        report.fail(key, error)
        if isHalting { break }
      }
    }
    return Answer(report.result)
  }

  private mutating func run(_ command: String, in report: BatchReport, _ outer: Call) throws(Failure) -> Answer {
    let parts = command.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    guard let method = RestMethod(spelling: String(parts[0])) else { throw .methodNotFound }
    if method == .batch { throw .notInBatch }
    var parameters = QueryString.parse(parts.count > 1 ? parts[1] : "")
    parameters = report.resolve(.array(parameters)).array ?? parameters
    if let failure = script.failure(of: method.rawValue) { throw failure }
    do {
      return try answer(Call(method: method, parameters: parameters, caller: outer.caller))
    } catch {
      var failure = error
      if failure == .insufficientScope { failure.description = "" }
      throw failure
    }
  }
}

/// The five arrays of a batch's answer, each under the keys of the commands.
struct BatchReport {
  private var results = PHPArray()
  private var errors = PHPArray()
  private var totals = PHPArray()
  private var nexts = PHPArray()
  private var times = PHPArray()

  var result: PHPValue {
    [
      "result": .array(results), "result_error": .array(errors), "result_total": .array(totals),
      "result_next": .array(nexts), "result_time": .array(times),
    ]
  }

  mutating func succeed(_ key: PHPArray.Key, _ answer: Answer, time: PHPValue) {
    results[key] = answer.result
    if let total = answer.total { totals[key] = .int(total) }
    if let next = answer.next { nexts[key] = .int(next) }
    times[key] = time
  }

  mutating func fail(_ key: PHPArray.Key, _ failure: Failure) {
    errors[key] = failure.body
  }

  /// The same value with `$result[key][field]` and its kin replaced by what they refer to.
  ///
  /// A text that is one reference becomes the value itself; a path that leads nowhere becomes the deepest value found.
  func resolve(_ value: PHPValue) -> PHPValue {
    switch value {
    case .null, .bool, .int, .double: return value
    case .array(let array):
      var resolved = PHPArray()
      for entry in array.entries { resolved[entry.key] = resolve(entry.value) }
      return .array(resolved)
    case .string(let text):
      let pattern = /\$(result|error|total|next|time)((?:\[[^\]]+\])+)/
      if let whole = text.wholeMatch(of: pattern) { return target(whole.1, whole.2) ?? value }
      return .string(text.replacing(pattern) { target($0.1, $0.2)?.text ?? String($0.0) })
    }
  }

  private func target(_ name: Substring, _ path: Substring) -> PHPValue? {
    let root = ["result": results, "error": errors, "total": totals, "next": nexts, "time": times][name]
    let keys = path.split(whereSeparator: { "[]".contains($0) })
    guard let root, let first = keys.first, var value = root[String(first)] else { return nil }
    for key in keys.dropFirst() {
      guard let inner = value[String(key)] else { break }
      value = inner
    }
    return value
  }
}

extension RestMethod {
  /// The method by its name in any case, with or without `.json`.
  init?(spelling: String) {
    let name = spelling.lowercased()
    self.init(rawValue: name.hasSuffix(".json") ? String(name.dropLast(5)) : name)
  }
}
