"""What is known of a translation, by hashes: a change shows by itself; to a reviewer and back, without names."""

from __future__ import annotations

import csv
import re
import shutil

import pytest

from bot import languages
from bot.__main__ import main
from bot.commands import languages as language_commands
from bot.content_check.translations import foreign_letters, language_problems
from bot.languages import LOCALES, read_languages
from bot.translations import (
    RETURNEE_FILES,
    after_translating,
    file_of,
    read_statuses,
    replace_messages,
    translation_of,
    write_statuses,
    written_messages,
)
from tests.locales.planting import plant


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """Swedish and English, and Thai planted; all commands look there."""
    for code in ("sv", "en"):
        shutil.copytree(LOCALES / code, tmp_path / code, ignore=shutil.ignore_patterns("asks"))
    plant(tmp_path, "th")
    monkeypatch.setattr(language_commands, "LOCALES", tmp_path)
    monkeypatch.setattr(language_commands, "read_languages", lambda: read_languages.__wrapped__(tmp_path))
    return tmp_path


@pytest.fixture
def source(folder):
    return written_messages(folder / "sv")


def thai(folder, source):
    return translation_of(folder / "th", source)


def noted(folder, source, names=None):
    write_statuses(folder / "th", after_translating(folder / "th", source, names or source))


def changes(folder, code, name, text):
    replace_messages(folder / code, {name: text})


def test_what_was_never_noted_is_stale_and_unreviewed(folder, source):
    assert thai(folder, source).stale == thai(folder, source).unreviewed == set(source)
    noted(folder, source)
    assert (thai(folder, source).stale, thai(folder, source).missing) == (frozenset(), frozenset())


@pytest.mark.parametrize("content", ["", "[]", '{"pocket-no": 5}', '{"pocket-no": "a b c"}', "\xff"])
def test_a_status_that_cannot_be_read_trusts_nothing_and_stops_nothing(content, folder, source):
    (folder / "th" / "status.json").write_text(content, encoding="latin-1")
    assert thai(folder, source).stale == thai(folder, source).unreviewed == set(source)


def test_a_changed_source_makes_its_translation_stale_and_no_other(folder, source):
    noted(folder, source)
    changes(folder, "sv", "returnee-decide-body", "Du får\n\nsäga nej.")
    assert thai(folder, written_messages(folder / "sv")).stale == {"returnee-decide-body"}


def test_a_reviewed_text_that_is_changed_is_unreviewed_again(folder, source, tmp_path):
    noted(folder, source)
    review(folder, tmp_path, {"pocket-no": "กข"})
    assert "pocket-no" not in thai(folder, source).unreviewed
    changes(folder, "th", "pocket-no", "กขค")
    assert "pocket-no" in thai(folder, source).unreviewed


def test_a_message_or_a_file_that_is_gone_is_missing(folder, source):
    (folder / "th" / "point.ftl").unlink()
    assert thai(folder, source).missing == {"point-question", "point-interpreter"}
    assert [language.returnee_pages for language in read_languages.__wrapped__(folder)] == [True, True, False]


def test_a_language_that_lacks_a_label_of_every_card_is_not_shown_at_all(folder, source):
    path = folder / "th" / "returnee.ftl"
    path.write_text(re.sub(r"(?m)^returnee-hide = .*$", "", path.read_text()))
    assert [language.returnee_pages for language in read_languages.__wrapped__(folder)] == [True, True, False]
    path.write_text(re.sub(r"(?m)^returnee-talk-title = .*$", "", path.read_text()) + "returnee-hide = ก\n")
    assert thai(folder, source).missing == {"returnee-talk-title"}
    assert [language.returnee_pages for language in read_languages.__wrapped__(folder)] == [True, True, True]


def test_texts_written_anew_read_as_they_were_given(folder):
    texts = {"returnee-decide-body": "ก\n\nข ค.\nง", "pocket-no": "จ", "tell-consent-say": "ฉ { $x }"}
    replace_messages(folder / "th", texts)
    assert texts.items() <= written_messages(folder / "th").items()
    assert len(written_messages(folder / "th")) == len(written_messages(folder / "sv"))


def test_every_message_stands_in_the_file_that_its_name_begins_as(source):
    for name in RETURNEE_FILES:
        for message in written_messages_of(name):
            assert file_of(message) == name


def written_messages_of(name):
    from bot.content_check.messages import read_messages

    return [message for message, at in read_messages(LOCALES / "sv")[0].items() if at.file == f"sv/{name}"]


# ---------------------------------------------------------------- commands


def review(folder, tmp_path, texts, **columns):
    """Export, fill in as a reviewer does, import; returns the exit status."""
    path = tmp_path / "table.csv"
    path.unlink(missing_ok=True)
    assert main(["languages", "export", "th", str(path)]) == 0
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        if row["id"] in texts:
            row.update({"translation": texts[row["id"]], "reviewed": "Ja", "note": "as heard"} | columns)
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        table = csv.DictWriter(file, rows[0].keys())
        table.writeheader()
        table.writerows(rows)
    return main(["languages", "import", "th", str(path)])


