"""Installs a rival into its own folder, and says why where that fails."""
import hashlib
import re
import subprocess

STAMP = ".installed"
STEP_SECONDS = 1200


def last_line(output):
    """The line that says most of why a command failed: the last that is called an error, else the last of all. Where npm
    keeps its log is no reason, and addresses are left out, so that the table can be printed anywhere."""
    lines = [line.strip() for line in output.splitlines() if line.strip() and "complete log of this run" not in line]
    errors = [line for line in lines if "error" in line.lower()]
    return re.sub(r"\S+://\S+", "…", (errors or lines or ["it said nothing"])[-1])[:160]


def run_steps(steps, run=subprocess.run):
    """Runs commands until one fails. None, or the reason."""
    for step in steps:
        command = [str(part) for part in step]
        try:
            done = run(command, capture_output=True, text=True, errors="replace", stdin=subprocess.DEVNULL, timeout=STEP_SECONDS)
        except FileNotFoundError:
            return f"{command[0]} is not on this machine"
        except subprocess.TimeoutExpired:
            return f"{command[0]} did not end within {STEP_SECONDS} s"
        if done.returncode != 0:
            return last_line(done.stderr or done.stdout)
    return None


def install(rival):
    """Installs the rival unless it is there with the same pins. None, or the reason why it could not be."""
    pins = hashlib.sha256(b"".join(path.read_bytes() for path in rival.pins)).hexdigest()
    stamp = rival.home / STAMP
    if stamp.is_file() and stamp.read_text() == pins:
        return None
    reason = run_steps(rival.steps)
    if reason is None:
        stamp.write_text(pins)
    return reason
