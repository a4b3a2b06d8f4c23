"""The Markdown table of rivals: pure, from what was measured."""
import dataclasses
import typing

from measure import Timing

HEAD = ("", "version", "text read, MB", "figures a KB", "MB/s, warm", "start-up, s", "MB/s with start-up", "figcheck is faster, warm",
        "with start-up", "articles: figures F1", "NewsQuant: value F1")


@dataclasses.dataclass(frozen=True)
class Row:
    name: str
    version: str
    timing: typing.Optional[Timing] = None
    failure: str = ""                                # why there is no timing, as "did not install: …"
    figcheck_seconds: typing.Optional[float] = None  # the whole program's, on the text that this rival read
    scores: typing.Optional[tuple] = None            # (articles, sentences)


def number(value):
    """Three significant digits, and no exponent."""
    if value >= 100:
        return f"{value:,.0f}"
    if value >= 10:
        return f"{value:.1f}"
    return f"{value:.3g}" if value >= 1e-4 else f"{value:.6f}"


def ratio(value):
    """As written of a ratio: two digits for small ones, whole ones above."""
    return f"{value:,.0f}×" if value >= 10 else f"{value:.1f}×"


def rate(timing, *, startup):
    """Megabytes (10⁶ bytes) a second."""
    return timing.bytes / 1e6 / (timing.seconds + (timing.startup if startup else 0))


def cells(row, figcheck):
    scores = ("–", "–") if row.scores is None else tuple(f"{score:.1f}" for score in row.scores)
    if row.timing is None:
        return (row.name, row.version, row.failure.replace("|", "\\|").replace("\n", " "), *["–"] * 6, *scores)
    timing = row.timing
    ratios = ("1", "1")
    if row.figcheck_seconds is not None:
        ratios = (ratio(rate(figcheck, startup=False) / rate(timing, startup=False)),
                  ratio((timing.startup + timing.seconds) / row.figcheck_seconds))
    failed = f" ({timing.errors} articles failed)" if timing.errors else ""
    return (row.name, row.version, number(timing.bytes / 1e6) + failed, number(timing.figures / (timing.bytes / 1e3)),
            number(rate(timing, startup=False)), number(timing.startup), number(rate(timing, startup=True)), *ratios, *scores)


def table(rows):
    """Rows in their order, of which the first is figcheck's, to which the ratios are."""
    figcheck = rows[0].timing
    lines = [HEAD, ("---", "---", *["---:"] * (len(HEAD) - 2)), *(cells(row, figcheck) for row in rows)]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines) + "\n"
