"""Errands as people come with them, over the server, by buttons and by typing: what they cost, what they give."""

from __future__ import annotations

import pytest

from tests.e2e.draft_story import Drafter

pytestmark = pytest.mark.asyncio

#: What stands below every card of a draft's questions, and ends a list of options.
WAYS = {
    "Föregående",
    "Nästa",
    "Hoppa över",
    "Svaren",
    "Översikt",
    "Mer",
    "Brådskande",
    "Hem",
    "Dölj nu",
    "Riskbedömning",
}


class Errand(Drafter):
    """A person with an errand, whose taps are counted."""

    count = 0

    async def taps(self, *labels):
        self.count += len(labels)
        return await super().taps(*labels)

    def taken(self):
        """The taps since it was asked last."""
        taken, self.count = self.count, 0
        return taken

    def onward(self):
        """The button that goes on with what is unanswered, where the card has one."""
        return next((label for label in self.card().labels() if label.startswith("Fortsätt")), None)

    async def answers(self):
        """Answer the question on the card by its first option, and go on where it waits for that."""
        before = self.card().text.split("\n")
        await self.taps(next(label for label in self.card().labels() if label not in WAYS))
        if "Nästa" in self.card().labels() and self.card().text.split("\n")[0] == before[0]:
            await self.taps("Nästa")


@pytest.fixture
def comes(api, lots):
    async def comes(language="sv"):
        reader = api.reader(language_code=language)
        reader.starts()
        await reader.sees("Lots")
        return Errand(api, reader)

    return comes


async def test_a_coordinator_makes_a_whole_draft_with_its_risk_table_and_both_papers(comes):
    """All by buttons: every question, three risks in seventeen areas with what is asked of them, every consent, papers.

    The same by the cards of before took some 260 taps: 79 questions, 158 risks, 15 consents.
    """
    anna = await comes()
    await anna.begins("Fortsätt: Vem som fyller i", "Regionkoordinator", "Vuxen")
    while (onward := anna.onward()) or not anna.card().text.startswith("Utkast LT-"):
        await (anna.taps(onward) if onward else anna.answers())
    assert anna.taken() <= 70
    await anna.taps("Riskbedömning")
    await anna.taps(anna.onward())
    for area in range(17):
        await anna.taps("Finns" if area < 3 else "Nej, inte vad vi vet")
    while anna.card().text.split("\n")[0] != "Riskbedömning":
        await anna.answers()
    assert anna.onward() is None
    assert anna.taken() <= 70
    await anna.taps("Översikt", "Samtycke")
    await anna.taps(anna.onward(), "Tolk på plats", "Muntligt")
    while "Ja" in anna.card().labels():
        await anna.taps("Ja")
    await anna.taps("Översikt")
    assert anna.taken() <= 25
    await anna.taps("Papper", "Underlag till ansökan (PDF)")
    await anna.receives("-underlag-ansokan.pdf")
    anna.reader.taps("Underlag till riskbedömning (PDF)", anna.card())  # the card says the same again
    await anna.receives("-underlag-riskbedomning.pdf")


async def test_the_support_line_at_night_sees_in_two_taps_what_cannot_wait(comes):
    anna = await comes()
    card = await anna.taps("Brådskande", "Kväll, natt och helg")
    assert "Kan inte vänta" in card.text and "112" in card.text and "114 14" in card.text
    assert card.labels()[0] == "Barn eller osäker ålder"


async def test_a_social_worker_on_a_friday_types_a_cry_and_has_numbers_hours_and_the_evening_first(comes):
    anna = await comes()
    card = await anna.sends("ska skickas hem ikväll vem ringer jag")
    assert "Fara nu: ring 112" in card.text and "020-39 00 00 (vardagar, kontorstid)" in card.text
    assert card.labels()[:3] == ["Barn eller osäker ålder", "Kväll, natt och helg", "Hitta din regionkoordinator"]


async def test_the_police_with_a_girl_of_perhaps_sixteen_have_the_childs_card_at_once(comes):
    anna = await comes()
    card = await anna.sends("flicka kanske 16 år hos oss")
    assert "Osäker ålder: gör som för ett barn" in card.text and "020-39 00 00" in card.text
    assert card.labels()[0] == "Kväll, natt och helg"


async def test_a_woman_changes_her_mind_and_her_draft_is_gone_after_what_the_card_says(comes):
    anna = await comes()
    name = await anna.begins()
    await anna.sends("hon har ångrat sig")
    card = await anna.taps("Personen ändrar sig")
    assert "välj Mer på det här kortet, och Radera längst ned" in card.text
    anna.taken()
    await anna.taps("Mer", f"Radera {name}")
    assert anna.taken() == 2
    assert name not in "".join(anna.card().labels())


async def test_a_volunteer_with_little_swedish_finds_the_passport_in_english(comes):
    anna = await comes("en")
    card = await anna.sends("passport is lost")
    assert "passport" in card.text.lower()


async def test_a_colleague_finds_the_coordinator_by_a_town(comes):
    anna = await comes()
    card = await anna.sends("koordinator gävle")
    assert card.text.startswith(("Region Mitt", "Det du skickade"))
    assert "020-39 00 00 (vardagar, kontorstid)" in card.text and "kontakta koordinatorn direkt" not in card.text


async def test_a_stranger_who_asks_where_a_woman_is_gets_no_place_and_no_desk(comes):
    anna = await comes()
    card = await anna.sends("vilket boende bor Anna på")
    assert "jag hjälper ingen att leta" in card.text
    assert "112" in card.text and "114 14" in card.text and "020" not in card.text


async def test_the_returnee_with_the_phone_reads_tries_everything_and_gives_it_back(comes):
    anna = await comes()
    name = await anna.begins()
    await anna.sends("/beratta")
    await anna.taps("English (engelska)", "Next")
    for typed in ("/utkast", "/start", name, "koordinator", "/sprak"):
        card = await anna.sends(typed)
        assert "Staying or going" in card.text, typed
        assert name not in card.text + "".join(card.labels())
        assert [each.message_id for each in anna.reader.chat() if each.by_bot] == [card.message_id]
        await anna.taps("Next", "Back")
    assert "114 14" in (await anna.sends("help me")).text or "114 14" in (await anna.taps("Help now")).text
    await anna.taps("Hide", "Open", "Give the phone back")
    await anna.reader.sees("Visa för personen")
    await anna.is_quiet()
    assert f"Öppna {name}" in (await anna.sends("/utkast")).labels()
