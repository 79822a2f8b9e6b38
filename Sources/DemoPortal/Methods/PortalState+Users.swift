extension PortalState {
  /// `user.get`: people by a filter, fifty a page. E-mail guests are never among them.
  func users(_ call: Call) -> Answer {
    var options: [String: PHPValue] = [:]
    for entry in call.parameters.entries { options[entry.key.text.uppercased()] = entry.value }
    let wire = wire(for: call)
    // Without a FILTER the parameters themselves are the filter.
    let filter = options["FILTER"]?.array ?? call.parameters
    let found = world.people.filter { person in
      if case .mailGuest = person.standing { return false }
      return filter.entries.allSatisfy { matches(person, $0, wire) }
    }
    let start = options["START"]?.intValue ?? 0
    let page = found.dropFirst(max(0, start)).prefix(50)
    let result = PHPValue.list(page.map { wire.person($0, scopes: call.caller.scopes) })
    if start < 0 || found.isEmpty { return Answer(result) }
    let end = start + page.count
    return Answer(result, next: end < found.count ? end : nil, total: found.count)
  }

  private func matches(_ person: Person, _ condition: PHPArray.Entry, _ wire: WireFormat) -> Bool {
    let field = condition.key.text.uppercased()
    guard let value = wire.person(person, scopes: ["user"])[field] else { return true }
    switch value {
    case .bool(let flag):
      return condition.value.elements.contains { ($0 == "Y" || $0.intValue == 1) == flag }
    case .null, .int, .double, .string, .array:
      return condition.value.elements.contains { $0.text == value.text }
    }
  }
}
