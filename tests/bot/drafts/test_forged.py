"""Forged and garbled buttons: every tap is answered, nothing that is another's is changed or told."""

from __future__ import annotations

import base64
import hashlib
import random
from collections import Counter

import pytest
from sqlalchemy import event

from bot.requests import Request
from dialogs.draft.model.draft_label import draft_label, parse_draft_label
from dialogs.draft.verbs import DraftVerb
from dialogs.engine.events import PressedButton, SentReply, Started
from dialogs.engine.links import LINK_VERSION, VERB_COUNT, Case, Link, Verb, decode, encode
from tests.draft_story import ADULT, Nobody, begins, dump, keys, says, sealed_draft
from tests.reader import House

TIMES = 10_000
_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
#: What may change a draft of one's own, or make one.
CHANGING = {
    DraftVerb.PUT, DraftVerb.CHOOSE, DraftVerb.UNCHOOSE, DraftVerb.SKIP, DraftVerb.CONFIRM, DraftVerb.RENEW,
    DraftVerb.LOCK, DraftVerb.ERASE, DraftVerb.VAULT, DraftVerb.SAVE,
}  # fmt: skip
#: Tables of drafts; a reader's own row is another thing.
_OF_DRAFTS = ("drafts", "holders", "consents", "gates", "vaults", "sealed")


class Ids:
    """Words every message by its id and values, which takes no time."""

    def word(self, message, language, /, **values):
        return f"{message} {' '.join(map(str, values.values()))}"


@pytest.fixture
def two(manual, questions):
    """A house of two readers, each with drafts; the first is who forges."""
    house = House(manual, Ids(), questions)
    house.service.readers.store = Nobody()
    yield house
    house.close()


def made(house, chat, **answers):
    """A draft of this chat, by its name's number."""
    link = Link(house.manual.by_name["drafts"].number, verb=DraftVerb.SAVE)
    pressed = Request(chat, PressedButton(encode(link), 1, ()), "sv")
    reply = house.runner.run(house.service.handle(pressed))
    name = reply.link.case.draft
    says(house.reader(chat), draft_label(name), **answers)
    return name


#: How many of a hundred forged data are of each kind.
SHARES = {"junk": 28, "guidance": 30, "torn": 20, "later": 8, "another": 11, "own": 3}


class Forger:
    """Draws forged data: from junk to links that only a name keeps from being the reader's own."""

    def __init__(self, manual, theirs, seed=16):
        self.draw = random.Random(seed)
        self.kinds = [kind for kind, share in SHARES.items() for _ in range(share)]
        self.rooms = [room.number for room in manual.rooms]
        self.steps = [step.number for step in manual.steps]
        self.theirs = theirs
        self.deck = []

    def one(self, own):
        """One datum, of a kind drawn at random, and the kind; of a hundred, each kind has its share."""
        self.deck = self.deck or self.draw.sample(self.kinds, len(self.kinds))
        kind = self.deck.pop()
        return getattr(self, kind)(own), kind

    def junk(self, _own):
        letters = _ALPHABET if self.draw.random() < 0.7 else "åäö \u200b\x00+/=" + _ALPHABET
        return "".join(self.draw.choices(letters, k=self.draw.choice([0, 1, 16, 63, 64, 64, 65, 80])))

    def link(self, steps, name, verb=None):
        draw = self.draw
        verb = draw.choice([*Verb, *DraftVerb]) if verb is None else verb
        operand = draw.choice([0, 1, 2, 3, 0x8000, 0xFFFF, draw.getrandbits(16)])
        case = Case(draw.getrandbits(64), draw.getrandbits(208), draw.getrandbits(8), name)
        back = draw.choice([0, draw.getrandbits(16), draw.choice(self.rooms), draw.choice(self.steps)])
        return encode(Link(draw.choice(steps), back, verb, operand, case, draw.random() < 0.5))

    def guidance(self, _own):
        step = self.draw.choice([self.draw.choice(self.steps), self.draw.getrandbits(16)])
        return self.link([step], self.draw.getrandbits(24))

    def torn(self, own):
        data = self.link(self.rooms + self.steps, self.draw.choice([*own, *self.theirs]))
        place = self.draw.randrange(len(data))
        other = data[:place] + self.draw.choice(_ALPHABET) + data[place + 1 :]
        return self.draw.choice([data[:place], other, data[place:] + data[:place], data + data[:place]])

    def later(self, own):
        raw = bytearray(base64.urlsafe_b64decode(self.link(self.rooms, self.draw.choice(self.theirs))))
        if self.draw.random() < 0.5:
            raw[0] = LINK_VERSION + self.draw.randint(1, 200)
        else:
            raw[1] = self.draw.randint(VERB_COUNT, 127)
        raw[-2:] = hashlib.blake2b(bytes(raw[:-2]), digest_size=2, person=b"lots-link").digest()
        return base64.urlsafe_b64encode(bytes(raw)).decode()

    def another(self, _own):
        return self.link(self.rooms, self.draw.choice(self.theirs))

    def own(self, own):
        return self.link(self.rooms, self.draw.choice(own))


