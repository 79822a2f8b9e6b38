// Shows a fixed picture and below it each event as it comes, for the tests of Terminal, which run it in tmux.

import Canvas
import Foundation
import Terminal

func picture(of events: [TerminalEvent], size: Size) -> Canvas {
  var canvas = Canvas(size: size)
  let titles = [
    "Планёрка", "日本語の会議", "👩‍👩‍👧 family", "👩‍👩‍👧👩‍👩‍👧 two", "👍🏽 tone", "❤️ heart ❤️‍🔥", "🇷🇺 flag", "1️⃣ key", "क्ष का 한국 e\u{301}",
    "\u{1FAE9} new", String(repeating: "─", count: 17),
  ]
  for (row, title) in titles.enumerated() {
    canvas.draw(events.isEmpty ? " " : "▸", at: Point(column: 0, row: row))
    canvas.draw(title, at: Point(column: 2, row: row), style: Style(foreground: .rgb(red: 157, green: 207, blue: 0)))
    canvas.draw("│", at: Point(column: 20, row: row))
  }
  for (row, event) in events.suffix(max(0, size.rows - titles.count)).enumerated() {
    canvas.draw(words(for: event), at: Point(column: 0, row: titles.count + row))
  }
  return canvas
}

func words(for event: TerminalEvent) -> String {
  switch event {
  case .key(let key): "key \(key)"
  case .paste(let text): "paste \(text)"
  case .clicked(let point): "clicked \(point.column),\(point.row)"
  case .wheelTurned(let steps, let point): "wheel \(steps) at \(point.column),\(point.row)"
  case .background(let color): "background \(color)"
  case .resized(let size): "resized \(size.columns)x\(size.rows)"
  case .resumed(let size): "resumed \(size.columns)x\(size.rows)"
  case .ended(let reason): "ended \(reason)"
  }
}

/// Leaves none of the threads that Swift runs tasks on.
func occupyPool() {
  for _ in 0..<ProcessInfo.processInfo.activeProcessorCount * 2 { Task.detached { _ = sleep(600) } }
}

do {
  let screen = try await Screen.open(
    ScreenOptions(environment: ProcessInfo.processInfo.environment, usesMouse: true))
  var size = await screen.size
  var events: [TerminalEvent] = []
  await screen.show(picture(of: events, size: size))
  await screen.askBackground()
  for await event in screen.events {
    events.append(event)
    switch event {
    case .resized(let new), .resumed(let new): size = new
    case .key("q"): await screen.close()
    case .key("y"): try? await screen.copy(String(repeating: "Планёрка 👩‍👩‍👧\n", count: 1500))
    case .key("T"): kill(getpid(), SIGTERM)
    case .key("H"): kill(getpid(), SIGHUP)
    case .key("I"): kill(getpid(), SIGINT)
    case .key("B"): occupyPool()
    case .key("S"): kill(getpid(), SIGSEGV)
    // A crash on purpose: the tests see whether it gives the terminal back.
    case .key("!"): fatalError("asked for")
    case .key(.control("z")): await screen.suspend()
    default: break
    }
    await screen.show(picture(of: events, size: size))
  }
  let traits = await screen.traits
  print("left after \(events.last.map(words) ?? "nothing"), unknown: \(traits.unknownTerm?.name ?? "no")")
} catch {
  print("refused: \(error)")
}
