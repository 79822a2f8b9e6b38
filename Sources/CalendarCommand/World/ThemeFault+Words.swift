import Canvas
import Settings
import Wording

extension Failure {
  /// Why a theme cannot be used: a name that there is none of is wrong usage, wherever it was written.
  init(_ fault: ThemeLibrary.Fault, _ wording: Wording) {
    switch fault {
    case .unknown(let name, let nearest):
      self.init(.usage, wording.unknownTheme(name, nearest: nearest).safeForTerminal())
    case .file(let source, let fault): self.init(.configuration, fault.words(wording, path: source.path))
    }
  }
}

extension ThemeLibrary {
  /// Fails where there is no theme of the name that the options say, or else the config file.
  func check(_ options: GlobalOptions, _ config: Config, _ file: ConfigFile?, _ wording: Wording) throws(Failure) {
    let name = options.theme ?? config.theme
    guard name != Self.automatic else { return }
    do throws(Fault) {
      _ = try find(name)
    } catch {
      let failure = Failure(error, wording)
      let place = options.theme == nil ? file?.place(of: ["theme"]) : nil
      throw place.map { Failure(failure.status, "\($0.safeForTerminal()): \(failure.message)") } ?? failure
    }
  }
}

extension ConfigFile {
  /// Where the file says something of its own, as messages name it: with line and column.
  func place(of path: [String]) -> String? {
    (try? position(of: path)).map { "\(self.path):\($0.line):\($0.column)" }
  }
}
