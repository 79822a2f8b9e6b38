public import CalendarModel
import Wording

extension ListBox {
  /// The box of the filter, which says of each kind of event whether only such are to be seen.
  public static func filter(_ kinds: Set<EventFilter.Kind>, presentation: Presentation) -> ListBox {
    let wording = presentation.wording
    let rows = EventFilter.Kind.allCases.map {
      Row(key: "\($0.key)", isOn: kinds.contains($0), text: $0.words(wording))
    }
    return ListBox(
      title: wording.filter, rows: rows + [Row(key: "c", isOn: nil, text: wording.calendars)],
      footer: wording.filterHint, presentation: presentation)
  }

  /// A calendar to choose.
  public struct Calendar: Equatable, Sendable {
    /// Its name.
    public var name: String
    /// Its colour, nil where it has none or stands for several.
    public var color: EventColor?
    /// Whose it is.
    public var kind: CalendarKind
    /// Whether it is shown.
    public var isShown: Bool

    /// Describes a calendar.
    public init(name: String, color: EventColor? = nil, kind: CalendarKind, isShown: Bool) {
      self.name = name
      self.color = color
      self.kind = kind
      self.isShown = isShown
    }
  }

  /// The box of calendars to show and hide.
  public static func calendars(_ calendars: [Calendar], selected: Int, presentation: Presentation) -> ListBox {
    let wording = presentation.wording
    return ListBox(
      title: wording.calendars,
      rows: calendars.map {
        Row(
          isOn: $0.isShown, color: $0.color, text: $0.name.isEmpty ? wording.untitled : $0.name,
          note: wording.kind($0.kind))
      },
      selected: selected, footer: wording.calendarsHint, presentation: presentation)
  }
}
