"""The paper for the application."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings

from dialogs.draft.model.consent_items import CONSENT_ITEMS, Requirement
from dialogs.draft.model.field_group import FieldGroup
from dialogs.draft.model.fields import SEALED_FIELDS
from dialogs.draft.model.open_answers import FIELD_BY_NAME, OpenAnswers
from dialogs.draft.model.risk_areas import AREAS
from dialogs.engine.facts import Status
from dialogs.engine.forms.conditions import conditions_in
from dialogs.papers.application import application_paper
from dialogs.papers.paper_content import PaperContent
from dialogs.papers.todo import TASKS
from tests.draft.answers import parts
from tests.papers.matters import (
    ADULT,
    ALL,
    DAY,
    ERASED,
    MANDATORY,
    NAME,
    SECRET,
    answered,
    child,
    consented,
    lines,
    matter,
    rich,
    written,
)  # fmt: skip

#: Rows that are no question: what the manual says, and lines to write on.
NO_QUESTIONS = {"paper-companion-label", "paper-child-line", "paper-relative-line"}
LETTERS = {group: group.value[-1].upper() for group in FieldGroup if group is not FieldGroup.RISKS}


def rows_of(paper):
    """Every row of the groups, by the letter of its group."""
    groups = [part for part in paper.parts if part.heading.id == "paper-group"]
    return {part.heading.values["letter"]: {row.label.id: row for row in part.rows} for part in groups}


def texts_in(paper):
    return {text.id for part in paper.parts for text in (part.heading, *part.about, *part.items)}


def items_under(paper, heading):
    found = [part.items for part in paper.parts if part.heading.id == heading]
    return found[0] if found else ()


@given(parts())
@settings(max_examples=25)
def test_every_relevant_field_stands_in_its_group_and_no_other(manual, part):
    rows = rows_of(application_paper(manual, matter(part)))
    for group, letter in LETTERS.items():
        asked = {f.label for f in part.clear_irrelevant().relevant() if f.group is group}
        sealed = {f.label for f in SEALED_FIELDS if f.group is group}
        assert rows[letter].keys() - NO_QUESTIONS == asked | sealed


def test_the_groups_stand_in_order_after_the_first_page(manual):
    paper = application_paper(manual, matter(rich()))
    headings = [part.heading.id for part in paper.parts]
    first = headings.index("paper-group")
    assert list(rows_of(paper)) == list("ABCDEFGHI") and paper.parts[first].page
    assert headings[:4] == ["paper-what", "paper-before", "paper-todo", "paper-remaining"]
    assert headings.index("paper-consent") == first + 9


def test_an_answer_stands_in_words_unknown_as_such_and_what_is_unanswered_is_a_line_to_write_on(manual, texts):
    found = lines(application_paper(manual, matter(rich())), texts)
    assert found["B. Personen", "Medborgarskap"] == "Ett land utanför EU och EES"
    assert found["C. Rättslig situation", "Återreseförbud till Schengen"] == "Vet inte"
    assert found["E. Barn och familj", "Medföljande barn"] == "2"
    assert found["G. Resan", "Önskad tid"] == "Om en till tre månader"
    assert found["G. Resan", "Vana vid att flyga"] is None


def test_needs_stand_with_the_reminder_that_nothing_unconfirmed_is_promised(manual, texts):
    said = written(application_paper(manual, matter(rich())), texts)["H. Behov i hemlandet"]
    assert "Lova inget stöd som inte är bekräftat. (Manualen\N{NO-BREAK SPACE}3.2 och 5)" in said


def test_every_question_is_ours_and_names_the_sections_that_have_its_subject(manual, texts):
    said = written(application_paper(manual, matter(rich())), texts)
    assert "Vår fråga (2.1 och 2.2.1)" in said["B. Personen"] and "Vår fråga" in said["B. Personen"]
    groups = [heading for heading in said if heading[1:3] == ". "]
    assert len(groups) == len(LETTERS)
    assert not any(text.startswith("Manualen") for heading in groups for text in said[heading])


def test_each_child_and_each_relative_has_a_line_to_write_on_by_hand(manual, texts):
    found = lines(application_paper(manual, matter(rich())), texts)
    children = [label for heading, label in found if re.match(r"Barn \d", label) and heading == "E. Barn och familj"]
    assert children == [f"Barn {index}: namn, födelsedatum, medborgarskap" for index in (1, 2)]
    assert found["E. Barn och familj", "Närstående 1: namn, födelsedatum, medborgarskap"] is None
    none = rich().put(FIELD_BY_NAME["children"], 0)
    assert not any(label.startswith("Barn 1") for _, label in lines(application_paper(manual, matter(none)), texts))


@pytest.mark.parametrize("language", ["sv", "en"])
def test_each_task_is_brought_up_by_an_answer_that_there_is_and_no_answer_brings_up_none(manual, texts, language):
    assert not items_under(application_paper(manual, matter()), "paper-todo")
    for task in TASKS:
        for condition in conditions_in(task.when):
            name, _, option = condition.question.partition(".")
            field = FIELD_BY_NAME[name]
            assert set(condition.options) <= ({"yes"} if option else set(field.options)), task.name
            assert not option or option in field.options, task.name
        assert texts.word(task.text, language)


def test_answers_that_mean_work_stand_as_work_to_tick_off(manual, texts):
    part = answered({"role": "social", "person": "adult", "coordinator": "no", "ban": "yes", "passport": "held"})
    paper = application_paper(manual, matter(part))
    said = written(paper, texts)["Att göra"]
    assert "Ta kontakt med regionkoordinatorn, direkt eller genom stödtelefonen. (3.1)" in said
    assert any("återreseförbudet, efter samtycke" in text and text.endswith("(4.2.3)") for text in said)
    assert any("Någon annan har passet" in text and text.endswith("(vårt tillägg)") for text in said)
    assert next(part.ticks for part in paper.parts if part.heading.id == "paper-todo")


def test_no_task_tells_to_pass_on_to_iom_without_consent(texts):
    for task in TASKS:
        said = texts.word(task.text, "sv")
        if re.match(r"(Säg till|Berätta för|Be) IOM", said) and "formulär" not in said:
            assert "efter samtycke" in said, said


def test_the_last_part_says_who_is_told_what_and_that_the_law_has_limits(manual, texts):
    paper = application_paper(manual, matter(rich()))
    said = written(paper, texts)["Vem som sedan får veta vad"]
    assert paper.parts[-1].heading.id == "paper-after"
    assert any(text.startswith("Ambassaden, om resehandling saknas") and "(4.2.1)" in text for text in said)
    assert any("Lagen kan kräva" in text and text.endswith("(vårt tillägg)") for text in said)


def test_sealed_answers_stand_only_where_they_are_given(manual, texts):
    part, consent = rich(), consented(ADULT)
    opened = str(written(application_paper(manual, matter(part, consent, SECRET, ALL)), texts))
    shut = str(written(application_paper(manual, matter(part, consent, {}, ALL)), texts))
    assert all(canary in opened for canary in SECRET.values())
    assert "canary" not in shut
    assert "canary" not in repr(matter(part, consent, SECRET))


def test_a_sealed_field_is_its_answer_or_needs_the_code_or_is_a_line_to_write_on(manual, texts):
    consent = consented(ADULT)
    shut = lines(application_paper(manual, matter(rich(), consent, {}, frozenset({90}))), texts)
    assert shut["B. Personen", "Efternamn"] == "Ifyllt, skrivs bara ut med ärendekoden."
    assert shut["B. Personen", "Förnamn"] is None
    opened = lines(application_paper(manual, matter(rich(), consent, {"surname": "Exempelsson"}, ALL)), texts)
    assert opened["B. Personen", "Efternamn"] == "Exempelsson"


@pytest.mark.parametrize("yes", [(), MANDATORY, (*MANDATORY[1:], "phone")])
def test_the_mobile_number_has_no_line_without_its_own_consent(manual, texts, yes):
    paper = application_paper(manual, matter(rich(), consented(yes), SECRET, ALL))
    assert lines(paper, texts)["B. Personen", "Mobilnummer"] == "Personen har inte sagt ja till att numret lämnas."
    assert SECRET["phone"] not in str(written(paper, texts))
    assert "field-phone-label" not in {text.id for text in items_under(paper, "paper-missing-sealed")}


def test_the_mobile_number_has_its_line_with_consent(manual, texts):
    blank = application_paper(manual, matter(rich(), consented(ADULT)))
    assert lines(blank, texts)["B. Personen", "Mobilnummer"] is None
    assert "field-phone-label" in {text.id for text in items_under(blank, "paper-missing-sealed")}


def test_lines_that_consent_opens_are_listed_and_what_was_refused_stands_as_a_no(manual, texts):
    yes = (*MANDATORY, "health", "followup")
    some = application_paper(manual, matter(rich(), consented(yes, no=("embassy",))))
    assert written(some, texts)["Det som samtycket öppnar"] == [
        "Personuppgifterna och svaren, utom hälsan, får lämnas till IOM Finland, med personens samtycke.",
        "Hälsouppgifter får lämnas till IOM Finland, med personens samtycke.",
        "Nej: Kontakt med ambassaden",
        "Återkoppling till Sverige får ordnas, med personens samtycke.",
    ]
    for given_, opened in ((consented(MANDATORY), ["draft-line-iom"]), (consented(("followup",)), [])):
        paper = application_paper(manual, matter(rich(), given_))
        assert [text.id for text in items_under(paper, "paper-consent-lines")] == opened


def test_what_consent_opens_names_iom_finland_and_the_mobile_number(manual, texts):
    paper = application_paper(manual, matter(rich(), consented((*MANDATORY, "phone"), no=())))
    said = written(paper, texts)["Det som samtycket öppnar"]
    assert any("lämnas till IOM Finland" in line for line in said)
    assert any(line.startswith("Mobilnumret") for line in said)


def consents_in(paper, texts):
    """How every item stands on paper, by its title."""
    headings = {"Först: sagt och förstått", "Samtycken", "Information som läses upp", "Det som andra har lämnat"}
    return {label: value for (heading, label), value in lines(paper, texts).items() if heading in headings}


def test_every_consent_asked_for_stands_with_day_language_interpreter_form_and_role(manual, texts):
    paper = application_paper(manual, matter(rich(), consented(MANDATORY, no=("embassy",))))
    found = consents_in(paper, texts)
    assert len(found) == sum(item.need is not Requirement.CHILD for item in CONSENT_ITEMS)
    told = "20 november 2026. Text på ryska. Tolk på plats. Muntligt. Antecknat av: Socialtjänst."
    assert found["Alternativen är kända"] == f"Ja, {told}"
    assert found["Kontakt med ambassaden"] == f"Nej, {told}"
    assert found["Polis eller åklagare före datumet"] == "Återstår"


@pytest.mark.parametrize("lacking", ["language", "voluntary", "alternatives", "use"])
@pytest.mark.parametrize("refused", [False, True])
def test_no_transfer_stands_as_a_yes_beside_a_condition_that_is_not_one(manual, texts, lacking, refused):
    yes = tuple(name for name in ADULT if name != lacking)
    paper = application_paper(manual, matter(rich(), consented(yes, no=(lacking,) if refused else ())))
    found = consents_in(paper, texts)
    for item in CONSENT_ITEMS:
        if item.rests_on and item.need is not Requirement.CHILD:
            title = texts.word(item.texts[0], "sv")
            assert found[title].startswith("Gäller inte, fråga igen"), title
    assert not any(
        "med personens samtycke" in line for line in written(paper, texts).get("Det som samtycket öppnar", ())
    )


def test_the_part_on_health_is_not_to_be_passed_on_without_its_own_yes(manual, texts):
    warning = "Lämna inte den här delen vidare: personen har inte sagt ja till det."
    without = written(application_paper(manual, matter(rich(), consented(MANDATORY, no=("health",)))), texts)
    assert any(warning in line for line in without["F. Hälsa"])
    allowed = written(application_paper(manual, matter(rich(), consented((*MANDATORY, "health")))), texts)
    assert not any(warning in line for line in allowed["F. Hälsa"])


def test_a_childs_consents_are_asked_for_as_well_and_what_others_gave_names_who_and_how(manual, texts):
    everyone = (*MANDATORY, "child-will", "guardian-sweden", "inquiry")
    paper = application_paper(manual, matter(child(), consented(everyone, no=("guardian-home",), child=True)))
    found = consents_in(paper, texts)
    assert len(found) == len(CONSENT_ITEMS)
    assert found["Medgivande i Sverige"] == (
        "Ja, 20 november 2026. Lämnat av: Vårdnadshavare. Så kom svaret: Skriftligt. Handlingen är sedd. "
        "Antecknat av: Socialtjänst."
    )
    assert found["Medgivande i ursprungslandet"] == "Nej, 20 november 2026. Antecknat av: Socialtjänst."
    assert (
        len(
            items_under(
                application_paper(manual, matter(child(), consented(MANDATORY, child=True))), "paper-missing-consent"
            )
        )
        == 4
    )


def test_consent_and_a_call_come_before_the_regional_coordinator_sends(manual, texts):
    said = written(application_paper(manual, matter(rich())), texts)
    assert said["Det här ska skickas"][1:] == ["Underskriven ansökan", "Riskbedömningstabell", "Kopia av id-handling"]
    consent, call, coordinator, *rest = said["Innan något skickas"]
    assert consent.startswith("1. Samtycke") and call.startswith("2. Samtal") and "020-39 00 00" in call
    assert coordinator.startswith("3. Sändning: regionkoordinatorn skriver under")
    assert rest == ["Assistenten skickar ingenting till någon."]


@pytest.mark.parametrize("language", ["sv", "en"])
def test_no_unconfirmed_address_stands_on_the_paper_and_no_fax_number_ever(manual, texts, language):
    fact = replace(manual.facts["iom_phone"], name="iom_fax", value="+358 9 684 11 511")
    for facts in (manual.facts, {**manual.facts, "iom_fax": fact}):
        said = str(written(application_paper(replace(manual, facts=facts), matter(rich())), texts, language))
        assert all(facts[name].value not in said for name in ("iom_email", "iom_phone"))
        assert "fax" not in said.lower() and fact.value not in said


def test_addresses_that_the_contacts_file_confirms_stand_there(manual, texts):
    facts = {name: replace(fact, status=Status.CONFIRMED) for name, fact in manual.facts.items()}
    said = written(application_paper(replace(manual, facts=facts), matter(rich())), texts)
    assert all(facts[name].value in said["Innan något skickas"] for name in ("iom_email", "iom_phone"))


def test_the_first_page_lists_what_is_missing(manual, texts):
    paper = application_paper(manual, matter(rich(), consented(MANDATORY[:-1]), {"surname": "x"}, frozenset({91})))
    said = written(paper, texts)
    assert said["Frågor utan svar"] == ["Vana vid att flyga"]
    assert said["Samtycken som återstår"] == ["Uppgifter till IOM Finland: Återstår"]
    missing = said["Uppgifter om personen och ärendet, efter samtycke"]
    assert "Efternamn" not in missing and "Förnamn" not in missing and "Födelsedatum" in missing
    assert said["Detaljer om risker utan svar"] == ["Hot eller kontakt i Sverige: Källa till uppgiften"]
    assert "Riskområden utan svar" not in said


def test_an_empty_draft_lacks_everything(manual):
    paper = application_paper(manual, matter())
    fields = [field for field in OpenAnswers().missing() if field.group is not FieldGroup.RISKS]
    assert len(items_under(paper, "paper-missing-fields")) == len(fields)
    assert len(items_under(paper, "paper-missing-areas")) == len(AREAS)
    assert len(items_under(paper, "paper-missing-consent")) == len(MANDATORY)
    assert not items_under(paper, "paper-missing-cells")


def test_a_draft_that_lacks_nothing_says_so(manual, texts):
    paper = application_paper(manual, matter(answered({"role": "coordinator"}), consented(ADULT), SECRET, ALL))
    assert written(paper, texts)["Det som återstår"] == ["Alla frågor i utkastet har ett svar."]


def test_what_stops_a_childs_draft_stands_first(manual):
    paper = application_paper(manual, matter(child()))
    stopped = paper.parts[0]
    assert stopped.heading.id == "paper-stopped"
    assert stopped.about[0].values["text"].id == "stop-child-guardian"
    assert [text.id for text in stopped.about[1:]] == ["draft-stop-call", "draft-stop-report"]
    assert application_paper(manual, matter(rich())).parts[0].heading.id == "paper-what"


def test_an_unaccompanied_child_has_a_companion_without_being_asked(manual):
    assert "paper-companion-label" in rows_of(application_paper(manual, matter(child())))["G"]
    assert "paper-companion-label" not in rows_of(application_paper(manual, matter(rich())))["G"]


def test_the_paper_says_which_draft_when_made_and_when_erased(manual, texts):
    paper = application_paper(manual, PaperContent(NAME, matter().state, consented(), DAY, ERASED))
    about, notice, foot = written(paper, texts)["Underlag till ansökan"]
    assert "LT-79FJ" in about and "24 november 2026" in about and "23 januari 2027" in about and "2019" in about
    assert notice == texts.word("draft-not-sent", "sv")
    assert foot == "LT-79FJ · Manualens utgåva 2019 · 24 november 2026"


def test_there_is_no_place_to_sign(manual, texts):
    said = str(written(application_paper(manual, matter()), texts)).casefold()
    assert "ingen underskrift här" in said
    assert "namnteckning" not in said and "ort och datum" not in said
