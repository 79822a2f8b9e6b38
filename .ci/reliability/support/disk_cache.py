"""Things in the place of the cache that are none."""
import os, random, shutil, sqlite3

from .disk import run
from .home import Home


def strange(path, random_bytes):
    """What is done to a good cache's file, by what it is called."""
    good = open(path, "rb").read()
    page = 4096

    def written(data):
        return lambda: open(path, "wb").write(data)

    def executed(sql):
        def change():
            connection = sqlite3.connect(path)
            connection.executescript(sql)
            connection.close()
        return change

    def instead(make):
        def change():
            os.unlink(path)
            make(path)
        return change

    return {
        "no bytes": written(b""), "one byte": written(b"S"), "noise": written(random_bytes(50_000)),
        "a header and noise": written(good[:100] + random_bytes(50_000)),
        "a page and noise": written(good[:page] + random_bytes(len(good) - page)),
        "the first half": written(good[: len(good) // 2]), "all but the last byte": written(good[:-1]),
        "noise in the middle": written(good[: 5 * page] + random_bytes(page) + good[6 * page:]),
        "noise beside it": lambda: open(path + "-wal", "wb").write(random_bytes(50_000)),
        "an index of noise": lambda: open(path + "-shm", "wb").write(random_bytes(32_768)),
        "an older version": executed("ALTER TABLE event DROP COLUMN availability; PRAGMA user_version = 1"),
        "a newer version": executed("PRAGMA user_version = 99"),
        "the greatest version": executed("PRAGMA user_version = 2147483647"),
        "a negative version": executed("PRAGMA user_version = -5"),
        "no tables": executed("DROP TABLE event; DROP TABLE instance"),
        "other tables": executed("DROP TABLE heard; CREATE TABLE heard (x)"),
        "another program's": executed("PRAGMA application_id = 7; DROP TABLE setting; CREATE TABLE setting (a, b, c)"),
        "a folder": instead(os.mkdir), "a pipe": instead(os.mkfifo), "a link to itself": instead(lambda p: os.symlink(p, p)),
        "a device": instead(lambda p: os.symlink("/dev/zero", p)), "a full device": instead(lambda p: os.symlink("/dev/full", p)),
        "a link to nothing": instead(lambda p: os.symlink(p + "-gone", p)),
        "a folder for the log": lambda: os.mkdir(path + "-wal"), "a pipe for the index": lambda: os.mkfifo(path + "-shm"),
    }


def tried(trial, portal):
    generator = random.Random(6)
    problems, webhook = [], {"B24CAL_WEBHOOK": portal.webhook}
    with Home() as home:
        expected = run(trial.program, home, "agenda", variables=webhook).output
        name = next(name for name in os.listdir(home.cache) if name.endswith(".sqlite"))
        kept = home.cache + "-kept"
        shutil.copytree(home.cache, kept)
        changes = strange(os.path.join(home.cache, name), generator.randbytes)
        for words in changes:
            shutil.rmtree(home.cache)
            shutil.copytree(kept, home.cache)
            changes[words]()
            for turn in (1, 2):
                outcome = run(trial.program, home, "agenda", "--days", "7", variables=webhook)
                problems += outcome.problems(f"{words}, run {turn}", (0,))
                if outcome.output != expected:
                    problems.append(f"{words}, run {turn}: another agenda")
                if turn == 2 and outcome.errors and "newer" not in outcome.errors:
                    problems.append(f"{words}: complained again: {outcome.errors.strip()}")
            if "version" in words and "newer" in outcome.errors and os.path.exists(os.path.join(home.cache, name + ".damaged")):
                problems.append(f"{words}: a newer one was set aside")
            if not trial.short:
                outcome = run(trial.program, home, "agenda", "--offline", variables=webhook)
                problems += outcome.problems(f"{words}, offline", (0, 69), lines=2)
    trial.row("A cache of another version, of no bytes, of noise, cut, or something else in its place",
              f"{len(changes)} things, {2 if trial.short else 3} runs each", problems)
