"""DOCX, for those who paste into a system of their own: the words of the PDF, in plain styles, without an author."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from datetime import UTC, datetime, time
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from bot.languages import language_tag
from bot.papers.translation import PaperLine, PaperSection, TranslatedPaper

if TYPE_CHECKING:
    from docx.document import Document
    from docx.oxml.xmlchemy import BaseOxmlElement
    from docx.section import Section as Sheet
    from docx.table import Table, _Cell, _Row
    from docx.text.paragraph import Paragraph

_FONT = "Arial"
#: Widths of a row's columns, in centimetres: the label, the answer, where it comes from.
_WIDTHS = (5.3, 8.4, 3.7)
#: And of the overview's: number, area, whether there is a risk, level.
_OVERVIEW = (1.2, 7.6, 3.8, 4.8)
#: A part of so many rows is kept on one page.
_KEPT_WHOLE = 18
_BOX, _BULLET = "☐ ", "• "
_RIGHT_TO_LEFT = frozenset({"R", "AL"})


def paper_docx(words: TranslatedPaper) -> bytes:
    """Return a paper as DOCX; the same words give the same bytes."""
    from docx import Document  # noqa: PLC0415 - only who asks for a paper pays for it

    document = Document()
    _styles(document, words.language)
    _sheet(document.sections[0], words)
    document.add_paragraph(words.title, style="Title")
    document.add_paragraph(words.about)
    for part in words.parts:
        _part(document, part)
    _properties(document, words)
    return _packed(document, words)


def _styles(document: Document, language: str) -> None:
    """Black on white, one font, the paper's language, and headings that stay with what they head."""
    from docx.oxml.ns import qn  # noqa: PLC0415 - only who asks for a paper pays for it
    from docx.shared import Pt, RGBColor  # noqa: PLC0415 - only who asks for a paper pays for it

    for name, size in (("Normal", 9.5), ("Title", 18), ("Heading 1", 12), ("Heading 2", 10)):
        style = document.styles[name]
        style.font.size, style.font.color.rgb = Pt(size), RGBColor(0, 0, 0)
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        fonts.attrib.clear()
        for script in ("ascii", "hAnsi", "eastAsia", "cs"):
            fonts.set(qn(f"w:{script}"), _FONT)
    document.styles["Normal"].paragraph_format.space_after = Pt(3)
    border = document.styles["Title"].element.pPr.find(qn("w:pBdr"))
    document.styles["Title"].element.pPr.remove(border)
    for element in document.styles.element.iter(qn("w:lang")):
        element.set(qn("w:val"), language_tag(language))


def _sheet(sheet: Sheet, words: TranslatedPaper) -> None:
    """A4; what every page says above, and its number below."""
    from docx.shared import Cm, Pt  # noqa: PLC0415 - only who asks for a paper pays for it

    sheet.page_width, sheet.page_height = Cm(21), Cm(29.7)
    sheet.left_margin = sheet.right_margin = Cm(1.8)
    sheet.top_margin, sheet.bottom_margin = Cm(2.3), Cm(1.8)
    sheet.header_distance = sheet.footer_distance = Cm(0.9)
    above, below = sheet.header.paragraphs[0], sheet.footer.paragraphs[0]
    notice = above.add_run(words.notice)
    notice.bold, notice.font.size = True, Pt(8)
    below.paragraph_format.tab_stops.clear_all()
    below.add_run(f"{words.foot} · ")
    _counted(below, "PAGE")
    below.add_run(f" {words.of} ")
    _counted(below, "NUMPAGES")


def _counted(paragraph: Paragraph, instruction: str) -> None:
    """A field that the reader's own program fills in."""
    field = _element("fldSimple", instr=instruction)
    field.append(paragraph.add_run("1")._r)  # noqa: SLF001 - the library's own way to an element
    paragraph._p.append(field)  # noqa: SLF001 - the library's own way to an element


def _element(name: str, **attributes: str) -> BaseOxmlElement:
    from docx.oxml import OxmlElement  # noqa: PLC0415 - only who asks for a paper pays for it
    from docx.oxml.ns import qn  # noqa: PLC0415 - only who asks for a paper pays for it

    element = OxmlElement(f"w:{name}")
    for key, value in attributes.items():
        element.set(qn(f"w:{key}"), value)
    return element


def _part(document: Document, part: PaperSection) -> None:
    heading = document.add_heading(part.heading, level=2 if part.under else 1)
    heading.paragraph_format.page_break_before = part.page
    for line in part.about:
        document.add_paragraph(line).paragraph_format.keep_with_next = True
    for item in part.items:
        document.add_paragraph((_BOX if part.ticks else _BULLET) + item)
    if part.rows:
        _rows(document, part.rows)
    if part.table:
        _table(document, part.table)


