import Foundation

/// What the process was started with, and what it hands on.
enum Surroundings {
  /// The environment as it was at the start.
  static let environment = ProcessInfo.processInfo.environment

  /// Sees to it that no secret leaves the process by other ways than its own files: what is made is its owner's alone whatever the
  /// umask, a crash leaves no picture of the memory, and whatever is started knows nothing of the webhook. Call it before anything else.
  static func close() {
    _ = environment
    // Where whoever started this ignores it, the system keeps no exit codes of what is started here.
    signal(SIGCHLD, SIG_DFL)
    umask(0o077)
    var limit = rlimit()
    getrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit)
    limit.rlim_cur = 0
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit)
    // Where a program takes pictures of the memory in place of a file, the limit does not count.
    let filter = open("/proc/self/coredump_filter", O_WRONLY | O_CLOEXEC)
    if filter >= 0 {
      write(filter, "0", 1)
      Glibc.close(filter)
    }
    guard let webhook = getenv("B24CAL_WEBHOOK") else { return }
    // `unsetenv` leaves the bytes where `ps e` reads them.
    memset(webhook, 0, strlen(webhook))
    unsetenv("B24CAL_WEBHOOK")
  }
}
