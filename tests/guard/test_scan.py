"""The guard finds what could point a person out, and lets the support line's own questions through.

No number here is a real person's: the date is impossible, the checksum wrong, or the number a known fictitious one.
"""

from __future__ import annotations

import sys
import unicodedata

import phonenumbers
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from dialogs.guard.patterns import CUT, PersonalDataKind
from dialogs.guard.plain import normalise
from dialogs.guard.scan import Allowed, Finding, cleaned, scan, without

OURS = (
    "112", "114 14", "020-39 00 00", "+358 9 684 1150", "+358 9 684 11511", "031-392 90 00", "nmtsverige@jamy.se",
    "AVRRTiPPSweden@iom.int", "https://www.nmtsverige.se/om-oss/regionkoordinatorer", "https://www.iom.int/",
    "Box 851, 00101 Helsinki, Finland", "Unioninkatu 13", "Box 73, 424 22 Angered", "Angereds torg 9", "2011/36/EU",
    "2002/629/RIF", "1996/97:124", "2001:453", "2025:400", "2024/1712",
    "3.4.2", "3.4.3", "5:15", "150", "100 000", "350000",
    "2018", "2019", "Since 1 August 2022 the committee can apply too.",
    "This person is called the returnee.", "@lotsbot", "9.00",
    "16.30",
)  # fmt: skip
ALLOWED = Allowed.of(OURS)
NOTHING = Allowed()

FOUND = {
    PersonalDataKind.PERSONAL_NUMBER: (
        "19121212-1212",
        "191212121212",
        "121212-1212",
        "121212+1212",
        "121212 1212",
        "1212121212",
        "19121212 1212",
        "19991332-1212",
        "199913321212",
        "991332-1212",
        "19121272-1212",
        "19121212-1213",
        "19121212–1212",
        "１９１２１２１２－１２１２",
        "٠١٠٢٦٣-١٢١٢",
        "1912\u200b1212-12\u200d12",
        "1912 12 12 12 12",
        "①⑨①②①②①②-①②①②",
        "1️⃣9️⃣1️⃣2️⃣1️⃣2️⃣1️⃣2️⃣-1212",
    ),
    PersonalDataKind.PHONE: (
        "070-174 06 05",
        "0701740605",
        "+46 70 174 06 05",
        "08-465 004 04",
        "+40 721 234 567",
        "0046701740605",
    ),
    PersonalDataKind.EMAIL: (
        "maria@example.se",
        "maria.p+x@example.co.uk",
        "maria @ example.se",
        "ＭＡＲＩＡ＠example.se",
    ),
    PersonalDataKind.WEB: (
        "https://example.org/x",
        "www.example.se",
        "example.com",
        "facebook.com/maria.x",
        "t.me/maria",
    ),
    PersonalDataKind.HANDLE: ("@maria_x", "(@maria)", "@ maria"),
    PersonalDataKind.DIGITS: (
        "123456",
        "12 34 56",
        "1.2.3.4.5.6",
        "1😀2😀3😀4😀5😀6",
        "一二三四五六",
        "1_2_3_4_5_6",
        "¹²³⁴⁵⁶",
        "12⓿❹5⑥",
    ),
    PersonalDataKind.PASSPORT: ("AB1234567", "P123456", "AA 12345678", "C01X00T47", "12AB34567"),
    PersonalDataKind.DATE_OF_BIRTH: (
        "1994-05-03",
        "3 maj 1994",
        "3 maj1994",
        "född1994",
        "03/05/94",
        "3/5 94",
        "3.5.1994",
        "den 3:e maj 94",
        "May 3, 1994",
        "3rd of May 1994",
        "94-05-03",
        "1994/5/3",
        "född 1994",
        "born in 1994",
        "12 okt. 2001",
        "1994 05 03",
    ),
    PersonalDataKind.STREET: (
        "Storgatan 12",
        "Exempelvägen 3B",
        "storgatan, 12 b",
        "Södra väg 4",
        "Exempelva\u0308gen 3",
        "12 Example Street",
        "strada Exemplului nr. 5",
        "ул. Примерная 7",
        "123 45 Exempelby",
        "Exempelkatu 3",
    ),
    PersonalDataKind.NAMED: (
        "jag heter Maria",
        "hon heter maria exempel",
        "namn: Maria",
        "Namn:\nMaria",
        "Efternamn: Exempel",
        "my name is Maria",
        "she is called Maria",
        "a woman named Maria",
        "меня зовут Мария",
        "name: x",
        "mă numesc Maria",
        "Vad heter hon? Hon heter Maria",
    ),
    PersonalDataKind.COORDINATES: (
        "59.3293, 18.0686",
        "59°19'45\"N",
        "59,32932 18,06857",
        "///ord.ord.ord",
        "9FFW84J9+XG",
    ),
}

