extension PortalState {
  /// `calendar.section.get`: the calendars of a type and owner of which the caller sees at least the times.
  func sections(_ call: Call) throws(Failure) -> Answer {
    guard let type = call.parameters["type"], type != .null else { throw missing("type", call) }
    let owner = call.parameters["ownerId"].flatMap { $0 == .null ? nil : $0.intValue }
    if owner == nil && type != "user" { throw missing("ownerId", call) }
    try refuseOutsiders(call)
    let wanted = owner ?? call.caller.person.id
    let wire = wire(for: call)
    let visible = world.calendars.filter {
      $0.type.rawValue == type.text && $0.owner == wanted
        && world.visibility(of: $0, for: call.caller.person.id) > .nothing
    }
    return Answer(.list(visible.map(wire.section)))
  }

  private func missing(_ name: String, _ call: Call) -> Failure {
    .calendar(wire(for: call).texts.missing(name, of: call.method.rawValue), configuration.vintage)
  }
}
