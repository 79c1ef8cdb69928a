"""The terminal: what a line means, what is typed in reply, what is shown once, files out and in, and leaving."""

from __future__ import annotations

import io
import os
import re

import pytest
from rich.console import Console

from bot.terminal.app import Terminal
from bot.terminal.keyboard import KeyboardInput, Prompt
from bot.terminal.program import language_of_system
from bot.terminal.window import Window
from bot.texts import TransportTexts
from dialogs.engine.links import Link, encode
from tests.reader import House

CLEARED = "\x1b[H\x1b[2J\x1b[3J"


@pytest.fixture
def house(manual, texts, questions, cheap):
    house = House(manual, TransportTexts(texts, ("in-memory", "in-terminal")), questions, typing=True, passing=True)
    yield house
    house.close()


class Typist:
    """Types lines into one terminal; gives what it showed for the last one."""

    def __init__(self, house, folder=None, language="sv", width=0):
        self.house, self.out = house, io.StringIO()
        console = Console(
            file=self.out, force_terminal=True, width=width, highlight=False, markup=False, color_system=None,
        ) if width else None  # fmt: skip
        self.terminal = Terminal(house.service, language, Window(self.out, console), folder and str(folder))
        house.runner.run(self.terminal.start())

    def __call__(self, *lines):
        for line in lines:
            self.out.truncate(0)
            self.out.seek(0)
            self.house.runner.run(self.terminal.answer(line))
        return self.out.getvalue()

    def leaves(self):
        self.out.truncate(0)
        self.out.seek(0)
        self.house.runner.run(self.terminal.leave())
        return self.out.getvalue()


@pytest.fixture
def typing(house, tmp_path):
    return Typist(house, tmp_path)


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
    while re.search(r"\d+\.? +Ja\b", shown):
        shown = typing("Ja")
    return typing("Personuppgifter")


def draft_paper(typing):
    return typing("/utkast", "Börja ett nytt utkast", "Papper", "Underlag till ansökan (PDF)")


# ---------------------------------------------------------------- what a line means


def test_a_line_is_a_number_a_key_a_label_a_command_or_free_text(typing):
    assert "Checklistor" in typing("checklistor")
    assert "Utkast" in typing("Hem")
    assert "112" in typing("/akut")
    assert "112" in typing("/start", "1")
    assert "Ingen sida" in typing("xyzzy plugh")


def test_a_payload_can_be_given_to_start(typing):
    assert "112" in typing(f"/start {encode(Link(2))}")
    assert "…" in typing("/dolj")
    assert "Lots" in typing("1")


@pytest.mark.parametrize(
    "line",
    ["1", "1)", "1.", "(1)", " 1 ", "nr 1", "#1", "[1]", "1!", "\N{FULLWIDTH DIGIT ONE}", "1\ufe0f\u20e3", "Option 1"],
)
def test_a_number_is_read_as_people_type_it(typing, line):
    assert "Först trygghet" in typing(line)


@pytest.mark.parametrize("line", ["/akut.", "/akut!", "/AKUT,", "/akut?"])
def test_a_command_is_read_without_final_marks(typing, line):
    assert "Först trygghet" in typing(line)


def test_stop_with_an_exclamation_mark_hides(typing):
    assert typing("/stopp!").strip().startswith("…")


def test_a_command_on_one_line_and_its_word_on_the_next_is_a_look_up(typing):
    """In a terminal a new line is a new entry: the look-up page, then the answer."""
    assert "Sök" in typing("/sok")
    assert "resehandling" in typing("pass").casefold()


def test_a_number_that_is_not_shown_does_nothing_and_112_is_still_looked_up(typing):
    assert "Det numret finns inte" in typing("99")
    assert "112" in typing("112")


def test_the_footer_keys_never_change_place_and_each_is_a_key_only_alone_and_where_it_stands(typing):
    footer = "0 Tillbaka   a Brådskande   h Hem   d Dölj nu"
    for line in ("/akut", "/checklista", "1", "/utkast", "/integritet", "/plan"):
        assert typing(line).rstrip().endswith(footer), line
    assert "Lots" in typing("h")
    assert "Först trygghet" in typing("A")
    assert "Lots" in typing("0")
    assert typing("d").strip().startswith("…")
    assert "Lots" in typing("a", "h"), "a hidden card shows no keys, so that they are words there"


