import Dispatch

/// The thread of the loop, and of those that it waits for. On Swift's own threads, which are as many as the machine has cores, a key
/// would wait for whatever else is worked on: the reading of a large answer, the writing of the cache.
final class LoopQueue: SerialExecutor, TaskExecutor {
  private let queue = DispatchQueue(label: "b24cal.loop", qos: .userInteractive)

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async {
      job.runSynchronously(isolatedTo: self.asUnownedSerialExecutor(), taskExecutor: self.asUnownedTaskExecutor())
    }
  }
}
