import Wording

/// A row of the detail: a label, and a value of one or more lines, each of which is wrapped.
struct Fact {
  let label: DetailLabel
  let value: [StyledLine]

  init(_ label: DetailLabel, _ value: [StyledLine]) {
    self.label = label
    self.value = value
  }
}