def test_zero_goes_back_where_one_came_from_up_and_away_from_a_card_below(typing):
    typing("/checklista", "1")
    assert "Välj en lista" in typing("0")
    typing("xyzzy plugh")
    assert "Välj en lista" in typing("0")
    typing("/utkast", "Börja ett nytt utkast", "Papper")
    assert "Utkast LT-" in typing("0")


def test_a_numbered_choice_is_shown_once_and_its_number_once(typing):
    shown = typing("/checklista", "Listor för samtalen", "1")
    choices = shown.split("Välj med siffra:")[1]
    assert "\n1. ☐ Tolk är ordnad\n" in choices
    labels = re.findall(r"^\d+\. (.+)$", choices, re.MULTILINE)
    assert len(labels) == len(set(labels))
    assert "Brådskande" not in labels, "it stands in the footer"


def test_nothing_is_erased_by_a_number(typing):
    shown = typing("/utkast", "Börja ett nytt utkast", "/utkast")
    number, label = re.search(r"^(\d+)\. (Radera LT-\S+)$", shown, re.MULTILINE).groups()
    assert label in typing(number)
    assert "Öppna LT-" in typing("/utkast")
    assert "Utkastet är borttaget" in typing(label)


def test_the_first_screen_is_short_and_begins_with_what_is_urgent(house):
    shown = Typist(house, width=80).out.getvalue()
    assert len(shown.splitlines()) < 20
    before, after = shown.split("efter 2019 års manual.")
    assert before.split() == ["Lots", "Vägledning", "för", "yrkesverksamma", "om", "frivilligt", "återvändande,"]
    assert re.match(r"\s+1  Brådskande", after)


# ---------------------------------------------------------------- what is typed in reply, what is shown once


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


def test_direction_overrides_are_stripped_from_what_is_shown_as_on_paper(typing):
    consents(typing)
    code = re.search(r"LOTS-[0-9A-Z-]+", typing("Skapa en ärendekod"))[0]
    typing("Skriv in koden en gång", code, "Fyll i: Efternamn", "Exem\u202epels\u2066son\u200f", "Visa med koden")
    shown = typing(code)
    assert "Efternamn: Exempelsson" in shown
    assert not set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069") & set(shown)


def test_surname_and_case_code_are_asked_for_unseen_and_an_empty_line_declines(typing):
    consents(typing)
    typing("Skapa en ärendekod")
    assert not typing.terminal.prompt.hidden
    shown = typing("Skriv in koden en gång")
    assert typing.terminal.prompt.hidden
    assert "Brådskande" not in shown.split("Skriv ärendekoden")[-1], "no key where every line is an answer"
    assert "Inget är ifyllt" in typing("")
    assert not typing.terminal.prompt.hidden


def test_a_command_leaves_the_question(typing):
    consents(typing)
    typing("Skapa en ärendekod", "Skriv in koden en gång")
    assert "Först trygghet" in typing("/akut")
    assert "Ingen sida" in typing("något helt annat xyzzy")


def test_what_is_shown_once_is_cleared_from_the_window_by_the_next_screen_and_when_leaving(house):
    typist = Typist(house, width=80)
    consents(typist)
    shown = typist("Skapa en ärendekod")
    assert "LOTS-" in shown
    assert CLEARED not in shown
    assert typist("/akut").startswith(CLEARED)
    assert CLEARED not in typist("h")
    typist("/utkast")
    typist.terminal._shows_secret = True
    typist.leaves()
    assert typist.leaves().startswith(CLEARED)


def test_hiding_clears_the_window_and_what_has_scrolled_out_of_it(house):
    assert Typist(house, width=80)("d").startswith(CLEARED)


# ---------------------------------------------------------------- files


def test_papers_and_files_are_written_to_the_folder_for_their_owner_alone(typing, tmp_path):
    typing("/utkast", "Börja ett nytt utkast", "Papper")
    assert "Sparat, läsbart bara för dig:" in typing("Underlag till ansökan (PDF)")
    typing("Översikt", "Ta med eller lås", "Ta med som fil")
    paper, taken = sorted(tmp_path.iterdir(), key=lambda path: path.suffix, reverse=True)
    assert paper.read_bytes().startswith(b"%PDF")
    assert {path.stat().st_mode & 0o077 for path in (paper, taken)} == {0}
    assert "öppnad som ett nytt utkast" in typing(f"/fil {taken}")
    assert "gick inte att öppna" in typing("/fil /nowhere/at/all.json")


