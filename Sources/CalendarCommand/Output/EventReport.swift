import CalendarModel
import Canvas
import Wording

/// What a command says of one event.
protocol EventReport {
  var id: EventID { get }
  /// What went wrong, in one line; nil where all is well.
  var problem: String? { get }
  /// The portal's failure, where that is what went wrong.
  var failure: PortalError? { get }
}

extension Array where Element: EventReport {
  /// A line for each problem: one failure that several events share is one problem.
  func problems(_ wording: Wording) -> [String] {
    var told: [PortalError] = []
    return compactMap { report in
      guard let failure = report.failure else { return report.problem }
      guard !told.contains(failure) else { return nil }
      told.append(failure)
      let ids = filter { $0.failure == failure }.map(\.id)
      return wording.about(ids, wording.error(failure)).safeForTerminal()
    }
  }
}