def test_a_reviewers_table_comes_back_with_texts_marks_and_notes(folder, source, tmp_path, capsys):
    assert review(folder, tmp_path, {"pocket-no": " กข\n", "returnee-decide-body": "ก\n\nข"}) == 0
    output = capsys.readouterr().out
    assert "pocket-no: as heard" in output and re.search(r"th: 2 changed, 2 of \d+ reviewed", output)
    assert written_messages(folder / "th")["returnee-decide-body"] == "ก\n\nข"
    assert thai(folder, source).unreviewed == set(source) - {"pocket-no", "returnee-decide-body"}
    assert set(read_statuses(folder / "th")) == {"pocket-no", "returnee-decide-body"}


def test_a_mark_on_a_source_that_has_changed_since_does_not_count(folder, source, tmp_path):
    assert review(folder, tmp_path, {"pocket-no": "กข"}, swedish="Något annat.") == 0
    assert "pocket-no" in thai(folder, source).unreviewed


@pytest.mark.parametrize(
    ("texts", "columns", "says"),
    [
        ({"pocket-emergency": "ก"}, {}, "has the variables"),
        ({"returnee-urgent-body": "ก { $emergency } { $police }"}, {}, "more or fewer times"),
        ({"pocket-no": "ก 113"}, {}, "has the figures"),
        ({"pocket-no": "ก *ข*"}, {}, "has *"),
        ({"pocket-no": "เหยื่อ"}, {}, "not used"),
        ({"pocket-no": "ก\u202eข"}, {}, "not seen: U+202E"),
        ({"pocket-no": "ก" * 35, "pocket-help": "ก <b>"}, {}, "over 34"),
        ({"pocket-no": "ก { $x"}, {}, "is no message"),
        ({"pocket-no": "ก"}, {"id": "nothing-of-ours"}, "no message nothing-of-ours"),
    ],
)
def test_a_table_that_would_break_a_text_changes_nothing(folder, texts, columns, says, tmp_path, capsys):
    before = written_messages(folder / "th")
    assert review(folder, tmp_path, texts, **columns) != 0
    assert says in capsys.readouterr().err
    assert written_messages(folder / "th") == before


def test_no_command_writes_over_a_file_or_touches_a_language_of_the_interface(folder, tmp_path, capsys):
    taken = tmp_path / "taken.csv"
    taken.write_text("mine")
    for arguments in (["export", "th", str(taken)], ["export", "sv", str(tmp_path / "x")], ["translated", "xx"],
                      ["translated", "th", "nothing-of-ours"], ["import", "th", str(taken)]):  # fmt: skip
        assert main(["languages", *arguments]) != 0
    assert taken.read_text() == "mine"
    assert len(capsys.readouterr().err.splitlines()) == 5


def test_the_table_of_languages_counts(folder, capsys):
    assert main(["languages", "translated", "th"]) == 0
    assert main(["languages"]) == 0
    *_, swedish, english, last = capsys.readouterr().out.splitlines()
    assert swedish.split()[0] == "sv" and "source" in english
    assert last.split()[0] == "th" and " 0/" in last and last.endswith("ไทย")


# ---------------------------------------------------------------- the check


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("pocket-no", "ก 5", "has the figures"),
        ("pocket-no", "ก ๕", "has the figures"),
        ("pocket-no", "ก No", "another script"),
        ("pocket-no", "ก\u200eข", "not seen: U+200E"),
        ("pocket-no", "ก!", "has !"),
        ("pocket-no", "ก" * 35, "over 34"),
        ("pocket-emergency", "ก", "has the variables"),
        ("handout-decide-body", "ก" * 900, "over"),
        ("returnee-next", "ก" * 25, "over 24"),
    ],
)
def test_each_kind_of_fault_is_seen(folder, name, text, says):
    from bot.content_check.messages import message_of, read_messages

    source, own = (dict(read_messages(folder / code)[0]) for code in ("sv", "th"))
    assert list(language_problems("th", own, source)) == []
    message = message_of(text, own[name].file)
    assert message is not None
    own[name] = message
    (problem,) = language_problems("th", own, source)
    assert problem.startswith(f"th: {name}: ") and says in problem


def test_each_script_knows_its_letters():
    assert foreign_letters("ا ب IOM 112 ج", "ar") == set()
    assert foreign_letters("пaр", "ru") == {"a"}, "a Latin look-alike"
    assert foreign_letters("Să știți, país, część", "ro") == set()
    assert foreign_letters("你好。，（）", "zh") == set()
    assert languages.named_as("zh") == "zh_Hans"
