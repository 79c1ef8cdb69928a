"""`lots search`: what it prints."""

from __future__ import annotations

import io
import json

from bot.__main__ import main


def test_the_command_prints_json_or_lines(capsys, monkeypatch, texts, lookup):
    monkeypatch.setattr("bot.lookup_index.build_index", lambda *_: lookup)
    monkeypatch.setattr("bot.texts.Texts", lambda *_: texts)
    assert main(["search", "ledsagare", "--json", "--limit", "2"]) == 0
    hits = json.loads(capsys.readouterr().out)
    assert {"section", "step", "title", "score"} <= set(hits[0])
    assert len(hits) == 2
    assert main(["search", "ledsagare", "--locale", "en"]) == 0
    assert capsys.readouterr().out.splitlines()
    assert main(["search", "kanelbullar"]) == 0
    assert capsys.readouterr().out == ""
    monkeypatch.setattr("sys.stdin", io.StringIO("ledsagare\n\nkanelbullar\n"))
    assert main(["search", "-"]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [bool(line) for line in lines] == [True, False, False]


def test_a_wrong_limit_is_one_line(capsys):
    assert main(["search", "pass", "--limit", "0"]) == 2
    assert "--limit" in capsys.readouterr().err
