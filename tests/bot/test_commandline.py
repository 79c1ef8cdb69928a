"""The commands of `lots`: what they print, and that a wrong one is one line and status 2, never a traceback."""

from __future__ import annotations

import os
import secrets
import sqlite3
import stat
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from bot.__main__ import main
from bot.process_guard import start_warnings
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


def test_a_plan_as_a_page_overwrites_nothing(lots, tmp_path):
    path = tmp_path / "plan.pdf"
    assert lots("plan", encode(Link(2)), "--pdf", str(path))[0] == 0
    assert path.read_bytes().startswith(b"%PDF")
    path.write_bytes(b"mine")
    refused(lots("plan", encode(Link(2)), "--pdf", str(path)), "is there already")
    assert path.read_bytes() == b"mine"


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
    from bot.content_check import ledger
    from bot.content_check import texts as texts_module

    monkeypatch.setattr(ledger, "LEDGER", nowhere / "ledger.toml")
    monkeypatch.setattr(texts_module, "text_problems", lambda *_: [])
    ledger.content_promises.cache_clear()
    try:
        status, out, _ = lots("check", "--enter")
        first = int(out.split()[0])
        assert (status, first > 200) == (0, True)
        assert lots("check", "--enter")[1].startswith("0 numbers entered")
        assert '"2" = "urgent"' in (nowhere / "ledger.toml").read_text()
    finally:
        monkeypatch.undo()
        ledger.content_promises.cache_clear()


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
    if name == "DATABASE_URL":
        monkeypatch.setenv("LOTS_SECRET_KEY", secrets.token_urlsafe(32))
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
    from bot.commands import dispatch

    def interrupts(_):
        raise KeyboardInterrupt

    monkeypatch.setattr(dispatch, "run_command", interrupts)
    assert lots("graph") == (0, "", "")


# ---------------------------------------------------------------- as a program


def program(*arguments, cwd, given="", text=True, **environment):
    clean = {name: value for name, value in os.environ.items() if not name.startswith("LOTS_")}
    given = given if text else given.encode()
    return subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", "bot", *arguments], cwd=cwd, input=given, env=clean | environment,
        capture_output=True, text=text, check=False, timeout=60,
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
def test_the_language_of_the_conversation_comes_from_lang(nowhere):
    for environment, word in (({"LC_ALL": "en_GB.UTF-8"}, "Urgent"), ({"LC_ALL": "sv_SE.UTF-8"}, "Brådskande")):
        assert word in program("chat", cwd=nowhere, **environment).stdout
    environment = {"LC_ALL": "C.UTF-8", "LOTS_LOCALE_DEFAULT": "en"}
    assert "Urgent" in program("chat", cwd=nowhere, **environment).stdout


def one_line(done, *names):
    """What is wrong in one line, status 2, nothing served."""
    assert done.returncode == 2, done
    assert done.stdout == ""
    assert done.stderr.startswith("lots: ")
    assert done.stderr.count("\n") == 1
    assert "Traceback" not in done.stderr
    assert all(name in done.stderr for name in names), done.stderr


class Unknown(BaseHTTPRequestHandler):
    """Answers every call as Telegram does where no bot has this token."""

    def do_POST(self):
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        body = b'{"ok":false,"error_code":404,"description":"Not Found"}'
        self.send_response(404)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        """Say nothing."""


