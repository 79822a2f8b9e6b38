"""What people would use instead, with the same events: files and arguments of calcurse, khal and tig, and the bare program."""
import datetime, os, subprocess

HERE = os.path.dirname(os.path.abspath(__file__))

KHAL = """\
[calendars]
[[work]]
path = {work}
[locale]
local_timezone = Europe/Moscow
default_timezone = Europe/Moscow
timeformat = %H:%M
dateformat = %d.%m.
longdateformat = %d.%m.%Y
datetimeformat = %d.%m. %H:%M
longdatetimeformat = %d.%m.%Y %H:%M
[sqlite]
path = {cache}
"""


def floor(world):
    path = os.path.join(world.path, "floor")
    subprocess.run(["gcc", "-O2", os.path.join(HERE, "floor.c"), "-o", path, "-lncursesw"], check=True)
    return path


def calcurse(world, events):
    """The folder that it reads. A whole day is one line: it has no events of several."""
    folder = world.folder("calcurse")
    with open(os.path.join(folder, "apts"), "w") as file:
        for event in events:
            if event["allDay"]:
                file.write(f"{event['start']:%m/%d/%Y} [1] {event['title']}\n")
            else:
                file.write(f"{event['start']:%m/%d/%Y @ %H:%M} -> {event['end']:%m/%d/%Y @ %H:%M}|{event['title']}\n")
    open(os.path.join(folder, "todo"), "w").close()
    return folder


def khal(world, events):
    """Its config, and the environment that it needs: Python's calendar knows no locale C.UTF-8."""
    folder = world.folder("khal", "work")
    for number, event in enumerate(events):
        with open(os.path.join(folder, f"{number}.ics"), "w", newline="\r\n") as file:
            file.write("\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//b24cal//benchmarks//EN", *vevent(number, event), "END:VCALENDAR", ""]))
    config = os.path.join(world.path, "khal", "config")
    with open(config, "w") as file:
        file.write(KHAL.format(work=folder, cache=os.path.join(world.path, "khal", "cache.db")))
    locales = world.folder("locales")
    subprocess.run(["localedef", "-i", "en_US", "-f", "UTF-8", os.path.join(locales, "en_US.UTF-8")], check=True)
    environment = {**world.environment, "LANG": "en_US.UTF-8", "LOCPATH": locales}
    # It reads the files into a cache of its own the first time.
    subprocess.run(["khal", "-c", config, "list"], env=environment, stdout=subprocess.DEVNULL, check=True)
    return config, environment


def vevent(number, event):
    if event["allDay"]:
        after = event["end"] + datetime.timedelta(1)
        times = [f"DTSTART;VALUE=DATE:{event['start']:%Y%m%d}", f"DTEND;VALUE=DATE:{after:%Y%m%d}"]
    else:
        start, end = (event[key].astimezone(datetime.timezone.utc) for key in ["start", "end"])
        times = [f"DTSTART:{start:%Y%m%dT%H%M%SZ}", f"DTEND:{end:%Y%m%dT%H%M%SZ}"]
    place = [f"LOCATION:{event['location']}"] if event["location"] else []
    return ["BEGIN:VEVENT", f"UID:{number}@b24cal", "DTSTAMP:20260101T000000Z", *times, f"SUMMARY:{event['title']}", *place, "END:VEVENT"]


def tig(world, count):
    """A repository with so many commits."""
    folder = world.folder("repository")
    subprocess.run(["git", "init", "-q", folder], check=True)
    history = "".join(
        f"commit refs/heads/main\ncommitter Maria <maria@portal.example> {1_700_000_000 + number * 60} +0300\n"
        f"data {len(text)}\n{text}\nM 100644 inline file\ndata {len(str(number))}\n{number}\n"
        for number in range(count) for text in [f"Commit number {number} with a title of a usual length"])
    subprocess.run(["git", "-C", folder, "fast-import", "--quiet"], input=history.encode(), check=True)
    subprocess.run(["git", "-C", folder, "symbolic-ref", "HEAD", "refs/heads/main"], check=True)
    subprocess.run(["git", "-C", folder, "reset", "--hard", "--quiet"], check=True)
    return folder
