import Glibc

/// A signal that concerns the terminal, as what is to be done.
enum TerminalSignal: Hashable {
  case resized, stop, continued
  case end(Int32)

  init?(number: UInt8) {
    switch Int32(number) {
    case SIGWINCH: self = .resized
    case SIGTSTP: self = .stop
    case SIGCONT: self = .continued
    case SIGTERM, SIGHUP, SIGINT: self = .end(Int32(number))
    default: return nil
    }
  }
}
