/// An entry of the chart of absences that the personnel department keeps, apart from all calendars.
struct Absence: Sendable {
  let id: Int
  var person: Person.ID
  var first: CivilDay
  var last: CivilDay
}
