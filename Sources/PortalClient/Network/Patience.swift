/// Waits for something to come to its end, but no longer than a limit: then it goes on behind.
func wait(upTo limit: Duration, for something: @escaping @Sendable () async -> Void) async {
  let (end, ending) = AsyncStream<Void>.makeStream()
  Task {
    await something()
    ending.finish()
  }
  await withTaskGroup { race in
    race.addTask { for await _ in end {} }
    race.addTask { try? await Task.sleep(for: limit) }
    await race.next()
    race.cancelAll()
  }
}
