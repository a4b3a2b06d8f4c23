"""Runs figcheck on a corpus, and says what it took."""
import dataclasses
import os
import subprocess
import time


@dataclasses.dataclass
class Run:
    seconds: float  # wall time
    processor: float  # seconds, of all cores
    peak: int  # bytes


def check(figcheck, corpus, output, limit):
    """Checks a corpus, writes the JSON to `output`. `limit`: bytes of memory that it may take, 0 for any. Raises
    RuntimeError where figcheck fails."""
    command = [figcheck, "check", "--quiet", "--fail-on", "never", "--input-format", "jsonl", "--format", "json",
               "-o", output, corpus]
    if limit:
        command = ["/bin/sh", "-c", f'ulimit -v {limit // 1024}; exec "$@"', "sh", *command]
    start = time.monotonic()
    process = subprocess.Popen(command)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise RuntimeError(f"{' '.join(command)}: exit status {process.returncode}")
    return Run(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024)
