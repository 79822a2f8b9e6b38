/// One call within a `batch`, under a name by which its answer is found.
public struct BatchCommand: Hashable, Sendable {
  /// The name, told apart from the others of the batch.
  public var name: String
  /// What is called.
  public var method: PortalMethod
  /// With what; `null` and empty lists are left out, since a query cannot say them.
  public var parameters: [String: JSONValue]

  /// Makes a command.
  public init(_ name: String, _ method: PortalMethod, _ parameters: [String: JSONValue] = [:]) {
    self.name = name
    self.method = method
    self.parameters = parameters
  }

  /// The command as the portal takes it: `method?query`.
  public var text: String {
    let query = QueryString(parameters).text
    return query.isEmpty ? method.rawValue : "\(method)?\(query)"
  }
}

/// Up to 50 commands that travel as one call of `batch`. None stops the others.
public struct BatchRequest: Hashable, Sendable {
  /// Why commands do not make a batch.
  public enum Fault: Error, Hashable, Sendable {
    /// More than `BatchRequest.limit`: how many.
    case tooMany(Int)
    /// Two commands of one name.
    case repeatedName(String)
  }

  /// How many commands the portal takes.
  public static let limit = 50

  /// The commands, each with a name of its own.
  public let commands: [BatchCommand]

  /// Makes a batch of commands.
  public init(_ commands: [BatchCommand]) throws(Fault) {
    guard commands.count <= Self.limit else { throw .tooMany(commands.count) }
    var names: Set<String> = []
    for command in commands where !names.insert(command.name).inserted { throw .repeatedName(command.name) }
    self.commands = commands
  }

  /// The parameters of the call of `batch`.
  public var parameters: [String: JSONValue] {
    [
      "halt": 0,
      "cmd": .object(Dictionary(commands.map { ($0.name, .string($0.text)) }, uniquingKeysWith: { first, _ in first })),
    ]
  }
}
