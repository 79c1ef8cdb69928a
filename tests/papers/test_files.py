"""The papers as files: PDF and DOCX."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import unicodedata
from dataclasses import asdict, replace
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest
from docx.oxml.ns import qn

from bot import papers
from bot.papers import fonts, pdf
from bot.papers.gaps import with_gaps_named
from bot.papers.translation import printable, translate_paper
from dialogs.papers.application import application_paper
from dialogs.papers.code_slip import code_slip
from dialogs.papers.paper import Layout
from dialogs.papers.paper_content import PaperContent
from dialogs.papers.risk_assessment import risk_paper
from tests.papers.matters import ADULT, ALL, DAY, ERASED, NAME, SECRET, child, consented, lines, matter, rich, written

#: What anyone can write: five scripts, typst's and XML's own signs, what no font has, what is no text.
WRITTEN = {
    "surname": "Иванова-Петрова Đặng Ångström",
    "given-names": "محمد عبد الله (Exempel), 3",
    "birth-date": "ไม่ทราบ 乌兰巴托 [b] {c} & </w:t>",
    "destination": '#panic("x") $x$ *y* _z_ `r` @ref <lbl> // \\ --- ...',
    "document-number": "W" * 120,
    "document-until": "አማርኛ 😀 \ue000\ue001",
    "coordinator-name": "a\x00b\nc\ud800d\u202ee\ufffff\u2028g",
}
FORMS = tuple(papers.FileFormat)
DRAFTS = {
    "rich": matter(rich(), consented(ADULT), SECRET, ALL),
    "closed": matter(rich(), consented(ADULT), {}, ALL),
    "child": matter(child(), consented(child=True)),
    "empty": matter(),
    "scripts": matter(rich(), consented(ADULT), WRITTEN, ALL),
}


def count(data):
    """Pages of a PDF, as its page tree says."""
    return int(re.search(rb"/Type/Pages/Count (\d+)", data)[1])


def texts_of(data):
    """All text of a DOCX in its body, in reading order."""
    paragraphs = (each for each in docx.Document(BytesIO(data)).element.body.iter() if each.tag.endswith("}p"))
    return ["".join(each.text or "" for each in p.iter() if each.tag.endswith("}t")) for p in paragraphs]


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("make", [application_paper, risk_paper])
@pytest.mark.parametrize("draft", DRAFTS)
def test_every_draft_becomes_both_forms_in_both_languages(manual, texts, draft, make, language):
    paper = make(manual, DRAFTS[draft])
    made = papers.make_paper(paper, texts, language, papers.FileFormat.PDF)
    assert made.data.startswith(b"%PDF-") and 1 <= count(made.data) <= 8
    word = papers.make_paper(paper, texts, language, papers.FileFormat.DOCX)
    assert texts_of(word.data)[0] == texts.word(paper.title.id, language)


@pytest.mark.parametrize("form", FORMS)
def test_the_same_paper_gives_the_same_bytes(manual, texts, form):
    first, second = (papers.make_paper(application_paper(manual, DRAFTS["rich"]), texts, "sv", form) for _ in "12")
    assert first == second


@pytest.mark.parametrize(
    ("make", "language", "stem"),
    [
        (application_paper, "sv", "LT-79FJ-underlag-ansokan"),
        (risk_paper, "sv", "LT-79FJ-underlag-riskbedomning"),
        (application_paper, "en", "LT-79FJ-basis-application"),
        (risk_paper, "en", "LT-79FJ-basis-risk-assessment"),
    ],
)
def test_a_file_is_named_by_its_draft_in_plain_letters(manual, texts, make, language, stem):
    made = papers.make_paper(make(manual, DRAFTS["empty"]), texts, language, papers.FileFormat.DOCX)
    assert made.name == f"{stem}.docx" and made.name.isascii()
    assert "data" not in repr(made)


def test_words_reach_the_template_as_they_are(manual, texts, monkeypatch):
    seen = []
    monkeypatch.setattr(pdf, "typeset", lambda template, words: seen.append((template, json.loads(words))) or b"")
    paper = application_paper(manual, DRAFTS["scripts"])
    papers.make_paper(paper, texts, "sv", papers.FileFormat.PDF)
    template, sheet = seen[0]
    rows = {row["label"]: row["value"] for part in sheet["parts"] for row in part["rows"]}
    assert template.name == "pages.typ" and sheet["notice"] == texts.word("draft-not-sent", "sv")
    assert rows["Slutmål"] == WRITTEN["destination"]
    assert rows["Efternamn"] == WRITTEN["surname"] and rows["Förnamn"] == WRITTEN["given-names"]
    translated = with_gaps_named(translate_paper(paper, texts, "sv"), texts)
    assert sheet == json.loads(json.dumps(asdict(translated) | {"fonts": fonts.font_families()}, default=str))


def test_the_notice_and_the_pages_number_stand_on_every_page(manual, texts):
    template = pdf.template_of(Layout.PAGES).read_text()
    page = template[template.index("#set page(") :]
    assert "sheet.notice" in page[page.index("header:") : page.index("footer:")]
    assert "counter(page).final()" in page and template.count("#set page(") == 1
    document = docx.Document(
        BytesIO(papers.make_paper(risk_paper(manual, DRAFTS["child"]), texts, "sv", papers.FileFormat.DOCX).data)
    )
    (sheet,) = document.sections
    assert not sheet.different_first_page_header_footer
    assert sheet.header.paragraphs[0].text == texts.word("draft-not-sent", "sv")
    foot = sheet.footer._element.xml
    assert "LT-79FJ · Manualens utgåva 2019 · 24 november 2026" in foot
    assert 'w:instr="PAGE"' in foot and 'w:instr="NUMPAGES"' in foot and "> av <" in foot


def test_what_is_no_text_does_not_reach_the_paper():
    assert printable("a\x00b\nc\ud800d\u202ee\uffffs\u2028g\t h ") == "a b c de s g h"
    assert (
        printable("\u0645\u06cc\u200c\u062e") == "\u0645\u06cc\u200c\u062e"
    )  # the joiner is part of how it is written
    assert printable("\ufdd0") == ""


def test_docx_and_pdf_say_the_same(manual, texts):
    for draft in ("scripts", "child"):
        for make in (application_paper, risk_paper):
            paper = make(manual, DRAFTS[draft])
            said = texts_of(papers.make_paper(paper, texts, "en", papers.FileFormat.DOCX).data)
            bare = {text.removeprefix("☐ ").removeprefix("• ") for text in said}
            words = written(paper, texts, "en")
            title, *headings = words
            wanted = {words[title][0], *headings} | {text for heading in headings for text in words[heading]}
            assert wanted - {""} <= bare


def test_a_docx_is_a4_in_its_language_and_tells_nothing_of_who_made_it(manual, texts):
    data = papers.make_paper(application_paper(manual, DRAFTS["scripts"]), texts, "sv", papers.FileFormat.DOCX).data
    document = docx.Document(BytesIO(data))
    known, sheet = document.core_properties, document.sections[0]
    assert (round(sheet.page_width.cm, 1), round(sheet.page_height.cm, 1)) == (21.0, 29.7)
    assert (known.author, known.last_modified_by, known.comments) == ("", "", "")
    assert known.created.date() == known.modified.date() == DAY and known.revision == 1
    assert 'w:lang w:val="sv-SE"' in document.styles.element.xml
    with ZipFile(BytesIO(data)) as packed:
        assert {entry.date_time for entry in packed.infolist()} == {(DAY.year, DAY.month, DAY.day, 0, 0, 0)}
        assert not [name for name in packed.namelist() if "thumbnail" in name]


def test_what_is_written_from_the_right_is_marked_so_and_a_missing_answer_has_a_rule(manual, texts):
    data = papers.make_paper(application_paper(manual, DRAFTS["scripts"]), texts, "sv", papers.FileFormat.DOCX).data
    tables = docx.Document(BytesIO(data)).tables
    cells = {row.cells[0].text: row.cells[1] for table in tables for row in table.rows if len(row.cells) == 3}
    assert cells["Förnamn"].paragraphs[0].runs[0].font.rtl
    assert cells["Efternamn"].paragraphs[0].runs[0].font.rtl is None
    for cell in cells.values():
        for run in cell.paragraphs[0].runs:
            from_right = any(unicodedata.bidirectional(letter) in {"R", "AL"} for letter in run.text)
            assert bool(run.font.rtl) is from_right, run.text
            assert not [letter for letter in run.text if unicodedata.category(letter) == "Cf"], "no mark of direction"
    assert "w:bottom" in cells["Vana vid att flyga"]._tc.xml and "w:bottom" not in cells["Giltig resehandling"]._tc.xml


def test_a_hostile_wording_is_never_read_as_markup(manual):
    class Hostile:
        def word(self, message, language, /, **values):
            return 'evil #panic("x") ]] $x$ *y* \\ " </script>'

    for form in FORMS:
        assert papers.make_paper(application_paper(manual, DRAFTS["empty"]), Hostile(), "sv", form).data


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext reads the page back")
def test_what_is_given_stands_in_the_pdf_literally_with_the_notice_on_every_page(manual, texts, tmp_path):
    path = tmp_path / "paper.pdf"
    path.write_bytes(
        papers.make_paper(application_paper(manual, DRAFTS["scripts"]), texts, "sv", papers.FileFormat.PDF).data
    )
    done = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, check=True)  # noqa: S603, S607
    pages = done.stdout.decode().rstrip("\f").split("\f")
    for number, page in enumerate(pages, 1):
        assert texts.word("draft-not-sent", "sv") in page and f"{number} av {len(pages)}" in page
    whole = re.sub(r"[\s\u200b]", "", "".join(pages))
    for name in ("surname", "destination", "birth-date"):
        assert all(word in whole for word in WRITTEN[name].split())
    assert "W" * 20 in whole and whole.count("W") >= 120


ALONE = """
import resource, sys
from datetime import date
from bot import languages, papers
from bot.texts import Texts
from bot.contacts_file import read_contacts
from dialogs.manual import contents
from dialogs.papers.application import application_paper
from tests.papers.matters import ADULT, ALL, SECRET, consented, matter, rich

