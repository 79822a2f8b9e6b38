import Foundation
import Settings
import Terminal
import Wording

/// All that has to be right, looked at one after the other; what stands behind something that is wrong is not looked at.
struct Checkup {
  let options: GlobalOptions
  let environment: [String: String]
  /// The surroundings; nil where the config file cannot be used.
  let world: ProcessWorld?
  let wording: Wording
  private let failure: Failure?
  /// The code of the first failure.
  private(set) var status = ExitStatus.done

  init(_ options: GlobalOptions, environment: [String: String] = Surroundings.environment) {
    self.options = options
    self.environment = environment
    do throws(Failure) {
      let world = try ProcessWorld(environment: environment, options)
      (self.world, failure, wording) = (world, nil, world.wording)
    } catch {
      (world, failure) = (nil, error)
      wording = Wording(Language(environment: environment), isASCII: options.isASCII)
    }
  }

  /// Tells each finding as soon as it is there.
  mutating func run(_ tell: (Finding) throws -> Void) async throws {
    let report = TerminalReport(environment: environment)
    try note([terminal(report), colors(report), await width(report), locale(report), language], tell)
    try note([config], tell)
    guard let world else { return }
    try note([zone(world), cacheFolder(world), logFile(world)], tell)
    for await finding in portal(world) { try note([finding], tell) }
  }

  private mutating func note(_ findings: [Finding], _ tell: (Finding) throws -> Void) throws {
    for finding in findings {
      try tell(finding)
      if status == .done, let code = finding.status { status = code }
    }
  }

  /// The config file: whether it is there, says something that is understood, and is safe.
  private var config: Finding {
    let subject = wording.checked(.config)
    if let failure { return Finding(subject: subject, words: failure.message, weight: .failure(failure.status)) }
    guard let file = world?.configFile else {
      return Finding(subject: subject, words: wording.noConfigPlace, weight: .remark)
    }
    guard FileManager.default.fileExists(atPath: file.path) else {
      return Finding(subject: subject, words: wording.noConfigNeeded(file.path), weight: .remark)
    }
    return Finding(subject: subject, words: file.path)
  }
}
