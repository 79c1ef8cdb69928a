"""What a consent item says is a page of the person's own; what she points at is told to the professional, not taken."""

from __future__ import annotations

import pytest

from tests.web.drafts.story import begins, consents, is_adult

ITEM = "Frivilligt, och går att ändra"
BACK = "Give the phone back · Ge tillbaka telefonen"


def shows(reader, language):
    """Asks the person in her language, once it is chosen how it is explained."""
    consents(is_adult(begins(reader)), until=ITEM)
    reader.presses("Visa på språk")
    reader.presses(next(label for label in reader.buttons if language in label))
    reader.presses(next(label for label in reader.buttons if "Ge tillbaka telefonen" in label))
    for choice in ("Tolk på plats", "Muntligt"):
        reader.presses(next(label for label in reader.buttons if choice in label))
    reader.presses(next(label for label in reader.buttons if label.startswith("Visa ")))
    return reader


def test_her_page_is_in_her_language_with_her_answers_as_buttons_and_one_way_back(reader):
    shows(reader, "engelska")
    assert reader.tree.get("lang") == "en-GB"
    assert reader.tree.get_element_by_id("page").get("class") == "returnee"
    assert reader.title.startswith("You decide.")
    answers = ["Listen", "Yes", "No", "I want to wait", "I do not understand"]
    assert list(reader.buttons) == [*answers, "Bredvid svenska", BACK]


@pytest.mark.parametrize(
    ("pointed", "told"),
    [("Yes", "Ja"), ("No", "Nej"), ("I want to wait", "Jag vill vänta"), ("I do not understand", "Jag förstår inte")],
)
def test_what_she_points_at_is_told_on_the_professionals_card_and_nothing_is_taken(reader, pointed, told):
    shows(reader, "engelska").presses(pointed)
    assert reader.title == ITEM
    reader.sees(f"Personen pekade på: {told}.", "Nu: Återstår")
    assert {"Ja", "Nej", "Vill vänta"} <= set(reader.buttons)  # how it is explained is as before
    reader.presses("Vill vänta")
    reader.presses("Samtycke")
    assert "Personen pekade" not in reader.text


def test_giving_the_phone_back_tells_of_no_answer(reader):
    shows(reader, "engelska").presses(BACK)
    assert reader.title == ITEM
    assert "Personen pekade" not in reader.text


def test_a_language_that_nobody_has_checked_is_hers_with_the_professionals_beside_it(reader):
    shows(reader, "arabiska")
    assert (reader.tree.get("lang"), reader.tree.get("dir")) == ("ar", "rtl")
    reader.sees("Du bestämmer.", "Jag vill vänta")
    swedish = next(
        part
        for part in reader.tree.iter("div")
        if "Du bestämmer." in (part.text_content() or "") and not part.get("id")
    )
    assert (swedish.get("lang"), swedish.get("dir")) == ("sv-SE", "ltr")
    reader.posts([*reader.form.form_values(), ("pointed", "no")])
    reader.sees("Personen pekade på: Nej.")


@pytest.mark.parametrize("forged", [[("pointed", "maybe")], [("here", "x"), ("pointed", "yes")]])
def test_what_is_no_answer_is_told_nowhere(reader, forged):
    shows(reader, "engelska")
    kept = [pair for pair in reader.form.form_values() if pair[0] not in dict(forged)]
    assert reader.posts([*kept, *forged]).status_code == 200
    assert "Personen pekade" not in reader.text


def test_nothing_of_her_answer_stands_in_an_address(reader):
    shows(reader, "engelska").presses("No")
    assert {sent.path for sent in reader.log} == {"/utkast", "/"}
