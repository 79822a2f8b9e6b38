/// The median time of some runs, in milliseconds. What they make is let go of outside of the time.
func median<Product>(of runs: Int, _ work: () throws -> Product) rethrows -> Double {
  let clock = ContinuousClock()
  var times: [Double] = []
  for _ in 0..<max(runs, 1) {
    var product: Product?
    let time = try clock.measure { product = try work() }
    withExtendedLifetime(product) {}
    times.append(Double(time.components.seconds) * 1e3 + Double(time.components.attoseconds) / 1e15)
  }
  return times.sorted()[times.count / 2]
}
