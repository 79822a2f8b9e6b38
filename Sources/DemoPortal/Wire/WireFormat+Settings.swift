import Foundation

extension WireFormat {
  /// `calendar.user.settings.get`
  var userSettings: PHPValue {
    var settings = PHPArray()
    settings["view"] = "month"
    settings["CalendarSelCont"] = false
    settings["SPCalendarSelCont"] = false
    settings["meetSection"] = world.defaultCalendar(of: viewer.id).map { .digits($0.id) } ?? false
    settings["crmSection"] = false
    settings["showDeclined"] = true
    settings["denyBusyInvitation"] = false
    settings["collapseOffHours"] = "N"
    settings["showWeekNumbers"] = "N"
    settings["showTasks"] = "Y"
    settings["syncTasks"] = "N"
    settings["showCompletedTasks"] = "N"
    settings["lastUsedSection"] = false
    settings["sendFromEmail"] = false
    settings["defaultSections"] = .empty
    settings["syncPeriodPast"] = 3
    settings["syncPeriodFuture"] = 12
    settings["defaultReminders"] = [
      "fullDay": ["type": "daybefore", "before": 0, "time": 480], "withTime": ["type": "min", "count": 15],
    ]
    settings["timezoneName"] = .string(viewer.zone)
    settings["timezoneOffsetUTC"] = .int(viewerZone.secondsFromGMT(for: now))
    settings["timezoneDefaultName"] = ""
    return .array(settings)
  }

  /// `calendar.settings.get`; people from outside get a stub of two numbers.
  var portalSettings: PHPValue {
    if viewer.standing == .external { return ["work_time_start": 9, "work_time_end": 19] }
    var settings = PHPArray()
    settings["work_time_start"] = "9"
    settings["work_time_end"] = "19"
    settings["year_holidays"] = "1.01,2.01,3.01,4.01,5.01,6.01,7.01,8.01,23.02,8.03,1.05,9.05,12.06,4.11"
    settings["year_workdays"] = "31.12"
    settings["week_holidays"] = ["SA", "SU"]
    settings["week_start"] = "MO"
    settings["user_name_template"] = "#NAME# #LAST_NAME#"
    settings["sync_by_push"] = ""
    settings["user_show_login"] = "1"
    settings["path_to_user"] = "/company/personal/user/#user_id#/"
    settings["path_to_user_calendar"] = "/company/personal/user/#user_id#/calendar/"
    settings["path_to_group"] = "/workgroups/group/#group_id#/"
    settings["path_to_group_calendar"] = "/workgroups/group/#group_id#/calendar/"
    settings["dep_manager_sub"] = true
    settings["denied_superpose_types"] = .empty
    return .array(settings)
  }
}
