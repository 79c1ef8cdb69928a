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
    reader.sees("Vuxen eller barn?")
    reader.taps("Ålder: Barn, under 18 år")
    reader.taps("Ensamkommande: ja")
    reader.sees("Ålder: Barn, under 18 år", "Ensamkommande: ja")
    reader.taps("Vidare")
    reader.taps("Sällskap: Ingen följer med")
    reader.taps("Vidare")
    reader.taps("Saknas")
    reader.taps("Vet inte, hoppa över")
    reader.taps("Brottsutredning: ja")
    reader.taps("Vidare")
    reader.taps("Vet inte, hoppa över")
    reader.taps("Aldrig flugit")
    reader.taps("Vet inte, hoppa över")
    reader.sees("tre villkor", "ni i socialnämnden", "alltid resa med ledsagare", "räknas som ”vet inte”")
    reader.sees_not("anmäla till socialnämnden")
    assert "Brådskande" in reader.labels and "Kontakt och vem gör vad" in reader.labels
    reader.taps("Fråga före datum")
    reader.sees("polis och/eller åklagare", "4.2.2")
    reader.sees_not("samordnas med socialtjänsten")
    reader.taps("Upp: Visa planen")
    reader.taps("Gör nu")
    reader.sees("region Väst")
    reader.taps("Region Väst")
    reader.sees("Region Väst")


def test_an_answer_changed_from_the_summary_keeps_the_others_and_clears_what_hung_on_it(reader):
    reader.gives("plan")
    reader.taps("Svara på frågorna")
    reader.taps("Polis")
    reader.taps("Syd")
    reader.taps("Funderar")
    reader.taps("Ålder: Vuxen")
    reader.taps("Vidare")
    reader.taps("Sällskap: Barn och närstående")
    reader.taps("Född i Sverige: ja")
    reader.taps("Upp: Se och ändra svaren")
    reader.sees("Roll: Polis", "Född i Sverige: ja")
    reader.taps("Ändra: Läge")
    reader.taps("Har ändrat sig")
    reader.sees("Dina svar", "Läge: Har ändrat sig", "Roll: Polis", "Region: Syd")
    reader.sees_not("Född i Sverige", "Sällskap")
    assert case_of(reader) == {"role": "police", "region": "syd", "stage": "changed", "person": "adult"}
    reader.taps("Ändra: Läge")
    reader.taps("Funderar")
    reader.sees("Sällskap: inget svar")
    reader.taps("Fortsätt frågorna")
    reader.sees("Följer någon med")


def test_a_chosen_answer_is_marked_and_can_be_typed_again(reader):
    reader.gives("plan")
    reader.taps("Svara på frågorna")
    reader.taps("Skyddat boende")
    reader.taps("Föregående")
    assert "☑ Skyddat boende" in reader.labels
    reader.writes("socialtjänst")
    reader.sees("Vilken region")
    assert case_of(reader) == {"role": "social"}


def test_three_quick_taps_on_one_form_are_three_answers(reader):
    reader.gives("plan")
    reader.taps("Svara på frågorna")
    for _ in range(5):
        reader.taps("Vet inte, hoppa över")
    reader.taps("Vet inte, hoppa över")
    reader.sees("Hot, kontakt och inblandad familj")
    card = max(reader.cards)
    old = [
        reader.finds(label)
        for label in ("Hot mot personen: ja", "Förövare har kontakt: nej", "Familjen inblandad: vet inte")
    ]
    for choice in old:
        reader.presses(choice, card)
    assert case_of(reader) == {"threat": "yes", "contact": "no", "family": "unknown"}


def test_a_question_without_names_is_made_of_the_answers(reader):
    reader.gives("plan")
    reader.taps("Svara på frågorna")
    reader.taps("Regionkoordinator")
    reader.taps("Upp: Se och ändra svaren")
    reader.taps("Fråga ur planens svar")
    reader.sees("Jag är regionkoordinator.", "nästa steg", "020-39 00 00")


def test_the_paper_is_handed_out_and_kept_for_hiding(reader):
    reader.gives("plan")
    reader.taps("Visa planen")
    reply = reader.taps("PDF på svenska")
    assert reply.document.name == "plan.pdf"
    assert reply.document.data.startswith(b"%PDF-")
    reader.sees("PDF:en ligger nedanför")
    assert reader.taps("PDF på engelska").document.name == "plan-english.pdf", "whatever the screen is in"
    reader.sees("Planen")
    from bot.service import Request
    from dialogs.engine.events import SentOther

    incoming = Request(reader.chat, SentOther(), "sv", None)
    reader.house.runner.run(reader.house.service.sent(incoming, 77))
    assert 77 in reader.taps("Dölj nu").remove
