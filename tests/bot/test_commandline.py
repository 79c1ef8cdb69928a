"""The commands of `lots`: what they print, and that a wrong one is one line and status 2, never a traceback."""

from __future__ import annotations

import io
import os
import stat
import subprocess
import sys

import pytest

from bot.__main__ import main
from bot.terminal.app import Terminal, read_line_events
from dialogs.engine.links import Link, encode

pytestmark = pytest.mark.usefixtures("nowhere")


@pytest.fixture
def lots(capsys, monkeypatch, texts):
    """Runs a command in this process; gives its status, what it printed and what it complained of."""
    monkeypatch.setattr("bot.texts.Texts", lambda *_: texts)

    def _lots(*arguments):
        try:
            status = main(arguments)
        except SystemExit as ended:
            status = ended.code
        out, err = capsys.readouterr()
        return status, out, err

    return _lots


def refused(result, *names):
    status, out, err = result
    assert status == 2
    assert out == ""
    assert err.startswith("lots: ")
    assert err.count("\n") == 1
    assert "Traceback" not in err
    assert all(name in err for name in names), err


# ---------------------------------------------------------------- show, graph, check


@pytest.mark.parametrize("address", ["urgent", "2", encode(Link(2))])
def test_show_prints_a_screen_with_numbered_choices(lots, address):
    status, out, err = lots("show", address)
    assert (status, err) == (0, "")
    assert "112" in out
    assert "\n1. " in out


def test_show_finds_a_section_of_the_manual(lots):
    status, out, _ = lots("show", "3.4.2", "--locale", "en")
    assert status == 0
    assert "3.4.2" in out
    assert "Home" in out


@pytest.mark.parametrize("address", ["nowhere", "", "9" * 5000])
def test_show_of_nothing_is_refused(lots, address):
    refused(lots("show", address), "no screen")


def test_a_language_that_we_lack_is_refused(lots):
    refused(lots("show", "urgent", "--locale", "xx"), "--locale", "en, sv")
    refused(lots("chat", "--locale", "xx"), "--locale")


def test_graph_prints_a_diagram(lots):
    status, out, err = lots("graph")
    assert (status, err) == (0, "")
    assert out.startswith("flowchart TD")


def test_check_prints_what_was_checked(lots, monkeypatch):
    """That there are no problems, `make lint` shows."""
    from bot.content_check import texts as texts_module

    monkeypatch.setattr(texts_module, "text_problems", lambda *_: [])
    status, out, _ = lots("check")
    assert status == 0
    assert out.startswith("no problems")


@pytest.mark.slow
def test_check_fails_with_the_problems(lots, monkeypatch):
    from bot.content_check import texts as texts_module

    monkeypatch.setattr(texts_module, "text_problems", lambda *_: ["urgent: a dead end"])
    status, out, _ = lots("check")
    assert status == 1
    assert out.startswith("urgent: a dead end\n1 problem")


@pytest.mark.slow
def test_check_enters_new_numbers_into_the_ledger(lots, monkeypatch, nowhere):
    from bot.content_check import texts as texts_module

    monkeypatch.setattr(texts_module, "LEDGER", nowhere / "ledger.toml")
    monkeypatch.setattr(texts_module, "text_problems", lambda *_: [])
    texts_module.content_promises.cache_clear()
    try:
        status, out, _ = lots("check", "--enter")
        first = int(out.split()[0])
        assert (status, first > 200) == (0, True)
        assert lots("check", "--enter")[1].startswith("0 numbers entered")
        assert '"2" = "urgent"' in (nowhere / "ledger.toml").read_text()
    finally:
        monkeypatch.undo()
        texts_module.content_promises.cache_clear()


# ---------------------------------------------------------------- keys


def test_a_new_key_is_one_line(lots):
    status, out, err = lots("keys", "new")
    assert (status, err) == (0, "")
    assert out.startswith("LOTS_SECRET_KEY=")
    assert len(out.strip()) == len("LOTS_SECRET_KEY=") + 43
    assert lots("keys", "new")[1] != out


def test_a_new_key_is_written_for_its_owner_only(lots, nowhere):
    (nowhere / ".env").write_text("LOTS_OPERATOR=Exempelkommun")
    (nowhere / ".env").chmod(0o644)
    status, out, _ = lots("keys", "new", "--write", ".env")
    assert (status, out) == (0, "")
    assert stat.S_IMODE((nowhere / ".env").stat().st_mode) == 0o600
    operator, key = (nowhere / ".env").read_text().splitlines()
    assert operator == "LOTS_OPERATOR=Exempelkommun"
    assert key.startswith("LOTS_SECRET_KEY=")


def test_a_new_file_for_a_key_is_its_owners_only(lots, nowhere):
    assert lots("keys", "new", "--write", "fresh.env")[0] == 0
    assert stat.S_IMODE((nowhere / "fresh.env").stat().st_mode) == 0o600


def test_a_second_key_is_never_written(lots, nowhere):
    lots("keys", "new", "--write", ".env")
    before = (nowhere / ".env").read_text()
    refused(lots("keys", "new", "--write", ".env"), "already")
    assert (nowhere / ".env").read_text() == before


def test_a_key_that_cannot_be_written_is_told(lots):
    refused(lots("keys", "new", "--write", "no/such/folder/.env"), "No such file")


# ---------------------------------------------------------------- what is wrong is one line