def test_a_paper_overwrites_nothing_follows_no_link_and_says_so(house, tmp_path):
    typist = Typist(house, tmp_path)
    draft_paper(typist)
    paper = next(tmp_path.iterdir())
    elsewhere = tmp_path.parent / f"{tmp_path.name}-elsewhere"
    elsewhere.write_bytes(b"mine")
    paper.unlink()
    paper.symlink_to(elsewhere)
    assert "fanns redan en fil med det namnet" in typist("Underlag till ansökan (PDF)")
    assert paper.is_symlink() and elsewhere.read_bytes() == b"mine"
    second = paper.with_name(f"{paper.stem}-2.pdf")
    second.chmod(0o644)
    shown = typist("Underlag till ansökan (PDF)")
    third = paper.with_name(f"{paper.stem}-3.pdf")
    assert third.name in shown and third.stat().st_mode & 0o077 == 0
    assert second.stat().st_mode & 0o777 == 0o644, "what was there stays as it is"
    assert {path.name for path in tmp_path.iterdir()} == {paper.name, second.name, third.name}


def test_a_paper_is_saved_without_save_where_the_reader_says(house, tmp_path):
    typist = Typist(house, width=80)
    assert "i vilken mapp" in draft_paper(typist)
    assert "gick inte att spara" in typist("~nosuchuser/x")
    assert "Sparat" in typist(str(tmp_path)), "asked again after a folder that is none"
    assert next(tmp_path.iterdir()).suffix == ".pdf"
    typist("Underlag till ansökan (Word)")
    assert "Filen är inte sparad" in typist("")
    assert len(list(tmp_path.iterdir())) == 1
    typist("Underlag till ansökan (Word)")
    assert "Först trygghet" in typist("/akut"), "a command that there is leaves the question"
    assert "Sparat" in typist(f"/spara {tmp_path}")
    assert "inget att spara" in typist("/spara")


def test_in_a_pipe_nothing_is_asked_and_a_command_saves(house, tmp_path):
    typist = Typist(house)
    assert "/spara" in draft_paper(typist)
    assert "Först trygghet" in typist("/akut")
    assert "Sparat" in typist(f"/spara {tmp_path}")
    lines = ("/utkast", "Börja ett nytt utkast", "Papper", "1")
    assert "gick inte att spara" in Typist(house, tmp_path / "gone")(*lines)


@pytest.mark.parametrize("path", ["~nosuchuser/x.json", "a\0b", "/dev/zero", "/", "", "~/x"])
def test_a_path_that_cannot_be_opened_is_a_file_that_could_not(typing, path, monkeypatch):
    monkeypatch.delenv("HOME", raising=False)
    monkeypatch.setattr("os.path.expanduser", lambda name: name)
    assert "gick inte att öppna" in typing(f"/fil {path}")


# ---------------------------------------------------------------- leaving


def test_leaving_warns_once_where_a_draft_or_a_paper_would_be_lost(house):
    typist = Typist(house, width=80)
    draft_paper(typist)
    for leave in (typist.leaves, lambda: typist("/avsluta")):
        shown = leave()
        assert "Ett utkast finns bara här" in shown
        assert ".pdf är inte sparad" in shown
        assert typist.terminal.is_open
        typist("h")
    typist("/avsluta")
    assert "Avslutat" in typist("/avsluta")
    assert not typist.terminal.is_open


def test_a_fault_of_the_program_is_said_in_a_line_and_takes_no_draft_with_it(typing, monkeypatch):
    draft_paper(typing)

    def breaks(*_):
        raise ZeroDivisionError("hemligt")

    with monkeypatch.context() as patch:
        patch.setattr("bot.drafts.response.draft_document", breaks)
        typing.out.truncate(0)
        typing.house.runner.run(typing.terminal.answer_or_say("Underlag till ansökan (PDF)"))
    assert "ZeroDivisionError" in typing.out.getvalue()
    assert "hemligt" not in typing.out.getvalue()
    assert "LT-" in typing("/utkast")


