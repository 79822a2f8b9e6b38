import CalendarModel
import Canvas
import Wording

extension Notice {
  /// The notice in words. What it is about is named in short where the whole takes more than so many columns.
  func words(_ wording: Wording, width: Int) -> String {
    switch self {
    case .failed(let error): wording.error(error)
    case .namesMissing(let error): wording.namesMissing(wording.error(error))
    case .refused(let owner, let error): wording.notListed(owner, wording.error(error))
    case .clockOff(let seconds): wording.clockIsWrong(seconds: seconds)
    case .skipped(let count): wording.skipped(count)
    case .cache(let fault): wording.cacheFault(fault)
    case .unbound(let keys): wording.unbound("\(keys)")
    case .nothingLoaded: wording.nothingLoaded
    case .nothingSelected: wording.nothingSelected
    case .notAsked: wording.notAsked
    case .nothingFurther: wording.nothingFurther
    case .notHere(let command): wording.notHere(wording.command(command))
    case .cannot(let obstacle): obstacle.words(wording)
    case .answer(let notice): notice.words(wording, width: width)
    case .handOver(let notice): notice.words(wording)
    case .noSuchNumber(let number): wording.noSuchNumber(number)
    case .severalKeys: wording.severalKeys
    case .nothingChanged: wording.nothingChanged
    case .noSearch: wording.noSearch
    case .notFound(let text): wording.notFound(text)
    case .noDate(let text): wording.noDate(text)
    case .clock(let clock, let zone): wording.clock(zone, of: clock.words(wording))
    case .settingsRead: wording.settingsRead
    case .unusable(let sentence): sentence.safeForTerminal()
    case .unknownTerminal(let name, let assumed): wording.unknownTerminal(name, assumed: assumed)
    }
  }
}

extension DisplayClock {
  fileprivate func words(_ wording: Wording) -> String {
    switch self {
    case .here: wording.clockHere
    case .portal: wording.clockPortal
    case .event: wording.clockEvent
    case .configured: wording.clockConfigured
    }
  }
}
