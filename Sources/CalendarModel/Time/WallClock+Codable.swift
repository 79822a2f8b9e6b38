extension WallClock: Codable {
  private enum CodingKeys: CodingKey {
    case date, secondOfDay
  }

  /// Reads the day and the second of it, which is moved into the day.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try container.decode(CivilDate.self, forKey: .date),
      secondOfDay: try container.decode(Int.self, forKey: .secondOfDay))
  }

  /// Writes the day and the second of it.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(date, forKey: .date)
    try container.encode(secondOfDay, forKey: .secondOfDay)
  }
}