def test_leaving_with_nothing_to_lose_is_at_once(house):
    typist = Typist(house, width=80)
    assert "Avslutat" in typist.leaves()
    assert not typist.terminal.is_open


# ---------------------------------------------------------------- how it is drawn


@pytest.mark.parametrize("width", [20, 40, 80, 200])
def test_no_line_is_wider_than_the_window_and_no_word_is_cut(house, width):
    typist = Typist(house, width=width)
    for line in ("/akut", "/checklista", "1", "/utkast", "/integritet", "/kontakt", "/hjalp"):
        lines = typist(line).split("\n")
        assert max(map(len, lines)) <= width, line
    words = " ".join(typist("/akut").split())
    assert "Råden om fara och trygghet är våra tillägg." in words


@pytest.mark.parametrize("width", range(24, 60, 3))
def test_a_telephone_number_stands_whole_on_a_line(house, width):
    shown = Typist(house, width=width)("/akut", "Råd om ett återvändande") + Typist(house, width=width)("/akut")
    assert all(number in shown for number in ("020-39 00 00", "+358 9 684 1150", "114 14"))


def test_wrapped_lines_stand_below_the_text_of_their_bullet(house):
    shown = Typist(house, width=40)("/checklista", "Listor för samtalen", "1")
    assert "\n☐ 1. Om personen inte förstår språket\n     måste ni ha en auktoriserad tolk.\n" in shown


def test_choices_stand_in_columns_that_are_read_downwards(house):
    assert re.search(r"^ *1  Brådskande +\d  [A-ZÅÄÖ]", Typist(house, width=80).out.getvalue(), re.MULTILINE)
    assert not re.search(r"Brådskande +\d", Typist(house, width=30).out.getvalue())


def test_headings_are_bold_and_no_color_leaves_no_colour(house, monkeypatch):
    for no_color in (False, True):
        out = io.StringIO()
        console = Console(file=out, force_terminal=True, width=80, color_system="standard", no_color=no_color)
        house.runner.run(Terminal(house.service, "sv", Window(out, console)).start())
        assert "\x1b[1mLots\x1b[0m" in out.getvalue()
        assert ("\x1b[36m" in out.getvalue()) is not no_color
    monkeypatch.setenv("NO_COLOR", "1")
    assert Window(out)._console.no_color


def test_what_is_piped_on_holds_no_escape(typing):
    assert "\x1b" not in typing("/akut") + typing("d") + typing("1")


# ---------------------------------------------------------------- lines, and the language


def test_lines_are_read_without_the_empty_ones_until_the_end():
    keyboard = KeyboardInput(io.StringIO("1\n\n  \nhej\n"))
    assert [keyboard.line(Prompt("> ")) for _ in range(3)] == ["1", "hej", None]


def test_cursor_keys_do_no_harm_where_nothing_edits_the_line():
    keyboard = KeyboardInput(io.StringIO("akut\x1b[D\x1b[1;5C\x1bOA\x1b\n"))
    assert keyboard.line(Prompt("> ")) == "akut"


def test_bytes_that_are_no_text_do_not_break_the_reading():
    source = io.TextIOWrapper(io.BytesIO(b"\xff\xfe\n1\n"), encoding="utf-8")
    assert KeyboardInput(source).line(Prompt("> ")) in {"1", None}


def test_a_prompt_goes_to_standard_error_where_only_the_input_is_a_terminal(capsys):
    class Keys(io.StringIO):
        def isatty(self):
            return True

    assert KeyboardInput(Keys("1\n")).line(Prompt("Du > ")) == "1"
    assert capsys.readouterr().err == "Du > "


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANG": "sv_SE.UTF-8"}, "sv"),
        ({"LANG": "en_GB.UTF-8"}, "en"),
        ({"LC_ALL": "en_US", "LANG": "sv_SE"}, "en"),
        ({"LC_MESSAGES": "sv", "LANG": "en_US"}, "sv"),
        ({"LANG": "C.UTF-8"}, None),
        ({"LANG": "POSIX"}, None),
        ({"LC_ALL": "", "LANG": "de_DE@euro"}, "de"),
        ({}, None),
    ],
)
def test_the_language_comes_from_lang(environment, language):
    assert language_of_system(environment) == language


