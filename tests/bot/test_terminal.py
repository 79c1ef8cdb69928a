"""The terminal with a draft: what is typed in reply, what is shown once, files out and in."""

from __future__ import annotations

import io
import re

import pytest

from bot.terminal.app import Terminal
from tests.reader import House


@pytest.fixture
def house(manual, texts, questions, cheap):
    house = House(manual, texts, questions, typing=True)
    yield house
    house.close()


@pytest.fixture
def typing(house, tmp_path):
    """Types lines into one terminal; gives what it printed for the last one."""
    out = io.StringIO()
    terminal = Terminal(house.service, "sv", out, tmp_path)

    def types(*lines):
        for line in lines:
            out.truncate(0)
            out.seek(0)
            house.runner.run(terminal.converse([line]) if not types.begun else terminal._do(terminal._means(line)))
            types.begun = True
        return out.getvalue()

    types.begun = False
    return types


def consents(typing):
    typing(
        "/utkast",
        "Börja ett nytt utkast",
        "Fortsätt: Vem som fyller i",
        "Socialtjänst",
        "Vuxen",
        "Översikt",
        "Samtycke",
    )
    shown = typing("Fortsätt: Förklarat på ett språk personen förstår", "Ingen tolk behövdes", "Muntligt")
    while "Bekräftat\n" in shown.split("Välj med siffra")[1]:
        shown = typing("Bekräftat")
    return typing("Personuppgifter")


def test_a_sealed_answer_is_typed_on_the_next_line_and_shown_again_only_with_the_code(typing):
    consents(typing)
    code = re.search(r"LOTS-[0-9A-Z-]+", typing("Skapa en ärendekod"))[0]
    assert "ärendekoden" in typing("Skriv in koden en gång")
    assert "Koden stämmer" in typing(code.lower())
    typing("Fyll i: Efternamn")
    shown = typing("Exempelsson")
    assert "ifyllt" in shown
    assert "Exempelsson" not in shown
    typing("Visa med koden")
    assert "Efternamn: Exempelsson" in typing(code)


def test_a_command_leaves_the_question(typing):
    consents(typing)
    typing("Skapa en ärendekod", "Skriv in koden en gång")
    assert "Först trygghet" in typing("/akut")
    assert "Ingen sida" in typing("något helt annat xyzzy")


def test_papers_and_files_are_written_to_the_folder_for_their_owner_alone(typing, tmp_path):
    typing("/utkast", "Börja ett nytt utkast", "Papper")
    assert "Sparat:" in typing("Underlag till ansökan (PDF)")
    typing("Översikt", "Ta med eller lås", "Ta med som fil")
    paper, taken = sorted(tmp_path.iterdir(), key=lambda path: path.suffix, reverse=True)
    assert paper.read_bytes().startswith(b"%PDF")
    assert {path.stat().st_mode & 0o077 for path in (paper, taken)} == {0}
    assert "öppnad som ett nytt utkast" in typing(f"/fil {taken}")
    assert "gick inte att öppna" in typing("/fil /nowhere/at/all.json")


def test_without_a_folder_it_says_how_and_with_a_wrong_one_that_it_was_not_saved(house, tmp_path):
    for folder, said in ((None, "lots chat --save"), (tmp_path / "gone", "gick inte att spara")):
        out = io.StringIO()
        lines = ["/utkast", "Börja ett nytt utkast", "Papper", "Underlag till ansökan (PDF)"]
        house.runner.run(Terminal(house.service, "sv", out, folder).converse(lines))
        assert said in out.getvalue()
