import Wording

/// What the bottom line tells of something that was handed over.
public enum HandOverNotice: Equatable, Sendable {
  /// What giving a part of an event to the clipboard came to.
  case copied(CopyPart, CopyOutcome)
  /// What writing a file came to.
  case exported(ExportOutcome)
  /// The event has no such part.
  case missing(CopyPart)
  /// There is no event to write.
  case nothingToExport

  /// Whether something went wrong.
  var isError: Bool {
    switch self {
    case .copied(_, .sent), .copied(_, .printed), .exported(.written): false
    case .copied, .exported, .missing, .nothingToExport: true
    }
  }

  /// The notice in words.
  func words(_ wording: Wording) -> String {
    switch self {
    case .copied(let part, .sent), .copied(let part, .printed): wording.copied(part.words(wording))
    case .copied(_, .tooLong(let bytes, let limit)): wording.tooLongToCopy(bytes: bytes, limit: limit)
    case .copied(_, .noClipboard(let terminal)): wording.noClipboard(terminal)
    case .exported(.written(let path, let count)): wording.exported(count, to: path)
    case .exported(.failed(let path, let reason)): wording.notExported(to: path, reason)
    case .exported(.nothingKnown): wording.nothingKnownToExport
    case .missing(let part): part.absence(wording)
    case .nothingToExport: wording.nothingToExport
    }
  }
}

extension CopyPart {
  /// Its name in the box and in notices.
  func words(_ wording: Wording) -> String {
    switch self {
    case .link: wording.copyLink
    case .title: wording.copyTitle
    case .time: wording.copyTime
    case .place: wording.copyPlace
    case .id: wording.copyID
    case .all: wording.copyAll
    }
  }

  /// That an event has none.
  func absence(_ wording: Wording) -> String {
    switch self {
    case .link: wording.noLinks
    case .title: wording.untitled
    case .time: wording.noTime
    case .place: wording.noPlace
    case .id, .all: ""
    }
  }
}
