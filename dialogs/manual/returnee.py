"""The person's own pages, in their own language alone; freedom and safety before help, help before money."""

from __future__ import annotations

from dialogs.engine.steps import Chapter, ReturneePage, Stage

CHAPTER = Chapter(
    name="returnee",
    stage=Stage.TOOLS,
    steps=(
        ReturneePage(1500, "returnee-decide", source=("1.1", "2.1", "3.1", "4.2.5")),
        ReturneePage(1508, "returnee-choices", source=("1.1", "1.2", "3.1")),
        ReturneePage(1501, "returnee-protected", weighty=True, source=("1.2", "2.1", "2.2.2", "3.4.3")),
        ReturneePage(1509, "returnee-knows", weighty=True, source=("2.1", "4.1", "4.2.1")),
        ReturneePage(1502, "returnee-talk", source=("2.1", "2.2.1")),
        ReturneePage(1503, "returnee-safety", weighty=True, source=("2.2.2", "2.2.3", "3.3")),
        ReturneePage(1504, "returnee-help", source=("3.1", "3.4.1", "4.2.1", "4.2.3")),
        ReturneePage(1510, "returnee-health", source=("3.4.1", "4.2.4")),
        ReturneePage(1511, "returnee-children", source=("3.4.2", "4.2.1", "5")),
        ReturneePage(1512, "returnee-young", source=("3.4.3", "4.2.3")),
        ReturneePage(1513, "returnee-ban", source=("4.2.3",)),
        ReturneePage(1505, "returnee-journey", source=("1.1", "4.1", "4.2.3", "4.2.4")),
        ReturneePage(1514, "returnee-day", source=("4.2.4",)),
        ReturneePage(1506, "returnee-home", weighty=True, source=("1", "1.1", "1.2", "3.2", "5")),
        ReturneePage(1507, "returnee-after", source=("5", "5.4")),
        ReturneePage(1518, "returnee-data", source=("2.1",)),
        ReturneePage(1519, "returnee-urgent", facts=("emergency", "police")),
    ),
)
