"""A draft from its beginning to a yes to everything, in the browser."""

from __future__ import annotations

NEW, PAPERS, RISKS, CONSENT = "Börja ett nytt utkast", "Papper", "Riskbedömning", "Samtycke"
OVERVIEW = "Översikt"


def begins(reader):
    reader.opens("/utkast")
    reader.presses(NEW)
    return reader


def goes_on(reader):
    """To the next question that the overview has."""
    label = next(label for label in reader.buttons if label.startswith("Fortsätt: "))
    reader.presses(label)


def opens_question(reader, group, name):
    """Opens one question of a group from the overview."""
    reader.presses("Svaren")
    reader.presses(group)
    reader.presses(next(label for label in reader.buttons if label.endswith(f": {name}")))


def is_adult(reader):
    """The age alone, from the overview, and back on it."""
    opens_question(reader, "Personen", "Vuxen eller barn")
    reader.answers("Vuxen")
    reader.presses(OVERVIEW)
    return reader


def consents(reader, answers=None, until=None):
    """Answers the items in the order asked, Yes but for what `answers` says by title; stops at the title `until`."""
    reader.presses(CONSENT)
    while True:
        onward = next((label for label in reader.buttons if label.startswith("Fortsätt: ")), None)
        if onward is None:
            return reader
        reader.presses(onward)
        if reader.title == until:
            return reader
        while onward is not None and "Ja" not in reader.buttons:
            for choice in ("Ingen tolk behövdes", "Muntligt", "I ord", "Med ord"):
                label = next((name for name in reader.buttons if choice.lower() in name.lower()), None)
                if label:
                    reader.presses(label)
                    break
            else:
                raise AssertionError(list(reader.buttons))
        reader.presses((answers or {}).get(reader.title, "Ja"))
        if reader.title != "Informerat samtycke":
            reader.presses(CONSENT)
