import Foundation

extension ConfigFile {
  /// Changes the file in one step: it is the old one or the new one, whatever happens meanwhile, and its owner's alone.
  ///
  /// A folder that is missing is made. Where the file is a link, what it leads to is changed. Nothing is written where the new text
  /// would not be read as the change says.
  public func apply(_ edit: ConfigEdit) throws(Fault) {
    let before = try existingText()
    let after = edit.applied(to: before)
    let config: Config
    do throws(SettingsProblems) {
      config = try Config(toml: after)
    } catch {
      guard (try? Config(toml: before)) == nil else { throw .rigid }
      throw .wrong(error)
    }
    guard edit.isDone(in: config) else { throw .rigid }
    do throws(PrivateFile.Fault) { try file.replace(with: Data(after.utf8)) } catch { throw Fault(error) }
  }

  private func existingText() throws(Fault) -> String {
    do throws(Fault) {
      return try text()
    } catch {
      if error == .missing { return "" }
      throw error
    }
  }
}
