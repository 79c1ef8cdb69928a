"""What look-up finds and costs, printed; never a timed test: `python -m tests.lookup.bench`.

With `--heldout` also the queries kept aside, as a table and nothing else. With `--missed` what the tuned sets miss.
"""

from __future__ import annotations

import statistics
import sys
import time
import tracemalloc
from collections import defaultdict

from bot.contacts_file import read_contacts
from bot.languages import read_languages
from bot.lookup_index import Finder, answers, build_index
from bot.texts import Texts
from dialogs.lookup.danger import Alarms
from dialogs.manual import contents
from tests.lookup.gold import DANGER, OUTSIDE, alarm_right, asked, queries, recall, rights

#: The sets that may be looked at, and those that only measure.
_SEEN, _ASIDE = ("tuned", "fresh"), ("heldout", "fresh-aside", "second-aside", "third-aside")


def main() -> None:
    """Print recall, refusals, times and memory."""
    manual = contents.manual(read_contacts(), read_languages())
    texts = Texts()
    began = time.perf_counter()
    finder = Finder(manual, texts, answers(manual, texts))
    print(f"built in {(time.perf_counter() - began) * 1000:.0f} ms")
    tracemalloc.start()
    held = build_index(manual, texts)
    print(f"index of {len(held.steps)} pages {tracemalloc.get_traced_memory()[0] / 2**20:.1f} MB")
    tracemalloc.stop()
    for part in ("tuned", *(["aside"] if "--heldout" in sys.argv else [])):
        for language in manual.interface:
            chosen = [query for query in queries(part) if query.language == language]
            print(
                f"queries.toml {part} {language}",
                *(f"recall@{n} {recall(finder.answers.lookup, chosen, n):.3f}" for n in (1, 3)),
            )
    for name in (*_SEEN, *(_ASIDE if "--heldout" in sys.argv else [])):
        _kinds(name, finder)
        _alarms(name, finder.answers.alarms)
    _times(finder)


def _kinds(name: str, finder: Finder) -> None:
    """A line for each language and kind: recall at 1 and 3, how many are sure, and of those how many are right."""
    rows = defaultdict(list)
    for row in asked(name):
        if row.kind not in DANGER:
            rows[row.language, row.kind].append((row, *rights(finder, row)))
    ours = {
        language: [row for (code, kind), found in rows.items() if code == language and kind != OUTSIDE for row in found]
        for language in sorted({code for code, _ in rows})
    }
    rows.update({(language, "all ours"): found for language, found in ours.items()})
    for (language, kind), found in sorted(rows.items()):
        sure = [right for _, right, certain in found if certain]
        empty = sum(not right for _, right, _ in found)
        figures = f"n {len(found):3} sure {len(sure) / len(found):.2f} empty {empty / len(found):.2f}"
        if kind != OUTSIDE:
            at_one, at_three = (sum(any(right[:n]) for _, right, _ in found) / len(found) for n in (1, 3))
            precise = sum(any(right[:1]) for right in sure) / max(1, len(sure))
            figures += f" @1 {at_one:.2f} @3 {at_three:.2f} right of sure {precise:.2f}"
        print(f"{name} {language} {kind:10} {figures}")
        if "--missed" in sys.argv and name in _SEEN and kind != "all ours":
            for row, right, certain in found:
                if certain if kind == OUTSIDE else not any(right):
                    print("   ", row.text, [hit.step for hit in finder.find(row.text, language, 3)[0]])


def _alarms(name: str, alarms: Alarms) -> None:
    for kind in DANGER:
        rows = [row for row in asked(name) if row.kind == kind]
        right = sum(alarm_right(alarms, row) for row in rows)
        print(f"{name} {kind}: {right} of {len(rows)} right")


def _times(finder: Finder) -> None:
    spent = []
    for text, language in [(row.text, row.language) for row in asked("tuned")] * 3:
        began = time.perf_counter()
        finder.find(text, language, 5)
        spent.append((time.perf_counter() - began) * 1000)
    spent.sort()
    late = spent[int(len(spent) * 0.99)]
    print(f"median {statistics.median(spent):.2f} ms, p99 {late:.2f} ms, worst {spent[-1]:.2f} ms")


if __name__ == "__main__":
    main()
