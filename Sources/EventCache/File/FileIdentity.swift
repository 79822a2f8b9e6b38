/// Tells a file from another that has taken its name.
struct FileIdentity: Hashable, Sendable {
  /// The file system.
  let device: UInt
  /// The file's number in it.
  let number: UInt
}
