/// Signs in ASCII for a terminal that is not to show, or cannot show, the ones that were drawn.
enum AsciiSign {
  /// What stands for a sign, one column wide; nil for letters and for signs that have no likeness in ASCII.
  static func standIn(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "─", "━", "═", "╌", "┄", "–", "—", "‐", "‑", "‒", "―", "−": "-"
    case "│", "┃", "║", "╎", "┆", "▌", "▐", "▏", "▎", "▍", "▋", "▊", "▉": "|"
    case "\u{250C}"..."\u{254B}", "\u{2552}"..."\u{2570}": "+"
    case "▸", "▶", "►", "→", "›", "»", "❯": ">"
    case "◂", "◀", "◄", "←", "‹", "«", "❮": "<"
    case "▴", "▲", "↑": "^"
    case "▾", "▼", "↓": "v"
    case "✓", "✔", "☑": "Y"
    case "✗", "✘", "☒": "N"
    case "★", "☆", "•", "●", "◆", "·", "∙": "*"
    case "■", "□", "█", "▓": "#"
    case "▒", "░": "."
    case "…": "~"
    case "“", "”", "„": "\""
    case "‘", "’", "‚", "′": "'"
    case "×": "x"
    default: nil
    }
  }
}
