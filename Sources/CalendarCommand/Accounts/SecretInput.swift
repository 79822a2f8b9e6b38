import Canvas
import Terminal
import Wording

/// Reads a line that nobody may see: at a terminal without showing it, else from standard input.
struct SecretInput {
  let wording: Wording

  /// Asks, where there is a terminal, and reads a line without white space at its ends. Fails where there is none.
  func read(_ prompt: String) throws(Failure) -> String {
    guard StandardInput.isTerminal else { return try line(StandardInput.line()) }
    // What is typed ahead of the question is dropped, so that what is seen of it is nothing.
    guard let hidden = HiddenTyping() else { return try line(nil) }
    Console.ask(prompt)
    defer {
      hidden.end()
      Console.ask("\n")
    }
    return try line(typed())
  }

  private func line(_ text: String?) throws(Failure) -> String {
    guard let text = text?.trimmed, !text.isEmpty else { throw Failure(.usage, wording.nothingPasted) }
    return text
  }

  /// Takes keys until Enter. ^C is a key here, so that the terminal is given back before the program ends.
  private func typed() throws(Failure) -> String? {
    var bytes: [UInt8] = []
    while let byte = StandardInput.byte() {
      switch byte {
      case 0x03: throw Failure(.interrupted, wording.nothingAdded)
      case 0x04, 0x0A, 0x0D: return String(decoding: bytes, as: UTF8.self)
      case 0x08, 0x7F: _ = bytes.popLast()
      case 0x15: bytes = []
      default: if bytes.count < 4096 { bytes.append(byte) }
      }
    }
    return nil
  }
}
