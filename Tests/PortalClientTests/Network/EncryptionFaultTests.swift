import CalendarModel
import NIOSSL
import Testing

@testable import PortalClient

@Suite("A fault of the TLS library")
struct EncryptionFaultTests {
  @Test(arguments: [BoringSSLError.sslError([]), .syscallError, .zeroReturn, .unknownError([])])
  func `is none of the certificate's: the request may have been sent`(error: BoringSSLError) {
    let told = PortalError(network: error, options: NetworkOptions())
    #expect(told == .unreachable(.tls(.other("it broke"))))
  }
}
