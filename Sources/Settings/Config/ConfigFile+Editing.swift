import Foundation

extension ConfigFile {
  /// Changes the file in one step: it is the old one or the new one, whatever happens meanwhile, and its owner's alone.
  ///
  /// A folder that is missing is made. Where the file is a link, what it leads to is changed. Nothing is written where the new text
  /// would not be read as the change says.
  public func apply(_ edit: ConfigEdit) throws(Fault) {
    let before = try existingText()
    let after = edit.applied(to: before)
    do throws(SettingsProblems) { _ = try Config(toml: after) } catch { throw .wrong(error) }
    try replace(with: after)
  }

  private func existingText() throws(Fault) -> String {
    do throws(Fault) {
      return try text()
    } catch {
      if error == .missing { return "" }
      throw error
    }
  }

  private func replace(with text: String) throws(Fault) {
    let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path(percentEncoded: false)
    let folder = (target as NSString).deletingLastPathComponent
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw .unwritable(error.localizedDescription)
    }
    let draft = "\(target).\(getpid()).new"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw .unwritable(Self.reason) }
    do throws(Fault) {
      let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
      do { try file.write(contentsOf: Data(text.utf8)) } catch { throw .unwritable(Self.reason) }
      guard fsync(descriptor) == 0, rename(draft, target) == 0 else { throw .unwritable(Self.reason) }
    } catch {
      unlink(draft)
      throw error
    }
  }

  private static var reason: String { String(cString: strerror(errno)) }
}
