"""Times figcheck and the rivals: seconds of the processor, on one core, on the same text from its first article on."""
import dataclasses
import itertools
import json
import os
import resource
import statistics
import subprocess

from install import last_line

REPEATS = 5


@dataclasses.dataclass(frozen=True)
class Timing:
    bytes: int        # of the articles' text, of as many articles as were read in the time given
    figures: int
    errors: int       # articles on which the extractor failed
    startup: float    # seconds until the first article is read
    seconds: float    # for the text, warm


def on_core(core):
    return lambda: os.sched_setaffinity(0, {core})


def time_rival(rival, corpus, budget, core):
    """A Timing, or the reason why there is none."""
    command = [str(part) for part in (*rival.adapter, "time", corpus, budget)]
    # Time to warm up, and for articles of which it reads only one.
    try:
        done = subprocess.run(command, capture_output=True, text=True, errors="replace", env=rival.environ(),
                              preexec_fn=on_core(core), timeout=20 * budget + 300)
    except FileNotFoundError:
        return f"{command[0]} is not on this machine"
    except subprocess.TimeoutExpired:
        return "it did not end in time"
    if done.returncode != 0:
        return last_line(done.stderr)
    got = json.loads(done.stdout)
    return Timing(got["bytes"], got["figures"], got["errors"], got["startup_seconds"], got["seconds"])


def figcheck_seconds(figcheck, path, core):
    """What the whole program takes for a file of JSON lines: to start, to read it and to print every figure. The median
    of five runs."""
    def once():
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([figcheck, "extract", "--jobs", "1", "--format", "jsonl", "--input-format", "jsonl", path], check=True,
                       stdout=subprocess.DEVNULL, preexec_fn=on_core(core))
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    once()
    return statistics.median(once() for _ in range(REPEATS))


def count_figures(figcheck, path):
    command = [figcheck, "extract", "--format", "jsonl", "--input-format", "jsonl", path]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        return sum(1 for _ in process.stdout)


def write_prefix(corpus, size, path):
    """Copies articles of the corpus until their text holds `size` bytes. Returns how many bytes it holds."""
    held = 0
    with open(corpus, encoding="utf-8") as lines, open(path, "w", encoding="utf-8") as out:
        for line in itertools.takewhile(lambda _: held < size, lines):
            held += len(json.loads(line)["text"].encode())
            out.write(line)
    return held


def time_figcheck(figcheck, corpus, scratch, core):
    """The same of figcheck. It cannot be warmed up from outside, so that start-up is what one article takes, and is taken
    off the time for all."""
    one = scratch / "one.jsonl"
    write_prefix(corpus, 1, one)
    size = write_prefix(corpus, float("inf"), os.devnull)
    startup = figcheck_seconds(figcheck, one, core)
    return Timing(size, count_figures(figcheck, corpus), 0, startup, figcheck_seconds(figcheck, corpus, core) - startup)
