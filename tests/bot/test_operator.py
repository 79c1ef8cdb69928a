"""What an operator can say: an on-call number, a pause of the programme, that the readers are the support line."""

from __future__ import annotations

import pytest

from bot.assembly import make_service
from bot.contacts_file import read_contacts
from bot.languages import read_languages
from bot.render import render
from bot.settings.model import Settings
from dialogs.engine.show import ReadingMode, show_guidance, step_link
from dialogs.manual import contents
from dialogs.manual.contacts import ContactsError


def drawn(manual, words, step):
    return render(show_guidance(manual, step_link(manual, step), ReadingMode("sv")), words, "sv").text


@pytest.fixture
def contacts(tmp_path):
    def write(text):
        path = tmp_path / "contacts.toml"
        path.write_text(text, encoding="utf-8")
        return contents.manual(read_contacts(path), read_languages())

    return write


def test_an_on_call_number_stands_where_somebody_looks_at_night(contacts, texts, manual):
    own = contacts('[contacts.on_call_phone]\nkind = "phone"\nvalue = "08-123 45"\nstatus = "ours"\n')
    for step in ("urgent", "urgent-life", "urgent-child", "after-hours"):
        assert "08-123 45" in drawn(own, texts, step)
        assert "Jour" not in drawn(manual, texts, step)


def test_a_pause_is_said_with_its_source_and_day(contacts, texts):
    own = contacts('[notices.programme_paused]\nsource = "iom.int"\nchecked_on = 2026-11-01\n')
    assert "pausat" in drawn(own, texts, "applying")
    assert "1 november 2026" in drawn(own, texts, "applying")


@pytest.mark.parametrize(
    "text", ["[notices.programme_pause]\n", '[notices.programme_paused]\nsource = "iom.int"\n', "[notice]\n"]
)
def test_a_wrong_announcement_is_refused(contacts, text):
    with pytest.raises(ContactsError):
        contacts(text)


def test_the_support_line_is_not_told_to_ring_itself(texts):
    line = make_service(Settings(support_line_is_us=True), b"k" * 43, "sqlite+aiosqlite://", typing=False)
    others = make_service(Settings(), b"k" * 43, "sqlite+aiosqlite://", typing=False)
    for step in (
        "urgent",
        "urgent-life",
        "urgent-child",
        "need-advice",
        "need-child",
        "children-contact",
        "regions",
        "region-syd",
    ):
        assert "020-39" in drawn(others.manual, others.wording, step)
        assert "020-39" not in drawn(line.manual, line.wording, step).replace("svarar", ""), step
