"""What a page's form brings: where the page stood, what is ticked and chosen on it, and which button was pressed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from urllib.parse import parse_qsl

#: Fields of a form at the most; the largest page of a draft has about a tenth as many.
MOST_FIELDS = 1200


class FormAction(Enum):
    """What a button of the page itself asks for; other buttons carry a link instead."""

    SEARCH = "search"
    BACK = "back"
    CONTINUE = "continue"
    #: Makes the address of this page with its case.
    ADDRESS = "address"
    #: Draws the page at `here` anew with the newest case: the browser's Back and Forward.
    RETURN = "return"
    #: Opens the deep link in `open`.
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class PostedForm:
    """A page's form: texts as they were sent, none of them checked; and the bytes of a file, none where there is none.

    `here` is the link of the page that was shown, `history` the way that led there, `language` the interface's.
    `ticks` are the numbers of the items that are ticked, `answers` the links of the chosen options. `link` is that of
    the button, `action` what it asks for where it has no link. `fields` are all fields, each with its values.
    """

    here: str = ""
    history: str = ""
    language: str = ""
    link: str = ""
    action: FormAction | None = None
    query: str = ""
    opened: str = ""
    ticks: frozenset[str] = frozenset()
    answers: tuple[str, ...] = ()
    fields: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    file: bytes = field(default=b"", repr=False)

    def last(self, name: str) -> str:
        """The last value of a field, empty where it was not sent."""
        return self.fields.get(name, ("",))[-1]


def read_form(body: bytes) -> PostedForm:
    """The form in a body of the type `application/x-www-form-urlencoded`; an empty one where it is none."""
    try:
        pairs = parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=MOST_FIELDS)
    except ValueError:
        pairs = []
    values: dict[str, list[str]] = defaultdict(list)
    for name, value in pairs:
        values[name].append(value)
    return make_form({name: tuple(of_name) for name, of_name in values.items()})


def make_form(fields: Mapping[str, tuple[str, ...]], file: bytes = b"") -> PostedForm:
    """The form with these fields, and a file where it has one."""

    def last(name: str) -> str:
        return fields.get(name, ("",))[-1]

    answers = tuple(values[-1] for name, values in fields.items() if name.startswith("answer"))
    ticks = frozenset(fields.get("tick", ()))
    action = next((action for action in FormAction if action.value == last("do")), None)
    return PostedForm(
        last("here"), last("history"), last("language"), last("link"), action, last("query"), last("open"), ticks,
        answers, fields, file,
    )  # fmt: skip
