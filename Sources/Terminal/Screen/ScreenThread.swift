import CNcurses
import Glibc
import Synchronization

/// The one thread that curses is called on: it runs the screen's jobs, and sleeps until there is one, or until a
/// descriptor that the screen waits for is ready.
///
/// It lives as long as the process: somebody may still call a screen that has been closed, and is to get an answer.
final class ScreenThread: SerialExecutor {
  /// What `poll` said of each descriptor that was waited for.
  typealias Readiness = [Int16]

  private struct Work {
    var jobs: [UnownedJob] = []
    var waiter: Waiter?
  }

  private struct Waiter {
    var descriptors: [Int32]
    /// How long to wait, in milliseconds as `poll` takes them; -1 for as long as it takes.
    var limit: Int32
    var continuation: CheckedContinuation<Readiness, Never>
  }

  /// The thread of every screen of the process; nil, with `errno`, where the system had none to give.
  static let shared = ScreenThread()

  private let work = Mutex(Work())
  /// A pipe: a byte in it wakes the thread.
  private let wake: (read: Int32, write: Int32)

  /// Starts a thread; nil, with `errno`, where the system has none to give.
  init?() {
    var ends: [Int32] = [-1, -1]
    guard cncurses_pipe(&ends) == 0 else { return nil }
    wake = (ends[0], ends[1])
    var thread = pthread_t()
    let this = Unmanaged.passRetained(self)
    let failure = pthread_create(
      &thread, nil,
      { argument in
        guard let argument else { return nil }
        Unmanaged<ScreenThread>.fromOpaque(argument).takeRetainedValue().run()
      }, this.toOpaque())
    guard failure == 0 else {
      this.release()
      errno = failure
      return nil
    }
    pthread_detach(thread)
  }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    work.withLock { $0.jobs.append(job) }
    ring()
  }

  /// Suspends until one of the descriptors can be read, or is no more, or the time is over: then none is ready. Only one caller may wait
  /// at a time. It stays with
  /// its caller: by way of Swift's pool no key would be seen while that is busy.
  nonisolated(nonsending) func readiness(of descriptors: [Int32], within limit: Duration? = nil) async -> Readiness {
    let milliseconds = limit?.pollTime ?? -1
    return await withCheckedContinuation { continuation in
      work.withLock {
        $0.waiter = Waiter(descriptors: descriptors, limit: milliseconds, continuation: continuation)
      }
      ring()
    }
  }

  /// Ends the waiting: nothing is ready. Called on the thread itself.
  func endWaiting() {
    let waiter = work.withLock { work in
      defer { work.waiter = nil }
      return work.waiter
    }
    guard let waiter else { return }
    waiter.continuation.resume(returning: waiter.descriptors.map { _ in 0 })
  }

  /// Where the pipe is full, the thread is about to wake anyway.
  private func ring() {
    var byte: UInt8 = 0
    _ = write(wake.write, &byte, 1)
  }

  private func run() -> Never {
    while true {
      let (jobs, waited) = work.withLock { work in
        defer { work.jobs = [] }
        return (work.jobs, work.waiter)
      }
      for job in jobs { job.runSynchronously(on: asUnownedSerialExecutor()) }
      if jobs.isEmpty { sleep(waited) }
    }
  }

  private func sleep(_ waited: Waiter?) {
    var polled = ([wake.read] + (waited?.descriptors ?? [])).map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let count = poll(&polled, nfds_t(polled.count), waited?.limit ?? -1)
    guard count >= 0 else { return }
    if polled[0].revents != 0 {
      withUnsafeTemporaryAllocation(byteCount: 256, alignment: 1) { _ = read(wake.read, $0.baseAddress, $0.count) }
    }
    let readiness = polled.dropFirst().map(\.revents)
    guard count == 0 || readiness.contains(where: { $0 != 0 }) else { return }
    let waiter = work.withLock { work in
      defer { work.waiter = nil }
      return work.waiter
    }
    waiter?.continuation.resume(returning: readiness)
  }
}

extension Duration {
  /// As `poll` takes it, in milliseconds; a minute at most.
  var pollTime: Int32 { Int32(max(0, min(self / .milliseconds(1), 60_000))) }
}
