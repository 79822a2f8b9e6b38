import CalendarFeature
import CalendarModel
import CalendarRuntime
import Canvas
import Glibc
import PortalClient
import Terminal
import Wording

/// The full screen, from taking the terminal to giving it back.
struct FullScreen {
  let session: Session
  let options: GlobalOptions

  /// Shows an event until the person leaves. Throws where there is no terminal to show it in.
  func show(_ id: EventID, on date: CivilDate?) async throws(Failure) -> ExitStatus {
    let screen = try await open(instead: "b24cal show \(id)")
    let traits = await screen.traits
    let wording = Wording(session.wording.language, isASCII: options.isASCII || !traits.drawsUnicode)
    let state = await CalendarState(
      detail: DetailPane(id: id, date: date), size: screen.size, now: session.now, zone: session.zone, wording: wording,
      account: session.account.name, notice: traits.notice)
    let runtime = CalendarRuntime(
      display: TerminalDisplay(screen), source: PortalEvents(client: session.client), clock: ContinuousClock(),
      now: { [clock = session.world.clock] in clock.now })
    let end = await runtime.run(state)
    await screen.close()
    await session.client.close()
    return ExitStatus(end)
  }

  private func open(instead command: String) async throws(Failure) -> Screen {
    let wording = session.wording
    do {
      return try await Screen.open(ScreenOptions(environment: session.world.environment, ascii: options.isASCII))
    } catch {
      throw switch error {
      case .notATerminal: Failure(.usage, wording.noTerminal(instead: command))
      case .cannotMoveCursor(let term): Failure(.usage, wording.unableTerminal(term, instead: command))
      case .noDescription(let term): Failure(.usage, wording.unableTerminal(term ?? "", instead: command))
      case .system(let function, let number):
        Failure(.internalFault, wording.noScreen("\(function): \(String(cString: strerror(number)))"))
      }
    }
  }
}

extension TerminalTraits {
  /// What the first screen has to say of the terminal.
  var notice: Notice? {
    unknownTerm.map { .unknownTerminal(name: $0.name ?? "", assumed: description) }
  }
}

extension ExitStatus {
  /// The code to exit with after the full screen.
  init(_ end: RunEnd) {
    self =
      switch end {
      case .asked: .done
      case .interrupted: .interrupted
      case .signal(let number): .signal(number)
      case .terminalGone: .signal(SIGHUP)
      }
  }
}
