/// The people and events of the demo that others refer to by number.
public enum DemoWorld {
  /// Мария Соколова, who the demo's webhook acts as.
  public static let me = 7
  /// John O'Neil, who hosts `planning`.
  public static let john = 8
  /// Someone invited by e-mail, whom `user.get` does not return.
  public static let mailGuest = 18

  /// «Планёрка», today at 14:00: the host's copy, so it says `H` to everybody; the guests' copies are 652 to 654.
  public static let planning = 651
  /// My own copy of `planning`.
  public static let myPlanning = 654
  /// A series on workdays, of which today's occurrence was edited.
  public static let standup = 600
  /// Today's edited occurrence of `standup`.
  public static let todaysStandup = 606
  /// A meeting of today that I declined.
  public static let supplierVisit = 610
  /// A meeting of today that I host.
  public static let interview = 620
  /// A meeting of today in the zone of New York.
  public static let newYorkCall = 640
  /// A plain event from today into tomorrow.
  public static let overnightDeploy = 645
  /// Three all-day days from tomorrow on.
  public static let vacation = 656
  /// A monthly series on the 31st.
  public static let budgetReport = 680
  /// A description with every kind of markup, some of it broken.
  public static let release = 725
  /// A colleague's private event: its time can be seen, and nothing else.
  public static let restricted = 800
  /// A colleague's event of which the title can be seen.
  public static let titleOnly = 805
  /// An event in a calendar that is closed to me.
  public static let hidden = 810
  /// An event that was deleted.
  public static let deleted = 815
  /// A meeting that I can see and am not invited to.
  public static let notInvited = 825
  /// An id that nothing ever had.
  public static let missing = 709
}
