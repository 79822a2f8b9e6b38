public import CalendarModel
import Foundation

extension Wording {
  /// Why the portal gave no answer, in one line that ends with what to do.
  public func error(_ error: PortalError) -> String {
    switch error {
    case .unreachable(let fault): connection(fault)
    case .timedOut(let seconds):
      say(
        en: "the portal did not answer within \(seconds) s: try again later",
        ru: "портал не ответил за \(seconds) с: попробуйте позже")
    case .refusedCredentials(let code): refused(code: code)
    case .missingScope(let scope):
      missing(scope: scope)
    case .accessDenied(let code):
      say(
        en: "the portal does not allow this\(bracketed(code)): ask its administrator whether your plan includes REST",
        ru: "портал это не разрешает\(bracketed(code)): спросите администратора, входит ли REST в тариф")
    case .noSuchMethod(let method):
      say(
        en: "the portal does not know \(method): is the calendar installed, and the address a portal's?",
        ru: "портал не знает \(method): установлен ли календарь и портала ли это адрес?")
    case .busy:
      say(
        en: "the portal is busy, too many requests from this address: try again in a minute",
        ru: "портал занят, слишком много запросов с этого адреса: попробуйте через минуту")
    case .rateLimited(let until):
      rateLimited(until: until)
    case .moved(let host):
      moved(to: host)
    case .loginMoved(let host): serverSendsOn(host)
    case .answered(let code, let text):
      answered(code: code, text: text)
    case .broken(let code, let text):
      broken(code: code, text: text)
    case .nonsense(let status, let beginning):
      nonsense(status: status, beginning: beginning)
    case .tooLarge(let limit):
      say(
        en: "the answer is larger than \(limit / 1_048_576) MiB: is the address a portal's?",
        ru: "ответ больше \(limit / 1_048_576) МиБ: портала ли это адрес?")
    case .loginUnkept(let reason): loginUnkept(reason)
    }
  }

  private func connection(_ fault: ConnectionFault) -> String {
    switch fault {
    case .refused:
      say(
        en: "the portal refuses connections: check the address, or try again later",
        ru: "портал не принимает соединения: проверьте адрес или попробуйте позже")
    case .unknownHost:
      say(
        en: "the portal's host name is not known: check the address and this machine's DNS",
        ru: "имя портала не найдено: проверьте адрес и DNS этой машины")
    case .noRoute:
      say(
        en: "there is no way to the portal from here: check this machine's network",
        ru: "отсюда нет пути к порталу: проверьте сеть этой машины")
    case .closed:
      say(
        en: "the portal broke the connection off: try again",
        ru: "портал оборвал соединение: попробуйте ещё раз")
    case .tls(let fault): tls(fault)
    case .other(let text):
      say(
        en: "no connection to the portal (\(text)): try again", ru: "нет связи с порталом (\(text)): попробуйте ещё раз"
      )
    }
  }

  private func tls(_ fault: TLSFault) -> String {
    switch fault {
    case .expired:
      say(
        en: "the portal's certificate has expired: check the clock, tell its administrator",
        ru: "сертификат портала просрочен: проверьте часы, сообщите администратору")
    case .notYetValid:
      say(
        en: "the portal's certificate is not valid yet: check this machine's clock",
        ru: "сертификат портала ещё не действует: проверьте часы этой машины")
    case .otherName:
      say(
        en: "the portal's certificate is for another name: check the address",
        ru: "сертификат портала выдан на другое имя: проверьте адрес")
    case .unknownAuthority:
      say(
        en: "unknown authority of the portal's certificate: name its file in ca_file",
        ru: "неизвестен центр сертификата портала: укажите его файл в ca_file")
    case .noAuthorities:
      say(
        en: "this machine knows no certificate authorities: install ca-certificates",
        ru: "на этой машине нет сертификатов центров: установите ca-certificates")
    case .notSpoken:
      say(
        en: "what answers there does not speak HTTPS: check the address and its port",
        ru: "там отвечают не по HTTPS: проверьте адрес и порт")
    case .other(let text):
      say(
        en: "no secure connection to the portal (\(text)): check the address and this machine's clock",
        ru: "нет защищённой связи с порталом (\(text)): проверьте адрес и часы этой машины")
    }
  }

  private func missing(scope: String?) -> String {
    let right =
      scope.map { say(en: "the right “\($0)”", ru: "права «\($0)»") } ?? say(en: "a right", ru: "нужного права")
    return say(
      en: "the key lacks \(right): add it to the webhook or application",
      ru: "у ключа нет \(right): добавьте его вебхуку или приложению")
  }

  private func moved(to host: String?) -> String {
    let place = host.map { say(en: " to \($0)", ru: " на \($0)") } ?? ""
    return say(
      en: "the portal has moved\(place): put the new address into the webhook",
      ru: "портал переехал\(place): укажите в вебхуке новый адрес")
  }

  private func answered(code: String, text: String) -> String {
    let words = [code, text].filter { !$0.isEmpty }.joined(separator: ": ")
    return say(
      en: words.isEmpty
        ? "the portal refused without a reason: try again" : "the portal refused: \(words): ask its administrator",
      ru: words.isEmpty
        ? "портал отказал без объяснения: попробуйте ещё раз" : "портал отказал: \(words): спросите администратора")
  }

  private func broken(code: String, text: String) -> String {
    let words = [code, text].filter { !$0.isEmpty }.joined(separator: ": ")
    return say(
      en: "the portal has a fault or is closed (\(words)): try again later, or tell its administrator",
      ru: "портал неисправен или закрыт (\(words)): попробуйте позже или сообщите администратору")
  }

  /// A code in brackets, where there is one.
  private func bracketed(_ code: String) -> String { code.isEmpty ? "" : " (\(code))" }

  private func nonsense(status: Int, beginning: String) -> String {
    let sample = beginning.isEmpty ? say(en: "nothing", ru: "пусто") : beginning
    if status >= 500 {
      return say(
        en: "the portal is out of order (HTTP \(status): \(sample)): try again later",
        ru: "портал неисправен (HTTP \(status): \(sample)): попробуйте позже")
    }
    return say(
      en: "no answer of a portal (HTTP \(status): \(sample)): check the address",
      ru: "это не ответ портала (HTTP \(status): \(sample)): проверьте адрес")
  }

  private func rateLimited(until: Date?) -> String {
    let when =
      until.map {
        let clock = WallClock($0, in: .gmt)
        return say(en: "after \(time(clock)) UTC", ru: "после \(time(clock)) UTC")
      } ?? say(en: "within ten minutes", ru: "в течение десяти минут")
    return say(
      en: "the portal has no time left for this call: it works again \(when)",
      ru: "лимит времени портала исчерпан: запрос снова заработает \(when)")
  }
}
