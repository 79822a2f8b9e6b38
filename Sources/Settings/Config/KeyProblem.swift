public import CalendarFeature
public import Wording

/// What is wrong with keys that are chosen for a command.
public enum KeyProblem: Hashable, Sendable {
  /// There is no such command; the nearest that there is.
  case unknownCommand(String, nearest: String?)
  /// There is no key of a name; the nearest that there is.
  case unknownKey(Command, name: String, nearest: String?)
  /// The keys mean something else already.
  case clash(KeyMap.Clash)
  /// ^c always quits: it is nothing else, and no part of anything else.
  case interrupt(Command)
  /// Esc gives a sequence up: it can only begin one.
  case escape(Command)
}
