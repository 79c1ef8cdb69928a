"""The paper for the risk table."""

from __future__ import annotations

import re

from hypothesis import given, settings

from dialogs.draft.model.open_answers import FIELD_BY_NAME, OpenAnswers
from dialogs.draft.model.risk_areas import AREAS, COLUMNS
from dialogs.draft.model.risk_rows import risk_rows, unanswered_areas
from dialogs.papers.risk_assessment import risk_paper
from tests.draft.answers import parts
from tests.papers.matters import child, lines, matter, rich, written


def blocks(paper):
    return [part for part in paper.parts if part.heading.id == "paper-ranked"]


@given(parts())
@settings(max_examples=25)
def test_rows_stand_in_the_tables_order_with_a_block_each(manual, part):
    part = part.clear_irrelevant()
    paper, found = risk_paper(manual, matter(part)), risk_rows(part)
    names = [f"risk-{row.area.name}-label" for row in found]
    table = paper.parts[0].table
    assert [line[1].id for line in table.rows] == names if found else table is None
    assert [part.heading.values["text"].id for part in blocks(paper)] == names
    assert all(len(part.rows) >= len(COLUMNS) for part in blocks(paper))


@given(parts())
@settings(max_examples=25)
def test_every_area_stands_somewhere(manual, texts, part):
    said = str(written(risk_paper(manual, matter(part)), texts))
    assert all(texts.word(f"risk-{area.name}-label", "sv") in said for area in AREAS)


def test_a_level_that_is_not_this_readers_is_left_to_the_coordinator(manual, texts):
    paper = risk_paper(manual, matter(child()))
    assert {line[3].id for line in paper.parts[0].table.rows} == {"paper-risk-level-open"}
    heading = "1. Hot eller kontakt i Sverige"
    found = lines(paper, texts)
    assert found[heading, "Sannolikhet"] is None and found[heading, "Konsekvens"] is None


def test_the_coordinators_levels_stand(manual, texts):
    paper = risk_paper(manual, matter(rich()))
    assert {line[3].id for line in paper.parts[0].table.rows} <= {f"risk-level-{x}" for x in ("low", "medium", "high")}
    assert {value for (_, label), value in lines(paper, texts).items() if label == "Konsekvens"} <= {"Medel", "Hög"}


def test_every_answered_column_stands_and_an_unanswered_one_is_a_line_to_write_on(manual, texts):
    found = lines(risk_paper(manual, matter(rich())), texts)
    sweden = {label: value for (heading, label), value in found.items() if "Hot eller kontakt i Sverige" in heading}
    assert sweden["Källa till uppgiften"] is None
    assert sweden["Den som berörs"] == "Personen; Barn; Familj"
    assert sweden["Senaste kontakten"] == "Under en månad"
    assert len(sweden) == len(COLUMNS) + 3, "the columns, the last contact, and two lines to write on by hand"
    assert sweden["Skriv till för hand"] is None and sweden[""] is None


def test_what_the_table_leaves_to_be_done_is_a_line_for_each_risk(manual, texts):
    part = OpenAnswers().put(FIELD_BY_NAME["risk-leak-found"], "yes")
    assert "Att göra" not in written(risk_paper(manual, matter(part)), texts)
    for column, value in (("known", "no"), ("accepted", "no"), ("look-into", "yes"), ("before", ("no-media",))):
        part = part.put(FIELD_BY_NAME[f"risk-leak-{column}"], value)
    line = (
        "Uppgifter som kommer ut: låt IOM utreda risken vidare (3.3); berätta för personen om risken (3.3); "
        "gå igenom åtgärderna igen, och ändra det som personen inte godtar (3.3); Ingen kontakt med media (2.2.3)"
    )
    assert written(risk_paper(manual, matter(part)), texts)["Att göra"] == [line]


def test_measures_name_their_sections_and_our_own_say_so(manual, texts):
    part = OpenAnswers().put(FIELD_BY_NAME["risk-leak-found"], "yes")
    part = part.put(FIELD_BY_NAME["risk-leak-before"], ("no-media", "shared-phone"))
    part = part.put(FIELD_BY_NAME["risk-leak-during"], "unknown").put(FIELD_BY_NAME["risk-leak-after"], ())
    found = lines(risk_paper(manual, matter(part)), texts)
    heading = "1. Uppgifter som kommer ut"
    assert found[heading, "Åtgärder före resan"] == (
        "Ingen kontakt med media (2.2.3); Se över delad telefon (vårt tillägg)"
    )
    assert found[heading, "Åtgärder under resan"] == "Vet inte"
    assert found[heading, "Åtgärder efter hemkomsten"] == "Inget av detta"


def test_areas_answered_no_and_areas_not_answered_are_lists(manual, texts):
    part = OpenAnswers().put(FIELD_BY_NAME["risk-debt-found"], "no")
    said = written(risk_paper(manual, matter(part)), texts)
    assert said["Områden där svaret är nej"] == ["Skuld till någon (vårt tillägg)"]
    assert len(said["Områden utan svar"]) == len(unanswered_areas(part)) == 16
    assert "Inga rader än. Det betyder inte att risker saknas." in said["Översikt"]


def test_no_total_no_verdict_and_not_knowing_never_lowers(manual, texts):
    said = written(risk_paper(manual, matter(rich())), texts)
    overview = " ".join(said["Översikt"])
    assert "”Vet inte” räknas uppåt" in overview
    assert "Regionkoordinatorn fyller i riskbedömningstabellen. (Manualen\N{NO-BREAK SPACE}3.1)" in overview
    assert not re.search(r"totalt|säkert att resa|poäng", str(said))
