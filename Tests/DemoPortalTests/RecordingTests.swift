import DemoPortal
import Testing

@Suite("The portal remembers") struct RecordingTests {
  @Test("What was asked, faults included") func requests() async throws {
    try await visit {
      _ = try await $0.call("Calendar.Event.GetByID.json", #"{"id":651,"more":[1]}"#)
      await $0.portal.script(.html(status: 500))
      _ = try await $0.get($0.portal.endpoint + "profile?auth=demo-token&x=1")
      let requests = await $0.portal.requests
      #expect(requests.map(\.method) == ["calendar.event.getbyid", "profile"])
      #expect(requests.map(\.httpMethod) == ["POST", "GET"])
      #expect(requests.first?.parameters["id"] == 651)
      #expect(requests.first?.headers["content-type"] == "application/json")
      #expect(requests.first?.target == "/rest/7/demo/Calendar.Event.GetByID.json")
      #expect(requests.last?.parameters.entries.map(\.key) == [.name("x")])
      await $0.portal.forgetRequests()
      #expect(await $0.portal.requests == [])
    }
  }
}
