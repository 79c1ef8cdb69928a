"""What the server refuses to send, and that its limits themselves pass."""

import pytest
from telegram import Bot, MessageEntity

from tests.e2e.asking import READER, keys, refused
from tests.e2e.botapi import BotApi, Reader

EMOJI = "\N{GRINNING FACE}"


def _button(**action: object) -> dict[str, object]:
    return {"inline_keyboard": [[{"text": "K", **action}]]}


def _entity(offset: int, length: int, kind: str = "bold") -> dict[str, object]:
    entities = [{"type": kind, "offset": offset, "length": length}]
    return {"text": f"a{EMOJI}b", "entities": entities}


URL = "inline keyboard button URL"
BUTTON = "can't parse inline keyboard button:"
SENDING: dict[str, dict[str, object]] = {
    "message text is empty": {"text": ""},
    "text must be non-empty": {"text": " \n "},
    "message is too long": {"text": EMOJI * 2049},
    "chat_id is empty": {"chat_id": None},
    "chat not found": {"chat_id": "@nowhere"},
    "unsupported parse_mode": {"parse_mode": "bbcode"},
    "entity begins after the end of the text at UTF-16 offset 4": _entity(4, 1),
    "entity beginning at UTF-16 offset 3 ends after the end of the text at UTF-16 offset 5": _entity(3, 2),
    "entity begins in a middle of a UTF-16 symbol at byte offset 5": _entity(2, 1),
    "entity beginning at UTF-16 offset 0 ends in a middle of a UTF-16 symbol at byte offset 5": _entity(0, 2),
    "receive an entity with incorrect offset -1": _entity(-1, 1),
    "can't parse MessageEntity: Unsupported type specified": _entity(0, 1, "fat"),
    "can't parse MessageEntity: Can't find field \"url\"": _entity(0, 1, "text_link"),
    "ENTITIES_TOO_LONG": {"entities": [{"type": "bold", "offset": 0, "length": 1}] * 101},
    "can't parse entities: Can't find end tag corresponding to start tag \"b\"": {
        "text": "<b>x",
        "parse_mode": "HTML",
    },
    'can\'t parse entities: Unsupported start tag "p" at byte offset 3': {
        "text": "å <p>x</p>",
        "parse_mode": "HTML",
    },
    "BUTTON_DATA_INVALID": {"reply_markup": _button(callback_data="å" * 33)},
    f"{BUTTON} Text buttons are unallowed in the inline keyboard": {"reply_markup": _button(callback_data="")},
    "strict: a button with 2 actions: ['callback_data', 'url']": {
        "reply_markup": _button(callback_data="a", url="https://a.se")
    },
    f'{BUTTON} Can\'t find field "text"': {"reply_markup": {"inline_keyboard": [[{"callback_data": "a"}]]}},
    f"{URL} 'lots' is invalid: Wrong HTTP URL": {"reply_markup": _button(url="lots")},
    f"{URL} 'ftp://a.se' is invalid: Unsupported URL protocol": {"reply_markup": _button(url="ftp://a.se")},
    f"{URL} 'tel:+46' is invalid: Wrong port number specified in the URL": {"reply_markup": _button(url="tel:+46")},
    "inline keyboard button Web App URL 'http://a.se' is invalid: Only HTTPS links are allowed": {
        "reply_markup": _button(web_app={"url": "http://a.se"})
    },
    "reply markup is too long": {"reply_markup": {"inline_keyboard": [[{"text": "K", "callback_data": "a"}] * 101]}},
    'field "inline_keyboard" must be of type Array': {"reply_markup": {"inline_keyboard": "K"}},
    'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays': {
        "reply_markup": {"inline_keyboard": [{"text": "K", "callback_data": "a"}]}
    },
    "object expected as reply markup": {"reply_markup": []},
    "can't parse reply keyboard markup JSON object": {"reply_markup": "{"},
    "message to be replied not found": {"reply_parameters": {"message_id": 50}},
    'strict: unknown parameter "txt"': {"txt": "hej"},
}


@pytest.mark.parametrize("text", SENDING)
async def test_refused_messages(api: BotApi, reader: Reader, text: str) -> None:
    """What Telegram will not send is refused in its words, and nothing is shown."""
    params: dict[str, object] = {"chat_id": READER, "text": "hej", **SENDING[text]}
    assert await refused(api, "sendMessage", **params) == text
    assert len(reader.chat()) == 1


async def test_the_limits_themselves_are_allowed(bot: Bot, reader: Reader) -> None:
    """4096 units, 100 entities, 100 buttons and 64 bytes all pass."""
    bold = [MessageEntity("bold", index, 1) for index in range(100)]
    rows = [[(f"{row}", "x" * 64)] * 8 for row in range(12)] + [[("sist", "å" * 32)] * 4]
    await bot.send_message(READER, "x" * 4096, entities=bold, reply_markup=keys(*rows))
    assert len(reader.card().labels()) == 100
