"""Secrets that can be told again wherever they turn up, and in whatever form."""
import base64, os, stat


class Secret:
    """A text that stands nowhere else. `forms` is how it may be written: as it is, by percent signs, in base64, by JSON's escapes."""

    def __init__(self, name):
        self.name = name
        self.text = f"{name}Qx7{os.urandom(12).hex()}Zw"

    @property
    def forms(self):
        data = self.text.encode()
        yield data
        yield data[::-1]
        for pattern in ["%%%02X", "%%%02x", "\\u%04x", "\\u%04X", "\\x%02x", "%02x", "%02X"]:
            yield "".join(pattern % byte for byte in data).encode()
        for shift in range(3):
            encoded = base64.b64encode(b"\0" * shift + data)
            yield encoded[4 if shift else 0:-4]
            yield base64.urlsafe_b64encode(b"\0" * shift + data)[4 if shift else 0:-4]

    def is_in(self, data):
        """Whether it, or as much of it as would give it away, is in some bytes."""
        return any(form in data for form in self.forms) or self.text[len(self.name) + 3:-8].encode() in data


def found_in(secrets, name, data):
    return [f"{secret.name} in {name}" for secret in secrets if secret.is_in(data)]


def files_below(folder):
    for place, _, names in os.walk(folder):
        for name in names:
            yield os.path.join(place, name)


def found_in_files(secrets, folder, but):
    """Secrets in files, other than those of the accounts."""
    problems = []
    for path in files_below(folder):
        if path not in but and os.path.isfile(path):
            with open(path, "rb") as file:
                problems += found_in(secrets, os.path.relpath(path, folder), file.read())
    return problems


def exposed_below(folder, but=()):
    """Files and folders that others than their owner may use, or that the owner may not."""
    problems = []
    for place, folders, names in os.walk(folder):
        for name in folders + names:
            path = os.path.join(place, name)
            mode, wanted = stat.S_IMODE(os.lstat(path).st_mode), 0o700 if os.path.isdir(path) else 0o600
            if path not in but and mode != wanted:
                problems.append(f"{os.path.relpath(path, folder)} has mode {mode:03o}")
    return problems
