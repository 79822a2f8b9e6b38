/// Which rows of a tall list a window shows that keeps no place of its own.
enum ScrollWindow {
  /// The rows that are seen, with those of `target` among them.
  ///
  /// It moves by halves of its height, so that a step of the cursor mostly moves nothing else.
  static func rows(of total: Int, height: Int, showing target: Range<Int>?) -> Range<Int> {
    guard total > height, height > 0 else { return 0..<min(total, max(height, 0)) }
    let last = min(target?.upperBound ?? 0, (target?.lowerBound ?? 0) + height)
    let step = max(1, height / 2)
    let wanted = last <= height ? 0 : (last - height + step - 1) / step * step
    let first = min(wanted, target?.lowerBound ?? 0, total - height)
    return first..<first + height
  }
}
