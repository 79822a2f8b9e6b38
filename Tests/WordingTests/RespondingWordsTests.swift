import CalendarModel
import Testing
import Wording

@Suite("The words of giving an answer")
struct RespondingWordsTests {
  let english = Wording(.english), russian = Wording(.russian)
  let error = PortalError.unreachable(.closed)

  @Test func `a request that broke off leaves open what the portal does not say`() throws {
    let id = try #require(EventID(651))
    #expect(
      english.brokenOff(error, id, now: nil)
        == "sending the answer broke off (the portal broke the connection off: try again), "
        + "whether the portal took it is not known: b24cal status 651 tells")
    #expect(
      russian.brokenOff(error, id, now: nil)
        == "отправка ответа оборвалась (портал оборвал соединение: попробуйте ещё раз), "
        + "принял ли портал ответ, неизвестно: скажет b24cal status 651")
    #expect(
      russian.brokenOff(error, id, now: .given(.accepted))
        == "отправка ответа оборвалась (портал оборвал соединение: попробуйте ещё раз), на портале теперь: вы идёте")
  }

  @Test func `what did not take or was refused names the answer that stands`() {
    #expect(russian.didNotTake(now: .given(.declined)) == "ответ не подействовал, на портале: вы отказались")
    #expect(
      russian.refused(error, before: .given(.notAnswered))
        == "ответ не изменён, он прежний: нет ответа (портал оборвал соединение: попробуйте ещё раз)")
    #expect(
      russian.unconfirmed(error)
        == "ответ отправлен, но что теперь на портале, неизвестно: портал оборвал соединение: попробуйте ещё раз")
  }
}
