"""The package itself: its size, and what Debian's own tool says of it."""
import os, subprocess

LIMIT = 30_000_000


def run(findings, package):
    size = os.path.getsize(package)
    findings.note(f"package: {size / 1e6:.1f} MB, under {LIMIT / 1e6:.0f}", size < LIMIT)
    lintian = subprocess.run(
        ["lintian", "--allow-root", "--fail-on", "error,warning", package], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    findings.note("package: lintian finds no error and no warning", lintian.returncode == 0, lintian.stdout)
