"""A draft from its beginning to printed paper, without script."""

from __future__ import annotations

import json
import zipfile
from io import BytesIO

import lxml.html

from bot.web.drafts.fill_in_sheet import SHEET_POLICY
from dialogs.draft.model.open_answers import OpenAnswers
from tests.web.drafts.story import begins, consents, goes_on, is_adult


def test_a_draft_from_its_beginning_to_its_papers(reader):
    begins(reader)
    goes_on(reader)
    reader.answers("Regionkoordinator")
    assert reader.title.startswith("Är personen vuxen")
    reader.continues()  # nothing is chosen: it is left for later
    assert not reader.title.startswith("Är personen vuxen")
    reader.presses("Översikt")
    is_adult(reader)
    reader.presses("Riskbedömning")
    assert len(reader.questions()) == 17
    reader.chooses("Finns", "Finns hot från förövare i hemlandet?")
    reader.continues()
    reader.sees("Nedanför har varje risk som finns eller misstänks en egen sida")
    assert len(reader.questions()) == 17
    reader.presses("Hot i hemlandet")
    reader.chooses("Låg", "Hur sannolikt är det?")
    reader.chooses("Polisen", "Vem kommer uppgiften från?")
    reader.continues()
    assert reader.title == "Riskbedömning"
    reader.continues()
    consents(reader)
    reader.sees("Alla punkter som krävs är Ja")
    reader.presses("Översikt")
    reader.presses("Papper")
    assert reader.title == "Stämmer det här?"
    reader.sees(
        "Vem som fyller i Regionkoordinator",
        "Vuxen eller barn Vuxen",
        "Hot i hemlandet Finns, nivå: Medel",
        "Hot mot personal inget ännu",
    )
    reader.presses("Ändra Vem som fyller i")
    reader.answers("Polis")
    assert reader.title == "Har regionkoordinatorn kontaktats?"  # what the answer brings up is asked first
    reader.answers("Ja")
    assert reader.title == "Stämmer det här?"
    reader.sees("Vem som fyller i Polis")
    reader.presses("Ja, det stämmer. Till papperen")
    reader.presses("Underlag till ansökan (PDF)")
    assert reader.saved[1].startswith(b"%PDF")
    reader.presses("Underlag till ansökan (Word)")
    document = zipfile.ZipFile(BytesIO(reader.saved[1])).read("word/document.xml").decode()
    assert "Polis" in document
    assert "Inget av det är sparat på servern" in document
    assert not any("kod" in label.lower() for label in reader.buttons)
    reader.presses("Översikt")
    reader.presses("Ta med som fil")
    reader.presses("Ta med som fil")
    exported = json.loads(reader.saved[1])
    assert exported["version"] == 2
    assert OpenAnswers.of_names(exported["answers"]).named()["role"] == "police"


def test_the_personal_part_is_a_page_of_its_own_that_can_do_nothing(reader):
    is_adult(begins(reader))
    reader.presses("Personuppgifter")
    reader.sees("Varje punkt i samtycket som krävs behöver vara Ja först")
    assert not any("Fyll i på sidan" in label for label in reader.buttons)
    reader.presses("Översikt")
    consents(reader)
    reader.presses("Personuppgifter")
    response = reader.presses("Fyll i på sidan som inte kan skicka något (Svenska)")
    assert response.headers["content-security-policy"] == SHEET_POLICY
    page = lxml.html.document_fromstring(response.text)
    assert not page.xpath(
        "//script | //form | //a | //button | //input | //iframe | //img | //object | //embed | //base"
    )
    assert not page.xpath("//meta[@http-equiv] | //*[@autofocus] | //*[starts-with(name(@*), 'on')]")
    assert [link.get("href") for link in page.xpath("//link")] == ["/static/sheet.css"]
    fields = page.xpath("//textarea")
    for line in fields:
        assert (line.get("autocomplete"), line.get("spellcheck"), line.get("translate")) == ("off", "false", "no")
        assert line.get("name") is None
        assert page.xpath(f"//label[@for='{line.get('id')}']")
    labels = [" ".join(label.text_content().split()) for label in page.xpath("//label")]
    assert {"Efternamn", "Förnamn", "Födelsedatum"} <= set(labels)
    assert page.get("translate") == "no"
