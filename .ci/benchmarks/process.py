"""What the kernel tells of a process: its memory, how often it was woken, and how long it ran."""
import os, re


def memory(pid):
    """MiB that are in memory, and MiB that no other process shares."""
    with open(f"/proc/{pid}/smaps_rollup") as file:
        sizes = {line.split(":")[0]: int(line.split()[1]) for line in file if line.endswith("kB\n")}
    return sizes["Rss"] / 1024, (sizes["Private_Clean"] + sizes["Private_Dirty"]) / 1024


def threads(pid):
    """For each thread, how many times it has gone to sleep, and so was woken, and for how many milliseconds it ran."""
    found = {}
    for thread in os.listdir(f"/proc/{pid}/task"):
        with open(f"/proc/{pid}/task/{thread}/status") as status, open(f"/proc/{pid}/task/{thread}/schedstat") as schedule:
            sleeps = re.search(r"^voluntary_ctxt_switches:\s+(\d+)", status.read(), re.M)
            found[thread] = int(sleeps[1]), int(schedule.read().split()[0]) / 1e6
    return found


def work(before, after):
    """Wakes and milliseconds between two looks at the threads. One that has ended was woken once at least."""
    differences = [(sleeps - before.get(thread, (0, 0))[0], ran - before.get(thread, (0, 0))[1]) for thread, (sleeps, ran) in after.items()]
    return len(before.keys() - after.keys()) + sum(sleeps for sleeps, _ in differences), sum(ran for _, ran in differences)
