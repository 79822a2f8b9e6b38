import CalendarModel
import PortalWire

/// What a request for lists asks of the portal, and what comes of the answers. It asks nothing itself.
struct ListSheet {
  private let request: ListRequest
  private let user: UserID?
  private let windows: [ListWindow]
  private let calendars: [BatchCommand]

  /// `user` is who asks, where that is known.
  init(_ request: ListRequest, user: UserID?) {
    self.request = request
    self.user = user
    windows = ListWindow.all(of: request)
    let others = request.asksSurroundings ? request.owners.unique().dropFirst() : []
    calendars = others.enumerated().map { .sections(of: $1, "calendars\($0)") }
  }

  /// What the first round trip asks.
  var questions: [BatchCommand] {
    let surroundings = request.asksSurroundings ? Surroundings.commands + [Self.portalSettings] : []
    return surroundings + calendars + windows.map(\.command)
  }

  /// Reads the answers. Throws where the list of the first owner failed.
  func lists(_ replies: Replies) throws(PortalError) -> PortalLists {
    let surroundings = Surroundings(replies, user: user, known: Directory())
    var lists = PortalLists(
      parts: [], me: surroundings.me, directory: surroundings.directory,
      settings: replies.result(Self.portalSettings.name).map { PortalSettings(wire: $0) },
      portalZone: surroundings.zone,
      serverOffset: replies.serverOffset, portalTime: replies.portalTime)
    let sections = calendars.flatMap { replies.rows($0.name) }.compactMap { CalendarSection(wire: $0) }
    lists.directory.merge(Directory(sections: sections))
    var runs: [ListedRows] = []
    for window in windows {
      switch window.rows(replies) {
      case .success(let rows):
        if runs.isEmpty || !runs[runs.count - 1].join(window, rows) { runs.append(ListedRows(window, rows)) }
      case .failure(let error):
        if window.owner == request.owners.first { throw error }
        lists.refusals[window.owner] = lists.refusals[window.owner] ?? error
      }
    }
    let format = runs.lazy.compactMap(\.dateFormat).first
    lists.parts = runs.map { $0.part(dateFormat: format) }
    return lists
  }

  private static let portalSettings = BatchCommand("portal", .portalSettings)
}
