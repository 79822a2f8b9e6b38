/// Messages for one reader, who takes all that have come at a time.
actor Mailbox<Message: Sendable> {
  private let queue: LoopQueue
  private var messages: [Message] = []
  private var reader: CheckedContinuation<Void, Never>?

  /// Makes an empty one, which is looked after on a thread.
  init(on queue: LoopQueue = LoopQueue()) { self.queue = queue }

  /// The loop's thread.
  nonisolated var unownedExecutor: UnownedSerialExecutor { queue.asUnownedSerialExecutor() }

  /// Puts a message in.
  func post(_ message: Message) {
    messages.append(message)
    reader?.resume()
    reader = nil
  }

  /// Takes out what has come, at least one message, in order.
  func burst() async -> [Message] {
    if messages.isEmpty { await withCheckedContinuation { reader = $0 } }
    defer { messages = [] }
    return messages
  }
}
