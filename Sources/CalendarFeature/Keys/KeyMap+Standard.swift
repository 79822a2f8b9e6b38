import Canvas
import Wording

extension KeyMap {
  /// The keys that hold unless the person chose others, in the order in which help and hints list them.
  public static let standard = KeyMap([
    Binding(.demo, ["d"], in: [.welcome]),
    Binding(.nextEvent, ["j", .down], in: [.agenda, .day, .week]),
    Binding(.previousEvent, ["k", .up], in: [.agenda, .day, .week]),
    Binding(.scrollDown, ["j", .down], in: event),
    Binding(.scrollUp, ["k", .up], in: event),
    Binding(.back, [.escape], in: event),
    Binding(.previousDay, ["h", .left], in: views),
    Binding(.nextDay, ["l", .right], in: views),
    Binding(.previousMonth, ["{"], in: [.month]),
    Binding(.nextMonth, ["}"], in: [.month]),
    Binding(.previousWeek, ["["], in: [.agenda, .day, .week]),
    Binding(.nextWeek, ["]"], in: [.agenda, .day, .week]),
    Binding(.previousWeek, ["k", .up, "["], in: [.month]),
    Binding(.nextWeek, ["j", .down, "]"], in: [.month]),
    Binding(.previousMonth, ["{"], in: [.agenda, .day, .week]),
    Binding(.nextMonth, ["}"], in: [.agenda, .day, .week]),
    Binding(.open, [.enter], in: [.agenda, .day, .week]),
    Binding(.openDay, [.enter], in: [.month]),
    Binding(.waiting, ["i"], in: views),
    Binding(.search, ["/"], in: views),
    Binding(.agenda, ["1"], in: views),
    Binding(.day, ["2"], in: views),
    Binding(.week, ["3"], in: views),
    Binding(.month, ["4"], in: views),
    Binding(.refresh, ["r"], in: calendar),
    Binding(.help, ["?"], in: calendar),
    Binding(.rawFields, ["R"], in: calendar),
    Binding(.today, ["t"], in: views),
    Binding(.goTo, ["g"], in: views),
    Binding(.nextChange, ["U"], in: views),
    Binding(.nextHit, ["n"], in: views),
    Binding(.previousHit, ["N"], in: views),
    Binding(.filter, ["f"], in: views),
    Binding(.calendars, ["c"], in: views),
    Binding(.clock, ["z"], in: calendar),
    Binding(.toggleDetail, ["p"], in: [.agenda, .detail]),
    Binding(.otherPane, [.tab], in: [.agenda, .detail]),
    Binding(.halfPageDown, [.control("d")], in: calendar),
    Binding(.halfPageUp, [.control("u")], in: calendar),
    Binding(.pageDown, [.pageDown, " "], in: calendar),
    Binding(.pageUp, [.pageUp], in: calendar),
    Binding(.top, [.home], in: calendar),
    Binding(.bottom, [.end], in: calendar),
    Binding(.palette, [":"], in: everywhere),
    Binding(.back, [.escape], in: views),
    Binding(.redraw, [.control("l")], in: everywhere),
    Binding(.suspend, [.control("z")], in: everywhere),
    Binding(.quit, ["q"], in: everywhere),
    Binding(.interrupt, [.control("c")], in: everywhere),
    Binding(.agenda, ["1"], in: event),
    Binding(.day, ["2"], in: event),
    Binding(.week, ["3"], in: event),
    Binding(.month, ["4"], in: event),
  ])

  private static let views: Set<KeyContext> = [.agenda, .day, .week, .month]
  private static let event: Set<KeyContext> = [.detail, .rawFields]
  private static let calendar = views.union(event)
  private static let everywhere = Set(KeyContext.allCases)
}