@pytest.mark.slow
def test_ten_thousand_forged_buttons_change_and_tell_nothing_that_is_anothers(manual, two):
    """Promise 16."""
    theirs = [made(two, 2, **ADULT, nationality="BT"), made(two, 2, role="police", region="nord")]
    own = [made(two, 1, **ADULT) for _ in range(3)]
    before = _of(two, theirs)
    forger, kinds, me = Forger(manual, theirs), Counter(), two.reader(1)
    told = {draft_label(name) for name in theirs}
    writes = []
    event.listen(two.database.engine.sync_engine, "before_cursor_execute", lambda *given: writes.append(given[2]))

    async def forged():
        held = own
        for _ in range(TIMES):
            data, kind = forger.one(held)
            kinds[kind] += 1
            writes.clear()
            reply = await two.service.handle(Request(1, PressedButton(data, 1, ()), "sv"))
            assert reply.draw or reply.remove
            if reply.draw:
                shown = reply.draw.text + "".join(choice.label for choice in reply.draw.choices)
                assert not any(name in shown for name in told), data
            assert reply.document is None or not any(name in reply.document.name for name in told)
            if any(_changes(statement) for statement in writes):
                assert decode(data).verb in CHANGING, data
                held = [each.number for each in await two.drafts.list(keys(me), two.clock())] or own

    two.runner.run(forged())
    assert _of(two, theirs) == before
    assert kinds == {kind: share * TIMES // 100 for kind, share in SHARES.items()}


def _changes(statement):
    """Whether a statement writes to a table of drafts, besides noting the day of use."""
    verb, *rest = statement.lower().split()
    return verb in {"insert", "update", "delete"} and bool(set(rest[:3]) & set(_OF_DRAFTS))


def _of(house, names):
    """All that is stored of these drafts."""
    whole = dump(house)
    return {table: [row for row in whole[table] if row.get("draft", row.get("name")) in names] for table in _OF_DRAFTS}


def test_a_forged_deep_link_changes_no_draft_of_ones_own(manual, reader):
    """Promise 16: it may come from anybody."""
    name = begins(reader, **ADULT)
    before = dump(reader.house)
    for verb in set(DraftVerb):
        for room in ("drafts", "draft", "draft-take", "draft-field-role", "draft-consent-iom", "draft-sealed-surname"):
            link = Link(manual.by_name[room].number, verb=verb, operand=2, case=Case(draft=parse_draft_label(name)))
            reply = reader.does(Started(encode(link)))
            assert reply.draw and not reply.ask and not reply.document and not reply.one_time_text
    after = dump(reader.house)
    assert {t: after[t] for t in _OF_DRAFTS} == {t: before[t] for t in _OF_DRAFTS}


def test_a_forged_way_back_leads_nowhere_that_is_not_there(manual, reader):
    """Promise 16."""
    name = begins(reader, **ADULT)
    for back in (1, 9999, 65_535, manual.by_name["urgent"].number):
        room = manual.by_name["draft-field-lawyer"].number
        reader.forges(encode(Link(room, back, DraftVerb.PUT, 1, Case(draft=parse_draft_label(name)))))
        assert reader.card.step.startswith("draft-field")


@pytest.mark.parametrize("data", ["", "A" * 64, "å", "-"])
def test_a_forged_question_takes_no_answer(house, reader, data):
    """Promise 16."""
    sealed_draft(reader)
    before = dump(house)
    reader.does(SentReply(data, "Exempelsson"), reader._take())
    reader.sees_not("Exempelsson")
    after = dump(house)
    assert {t: after[t] for t in _OF_DRAFTS} == {t: before[t] for t in _OF_DRAFTS}
