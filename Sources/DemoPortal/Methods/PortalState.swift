import Foundation

/// The portal without its wires: what it stores, and how it answers a call.
struct PortalState: Sendable {
  var world: World
  let configuration: Configuration
  var script = FaultScript()
  var edits = EditScript()
  var grants = Grants()

  init(world: World, configuration: Configuration) {
    self.world = world
    self.configuration = configuration
  }

  /// The answer to a call; a batch calls this again for each of its commands.
  mutating func answer(_ call: Call) throws(Failure) -> Answer {
    let answer = try carryOut(call)
    for edit in edits.edits(after: call.method) { world.apply(edit) }
    return answer
  }

  private mutating func carryOut(_ call: Call) throws(Failure) -> Answer {
    guard call.method.scopes.isEmpty || !call.method.scopes.isDisjoint(with: call.caller.scopes) else {
      throw .insufficientScope
    }
    switch call.method {
    case .eventByID: return try eventByID(call)
    case .events: return try events(call)
    case .statusGet: return try meetingStatus(call)
    case .statusSet: return try setMeetingStatus(call)
    case .sections: return try sections(call)
    case .accessibility: return try accessibility(call)
    case .settings: return Answer(wire(for: call).portalSettings)
    case .userSettings: return Answer(wire(for: call).userSettings)
    case .users: return users(call)
    case .currentUser: return Answer(wire(for: call).person(call.caller.person, scopes: call.caller.scopes))
    case .profile: return Answer(wire(for: call).profile)
    case .scope: return Answer(.list(call.caller.scopes.sorted().map(PHPValue.string)))
    case .serverTime: return Answer(wire(for: call).time["date_start"] ?? "")
    case .batch: return batch(call)
    }
  }

  func wire(for call: Call) -> WireFormat {
    WireFormat(world: world, configuration: configuration, viewer: call.caller.person, now: configuration.now())
  }

  func required(_ name: String, of call: Call) throws(Failure) -> PHPValue {
    try call.required(name, wire(for: call).texts, configuration.vintage)
  }

  /// People from outside may not call most calendar methods.
  func refuseOutsiders(_ call: Call) throws(Failure) {
    switch call.caller.person.standing {
    case .employee, .dismissed: return
    case .external, .mailGuest: throw .calendar(wire(for: call).texts.accessDenied, configuration.vintage)
    }
  }
}
