extension String {
  /// The text in its one-line form, in no more than `width` columns. What is cut ends in `ellipsis`.
  public func truncated(to width: Int, ellipsis: Character = "…") -> String {
    let safe = safeForTerminal()
    if safe.displayWidth <= width { return safe }
    let mark = ellipsis.displayWidth
    return mark <= width ? safe.prefix(columns: width - mark) + String(ellipsis) : ""
  }

  /// The text in its one-line form with spaces to fill `width` columns; longer text stays as it is.
  public func padded(to width: Int, alignment: TextAlignment = .leading) -> String {
    let safe = safeForTerminal()
    let missing = max(0, width - safe.displayWidth)
    let (before, after) =
      switch alignment {
      case .leading: (0, missing)
      case .trailing: (missing, 0)
      case .centre: (missing / 2, missing - missing / 2)
      }
    return String(repeating: " ", count: before) + safe + String(repeating: " ", count: after)
  }

  /// The longest beginning that takes no more than `columns`.
  private func prefix(columns: Int) -> Substring {
    var used = 0
    return prefix { character in
      used += character.displayWidth
      return used <= columns
    }
  }
}

/// Where text stands in a space wider than itself.
public enum TextAlignment: Hashable, Sendable {
  case leading, trailing, centre
}
