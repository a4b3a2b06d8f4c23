"""Reads what `figcheck check --format json` prints, one quantity or finding at a time: each stands on a line of its own."""
import json

SECTIONS = ("documents", "quantities", "findings", "outlets", "sources", "problems")


def read(lines):
    """Yields (section, object) for each quantity, finding, leaning outlet or source, and problem."""
    section = None
    for line in lines:
        line = line.strip()
        named = next((name for name in SECTIONS if line.startswith(f'"{name}":[')), None)
        if named:
            section = named
        elif section != "documents" and line.startswith("{") and not line.startswith('{"schema"'):
            yield section, json.loads(line.rstrip(","))
