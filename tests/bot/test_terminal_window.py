"""The conversation at a real terminal: keys that edit and end, what is typed unseen, the window that hiding clears."""

from __future__ import annotations

import os
import re
import select
import subprocess
import sys
import time
from pathlib import Path

import pytest

pty = pytest.importorskip("pty")
fcntl = pytest.importorskip("fcntl")
termios = pytest.importorskip("termios")

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("nowhere")]

PROMPT = "Siffra, text eller kommando:"
PATIENCE = 60.0


class Window:
    """`lots chat` in a terminal of so many columns."""

    def __init__(self, columns=80, **environment):
        self.master, slave = pty.openpty()
        size = (40).to_bytes(2, sys.byteorder) + columns.to_bytes(2, sys.byteorder) + bytes(4)
        fcntl.ioctl(slave, termios.TIOCSWINSZ, size)
        clean = {name: value for name, value in os.environ.items() if name not in {"NO_COLOR", "COLUMNS", "LINES"}}
        clean |= {"LC_ALL": "sv_SE.UTF-8", "TERM": "xterm-256color", "HOME": str(Path.cwd())} | environment
        self.program = subprocess.Popen(
            [sys.executable, "-m", "bot", "chat"], stdin=slave, stdout=slave, stderr=slave, env=clean,
            start_new_session=True, preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),  # noqa: PLW1509 - a terminal of its own
        )  # fmt: skip
        os.close(slave)
        self.text = ""

    def until(self, marker=PROMPT):
        """What is shown until `marker` is."""
        text, deadline = "", time.monotonic() + PATIENCE
        while marker not in text:
            ready, _, _ = select.select([self.master], [], [], max(0, deadline - time.monotonic()))
            assert ready, f"{marker!r} is not in:\n{text}"
            try:
                text += os.read(self.master, 65536).decode("utf-8", "replace")
            except OSError:
                break
        return text

    def waits_for_keys(self):
        """Until the program sleeps on its input: an interrupt between the prompt and that waits for the next key."""
        stat = Path(f"/proc/{self.program.pid}/stat")
        while stat.exists() and stat.read_text().rpartition(")")[2].split()[0] != "S":
            os.sched_yield()

    def types(self, keys, marker=PROMPT):
        self.waits_for_keys()
        os.write(self.master, keys.encode())
        return self.until(marker)

    def ends(self):
        """The status, once the program has ended."""
        status = self.program.wait(timeout=PATIENCE)
        os.close(self.master)
        return status


@pytest.fixture
def window():
    windows = []

    def opens(*given, **environment):
        windows.append(Window(*given, **environment))
        windows[-1].until()
        return windows[-1]

    yield opens
    for window in windows:
        if window.program.poll() is None:
            window.program.kill()
            window.program.wait()


def plain(text):
    return re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", text)


@pytest.mark.parametrize("key", ["\x03", "\x04", "/avsluta\r"])
def test_ctrl_c_ctrl_d_and_the_command_end_politely_at_the_first(window, key):
    opened = window()
    shown = opened.types(key, "Avslutat.")
    assert "Traceback" not in shown
    assert opened.ends() == 0


def test_ctrl_c_ends_at_the_first_also_in_the_middle_of_a_line_and_at_a_question_that_is_not_seen(window):
    opened = window()
    opened.types("halva en rad", "halva en rad")
    opened.types("\x03", "Avslutat.")
    assert opened.ends() == 0
    again = window()
    for line in ("/utkast\r", "Börja ett nytt utkast\r"):
        again.types(line)
    assert "finns bara här" in again.types("\x04"), "Ctrl-D warns of the draft first"
    again.types("\x04", "Avslutat.")
    assert again.ends() == 0
    third = window()
    third.types("/utkast\r")
    third.types("Ta över med koden\r", "> ")
    third.types("\x03", "Avslutat.")
    assert third.ends() == 0


def test_cursor_keys_edit_the_line_and_do_no_harm(window):
    opened = window()
    assert "Först trygghet" in opened.types("akut\x1b[D\x1b[D\x1b[C\x1b[C\r")
    assert "Först trygghet" in opened.types("akt\x1b[Du\r")
    assert "Först trygghet" not in opened.types("h\r")
    shown = plain(opened.types("\x1b[A\x1b[A\x1b[Aakut\r"))
    assert "Först trygghet" in shown, "no line of before comes back"


def test_a_case_code_is_typed_without_echo(window):
    opened = window()
    opened.types("/utkast\r")
    assert "avstår" in opened.types("Ta över med koden\r", "> ")
    shown = opened.types("LT-AAAA LOTS-HEMLIG\r")
    assert "HEMLIG" not in shown
    assert "gick inte att öppna" in plain(shown).replace("\r\n", " ")


def test_hiding_clears_the_window_and_its_scroll_back(window):
    opened = window()
    opened.types("/akut\r")
    shown = opened.types("d\r")
    assert "\x1b[H\x1b[2J\x1b[3J" in shown
    assert "Först trygghet" not in shown


def test_a_window_of_forty_columns_is_filled_to_its_edge_and_no_further(window):
    opened = window(40)
    lines = plain(opened.types("/akut\r")).replace("\r", "").split("\n")
    assert max(len(line) for line in lines if PROMPT not in line) <= 40
    assert any(len(line) > 35 for line in lines)


def test_no_history_is_written(window, nowhere):
    opened = window()
    opened.types("/akut\r")
    opened.types("\x03", "Avslutat.")
    opened.ends()
    assert list(nowhere.iterdir()) == []


@pytest.mark.parametrize(("environment", "colour"), [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)])
def test_colours_are_quiet_and_no_color_is_respected(window, environment, colour):
    shown = window(**environment).types("/akut\r")
    assert bool(re.search(r"\x1b\[[0-9;]*3[0-9]m", shown)) is colour
