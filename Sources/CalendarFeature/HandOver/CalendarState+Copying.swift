import CalendarModel
import Canvas
import Wording

extension CalendarState {
  /// The links of an event as they may be shown: those that it gives, then its page at the portal.
  func links(of subject: Subject) -> [String] {
    let page = subject.owner.flatMap { owner in
      portal?.page(of: subject.event, of: owner, path: listing.reading.settings.userCalendarPath)
    }
    return (subject.links + [page].compactMap(\.self)).map { $0.safeForTerminal() }
  }

  /// What is copied of an event as plain text; nil where it has no such thing.
  func text(_ part: CopyPart, of subject: Subject) -> String? {
    let text: String? =
      switch part {
      case .link: links(of: subject).first
      case .title: subject.name.safeForTerminal()
      case .time: subject.time.map(timeText)
      case .place: subject.place?.safeForTerminal()
      case .id: "\(subject.event)"
      case .all: allText(of: subject)
      }
    return text.flatMap { $0.isEmpty ? nil : $0 }
  }

  private func timeText(_ time: EventTime) -> String {
    let here = wording.when(time, in: zone.timeZone, today: today)
    let elsewhere = wording.whenElsewhere(time, here: zone.timeZone, today: today)
    return (here + (elsewhere.map { "; \($0)" } ?? "")).safeForTerminal()
  }

  private func allText(of subject: Subject) -> String {
    let facts = [CopyPart.title, .time, .place].compactMap { text($0, of: subject) }
    let links = links(of: subject).filter { !facts.contains($0) }
    return (facts + links + [wording.event(subject.event)]).joined(separator: "\n")
  }
}

extension Subject {
  /// The addresses that it gives to go to, as far as they are known.
  public var links: [String] { detail?.event.links ?? summary?.place.map { WebAddress.links(in: $0) } ?? [] }

  /// Where, a room by its name; nil where none was given or its name is not known.
  var place: String? {
    guard let detail else { return summary?.place }
    return switch detail.event.location {
    case .text(let text): text
    case .room(let id, _): detail.directory.sections[id]?.name ?? summary?.place
    case .legacyRoom, nil: nil
    }
  }

  /// Whose calendar it is in.
  var owner: CalendarOwner? { summary?.owner ?? detail?.event.owner }
}