def test_a_language_that_we_lack_is_english_with_swedish_offered_first(house):
    assert "Guidance for professionals" in Typist(house, language="de").out.getvalue()


def test_folder_of_a_home_that_is_missing_is_said(house, monkeypatch):
    monkeypatch.setattr(os.path, "expanduser", lambda _: (_ for _ in ()).throw(RuntimeError))
    typist = Typist(house, width=80)
    draft_paper(typist)
    assert "gick inte att spara" in typist("~")


# ---------------------------------------------------------------- the phone handed over


def hands_over(typing):
    typing("/utkast", "Börja ett nytt utkast", "/beratta")
    return typing("English (engelska)")


@pytest.mark.parametrize(
    "line",
    ["/utkast", "/start", "/spara", "/spara mapp", "/fil x.json", "/avsluta", "/quit", "/sprak", "LT-7K2Q", "h", "0",
     "resehandlingar", "utkast", "99"],
)  # fmt: skip
def test_handed_over_every_line_shows_her_page_in_her_language_and_nothing_else(typing, line):
    hands_over(typing)
    shown = typing(line)
    assert "LT-" not in shown
    assert not re.search("[åäöÅÄÖ]", shown), shown
    assert typing.terminal.is_open
    assert "You decide" in typing("Back", "Next")


def test_her_key_for_danger_is_hers_on_her_own_page_on_danger_too(typing):
    hands_over(typing)
    first, second = typing("a"), typing("a")
    assert "114 14" in first
    assert first == second
    assert "Give the phone back" in second


def test_her_choices_have_the_same_numbers_on_all_her_pages_and_no_number_is_answered_in_hers(typing):
    """What a page lacks leaves a gap: giving the phone back is 4 on every one, what is kept is 3."""
    shown = [hands_over(typing), typing("2"), typing("3"), typing("a"), typing("1")]
    numbered = [dict(re.findall(r"^(\d+)\. (.+)$", page, re.MULTILINE)) for page in shown]
    assert numbered[0] == {"1": "Back", "2": "Next", "3": "Your information", "4": "Give the phone back"}
    assert all(place in numbered[0].items() for page in numbered for place in page.items())
    assert numbered[2] == {"1": "Back", "4": "Give the phone back"}
    assert "Only these pages" in typing("77")


def test_a_fault_on_her_page_is_said_in_her_language(typing, monkeypatch):
    async def fails(*_):
        raise ZeroDivisionError

    hands_over(typing)
    monkeypatch.setattr(typing.house.service, "handle", fails)
    typing.house.runner.run(typing.terminal.answer_or_say("1"))
    shown = typing.out.getvalue()
    assert "That did not work" in shown
    assert "programmet" not in shown


@pytest.mark.parametrize("width", [0, 40, 80])
def test_the_letters_of_an_index_stand_in_lines_and_each_is_a_choice_by_number_and_by_itself(house, width):
    typist = Typist(house, width=width)
    shown = typist("/utkast", "Börja ett nytt utkast")
    while "Flera medborgarskap" not in shown:
        shown = typist("1")
    index = [line for line in shown.splitlines() if re.search(r"\b[B-Y]$|\b[B-Y] +\d", line)]
    assert 1 <= len(index) <= 6
    assert re.search(r"\d+\.? A +\d+\.? B +", index[0])
    number = re.search(r"(\d+)\.? E\b", shown)[1]
    assert "Estland" in typist(number)


def test_handing_over_empties_the_window_and_so_does_hiding_which_leads_back_to_her_page(house):
    typing = Typist(house, width=80)
    assert hands_over(typing).startswith(CLEARED)
    hidden = typing("d")
    assert hidden.startswith(CLEARED)
    assert "Open" in hidden
    shown = typing("1")
    assert "You decide" in shown
    assert not re.search("[åäöÅÄÖ]", shown), shown
    assert "LT-" not in shown


def test_handed_over_the_end_of_input_names_no_draft_and_taking_back_goes_on(typing):
    hands_over(typing)
    shown = typing.leaves()
    assert "LT-" not in shown
    assert "utkast" not in shown
    assert typing.terminal.is_open
    assert "LT-" in typing("Give the phone back", "/utkast")