PASSES = (
    "14 kap. 1 §", "18 år", "2 timmar", "USD 150", "50 %", "kapitel 3.4.2",
    "2019", "under 18", "SoL 2025:400", "2001:453",
    "prop. 1996/97:124", "12 barn", "", " ", "Vad heter blanketten?",
    "vad är betänketid", "handlingens namn", "utan namn",
    "resvägen 2 timmar", "på väg hem", "barn 12 och 14 år", "5 kap. 15 §",
    "OSL 2009:400", "2 800 USD", "20000kr", "t.ex. resan",
    "bl.a. barn", "hemresa 3 maj", "3 maj 18 år", "kl. 9.00-16.30",
    "ring 112 eller 114 14", "2018–2019", "3.4.2, 3.4.3",
    "020 390 000", "020390000", "020-390 000, 112", "+358 9 684 11 50",
    "00358 9 684 1150", "09 684 1150", "2011/36/EU", "direktiv 2011/36",
    "www.nmtsverige.se", "nmtsverige.se", "iom.int.", "NMTSVERIGE@jamy.se",
    "mailto:nmtsverige@jamy.se", "1 august 2022", "@lotsbot",
    "00101 Helsinki", "unioninkatu 13", "100000", "350 000 kr", "350000kr",
    "15 USD i 6 månader", "مرحبا 12", "ab1234",
)  # fmt: skip


def covered(findings, start, end):
    return any(finding.start <= start and end <= finding.end for finding in findings)


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in FOUND.items() for text in texts])
def test_each_kind_is_found_in_each_spelling(kind, text):
    for around in ("{}", "Hej! {} tack", "x\n{}\ny"):
        assert kind in {finding.kind for finding in scan(around.format(text), ALLOWED)}


@pytest.mark.parametrize("text", PASSES)
def test_what_the_support_line_types_passes(text):
    assert scan(text, ALLOWED) == ()


@pytest.mark.parametrize("ours", OURS)
def test_what_is_ours_is_never_a_finding(ours):
    assert scan(ours, ALLOWED) == ()


@pytest.mark.parametrize(
    "text",
    [
        "020 390 000 1212", "112 114 14 19121212-1212", "2025:400-1212",
        "1996/97:1212 12 34", "2018 12 12-1212", "20 18 12 12 19 12",
        "1996/9:12-1212", "x.iom.int", "iom.int/?namn=maria", "nmtsverige@jamy.se.example.org", "AB 100001",
    ],
)  # fmt: skip
def test_numbers_of_ours_hide_no_other(text):
    assert scan(text, ALLOWED)


def test_a_personal_number_made_of_our_short_numbers_is_found():
    assert scan("2018-11-2019", NOTHING)
    assert scan("2018.11.12 2018 ", Allowed.of(["2018", "11.12"]))


def test_list_of_sections_does_not_make_a_number_of_ours():
    sections = Allowed.of(["1.1, 1.2, 2.1"])
    assert scan("1.1, 1.2, 2.1", sections) == ()
    assert scan("111221", sections)


def test_offsets_are_those_of_the_original():
    text = "a\u0308 \u200b①⑨⑳⑳ ok"
    assert normalise(text)[0] == "ä 192020 ok"
    assert normalise(text)[1] == [0, 2, 4, 5, 6, 6, 7, 7, 8, 9, 10, 11]
    assert scan(text, NOTHING) == (Finding(PersonalDataKind.PHONE, 4, 8),) or scan(text, NOTHING) == (
        Finding(PersonalDataKind.DIGITS, 4, 8),
    )


def test_a_character_that_becomes_several_is_cut_whole():
    assert without("12345⑴x", scan("12345⑴x", NOTHING)) == CUT + "x"


def test_a_number_of_ours_is_not_cut_in_two():
    assert without("Storgatan 020 390 000 x", scan("Storgatan 020 390 000 x", ALLOWED)) == CUT + " " + CUT + " x"
    assert without("nmtsverige@jamy.se 123456", scan("nmtsverige@jamy.se 123456", ALLOWED)) == CUT + CUT


def test_a_text_is_cleaned_of_what_is_found_and_another_stays_as_it_is():
    assert cleaned("hon heter Maria", NOTHING) == ("hon " + CUT, True)
    assert cleaned("vart ringer jag", NOTHING) == ("vart ringer jag", False)


def test_numbers_of_ours_one_after_another_are_ours_however_many():
    assert scan("020 390 000, 112, 114 14", ALLOWED) == ()


def test_a_finding_within_another_is_cut_once():
    assert (
        without("abcdef", [Finding(PersonalDataKind.DIGITS, 1, 5), Finding(PersonalDataKind.DIGITS, 2, 4)])
        == "a" + CUT + "f"
    )


def test_what_never_comes_to_an_end_is_found_whole(monkeypatch):
    monkeypatch.setattr("dialogs.guard.scan.ROUNDS", 1)
    assert scan("hon är 123456", NOTHING) == (Finding(PersonalDataKind.DIGITS, 0, 13),)


