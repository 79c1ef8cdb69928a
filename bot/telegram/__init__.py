"""Listens and speaks on Telegram: the only place that knows its types."""

import sys

# The Telegram library loads httpx, and httpx its own command line with all that it needs, where that happens to be
# installed: 5 MB that nothing here uses. Nothing here asks httpx for anything.
sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]
