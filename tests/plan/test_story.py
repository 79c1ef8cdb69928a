"""The plan as a reader meets it."""

from __future__ import annotations

from dialogs.engine.plan_answers import plan_answers


def case_of(reader):
    return plan_answers(reader.house.manual, reader.house.service.cards.last(reader.chat)[1].link.case.plan)


def test_a_social_worker_plans_for_an_unaccompanied_child(reader):
    reader.gives("plan")
    reader.sees("Plan för det här ärendet", "avgör ingenting")
    reader.taps("Svara på frågorna")
    reader.taps("Socialtjänst")
    reader.taps("Väst")
    reader.taps("Nyss i trygghet")
    reader.sees("Finns hot mot personen?")
    for _ in range(3):
        reader.taps("Vet inte, hoppa över")
    reader.sees("Vuxen eller barn?")
    reader.taps("Barn, under 18 år")
    reader.taps("ja")
    reader.taps("Ingen följer med")
    reader.taps("Saknas")
    reader.taps("ja")
    for _ in range(6):
        reader.taps("Vet inte, hoppa över")
    reader.sees("Har personen flugit förut?")
    reader.taps("Aldrig flugit")
    reader.taps("Vet inte, hoppa över")
    reader.taps("Vet inte, hoppa över")
    reader.sees("tre villkor", "ni i socialnämnden", "alltid resa med ledsagare", "räknas som ”vet inte”")
    reader.sees_not("anmäla till socialnämnden")
    reader.taps("Hela planen")
    reader.taps("Fråga före datum")
    reader.sees("polis och/eller åklagare", "4.2.2")
    reader.sees_not("samordnas med socialtjänsten")
    reader.taps("Hela planen")
    reader.taps("Gör nu")
    while "region Väst" not in reader.card.text:
        reader.taps("Fler punkter")
    reader.taps("Region Väst")
    reader.sees("Region Väst")


def test_an_answer_changed_from_the_summary_keeps_the_others_and_clears_what_hung_on_it(reader):
    reader.gives("plan")
    reader.taps("Svara på frågorna")
    reader.taps("Polis")
    reader.taps("Syd")
    reader.taps("Funderar")
    for _ in range(3):
        reader.taps("Vet inte, hoppa över")
    reader.taps("Vuxen")
    reader.taps("Barn och närstående")
    reader.taps("ja")
    reader.taps("Se och ändra svaren")
    assert {"Roll: Polis", "Född i Sverige: ja"} <= set(reader.labels)
    reader.taps("Läge: Funderar")
    reader.taps("Har ändrat sig")
    reader.sees("Dina svar")
    assert {"Läge: Har ändrat sig", "Roll: Polis", "Region: Syd"} <= set(reader.labels)
    assert not any(label.startswith(("Född i Sverige", "Sällskap")) for label in reader.labels)
    assert case_of(reader) == {"role": "police", "region": "syd", "stage": "changed", "person": "adult"}
    reader.taps("Läge: Har ändrat sig")
    reader.taps("Funderar")
    reader.taps("Fortsätt frågorna")
    reader.sees("Finns hot mot personen?")


def test_a_chosen_answer_is_marked_and_can_be_typed_again(reader):
    reader.gives("plan")
    reader.taps("Svara på frågorna")
    reader.taps("Skyddat boende")
    reader.taps("Föregående")
    assert "☑ Skyddat boende" in reader.labels
    reader.writes("socialtjänst")
    reader.sees("Vilken region")
    assert case_of(reader) == {"role": "social"}


def test_an_answer_tapped_twice_is_one_answer(reader):
    reader.gives("plan")
    reader.taps("Svara på frågorna")
    card, choice = max(reader.cards), reader.finds("Polis")
    reader.presses(choice, card)
    reader.presses(choice, card)
    assert case_of(reader) == {"role": "police"}
    reader.sees("Vilken region")


def test_the_question_of_region_shows_counties_and_marks_what_no_source_states(reader):
    reader.gives("plan")
    reader.taps("Svara på frågorna")
    reader.taps("Polis")
    reader.sees("Syd: Skåne", "Mitt: Uppsala, Västmanland och Gävleborg *", "020-39 00 00")
    assert "Skåne, Blekinge, Kronoberg och Kalmar *" not in reader.card.text


def test_a_question_without_names_is_made_of_the_answers(reader):
    reader.gives("plan")
    reader.taps("Svara på frågorna")
    reader.taps("Regionkoordinator")
    reader.taps("Se och ändra svaren")
    reader.taps("Fråga ur planens svar")
    reader.sees("Jag är regionkoordinator.", "nästa steg", "020-39 00 00")


def test_the_paper_is_handed_out_and_kept_for_hiding(reader):
    reader.gives("plan")
    reader.taps("Visa planen")
    reader.taps("Hela planen")
    reply = reader.taps("PDF på svenska")
    assert reply.document.name == "plan.pdf"
    assert reply.document.data.startswith(b"%PDF-")
    reader.sees("PDF:en ligger nedanför")
    assert reader.taps("PDF på engelska").document.name == "plan-english.pdf", "whatever the screen is in"
    reader.sees("Hela planen")
    from bot.requests import Request
    from dialogs.engine.events import SentOther

    incoming = Request(reader.chat, SentOther(), "sv", None)
    reader.house.runner.run(reader.house.service.sent(incoming, 77))
    assert 77 in reader.taps("Dölj nu").remove
