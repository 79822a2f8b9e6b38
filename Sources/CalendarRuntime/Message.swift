import CalendarFeature

/// What the loop is told.
enum Message: Sendable {
  case action(Action)
  case ended(DisplayEnd)

  init(_ event: DisplayEvent) {
    self =
      switch event {
      case .key(let key): .action(.keyPressed(key))
      case .clicked(let point): .action(.clicked(point))
      case .wheelTurned(let steps, let point): .action(.wheelTurned(steps, at: point))
      case .backgroundTold(let background): .action(.backgroundTold(background))
      case .pasted(let text): .action(.pasted(text))
      case .resized(let size): .action(.resized(size))
      case .resumed(let size): .action(.resumed(size))
      case .line(let line, let choice): .action(.lineTyped(line, choice))
      case .inputEnded: .action(.inputEnded)
      case .ended(let end): .ended(end)
      }
  }
}
