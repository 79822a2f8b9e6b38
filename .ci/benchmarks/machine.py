"""The machine and what is installed on it."""
import os, platform, re, subprocess


def first_line(*command):
    try:
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip().splitlines()[0]
    except (OSError, subprocess.CalledProcessError, IndexError):
        return None


def load():
    return " ".join(f"{value:.1f}" for value in os.getloadavg())


def description():
    with open("/proc/cpuinfo") as file:
        model = re.search(r"^model name\s*:\s*(.*)", file.read(), re.M)
    try:
        with open("/etc/debian_version") as file:
            system = "Debian " + file.read().strip()
    except OSError:
        system = "not Debian"
    versions = [
        first_line("dpkg-query", "-W", "-f", "${Package} ${Version}\n", package)
        for package in ["calcurse", "khal", "tig", "curl", "openssh-client", "libncursesw6"]]
    swift = first_line("swift", "--version")
    return ", ".join([
        model[1] if model else platform.machine(), f"{os.cpu_count()} cores", f"Linux {platform.release()}", system,
        swift or "no Swift", f"Python {platform.python_version()}", *filter(None, versions)])
