public import CalendarModel
import PortalWire

extension PortalClient {
  /// Asks for the events of calendars in a stretch of days, series expanded and declined ones included.
  ///
  /// It takes one `batch` for each 50 questions, one for each owner and 14 days, and one more for the names of people whom `known`
  /// does not have. Days that follow on each other are one part for each owner. An owner whom the portal refuses is told in
  /// `refusals`, with the days that it did list; only the first owner's failure is thrown. The directory holds what the portal told
  /// now, not what was known.
  public func lists(_ request: ListRequest, known: Directory = Directory()) async throws(PortalError) -> PortalLists {
    let sheet = ListSheet(request, user: access.user)
    let replies = await ask(sheet.questions)
    var lists: PortalLists
    do throws(PortalError) { lists = try sheet.lists(replies) } catch { throw redaction(error) }
    lists.refusals = lists.refusals.mapValues { redaction($0) }
    var directory = known
    directory.merge(lists.directory)
    let names = MissingNames(ofPeopleIn: lists.parts.flatMap(\.events), known: directory)
    guard !names.commands.isEmpty else { return lists }
    let told = await ask(names.commands)
    lists.directory.merge(names.directory(told))
    lists.namesFailure = names.failure(told)
    return lists
  }
}
