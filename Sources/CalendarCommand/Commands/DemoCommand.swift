import ArgumentParser
import CalendarModel
import DemoPortal
import Foundation
import Wording

/// `b24cal demo`: the full screen on a portal in the same process, or that portal alone.
struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Look around on a demo portal: no network, no account.",
    discussion: """
      b24cal demo
      b24cal demo --serve --port 8024
      """)

  @ParentCommand var parent: B24cal
  @OptionGroup var ownOptions: GlobalOptions

  @Flag(name: .customLong("serve"), help: "Run the demo portal alone and print its webhook.")
  var servesOnly = false

  @Option(help: ArgumentHelp("Where --serve listens on 127.0.0.1.", valueName: "n"))
  var port: Int?

  func validate() throws {
    if let port, !(1...65_535).contains(port) { throw ValidationError("A port is a number from 1 to 65535.") }
    if port != nil, !servesOnly { throw ValidationError("--port goes with --serve.") }
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
