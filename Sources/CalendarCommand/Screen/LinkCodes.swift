import CalendarFeature
import CalendarRuntime
import QREncode

/// QR codes as the loop wants them.
struct LinkCodes: LinkCoder {
  func code(for text: String) async -> LinkCodeOutcome {
    do throws(QRCodeError) {
      let code = try QRCode(text)
      return LinkCode(width: code.width, modules: code.modules).map { .made($0) } ?? .failed
    } catch {
      return switch error {
      case .noLibrary: .noLibrary
      case .failed: .failed
      case .tooLong: .tooLong
      }
    }
  }
}
