import ArgumentParser
import CalendarModel
import DemoPortal
import Foundation
import Wording

/// `b24cal demo`: the full screen on a portal in the same process, or that portal alone.
struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(.demo)

  @ParentCommand var parent: B24cal

  @Flag(name: .customLong("serve"), help: ArgumentHelp(.serve))
  var servesOnly = false

  @Option(help: ArgumentHelp(.port, valueName: "n"))
  var port: Int?

  @OptionGroup var ownOptions: GlobalOptions

  func validate() throws {
    if let port, !(1...65_535).contains(port) { throw ValidationError(Wording.ofHelp.portOutOfRange) }
    if port != nil, !servesOnly { throw ValidationError(Wording.ofHelp.portWithoutServe) }
  }

  func run() async throws {
    let options = ownOptions.adding(parent.options)
    let world = try ProcessWorld(options)
    if servesOnly {
      try await serve(DemoPortal(now: { world.clock.now }), world)
    } else {
      try ExitCode.exit(await Screens(world: world, options: options).show(.demo))
    }
  }

  private func serve(_ portal: DemoPortal, _ world: ProcessWorld) async throws {
    do {
      try await portal.run(port: port ?? 0) { try? Console.print($0.webhook) }
    } catch {
      throw Failure(.unavailable, world.wording.noDemo(port: port ?? 0))
    }
  }
}
