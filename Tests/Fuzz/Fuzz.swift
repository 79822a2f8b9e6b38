import FuzzSubjects
import Glibc

private let subject: FuzzSubject = {
  let name = getenv("B24CAL_FUZZ_SUBJECT").map { String(cString: $0) } ?? ""
  guard let subject = FuzzSubject(rawValue: name) else {
    print("B24CAL_FUZZ_SUBJECT must be one of: \(FuzzSubject.allCases.map(\.rawValue).joined(separator: ", "))")
    exit(64)
  }
  return subject
}()

private typealias Arguments = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<Int32>, _ arguments: UnsafeMutablePointer<Arguments>,
  _ take: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

/// The program's entry, by the name that the package manager gives it: libFuzzer's own `main` would have another.
@_cdecl("Fuzz_main")
public func main(_ count: Int32, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Int32 {
  var (count, arguments) = (count, arguments)
  return runDriver(&count, &arguments) { start, count in
    subject.take(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
  }
}
