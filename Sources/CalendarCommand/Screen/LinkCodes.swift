import CalendarFeature
import CalendarRuntime

/// QR codes as the loop wants them.
struct LinkCodes: LinkCoder {
  func code(for text: String) async -> LinkCodeOutcome { .noLibrary }
}
