import CalendarModel
import Testing

@Suite("The portal's page of an event")
struct PortalPagesTests {
  let pages = PortalPages(portal: "https://portal.example:8443/b24")
  let path = "/company/personal/user/#user_id#/calendar/"

  @Test func `opens it in its owner's calendar`() {
    #expect(
      pages.page(of: 651, of: .person(7), path: path)
        == "https://portal.example:8443/b24/company/personal/user/7/calendar/?EVENT_ID=651")
  }

  @Test(arguments: [CalendarOwner.company, .rooms, .group(3), CalendarOwner(kind: .user, id: 0)])
  func `is not known of calendars that are no person's`(owner: CalendarOwner) {
    #expect(pages.page(of: 651, of: owner, path: path) == nil)
    #expect(pages.page(of: 651, of: .person(7), path: nil) == nil)
  }
}
