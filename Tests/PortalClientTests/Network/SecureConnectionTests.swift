import CalendarModel
import DemoPortal
import Foundation
import Logging
import PortalClient
import PortalWire
import Testing

@Suite struct SecureConnectionTests {
  private func profile(_ certificate: String, _ key: String, isTrusted: Bool, host: String = "localhost") async throws
    -> Result<UserID?, PortalError>
  {
    let file = FileManager.default.temporaryDirectory.appending(path: "authority-\(UUID()).pem")
    try Data(TestCertificates.authority.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let network = NetworkOptions(extraAuthorities: isTrusted ? try TrustedCertificates(pemFile: file.path()) : nil)
    var result: Result<UserID?, PortalError> = .success(nil)
    try await SecureServer.run(certificate: certificate, key: key, answer: #"{"result":{"ID":"7"}}"#) { port in
      let client = PortalClient(
        access: try webhookAccess("https://\(host):\(port)/rest/7/demo/"), version: "1", network: network,
        logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
      do throws(PortalError) {
        result = .success(try await client.profile()?.id)
      } catch {
        result = .failure(error)
      }
      await client.close()
    }
    return result
  }

  @Test(arguments: ["localhost", "127.0.0.1"])
  func `stands with a certificate of an authority that was added`(host: String) async throws {
    let certificates = (TestCertificates.good, TestCertificates.goodKey)
    #expect(try await profile(certificates.0, certificates.1, isTrusted: true, host: host) == .success(UserID(7)))
  }

  @Test func `fails where nobody vouches for the certificate`() async throws {
    let result = try await profile(TestCertificates.good, TestCertificates.goodKey, isTrusted: false)
    #expect(result == .failure(.unreachable(.tls(.unknownAuthority))))
  }

  @Test func `fails where the certificate is another host's`() async throws {
    let result = try await profile(TestCertificates.otherName, TestCertificates.otherNameKey, isTrusted: true)
    #expect(result == .failure(.unreachable(.tls(.otherName))))
  }

  @Test func `fails where the certificate has expired, and says so`() async throws {
    let result = try await profile(TestCertificates.expired, TestCertificates.expiredKey, isTrusted: true)
    #expect(result == .failure(.unreachable(.tls(.expired))))
  }

  @Test(arguments: ["localhost", "127.0.0.1"])
  func `fails where the certificate is still to begin, and says so`(host: String) async throws {
    let result = try await profile(TestCertificates.early, TestCertificates.earlyKey, isTrusted: false, host: host)
    #expect(result == .failure(.unreachable(.tls(.notYetValid))))
  }

  @Test func `fails where the certificate vouches for itself`() async throws {
    let result = try await profile(TestCertificates.selfSigned, TestCertificates.selfSignedKey, isTrusted: true)
    #expect(result == .failure(.unreachable(.tls(.unknownAuthority))))
  }

  @Test func `fails where the port speaks no TLS, and says so`() async throws {
    var network = NetworkOptions()
    network.connectDeadline = .seconds(25)
    let error = try await visit(
      network: network, access: { try webhookAccess("https://127.0.0.1:\($0.port)/rest/7/demo/") }
    ) { visit in
      await #expect(throws: PortalError.self) { try await visit.client.profile() }
    }
    #expect(error == .unreachable(.tls(.notSpoken)))
  }

  @Test func `a port that speaks TLS alone answers nothing that is plain`() async throws {
    var verdict: ClientCall.Verdict?
    try await SecureServer.run(certificate: TestCertificates.good, key: TestCertificates.goodKey, answer: "{}") {
      port in
      verdict = try await visit(access: { _ in try webhookAccess("http://localhost:\(port)/rest/7/demo/") }) { visit in
        await ClientCall.profile.verdict(visit.client)
      }
    }
    #expect(verdict == .failed(.unreachable(.closed)))
  }

  /// The handshake fails before anything is sent.
  @Test(arguments: [
    (TestCertificates.good, TestCertificates.goodKey, TLSFault.unknownAuthority),
    (TestCertificates.expired, TestCertificates.expiredKey, .expired),
    (TestCertificates.early, TestCertificates.earlyKey, .notYetValid),
  ])
  func `that fails has carried no answer`(certificate: String, key: String, fault: TLSFault) async throws {
    let id = try #require(EventID(651))
    var outcome: AnswerOutcome?
    try await SecureServer.run(certificate: certificate, key: key, answer: "{}") { port in
      outcome = try await visit(access: { _ in try webhookAccess("https://localhost:\(port)/rest/7/demo/") }) { visit in
        await visit.client.respond(to: id, with: .accepted)
      }
    }
    #expect(outcome == .refused(.unreachable(.tls(fault))))
  }

  @Test func `that breaks after the request leaves open whether an answer was taken`() async throws {
    let id = try #require(EventID(651))
    let file = FileManager.default.temporaryDirectory.appending(path: "authority-\(UUID()).pem")
    try Data(TestCertificates.authority.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let network = NetworkOptions(extraAuthorities: try TrustedCertificates(pemFile: file.path()))
    var outcome: AnswerOutcome?
    try await SecureServer.run(certificate: TestCertificates.good, key: TestCertificates.goodKey, answer: nil) { port in
      outcome = try await visit(
        network: network, access: { _ in try webhookAccess("https://localhost:\(port)/rest/7/demo/") }
      ) { visit in await visit.client.respond(to: id, with: .accepted) }
    }
    #expect(outcome == .brokenOff(.unreachable(.tls(.other("bad decrypt"))), now: nil))
  }

  @Test(arguments: ["", "not a certificate", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"])
  func `a file without certificates is refused`(content: String) throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "empty-\(UUID()).pem")
    try Data(content.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    #expect(throws: CertificateFileError.self) { try TrustedCertificates(pemFile: file.path()) }
  }

  @Test func `a file that is not there is named`() {
    #expect { try TrustedCertificates(pemFile: "/nowhere/ca.pem") } throws: { error in
      (error as? CertificateFileError)?.path == "/nowhere/ca.pem"
    }
  }

  @Test func `a proxy that cannot be used is not gone around`() async throws {
    let network = NetworkOptions(environment: ["HTTPS_PROXY": "https://proxy.example"])
    try await visit(network: network, access: { _ in try webhookAccess("https://portal.example/rest/7/demo/") }) {
      visit in
      await #expect(throws: PortalError.unreachable(.other("the proxy in HTTPS_PROXY cannot be used"))) {
        try await visit.client.profile()
      }
    }
  }
}
