extension PortalState {
  /// `calendar.event.getbyid`: one event, a series unexpanded; null for missing, deleted and hidden alike.
  func eventByID(_ call: Call) throws(Failure) -> Answer {
    let id = try required("id", of: call).intValue
    try refuseOutsiders(call)
    guard let row = world.row(id), !row.event.isDeleted else { return Answer(.null) }
    return Answer(wire(for: call).event(row, as: .single).map(PHPValue.array) ?? .null)
  }
}
