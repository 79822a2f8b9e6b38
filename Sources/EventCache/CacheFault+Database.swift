import CalendarModel
import GRDB

extension CacheFault {
  /// Tells what an error of the database means.
  ///
  /// Every statement is one of ours, so one that the database does not understand means tables that are not.
  init(_ error: any Error) {
    guard let error = error as? DatabaseError else {
      self = error as? CacheFault ?? (error is RowDecodingError ? .damaged : .unwritable("\(error)"))
      return
    }
    self =
      switch error.resultCode {
      case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: .locked
      case .SQLITE_FULL: .full
      // The shared index of the log is the first thing to grow.
      case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_SHMSIZE: .full
      case .SQLITE_NOTADB, .SQLITE_CORRUPT, .SQLITE_ERROR, .SQLITE_MISMATCH, .SQLITE_CONSTRAINT: .damaged
      default: .unwritable(error.message ?? "\(error.resultCode)")
      }
  }
}