manual = contents.manual(
    read_contacts(), languages.read_languages()
)
texts = Texts()
draft = matter(rich(), consented(ADULT), SECRET, ALL)

def watch(event, args):
    if event == "open" and (isinstance(args[1], str) and set("wax+") & set(args[1]) or args[2] & 3):
        raise SystemExit(f"opened for writing: {args}")
    if event.startswith(("socket.", "tempfile.", "subprocess.", "os.mkdir")):
        raise SystemExit(event)

resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))  # whoever writes a byte to a file is ended
sys.addaudithook(watch)
for form in papers.FileFormat:
    assert papers.make_paper(application_paper(manual, draft), texts, "sv", form).data
print("in memory")
"""


def test_no_file_is_written_and_no_connection_made(tmp_path):
    environment = os.environ | {
        "PYTHONPATH": str(Path.cwd()), "TMPDIR": str(tmp_path), "HOME": str(tmp_path), "PYTHONDONTWRITEBYTECODE": "1",
    }  # fmt: skip
    done = subprocess.run(  # noqa: S603 - our own words
        [sys.executable, "-c", ALONE], capture_output=True, text=True, check=False, env=environment
    )
    assert done.stdout == "in memory\n", done.stderr
    assert not list(tmp_path.iterdir())


def test_only_the_packages_fonts_are_used_and_pictures_come_last():
    families = fonts.font_families()
    assert set(families) == set(fonts.paper_fonts().families())
    assert families[0] == "Noto Sans" and families[-1] == "Noto Emoji"
    assert all(family.startswith("Noto ") for family in families)


#: Names as people write them, one in each script that somebody in the programme may use.
SCRIPTS = {
    "Ethiopic": "ተስፋዬ ገብረ", "Hebrew": "יַעֲקֹב כהן", "Georgian": "ნინო კაპანაძე", "Thai": "สมชาย ใจดี",
    "Arabic": "محمد عبدالله", "Chinese": "张伟 張偉", "Korean": "김철수", "Armenian": "Արամ Խաչատրյան",
    "Devanagari": "प्रिया शर्मा", "Bengali": "রহিমা খাতুন", "Burmese": "အောင်ဆန်း", "Khmer": "សុខ", "Tamil": "கண்ணன்",
    "Cyrillic": "Цэцэг Ўткир", "Vietnamese": "Nguyễn Thị Hạnh", "emoji": "Ana 😀❤️", "Sinhala": "සුනිල්", "Lao": "ສົມ",
}  # fmt: skip


@pytest.mark.parametrize("script", SCRIPTS)
def test_a_name_in_any_script_that_a_font_has_is_set_and_not_complained_of(manual, texts, script):
    draft = matter(rich(), consented(ADULT), {"surname": SCRIPTS[script]}, ALL)
    made = papers.make_paper(application_paper(manual, draft), texts, "sv", papers.FileFormat.PDF)
    assert made.unprintable == ()


@pytest.mark.skipif(shutil.which("pdffonts") is None, reason="pdffonts names the fonts of the file")
@pytest.mark.parametrize(
    ("script", "family"),
    [("Ethiopic", "NotoSansEthiopic"), ("Hebrew", "NotoSansHebrew"), ("Georgian", "NotoSansGeorgian"),
     ("Thai", "NotoSansThai"), ("Arabic", "NotoSansArabic"), ("Chinese", "NotoSansCJKjp"), ("emoji", "NotoEmoji")],
)  # fmt: skip
def test_the_file_embeds_the_font_of_the_script(manual, texts, tmp_path, script, family):
    path = tmp_path / "paper.pdf"
    draft = matter(rich(), consented(ADULT), {"surname": SCRIPTS[script]}, ALL)
    path.write_bytes(papers.make_paper(application_paper(manual, draft), texts, "sv", papers.FileFormat.PDF).data)
    done = subprocess.run(["pdffonts", path], capture_output=True, check=True)  # noqa: S603, S607
    assert family in done.stdout.decode()


@pytest.mark.parametrize("text", ["ⵣⴰⵣ", "\ue000", "ܫܠܡܐ", "བཀྲ"])
def test_what_no_font_has_is_named_above_and_marked_beside_and_word_has_it_all(manual, texts, text, monkeypatch):
    draft = matter(rich(), consented(ADULT), {"surname": f"Ana {text}", "given-names": "Ana"}, ALL)
    paper, seen = application_paper(manual, draft), []
    monkeypatch.setattr(pdf, "typeset", lambda template, words: seen.append(json.loads(words)) or b"")
    made = papers.make_paper(paper, texts, "sv", papers.FileFormat.PDF)
    assert made.unprintable == ("Efternamn",)
    assert "saknar tecken för: Efternamn." in seen[0]["warning"]
    rows = {row["label"]: row["value"] for part in seen[0]["parts"] for row in part["rows"]}
    assert text not in rows["Efternamn"] and rows["Efternamn"].startswith("Ana \ufffd")
    assert "fyll i för hand" in rows["Efternamn"] and rows["Förnamn"] == "Ana"
    word = papers.make_paper(paper, texts, "sv", papers.FileFormat.DOCX)
    assert word.unprintable == () and f"Ana {text}" in texts_of(word.data)


def test_no_font_is_read_for_swedish_words_and_the_first_font_has_them_all():
    first = next(path for path in fonts._font_files() if path.name == "NotoSans[wght].ttf")
    assert set(map(chr, (*range(0x20, 0x7F), *range(0xA0, 0x180)))) <= fonts._letters(first)
    assert fonts.letters_without_font("Åsa Öberg, 3\N{NO-BREAK SPACE}år") == frozenset()


def test_marks_that_are_not_drawn_are_no_missing_letters():
    assert fonts.letters_without_font("می\u200cخ ❤\ufe0f a\u2060b\u3000c") == frozenset()


def test_the_head_of_a_table_in_word_is_marked_and_repeated_and_no_row_is_split(manual, texts):
    for make in (application_paper, risk_paper):
        data = papers.make_paper(make(manual, DRAFTS["rich"]), texts, "sv", papers.FileFormat.DOCX).data
        for table in docx.Document(BytesIO(data)).tables:
            heads = [index for index, row in enumerate(table.rows) if "w:tblHeader" in row._tr.xml]
            assert heads == ([0] if table.cell(0, 0).text == "Nr" else [])
            assert all("w:cantSplit" in row._tr.xml for row in table.rows)
            look = table._tbl.tblPr.find(qn("w:tblLook"))
            assert look.get(qn("w:firstRow")) == ("1" if heads else "0")
            assert look.get(qn("w:firstColumn")) == ("0" if heads else "1")


def test_dates_and_lists_in_english_are_european(manual, texts):
    for make in (application_paper, risk_paper):
        said = str(written(make(manual, DRAFTS["rich"]), texts, "en"))
        assert "24 November 2026" in said and "November 24" not in said
        assert re.search(r"\d and \d", said) and not re.search(r"\d, and \d", said)


@pytest.mark.parametrize("language", ["sv", "en"])
def test_the_slip_for_the_code_is_blank_and_names_no_draft(texts, language):
    slip = code_slip(DAY)
    paper = translate_paper(slip, texts, language)
    assert all(line.value is None for part in paper.parts for line in part.rows)
    assert "LT-" not in str(paper) and str(DAY.year) not in str(paper).replace(repr(DAY), "")
    made = papers.make_paper(slip, texts, language, papers.FileFormat.PDF)
    assert (
        count(made.data) == 1
        and made.name == {"sv": "lapp-for-arendekod.pdf", "en": "slip-for-case-code.pdf"}[language]
    )


def test_another_day_changes_the_paper_and_nothing_else_does(manual, texts):
    draft = DRAFTS["empty"]
    later = PaperContent(NAME, draft.state, draft.consent, DAY, ERASED.replace(day=24))
    first, second = (
        papers.make_paper(risk_paper(manual, m), texts, "sv", papers.FileFormat.DOCX).data for m in (draft, later)
    )
    assert first != second
    assert lines(risk_paper(manual, draft), texts) == lines(risk_paper(manual, replace(draft, erased_on=DAY)), texts)
