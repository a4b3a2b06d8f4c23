"""What the adapters in Python share: an extractor is a function from a text to its figures, each a dict with `start` and
`end` (code points of the text) and either `value` or `lower` and `upper`.

  ADAPTER time DOCUMENTS SECONDS   reads documents until SECONDS have gone, and prints one JSON object about it
  ADAPTER extract DOCUMENTS        prints the figures of all documents, one JSON object a line

DOCUMENTS is a file of JSON lines with `id` and `text`. Seconds are those of the processor that this process used, so that
other work on the machine counts little."""
import json
import sys
import time

WARM_UP_SECONDS = 2.0


def documents(path):
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def timed(load, path, budget):
    """Start-up lasts from the start of the process until the first document is read. After it come two seconds of warm-up,
    and then the documents from the first on."""
    extract = load()
    first = next(documents(path))
    extract(first["text"])
    startup = time.process_time()
    for document in documents(path):
        if time.process_time() - startup > WARM_UP_SECONDS:
            break
        attempt(extract, document["text"])
    count = size = figures = errors = 0
    seconds = 0.0
    for document in documents(path):
        begin = time.process_time()
        found = attempt(extract, document["text"])
        seconds += time.process_time() - begin
        count += 1
        size += len(document["text"].encode())
        errors += found is None
        figures += len(found or ())
        if seconds > budget:
            break
    return {"documents": count, "bytes": size, "figures": figures, "errors": errors, "startup_seconds": startup,
            "seconds": seconds}


def attempt(extract, text):
    """The figures of a text, or None where the extractor fails on it: that is counted, and the rest goes on."""
    try:
        return extract(text)
    except Exception:  # whatever an extractor throws
        return None


def assertions(document, figures):
    """The figures as figcheck prints them, with spans in bytes; fields that no rival knows are left empty."""
    text = document["text"]
    for figure in figures:
        value = figure.get("value")
        begin = len(text[:figure["start"]].encode())
        yield {"doc": document["id"], "figure": text[figure["start"]:figure["end"]],
               "span": [begin, begin + len(text[figure["start"]:figure["end"]].encode())], "value": value,
               "lower": figure.get("lower", value), "upper": figure.get("upper", value),
               "bound": "exact" if "value" in figure else "range", "kind": "count", "unit": None, "source": None}


def main(load):
    if len(sys.argv) == 4 and sys.argv[1] == "time":
        print(json.dumps(timed(load, sys.argv[2], float(sys.argv[3]))))
    elif len(sys.argv) == 3 and sys.argv[1] == "extract":
        extract = load()
        for document in documents(sys.argv[2]):
            for assertion in assertions(document, attempt(extract, document["text"]) or ()):
                print(json.dumps(assertion))
    else:
        sys.exit(__doc__)
