"""An answer of the portal with ten thousand events, read by b24cal's own code and by CPython's json."""
import json, os, re, subprocess, time
from statistics import median


def measure(world, count, runs):
    """Median milliseconds of the JSON alone, of the whole way to events, and of json.loads; megabytes."""
    path = os.path.join(world.path, "rows.json")
    subprocess.run([world.benchmarks, "rows", str(count), path], check=True)
    with open(path, "rb") as file:
        data = file.read()
    found = {"JSON alone": [], "events": [], "json.loads": []}
    for _ in range(runs):
        printed = subprocess.run([world.benchmarks, "decode", path], check=True, capture_output=True, text=True).stdout
        for name, word in [("JSON alone", "json"), ("events", "events")]:
            found[name].append(float(re.search(rf"{word} +([\d.,]+) ms", printed)[1].replace(",", "")))
        start = time.perf_counter()
        value = json.loads(data)
        found["json.loads"].append((time.perf_counter() - start) * 1e3)
        del value
    return {name: median(values) for name, values in found.items()}, len(data) / 1e6
