import Canvas
import Wording

/// Reads a line that may be seen: at a terminal after asking for it, else from standard input.
struct LineInput {
  let wording: Wording

  /// Asks, where there is a terminal, and reads a line. Where it is empty, what is `usual` stands. Fails where there is neither.
  func read(_ prompt: String, usual: String? = nil) throws(Failure) -> String {
    if StandardInput.isTerminal { Console.ask(prompt) }
    let line = StandardInput.line()?.trimmed ?? ""
    guard let answer = line.isEmpty ? usual : line else { throw Failure(.usage, wording.nothingTyped) }
    return answer
  }
}
