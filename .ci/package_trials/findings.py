"""What holds and what does not, a line each."""
import traceback


class Findings:
    def __init__(self):
        self.failed = False

    def note(self, what, holds, seen=""):
        """Prints whether something holds; where it does not, with what was seen in its place."""
        self.failed = self.failed or not holds
        print(f"ok      {what}" if holds else f"FAILED  {what}: {str(seen).strip()[-2000:]}", flush=True)
        return holds

    def same(self, what, seen, wanted):
        return self.note(what, seen == wanted, f"{seen!r} in place of {wanted!r}")

    def within(self, part, subject):
        """Runs a part of the trial. One that breaks off has failed, and the next goes on."""
        try:
            part.run(self, subject)
        except Exception:
            self.note(part.__doc__.splitlines()[0], False, traceback.format_exc())
