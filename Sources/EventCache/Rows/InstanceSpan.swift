import CalendarModel
import GRDB

/// Finds the instances of an owner that have a day by UTC in a span.
///
/// Nearly all last less than two weeks: those are found by their first day. The few that last longer have an index of
/// their own, so that the time it takes does not grow with what came before or comes after.
enum InstanceSpan {
  /// A statement that selects columns of `instance i` and what is joined to it.
  static func select(_ columns: String, from tables: String) -> String {
    """
    SELECT \(columns) FROM \(tables)
    WHERE i.owner = :owner AND i.firstDay BETWEEN :first - 14 AND :last AND i.lastDay >= :first
    UNION ALL
    SELECT \(columns) FROM \(tables)
    WHERE i.owner = :owner AND i.lastDay - i.firstDay > 14 AND i.lastDay >= :first AND i.firstDay < :first - 14
    """
  }

  /// The statement's arguments.
  static func arguments(owner: String, span: DaySpan) -> StatementArguments {
    ["owner": owner, "first": span.first.dayNumber, "last": span.last.dayNumber]
  }
}