def _rows(document: Document, rows: tuple[PaperLine, ...]) -> None:
    """Label, answer and source side by side; a rule to write on where there is no answer."""
    from docx.shared import Cm  # noqa: PLC0415 - only who asks for a paper pays for it

    table = document.add_table(rows=0, cols=len(_WIDTHS))
    _widen(table, _WIDTHS)
    _mark_head(table, row=False)
    for place, line in enumerate(rows, 1):
        row = _row(table, (line.label, line.value or "", line.source))
        if place < len(rows) <= _KEPT_WHOLE:
            row.cells[0].paragraphs[0].paragraph_format.keep_with_next = True
        if line.value is None:
            row.height = Cm(0.9)
            _ruled(row.cells)


def _widen(table: Table, widths: tuple[float, ...]) -> None:
    """Give the columns their widths; rows that are added take them over."""
    from docx.shared import Cm  # noqa: PLC0415 - only who asks for a paper pays for it

    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)


def _row(table: Table, texts: tuple[str, ...], *, bold: bool = False) -> _Row:
    """A row that is not split between pages."""
    row: _Row = table.add_row()  # type: ignore[no-untyped-call]  # the library has left it out
    row._tr.get_or_add_trPr().append(_element("cantSplit"))  # noqa: SLF001 - the library has no name for it
    for cell, text in zip(row.cells, texts, strict=True):
        _write(cell, text, bold=bold)
    return row


def _ruled(cells: Iterable[_Cell]) -> None:
    """Texts at the foot of their cells, and a rule below the answer's."""
    from docx.enum.table import WD_ALIGN_VERTICAL  # noqa: PLC0415 - only who asks for a paper pays for it

    for place, cell in enumerate(cells):
        cell.vertical_alignment = WD_ALIGN_VERTICAL.BOTTOM
        if place == 1:
            borders = _element("tcBorders")
            borders.append(_element("bottom", val="single", sz="4", space="0", color="000000"))
            # The schema has the borders before the alignment.
            cell._tc.get_or_add_tcPr().insert(1, borders)  # noqa: SLF001 - the library has no name for it


def _write(cell: _Cell, text: str, *, bold: bool) -> None:
    run = cell.paragraphs[0].add_run(text)
    run.bold = bold or None
    if any(unicodedata.bidirectional(letter) in _RIGHT_TO_LEFT for letter in text):
        run.font.rtl = True


def _table(document: Document, rows: tuple[tuple[str, ...], ...]) -> None:
    """A table with lines, its head repeated on each page."""
    table = document.add_table(rows=0, cols=len(rows[0]), style="Table Grid")
    _widen(table, _OVERVIEW)
    _mark_head(table, row=True)
    for place, texts in enumerate(rows):
        _row(table, texts, bold=not place)
    table.rows[0]._tr.get_or_add_trPr().append(_element("tblHeader"))  # noqa: SLF001 - the library has no name for it


def _mark_head(table: Table, *, row: bool) -> None:
    """Say to whoever has the file read out whether the first row or the first column is what the others are under."""
    from docx.oxml.ns import qn  # noqa: PLC0415 - only who asks for a paper pays for it

    look = table._tbl.tblPr.find(qn("w:tblLook"))  # noqa: SLF001 - the library has no name for it
    look.attrib.clear()
    shown = {"firstRow": row, "firstColumn": not row, "lastRow": False, "lastColumn": False, "noHBand": True}
    for name, is_shown in (shown | {"noVBand": True}).items():
        look.set(qn(f"w:{name}"), str(int(is_shown)))


def _properties(document: Document, words: TranslatedPaper) -> None:
    """No author, no program, no hour; and no picture of the library's template."""
    properties = document.core_properties
    properties.author = properties.last_modified_by = properties.comments = properties.keywords = ""
    properties.title, properties.language, properties.revision = words.title, words.language, 1
    properties.created = properties.modified = datetime.combine(words.day, time(), UTC)
    relations = document.part.package.rels
    for name in [name for name, relation in relations.items() if relation.reltype.endswith("/thumbnail")]:
        del relations[name]


def _packed(document: Document, words: TranslatedPaper) -> bytes:
    """The file's bytes, every part of it dated the day of the paper."""
    written, packed = BytesIO(), BytesIO()
    document.save(written)
    with ZipFile(written) as source, ZipFile(packed, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            entry = ZipInfo(name, (words.day.year, words.day.month, words.day.day, 0, 0, 0))
            target.writestr(entry, source.read(name), ZIP_DEFLATED)
    return packed.getvalue()
