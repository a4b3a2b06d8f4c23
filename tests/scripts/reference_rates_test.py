"""scripts/reference-rates: what it makes of a history, and what it says to a file that is none."""
import subprocess
import sys
import tempfile
from pathlib import Path

SCRIPT = Path(sys.argv[1]) / "reference-rates"
HISTORY = """Date,USD,ROL,
2004-02-03,1.25019,40521,
2004-02-02,1.2444,N/A,
2004-01-30,1.2384,41000.2,
"""


def run(*arguments: str) -> subprocess.CompletedProcess:
    return subprocess.run([sys.executable, "-B", str(SCRIPT), *arguments], capture_output=True, text=True, check=False)


with tempfile.TemporaryDirectory() as folder:
    history, out = Path(folder) / "history.csv", Path(folder) / "rates.def"
    history.write_text(HISTORY)
    done = run(str(history), str(out))
    assert done.returncode == 0, done
    lines = out.read_text().splitlines()
    assert "2004-01-30 to 2004-02-03" in lines[2], lines
    rest = ", ".join(["0, 0"] * 10)
    assert lines[3:] == [
        f"FIGCHECK_REFERENCE_RATES(ROL, 2004, 41000, 41001, 40521, 40521, {rest})",
        f"FIGCHECK_REFERENCE_RATES(USD, 2004, 1.2384, 1.2384, 1.2444, 1.2502, {rest})",
    ], lines

    history.write_text("a page of something else\n")
    done = run(str(history), str(out))
    assert done.returncode == 1 and "no rates in it" in done.stderr, done
    assert run().returncode == 2
