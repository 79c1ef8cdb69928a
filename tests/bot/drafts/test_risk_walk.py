"""A coordinator's way through the risk table, tap by tap, as the cards offer it."""

from __future__ import annotations

import pytest

from dialogs.draft.model.open_answers import FIELD_BY_NAME
from dialogs.draft.model.risk_areas import AREAS
from dialogs.draft.model.risk_order import FOUND_FIELDS
from tests.draft_story import ADULT, begins, stored

#: The areas of a typical table that exist or are suspected; one is unknown, one is not said, the others are not there.
THERE = {
    "threat-home": "Finns",
    "family-involved": "Misstänks",
    "debt": "Finns",
    "health": "Finns",
    "leak": "Misstänks",
}
OTHERS = {"addiction": "Vet inte", "pressure": "Vill inte uppge"}
#: Taps that answer what is asked of a risk: whose word it is, how likely and how grave, measures, who is responsible.
DETAILS = ("☐ Personen själv", "Nästa", "Medel", "Hög", 3, "Nästa", "Regionkoordinator")


class Walk:
    """A reader at a draft, whose taps are counted."""

    def __init__(self, reader, name):
        self.reader, self.name, self.count = reader, name, 0

    def taps(self, *labels):
        for label in labels:
            self.count += 1
            self.reader.taps(label)

    def ticks(self, count):
        """Tick the first of the measures that are offered, so many."""
        for _ in range(count):
            self.taps(next(label for label in self.reader.labels if label.startswith("☐")))

    def answers_every_area(self):
        for area in AREAS:
            assert self.reader.card.step == f"draft-field-risk-{area.name}-found"
            self.taps(THERE.get(area.name) or OTHERS.get(area.name) or "Nej, inte vad vi vet")

    def says_what_is_asked_of(self, area):
        assert self.reader.card.step.startswith(f"draft-field-risk-{area}-")
        for step in DETAILS:
            self.ticks(step) if isinstance(step, int) else self.taps(step)

    def answer(self, cell):
        return stored(self.reader, self.name).state.answers.get(FIELD_BY_NAME[cell])


@pytest.fixture
def walk(reader):
    return Walk(reader, begins(reader, **ADULT))


def test_a_complete_risk_table_with_five_risks_takes_at_most_seventy_taps(walk):
    walk.taps("Riskbedömning", "Fortsätt: Hot i hemlandet")
    walk.answers_every_area()
    assert walk.count == 2 + len(AREAS)
    for area in THERE:
        walk.says_what_is_asked_of(area)
    assert walk.reader.card.step == "draft-risks"
    assert not [label for label in walk.reader.labels if label.startswith("Fortsätt")]
    assert [walk.answer(f"risk-{area}-responsible") for area in THERE] == ["coordinator"] * 5
    assert len(walk.answer("risk-debt-before")) == 3
    assert walk.count <= 70, walk.count


def test_every_card_of_a_risk_says_what_it_asks_of(walk):
    walk.taps("Riskbedömning", "Fortsätt: Hot i hemlandet")
    walk.answers_every_area()
    for label in ("☐ Personen själv", "Nästa", "Medel", "Hög", "☐ Direktflyg", "Nästa"):
        assert walk.reader.card.text.startswith("Hot i hemlandet: ")
        walk.taps(label)
    assert walk.reader.card.text.startswith("Hot i hemlandet: Vilken roll")


def test_measures_of_the_whole_way_are_ticked_and_unticked_on_one_card(walk):
    walk.taps("Riskbedömning", "Fortsätt: Hot i hemlandet", "Finns", "Riskbedömning", "Hot i hemlandet")
    walk.taps(next(label for label in walk.reader.labels if "Åtgärder under resan" in label))
    walk.taps("☐ IOM Finland får veta tidigt", "☐ Direktflyg", "☐ IOM möter vid ankomst")
    assert walk.answer("risk-threat-home-before") == ("tell-iom",)
    assert walk.answer("risk-threat-home-during") == ("direct-flight",)
    assert walk.answer("risk-threat-home-after") == ("met-by-iom",)
    walk.taps("☑ Direktflyg")
    assert walk.answer("risk-threat-home-during") is None


def test_areas_that_were_passed_are_not_led_back_to_but_stand_in_the_table(walk):
    walk.taps("Riskbedömning", "Fortsätt: Hot i hemlandet", "Hoppa över", "Nej, inte vad vi vet", "Riskbedömning")
    assert walk.reader.finds("Fortsätt: Hot mot personal")
    walk.taps("Svara nu: Hot i hemlandet", "Nej, inte vad vi vet")
    assert walk.reader.card.step == "draft-risks"
    assert walk.answer(FOUND_FIELDS[0].name) == "no"
    walk.taps("Fortsätt: Hot mot personal")
    for _ in AREAS[2:]:
        walk.taps("Hoppa över")
    assert walk.reader.card.step == "draft-risks"
    assert not [label for label in walk.reader.labels if label.startswith("Fortsätt")]
    assert len([label for label in walk.reader.labels if label.startswith("Svara nu")]) == len(AREAS) - 2


def test_a_risk_found_later_is_asked_of_at_once(walk):
    walk.taps("Riskbedömning", "Skuld till någon", "Finns")
    walk.says_what_is_asked_of("debt")
    assert walk.reader.card.step == "draft-risks"


def test_what_is_unknown_or_not_said_is_asked_no_further(walk):
    walk.taps("Riskbedömning", "Skuld till någon", "Vet inte")
    assert walk.reader.card.step == "draft-risks"
    walk.reader.sees("Skuld till någon: Vet inte")
    walk.taps("Beroende som ökar risken", "Vill inte uppge")
    assert walk.reader.card.step == "draft-risks"
    walk.reader.sees_not("Beroende som ökar risken:")
