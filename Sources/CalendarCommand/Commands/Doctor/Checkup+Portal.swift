import CalendarModel
import Foundation
import Logging
import PortalClient
import Wording

extension Checkup {
  /// Which account is meant, whether its portal answers and what it lets one do, and whether its clock is right.
  func portal(_ world: ProcessWorld) -> AsyncStream<Finding> {
    AsyncStream { findings in
      let task = Task {
        await look(at: world) { findings.yield($0) }
        findings.finish()
      }
      findings.onTermination = { _ in task.cancel() }
    }
  }

  private func look(at world: ProcessWorld, _ tell: (Finding) -> Void) async {
    let account: Account
    do throws(Failure) {
      account = try await Account(world, named: options.account)
    } catch {
      return tell(Finding(subject: wording.checked(.account), words: error.message, weight: .failure(error.status)))
    }
    tell(Finding(subject: wording.checked(.account), words: "\(account.name), \(account.access.portal.host)"))
    guard !options.isOffline else {
      return tell(Finding(subject: wording.checked(.portal), words: wording.notAsked, weight: .remark))
    }
    do throws(Failure) {
      let report = try await AccountCheck(account, world, options).report()
      tell(Finding(subject: wording.checked(.portal), words: report.person))
      tell(scopes(report))
      tell(try await clock(account, world))
    } catch {
      tell(Finding(subject: wording.checked(.portal), words: error.message, weight: .failure(error.status)))
    }
  }

  private func scopes(_ report: AccountCheck.Report) -> Finding {
    guard report.missing.isEmpty else {
      return Finding(
        subject: wording.checked(.scopes), words: report.missing.map(wording.missingRight).joined(separator: "; "),
        weight: .failure(report.status))
    }
    return Finding(subject: wording.checked(.scopes), words: "calendar, user_brief")
  }

  /// How far this machine's clock is from the portal's. What is on, and how old things are, is told by this machine's.
  private func clock(_ account: Account, _ world: ProcessWorld) async throws(Failure) -> Finding {
    let subject = wording.checked(.clock)
    guard !world.clock.isPinned else {
      return Finding(subject: subject, words: wording.clockPinned, weight: .remark)
    }
    let client = try account.client(world, options)
    let answer: Result<Date?, PortalError>
    do throws(PortalError) {
      answer = .success(try await client.serverTime())
    } catch {
      answer = .failure(error)
    }
    let now = world.clock.now
    await client.close()
    guard case .success(let time?) = answer else {
      return Finding(subject: subject, words: wording.clockNotTold, weight: .remark)
    }
    let seconds = Int(min(max(now.timeIntervalSince(time), -1e9), 1e9).rounded())
    guard abs(seconds) > 60 else { return Finding(subject: subject, words: wording.clockIsRight(seconds: seconds)) }
    return Finding(subject: subject, words: wording.clockIsWrong(seconds: seconds), weight: .failure(.configuration))
  }
}
