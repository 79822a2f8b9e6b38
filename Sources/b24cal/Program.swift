import CalendarCommand
import Glibc

@main
enum Program {
  /// Nothing runs on the main thread: it sleeps, and takes the process's signals. A `main` that is `async` has libdispatch end the thread
  /// instead, for which glibc loads another library, while the first thread of the pool starts.
  static func main() {
    Task.detached { await B24cal.start() }
    var signals = sigset_t()
    sigfillset(&signals)
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    sigemptyset(&signals)
    while true { sigsuspend(&signals) }
  }
}
