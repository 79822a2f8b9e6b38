import Testing

@testable import PortalClient

@Suite struct AccessTokenTests {
  @Test(arguments: ["", "a b", "a\r\nX: y", "tökën"])
  func `refuses what a header cannot carry`(text: String) {
    #expect(AccessToken(text) == nil)
  }

  @Test func `goes into a header, and is not shown`() throws {
    let token = try #require(AccessToken("t0ken.part"))
    let access = PortalAccess.token(portal: try PortalAddress("https://portal.example/"), accessToken: token)
    var dumped = ""
    dump(access, to: &dumped)
    #expect(access.authorization?.exposed == "Bearer t0ken.part")
    #expect(access.address(of: "profile").exposed == "https://portal.example/rest/profile")
    for text in ["\(access)", String(reflecting: access), dumped] { #expect(!text.contains("t0ken")) }
  }
}
