import CalendarModel
import Testing

@testable import PortalClient

@Suite struct WebhookTests {
  @Test(arguments: [
    "https://portal.example/rest/7/k3y/",
    "https://portal.example/rest/7/k3y",
    "  https://portal.example/rest/7/k3y/\n",
    "HTTPS://Portal.Example/rest/7/k3y/calendar.event.getbyid",
    "https://portal.example/rest/7/k3y/profile.json",
    "https://portal.example//rest/7/k3y/profile.json?id=651#top",
    "https://portal.example/REST/7/k3y/",
    "https://portal.example:/rest/7/k3y/",
  ])
  func `is read from what people paste`(text: String) throws {
    let webhook = try Webhook(text)
    #expect(webhook.portal.description == "https://portal.example")
    #expect(webhook.user == UserID(7))
    #expect(webhook.secret.exposed == "k3y")
  }

  @Test(arguments: [
    ("https://portal.example:8443/rest/7/k3y/", "https://portal.example:8443"),
    ("https://example.com/intranet/b24/rest/7/k3y/", "https://example.com/intranet/b24"),
    ("https://портал.рф/rest/7/k3y/", "https://xn--80awhdgm.xn--p1ai"),
    ("https://[2001:DB8::1]:8443/rest/7/k3y/", "https://[2001:db8::1]:8443"),
    ("http://127.0.0.1:8080/rest/7/k3y/", "http://127.0.0.1:8080"),
    ("http://127.255.1.2/rest/7/k3y/", "http://127.255.1.2"),
    ("http://[::1]:8080/rest/7/k3y/", "http://[::1]:8080"),
    ("http://LocalHost/rest/7/k3y/", "http://localhost"),
  ])
  func `knows its portal`(text: String, portal: String) throws {
    #expect(try Webhook(text).portal.description == portal)
  }

  @Test(arguments: [
    ("", AddressError.empty),
    (" \n", .empty),
    ("k3y", .notAnAddress),
    ("portal.example/rest/7/k3y/", .notAnAddress),
    ("https://portal.example/re st/7/k3y/", .notAnAddress),
    ("http://portal.example/rest/7/k3y/", .insecure),
    ("http://127.0.0.1.portal.example/rest/7/k3y/", .insecure),
    ("http://127.1/rest/7/k3y/", .insecure),
    ("http://portal.example/", .insecure),
    ("ftp://portal.example/rest/7/k3y/", .otherScheme),
    ("https://me:pass@portal.example/rest/7/k3y/", .userInfo),
    ("https:///rest/7/k3y/", .badHost),
    ("https://portal..example/rest/7/k3y/", .badHost),
    ("https://portal%2eexample/rest/7/k3y/", .badHost),
    ("https://portal.example:0/rest/7/k3y/", .badPort),
    ("https://portal.example:65536/rest/7/k3y/", .badPort),
    ("https://portal.example:x/rest/7/k3y/", .badPort),
    ("https://portal.example/", .noRest),
    ("https://portal.example/company/personal/", .noRest),
    ("https://portal.example/rest/", .noUser),
    ("https://portal.example/rest/api/7/k3y/", .noUser),
    ("https://portal.example/rest/0/k3y/", .noUser),
    ("https://portal.example/rest/7/", .noSecret),
    ("https://portal.example/rest/7/k3…/", .badSecret),
    ("https://portal.example/rest/7/****/", .badSecret),
    ("https://portal.example/rest/7/k%2Fy/", .badSecret),
  ])
  func `refuses what is not one, and says why`(text: String, error: AddressError) {
    #expect(throws: error) { try Webhook(text) }
  }

  @Test func `shows nothing of its key`() throws {
    let webhook = try Webhook("https://portal.example/rest/7/k3y/")
    let access = PortalAccess.webhook(webhook)
    var dumped = ""
    dump(access, to: &dumped)
    #expect("\(webhook)" == "https://portal.example/rest/7/…")
    #expect(String(reflecting: webhook) == "https://portal.example/rest/7/…")
    for text in ["\(access)", String(reflecting: access), "\(access.address(of: "profile"))", dumped] {
      #expect(!text.contains("k3y"))
    }
  }

  @Test func `puts its key into the address of a method`() throws {
    let access = PortalAccess.webhook(try Webhook("https://portal.example/b24/rest/7/k3y/"))
    #expect(access.address(of: "profile").exposed == "https://portal.example/b24/rest/7/k3y/profile")
    #expect(access.authorization == nil)
    #expect(access.user == UserID(7))
  }
}