def test_a_crowd_of_our_numbers_is_no_question():
    assert scan("3.4.2 " * 40, ALLOWED)


def test_within_a_finding_nothing_else_is_told():
    assert scan("hon heter Maria, 19121212-1212", NOTHING) == (Finding(PersonalDataKind.NAMED, 4, 30),)


def test_it_fails_closed(monkeypatch):
    def broken(*_):
        raise RuntimeError

    monkeypatch.setattr(phonenumbers, "parse", broken)
    assert scan("ring 070-174 06 05 nu", NOTHING) == (Finding(PersonalDataKind.DIGITS, 0, 21),)
    assert scan("hej", NOTHING, broken) == (Finding(PersonalDataKind.DIGITS, 0, 3),)


def test_a_case_code_is_recognised_as_a_word_or_as_a_whole():
    assert scan("min kod AB12-345678", NOTHING)
    assert scan("min kod AB12-345678", NOTHING, "AB12-345678".__eq__) == ()
    assert scan(" AB12 345 678 ", NOTHING, lambda text: text.replace(" ", "") == "AB12345678") == ()
    assert scan("AB12-345678 19121212-1212", NOTHING, "AB12-345678".__eq__) == (
        Finding(PersonalDataKind.PERSONAL_NUMBER, 12, 25),
    )


def test_long_texts_are_scanned_to_the_end():
    assert covered(scan("å" * 50_000 + " 19121212-1212", ALLOWED), 50_001, 50_014)
    assert len(scan("123456 x " * 200, ALLOWED)) == 200


ZEROS = [chr(code) for code in range(sys.maxunicode) if unicodedata.decimal(chr(code), -1) == 0]
SEPARATORS = st.sampled_from(["", "", "", *" -–−+./,_*😀ー", "\n", "\t", "\xa0", "\u200b", "\u2060", "\u0336"])
DATES = st.one_of(
    st.builds("{:02}{:02}{:02}".format, st.integers(0, 99), st.integers(13, 99), st.integers(0, 99)),
    st.builds("{:02}{:02}{:02}".format, st.integers(0, 99), st.integers(1, 12), st.sampled_from([0, 32, 60, 92])),
    st.just("121212"),
)


@st.composite
def numbers(draw):
    """A fictitious personal number as digits of one script, with any separators between them."""
    digits = draw(st.sampled_from(["", "18", "19", "20"])) + draw(DATES) + "1212"
    zero = ord(draw(st.sampled_from(ZEROS)))
    usual = draw(st.sampled_from(["", "-", "+", " ", " - ", "–", None]))
    if usual is not None:
        return "".join(chr(zero + int(digit)) for digit in digits[:-4]) + usual + digits[-4:]
    return "".join(chr(zero + int(digit)) + draw(SEPARATORS) for digit in digits[:-1]) + chr(zero + int(digits[-1]))


AROUND = st.one_of(
    st.text(), st.sampled_from([" hon är född ", "ring 020 390 000 ", ", 112 ", " 18 år ", "a", "3.4.2 ", "@"])
)


@given(AROUND, numbers(), AROUND)
def test_a_personal_number_is_found_wherever_and_however_it_is_written(before, number, after):
    assume(CUT not in before + after)
    start, end = len(before), len(before) + len(number)
    assert covered(scan(before + number + after, ALLOWED), start, end)


SAMPLES = st.sampled_from([text for texts in FOUND.values() for text in texts])
PIECES = st.lists(st.one_of(st.text(max_size=8), numbers(), SAMPLES, st.sampled_from(OURS)), max_size=6)


@given(PIECES, st.sampled_from([" ", "", "\n", ", "]))
def test_once_cut_nothing_is_left_to_find(pieces, between):
    text = between.join(pieces)
    left, found = cleaned(text, ALLOWED)
    assert scan(left, ALLOWED) == ()
    assert found is bool(scan(text, ALLOWED))


@given(PIECES)
def test_stretches_lie_in_the_text_in_order(pieces):
    text = "".join(pieces)
    findings = scan(text, ALLOWED)
    assert all(0 <= finding.start < finding.end <= len(text) for finding in findings)
    assert list(findings) == sorted(findings, key=lambda finding: finding.start)


@given(st.lists(st.one_of(st.text(), SAMPLES, numbers()), min_size=1))
def test_whatever_is_ours_is_allowed(strings):
    allowed = Allowed.of(strings)
    assert all(scan(string, allowed) == () for string in strings)


@given(st.text())
def test_normalising_keeps_one_offset_for_each_character_and_the_end(text):
    plain, offsets = normalise(text)
    assert len(offsets) == len(plain) + 1
    assert offsets == sorted(offsets)
    assert offsets[-1] == len(text)
