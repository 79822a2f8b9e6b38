"""The demo on a terminal, as a person sees it who came over SSH."""
import signal

from terminal_trials.terminals import Terminal, picture

from .clean_root import USER

SIZE = {"columns": 120, "rows": 40}


def open_demo(root, program, kind="tmux-256color"):
    """Its own description of the terminal, from the root, is used; that of tmux has nothing that pyte does not know."""
    terminal = Terminal(root.argv(program, "demo", user=USER), root.environment(TERM=kind), **SIZE)
    terminal.until("help", timeout=30)
    terminal.rest()
    return terminal


def shown_by(terminal):
    return "\n".join(row.rstrip() for row in picture(terminal.everything, **SIZE))


def picture_and_keys(findings, root, program, name):
    terminal = open_demo(root, program)
    try:
        shown = shown_by(terminal)
        findings.note(f"{name}: the demo on the screen", "14:00" in shown and "Планёрка" in shown, shown)
        terminal.send("3")
        terminal.rest()
        week = shown_by(terminal)
        findings.note(f"{name}: a key changes the picture", week != shown and "Mon 16" in week, week)
        terminal.send("q")
        findings.same(f"{name}: q ends it", terminal.wait(10), 0)
        findings.same(f"{name}: the terminal is as it was", terminal.left_over() + terminal.modes_left(), [])
    finally:
        terminal.close()


def link(findings, root, program, name, wanted):
    """The page of a link, which has its QR code or says what to install."""
    terminal = open_demo(root, program)
    try:
        terminal.send("o")
        terminal.rest()
        shown = shown_by(terminal)
        findings.note(f"{name}: a link's page shows {wanted}", wanted in shown, shown)
    finally:
        terminal.close()


def crash(findings, root, program, name):
    terminal = open_demo(root, program, "xterm-256color")
    try:
        findings.same(f"{name}: a crash ends it", terminal.end(signal.SIGSEGV, within=60), -signal.SIGSEGV)
        findings.same(f"{name}: and gives the terminal back", terminal.left_over() + terminal.modes_left(), [])
    finally:
        terminal.close()
