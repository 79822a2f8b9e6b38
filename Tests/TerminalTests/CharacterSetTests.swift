import Testing

@testable import Terminal

/// What depends on the process's locale, which is one: these tests run one after another.
@Suite(.serialized)
struct CharacterSetTests {
  @Suite("The terminal's character set")
  struct TerminalLocaleTests {
    @Test(
      arguments: [
        ([:], nil), (["LANG": ""], nil), (["LANG": "C"], nil), (["LC_ALL": "POSIX", "LANG": "ru_RU.UTF-8"], nil),
        (["LANG": "ru_RU.UTF-8"], "ru_RU.UTF-8"), (["LC_CTYPE": "ru_RU.KOI8-R", "LANG": "C"], "ru_RU.KOI8-R"),
        (["LC_ALL": "", "LC_CTYPE": "C.UTF-8"], "C.UTF-8"),
      ] as [([String: String], String?)])
    func `the environment names it in the usual order`(environment: [String: String], locale: String?) {
      #expect(TerminalLocale.requested(in: environment) == locale)
    }

    @Test(arguments: [[:], ["LANG": "C"], ["LC_ALL": "xx_XX.NONE"], ["LANG": "ru_RU.UTF-8"], ["LANG": "ru_RU.utf8"]])
    func `lines are in UTF-8 but where a locale that is there is not`(environment: [String: String]) {
      #expect(TextCharset(environment: environment) == nil)
    }

    @Test(arguments: [[:], ["LANG": "C"], ["LC_ALL": "xx_XX.NONE"]])
    func `where none is usable it is UTF-8`(environment: [String: String]) {
      #expect(TerminalLocale.adopt(environment))
    }
  }
}
