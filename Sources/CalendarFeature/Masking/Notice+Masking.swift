extension Notice {
  /// The notice without titles.
  func masked(with mask: String) -> Notice {
    switch self {
    case .answer(let notice): .answer(notice.masked(with: mask))
    case .failed, .namesMissing, .refused, .clockOff, .skipped, .cache, .unbound, .nothingLoaded, .nothingSelected,
      .notAsked,
      .nothingFurther, .notHere, .cannot, .handOver, .nothingChanged, .noSearch, .notFound, .noDate, .clock,
      .settingsRead, .unusable, .unknownTerminal, .noSuchNumber, .severalKeys:
      self
    }
  }
}

extension AnswerNotice {
  /// The notice without the meeting's name.
  func masked(with mask: String) -> AnswerNotice {
    switch self {
    case .outcome(let request, let outcome, let dropped):
      .outcome(request.masked(with: mask), outcome, dropped: dropped)
    case .sending(let answer, _): .sending(answer, name: mask)
    case .withdrawn(let answer, _): .withdrawn(answer, name: mask)
    case .leaving: .leaving
    case .unknown(let request): .unknown(request.masked(with: mask))
    case .unsent(let request): .unsent(request.masked(with: mask))
    }
  }
}

extension AnswerRequest {
  fileprivate func masked(with mask: String) -> AnswerRequest {
    var request = self
    request.invitation.name = mask
    return request
  }
}
