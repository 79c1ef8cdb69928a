"""What look-up finds and costs, printed; never a timed test: `python -m tests.lookup.bench`."""

from __future__ import annotations

import statistics
import sys
import time

from bot.contacts_file import read_contacts
from bot.languages import read_languages
from bot.lookup_index import build_index
from bot.texts import Texts
from dialogs.manual import contents
from tests.lookup.gold import missed, queries, recall, refused


def main() -> None:
    """Print recall, refusals and times; with `--missed`, what the tuned part still misses."""
    manual = contents.manual(read_contacts(), read_languages())
    texts = Texts()
    began = time.perf_counter()
    lookup = build_index(manual, texts)
    print(f"built in {(time.perf_counter() - began) * 1000:.0f} ms")
    for part in ("tuned", "aside"):
        for language in manual.interface:
            chosen = [query for query in queries(part) if query.language == language]
            figures = [recall(lookup, chosen, at) for at in (1, 3)]
            found = f"recall@1 {figures[0]:.3f} recall@3 {figures[1]:.3f}"
            print(f"{part} {language}: {found} refused {refused(lookup, chosen):.3f}")
    spent = []
    for query in queries() * 3:
        began = time.perf_counter()
        lookup.search(query.text, query.language)
        spent.append((time.perf_counter() - began) * 1000)
    spent.sort()
    late = spent[int(len(spent) * 0.99)]
    print(f"median {statistics.median(spent):.2f} ms, p99 {late:.2f} ms, worst {spent[-1]:.2f} ms")
    if "--missed" in sys.argv:
        for query, got in missed(lookup, queries("tuned")):
            print(query.language, query.text, query.sections, got)


if __name__ == "__main__":
    main()
