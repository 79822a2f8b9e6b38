import CalendarModel

/// Runs an operation for no longer than a limit. What runs over is cancelled and reported as timed out.
func within<Value: Sendable>(
  _ limit: Duration, _ operation: @escaping @Sendable () async throws(PortalError) -> Value
) async throws(PortalError) -> Value {
  let result = await withTaskGroup(of: Result<Value, PortalError>.self) { group in
    group.addTask {
      do throws(PortalError) { return .success(try await operation()) } catch { return .failure(error) }
    }
    group.addTask {
      do {
        try await Task.sleep(for: limit)
        return .failure(.timedOut(limit))
      } catch {
        return .failure(.unreachable(.closed))
      }
    }
    defer { group.cancelAll() }
    return await group.next() ?? .failure(.timedOut(limit))
  }
  return try result.get()
}

extension PortalError {
  /// No answer within a length of time, told in whole seconds, 1 or more.
  static func timedOut(_ limit: Duration) -> PortalError {
    .timedOut(seconds: Int(max(1, limit.components.seconds)))
  }
}