@pytest.mark.parametrize(
    ("name", "value", "command"),
    [
        ("LOG_LEVEL", "LOUD", "chat"),
        ("DATABASE_URL", "mysql://x", "chat"),
        ("DATABASE_URL", "sqlite+aiosqlite://host/file", "chat"),
        ("SECRET_KEY", "short", "chat"),
        ("CONTACTS_FILE", "nowhere.toml", "graph"),
        ("TELEGRAM_API_URL", "http://example.org", "check"),
        ("TELEGRAM_TOKEN", "nonsense", "start"),
        ("LOCALE_DEFAULT", "xx", "chat"),
    ],
)
def test_a_wrong_setting_is_refused_in_one_line(lots, monkeypatch, name, value, command):
    monkeypatch.setenv(f"LOTS_{name}", value)
    refused(lots(command), f"LOTS_{name}")


def test_a_contacts_file_that_is_wrong_is_refused(lots, monkeypatch, nowhere):
    (nowhere / "contacts.toml").write_text("[contacts.iom_phone]\nkind = 'pigeon'\n")
    monkeypatch.setenv("LOTS_CONTACTS_FILE", "contacts.toml")
    refused(lots("graph"), "LOTS_CONTACTS_FILE", "contacts.iom_phone")


def test_run_without_a_token_or_a_key_is_refused(lots, monkeypatch):
    refused(lots("run"), "LOTS_TELEGRAM_TOKEN")
    monkeypatch.setenv("LOTS_TELEGRAM_TOKEN", "123:abc")
    refused(lots("run"), "LOTS_SECRET_KEY")


def test_an_unknown_command_is_status_two(lots):
    status, _, err = lots("dance")
    assert status == 2
    assert "Traceback" not in err


def test_an_interrupt_ends_quietly(lots, monkeypatch):
    from bot import commandline

    def interrupts(_):
        raise KeyboardInterrupt

    monkeypatch.setattr(commandline, "run_command", interrupts)
    assert lots("graph") == (0, "", "")


# ---------------------------------------------------------------- the conversation in the terminal


def converses(house, lines, language="sv"):
    out = io.StringIO()
    house.runner.run(Terminal(house.service, language, out).converse(lines))
    return [screen for screen in out.getvalue().split("\n\n\n") if screen.strip()]


def test_a_line_is_a_number_a_label_a_command_or_free_text(house):
    screens = converses(house, ["checklistor", "Hem", "/akut", "/start", "xyzzy plugh", "Tillbaka"])
    assert "Checklistor" in screens[1]
    assert "112" in screens[3]
    assert len(screens) == 7
    assert screens[-1] == screens[-3] or "Lots" in screens[-1]


def test_a_payload_can_be_given_to_start(house):
    screens = converses(house, [f"/start {encode(Link(2))}", "/dolj", "1"])
    assert "112" in screens[1]
    assert "…" in screens[2]
    assert "Lots" in screens[3]


def test_when_the_only_card_is_removed_nothing_is_printed(house):
    out = io.StringIO()
    terminal = Terminal(house.service, "sv", out)
    house.runner.run(terminal.converse(["xyzzy plugh", "Tillbaka"]))
    assert "Lots" in out.getvalue().rsplit("Tillbaka", 1)[-1]


def test_lines_are_read_without_the_empty_ones_until_the_end():
    assert list(read_line_events("> ", io.StringIO("1\n\n  \nhej\n"))) == ["1\n", "hej\n"]


def test_lines_are_prompted_for_at_a_terminal(capsys):
    class Keys(io.StringIO):
        def isatty(self):
            return True

    assert list(read_line_events("Du > ", Keys("1\n"))) == ["1\n"]
    assert capsys.readouterr().err == "Du > Du > "


def test_an_interrupt_or_bytes_that_are_no_text_do_not_break_the_reading():
    class Broken(io.StringIO):
        answers = iter([UnicodeDecodeError("utf-8", b"x", 0, 1, "no"), "1\n", KeyboardInterrupt()])

        def readline(self):
            answer = next(self.answers)
            if isinstance(answer, str):
                return answer
            raise answer

    assert list(read_line_events("", Broken())) == ["1\n"]


# ---------------------------------------------------------------- as a program


def program(*arguments, cwd, given="", **environment):
    clean = {name: value for name, value in os.environ.items() if not name.startswith("LOTS_")}
    return subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", "bot", *arguments], cwd=cwd, input=given, env=clean | environment,
        capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip


@pytest.mark.slow
def test_a_conversation_can_be_piped_and_ends_with_status_zero(nowhere):
    done = program("chat", "--locale", "en", cwd=nowhere, given="1\nHome\n/hide\n")
    assert (done.returncode, done.stderr) == (0, "")
    assert "112" in done.stdout
    assert done.stdout.rstrip().endswith("1. Open")
    assert list(nowhere.iterdir()) == []


@pytest.mark.slow
def test_start_without_a_token_is_the_conversation(nowhere):
    assert "Lots" in program("start", cwd=nowhere).stdout


@pytest.mark.slow
def test_a_conversation_goes_on_with_its_database_gone(nowhere):
    done = program("chat", cwd=nowhere, given="1\n", LOTS_DATABASE_URL="sqlite+aiosqlite:////nowhere/at/all.db")
    assert done.returncode == 0
    assert "112" in done.stdout
    assert "Traceback" not in done.stderr


#: What takes the time at a start.
HEAVY = {"telegram", "aiohttp", "aiogram", "aiogram_i18n", "sqlalchemy", "alembic", "babel", "fluent", "typst", "docx"}


@pytest.mark.slow
@pytest.mark.parametrize("option", ["--help", "--version"])
def test_help_and_version_answer_at_once_since_nothing_heavy_is_loaded(nowhere, option):
    code = (
        "import sys\nfrom bot.__main__ import main\n"
        f"try:\n    main([{option!r}])\nexcept SystemExit as end:\n    assert not end.code\n"
        "print(*sorted({name.partition('.')[0] for name in sys.modules}), file=sys.stderr)"
    )
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", code], cwd=nowhere, capture_output=True, text=True, check=True
    )
    assert done.stdout
    assert not HEAVY & set(done.stderr.split())