@pytest.fixture
def stranger():
    """The address of a server that knows no token."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Unknown)
    serving = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    serving.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    serving.join()
    server.server_close()


@pytest.fixture
def keyed(nowhere, stranger):
    """The environment of a bot that nothing but the database keeps from asking the server."""
    key = secrets.token_urlsafe(32)
    return {
        "LOTS_SECRET_KEY": key, "LOTS_TELEGRAM_TOKEN": "123:abc", "LOTS_TELEGRAM_API_URL": stranger,
        "LOTS_OPERATOR": "x",
    }  # fmt: skip


def broken_databases(folder):
    (folder / "text").write_text("this is no database, whatever else it may be")
    (folder / "folder").mkdir()
    later = folder / "later"
    with sqlite3.connect(later) as database:
        database.execute("create table alembic_version (version_num varchar(32))")
        database.execute("insert into alembic_version values ('9999')")
    database.close()
    lax = folder / "lax"
    sqlite3.connect(lax).close()
    lax.touch()
    for file in (folder / "text", later):
        file.chmod(0o600)
    lax.chmod(0o666)
    return {
        "sqlite+aiosqlite:////nowhere/at/all.db": "folder that is not there",
        f"sqlite+aiosqlite:///{folder}/text": "no database",
        f"sqlite+aiosqlite:///{folder}/folder": "no file",
        f"sqlite+aiosqlite:///{later}": "later release",
        f"sqlite+aiosqlite:///{lax}": "chmod 600",
    }


@pytest.mark.slow
@pytest.mark.parametrize("number", range(5))
def test_a_database_that_cannot_be_used_is_one_line_and_nothing_is_polled(nowhere, keyed, number):
    url, why = list(broken_databases(nowhere).items())[number]
    for command in ("run", "chat", "purge") if number == 0 else ("run",):
        one_line(program(command, cwd=nowhere, **keyed, LOTS_DATABASE_URL=url), "LOTS_DATABASE_URL", why)


@pytest.mark.slow
def test_another_key_is_noticed_at_the_start_and_taken_only_when_it_is_meant(nowhere, keyed):
    url = f"sqlite+aiosqlite:///{nowhere}/lots.sqlite3"
    begun = program("chat", cwd=nowhere, given="/utkast\nBörja ett nytt utkast\n", LC_ALL="sv_SE.UTF-8",
                    **keyed, LOTS_DATABASE_URL=url)  # fmt: skip
    assert "Utkastet är sparat" in begun.stdout
    other = keyed | {"LOTS_SECRET_KEY": secrets.token_urlsafe(32), "LOTS_DATABASE_URL": url}
    one_line(program("run", cwd=nowhere, **other), "LOTS_SECRET_KEY", "1 drafts", "--accept-new-key")
    accepted = program("run", "--accept-new-key", cwd=nowhere, **other)
    assert "LOTS_TELEGRAM_TOKEN is refused" in accepted.stderr, "it has asked the server"
    retired = other | {"LOTS_SECRET_KEYS_RETIRED": keyed["LOTS_SECRET_KEY"]}
    assert "LOTS_TELEGRAM_TOKEN is refused" in program("run", cwd=nowhere, **retired).stderr


@pytest.mark.slow
def test_a_conversation_on_a_database_needs_its_key(nowhere):
    url = f"sqlite+aiosqlite:///{nowhere}/lots.sqlite3"
    one_line(program("chat", cwd=nowhere, LOTS_DATABASE_URL=url), "LOTS_SECRET_KEY is missing")


@pytest.mark.slow
def test_a_proxy_of_the_environment_is_named_since_it_is_not_used(nowhere, keyed):
    told = program("run", cwd=nowhere, **keyed, HTTPS_PROXY="http://127.0.0.1:9").stderr
    assert "lots: HTTPS_PROXY is set but not used; set LOTS_PROXY" in told


def test_what_is_unwise_about_the_start_is_said(monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)
    assert list(start_warnings(None, {})) == []
    assert list(start_warnings("http://proxy", {"HTTPS_PROXY": "x"})) == []
    assert "all_proxy" in next(start_warnings(None, {"all_proxy": "x"}))
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    assert "root" in next(start_warnings(None, {}))
    monkeypatch.delattr(os, "geteuid")
    assert list(start_warnings(None, {})) == []


@pytest.mark.slow
@pytest.mark.parametrize("encoding", ["latin-1", "ascii", "cp437"])
def test_a_letter_that_the_output_lacks_is_replaced(nowhere, encoding):
    done = program("show", "urgent", cwd=nowhere, PYTHONIOENCODING=encoding, text=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"112" in done.stdout
    assert b"?" in done.stdout


@pytest.mark.slow
@pytest.mark.parametrize(
    ("redirection", "word"),
    [("<&-", "standard input"), (">&-", "standard input or output"), (">/dev/full", "No space left")],
)
def test_a_closed_input_and_a_full_output_are_one_line(nowhere, redirection, word):
    shell = ["sh", "-c", f"echo 1 | exec {sys.executable} -m bot chat {redirection}"]
    if redirection == ">&-":
        shell[2] = f"exec {sys.executable} -m bot chat </dev/null >&-"
    clean = {name: value for name, value in os.environ.items() if not name.startswith("LOTS_")}
    done = subprocess.run(shell, cwd=nowhere, env=clean, capture_output=True, text=True, check=False, timeout=60)  # noqa: S603
    one_line(done, word)


@pytest.mark.slow
def test_a_reader_of_the_output_that_goes_away_is_no_error(nowhere):
    shell = ["sh", "-c", f"{sys.executable} -m bot graph | head -1; true"]
    done = subprocess.run(shell, cwd=nowhere, capture_output=True, text=True, check=False, timeout=60)  # noqa: S603
    assert done.stderr == ""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="/proc")
def test_no_core_is_dumped_and_no_other_process_reads_the_memory(nowhere):
    code = (
        "import sys; from bot.process_guard import forbid_core_dumps; forbid_core_dumps(); import resource, ctypes;"
        "print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)  # noqa: S603
    assert done.stdout.strip() == "(0, 0) 0"


def test_every_command_forbids_core_dumps_first(lots, monkeypatch):
    from bot.commands import dispatch

    calls = []
    monkeypatch.setattr(dispatch, "forbid_core_dumps", lambda: calls.append(1))
    lots("keys", "new")
    assert calls == [1]


def test_without_resource_or_prctl_nothing_breaks(monkeypatch):
    from bot.process_guard import forbid_core_dumps

    monkeypatch.setitem(sys.modules, "resource", None)
    monkeypatch.setattr(sys, "platform", "win32")
    forbid_core_dumps()


def test_a_service_to_start_again_ends_with_status_1_and_a_wrong_setting_with_2(lots, monkeypatch):
    from bot.commands import dispatch
    from bot.errors import CommandError, RestartNeeded

    for problem, status in ((RestartNeeded("a chore failed"), 1), (CommandError("a setting"), 2)):

        def raises(_, problem=problem):
            raise problem

        monkeypatch.setattr(dispatch, "run_command", raises)
        assert lots("run") == (status, "", f"lots: {problem}\n")


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
