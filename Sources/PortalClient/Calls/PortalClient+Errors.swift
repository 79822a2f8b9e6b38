import CalendarModel
import Foundation
import PortalWire

extension PortalClient {
  /// Keeps until when a method's share of the portal's time counts: a later refusal (429) does not say it.
  func remember(_ timing: PortalTiming, of method: PortalMethod) {
    if let reset = timing.operatingResetsAt { resets[method] = reset }
  }

  /// Heeds for how long a refusal asks to be left alone: by everything where the portal is busy, by the method whose share is used up.
  /// The former may be a proxy's word, of any length: more than five minutes are not waited.
  func heed(_ pause: Duration, after refusal: PortalError, of method: PortalMethod) {
    switch refusal {
    case .busy: pauseEnd = max(pauseEnd, pace.now() + min(pause, .seconds(300)))
    case .rateLimited: resets[method] = Date.now + pause.inSeconds
    default: break
    }
  }

  /// Adds to an error what is known here, and takes the key out of it.
  ///
  /// The portal counts a method's time over ten minutes. Where its word for their end lies further off, its clock and this machine's
  /// differ, and it tells nothing.
  func completed(_ error: PortalError, of method: PortalMethod) -> PortalError {
    guard error == .rateLimited(until: nil) else { return redaction(error) }
    return .rateLimited(until: resets[method].flatMap { (0...660).contains($0.timeIntervalSinceNow) ? $0 : nil })
  }

  /// Whether an error says that no connection came to stand in time: that is given up sooner than an attempt as a whole.
  func isOfConnecting(_ error: PortalError) -> Bool {
    error == .timedOut(network.connectDeadline) && error != .timedOut(network.attemptDeadline)
  }
}
