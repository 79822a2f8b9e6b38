/// An account as the config file has it.
public struct AccountSettings: Hashable, Sendable {
  /// How it is called.
  public var name: String
  /// How the portal is reached.
  public var source: Source
  /// A file of certificates to trust beside the system's.
  public var certificateFile: String?

  /// Makes an account.
  public init(name: String, source: Source, certificateFile: String? = nil) {
    self.name = name
    self.source = source
    self.certificateFile = certificateFile
  }

  /// Where the key to the portal comes from.
  public enum Source: Hashable, Sendable {
    /// A webhook's address, which is a password.
    case webhook(String)
    /// A command of `/bin/sh` that prints one.
    case command(String)
    /// A login through an application of the portal.
    case oauth(ApplicationSettings)
  }
}
