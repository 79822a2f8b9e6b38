"""Rows as a portal sends them, to be made strange."""
import datetime

TODAY = datetime.date(2026, 11, 21)
DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


def formatted(moment):
    return f"{DAYS[moment.weekday()]} {MONTHS[moment.month - 1]} {moment:%d %Y %H:%M:%S}"


def event(number, day=TODAY, minute=600, length=1800, **changes):
    """A meeting of persons 7 and 8 as `calendar.event.get` and `getbyid` have it; `changes` replace fields."""
    start = datetime.datetime.combine(day, datetime.time()) + datetime.timedelta(minutes=minute)
    end = start + datetime.timedelta(seconds=length)
    row = {
        "ID": str(number), "PARENT_ID": str(number), "DELETED": "N", "CAL_TYPE": "user", "OWNER_ID": "7",
        "NAME": f"Meeting number {number}", "DATE_FROM": f"{start:%d.%m.%Y %H:%M:%S}", "DATE_TO": f"{end:%d.%m.%Y %H:%M:%S}",
        "TZ_FROM": "Europe/Moscow", "TZ_TO": "Europe/Moscow", "TZ_OFFSET_FROM": "10800", "TZ_OFFSET_TO": "10800",
        "DT_SKIP_TIME": "N", "DT_LENGTH": length, "DATE_FROM_FORMATTED": formatted(start), "DATE_TO_FORMATTED": formatted(end),
        "CREATED_BY": "8", "DATE_CREATE": "27.10.2026 12:51:57", "TIMESTAMP_X": "27.10.2026 12:51:57", "DESCRIPTION": "",
        "PRIVATE_EVENT": "", "ACCESSIBILITY": "busy", "IMPORTANCE": "normal", "LOCATION": "", "COLOR": "", "RRULE": "",
        "EXDATE": "", "REMIND": [], "IS_MEETING": True, "MEETING_STATUS": "Q", "MEETING_HOST": "8", "SECTION_ID": "3",
        "SECT_ID": "3", "MEETING": {"HOST_NAME": "John O'Neil"}, "RELATIONS": "", "RECURRENCE_ID": None,
        "ATTENDEES_CODES": ["U8", "U7"],
        "ATTENDEE_LIST": [{"id": 8, "entryId": str(number), "status": "H"}, {"id": 7, "entryId": str(number), "status": "Q"}],
    }
    return {**row, **changes}


def person(number, name="Somebody", last="Else"):
    return {"ID": str(number), "ACTIVE": True, "NAME": name, "LAST_NAME": last}


def results(events, people=None, sections=None, details=None):
    """The answers of a portal that has these events: `events` is a list, or a function of a first and a last day."""
    people = people or [person(7, "Мария", "Соколова"), person(8, "John", "O'Neil")]
    sections = sections or [{"ID": "3", "NAME": "Work", "OWNER_ID": "7", "CAL_TYPE": "user", "COLOR": "#9dcf00"}]

    def listed(parameters):
        first, last = (datetime.date.fromisoformat(parameters[name]) for name in ["from", "to"])
        return events(first, last) if callable(events) else events

    def named(parameters):
        wanted = {str(value) for key, value in parameters.items() if key.startswith("FILTER")}
        return [row for row in people if row["ID"] in wanted]

    return {
        "calendar.event.get": listed,
        "calendar.event.getbyid": lambda parameters: (details or (lambda number: None))(int(parameters["id"])),
        "calendar.meeting.status.get": lambda _: "Q",
        "calendar.section.get": lambda parameters: sections if parameters.get("type") != "location" else [],
        "calendar.settings.get": lambda _: {"work_time_start": "9", "work_time_end": "19", "week_start": "MO", "week_holidays": ["SA", "SU"]},
        "calendar.user.settings.get": lambda _: {"timezoneName": "Europe/Moscow"},
        "calendar.accessibility.get": lambda _: {},
        "profile": lambda _: {"ID": "7", "NAME": "Мария", "LAST_NAME": "Соколова"},
        "user.get": named,
    }
