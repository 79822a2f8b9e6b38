import EventCache
import Testing

struct CacheFaultTests {
  @Test func faultsAreToldApart() {
    #expect(CacheFault.unwritable("a") != .unwritable("b"))
  }
}
