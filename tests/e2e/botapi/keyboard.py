"""Keyboards under a message: their shape and their buttons. Source: Bot API 10.1."""

from .links import fault_in, fault_in_web_app
from .names import names
from .refusal import Json, RefusalError, bad, strict
from .text import utf16

BUTTON_LIMIT = 100
DATA_LIMIT = 64  # bytes of UTF-8
COPY_LIMIT = 256  # characters
PLACEHOLDER_LIMIT = 64  # characters

_ACTIONS = names(
    "url callback_data web_app login_url switch_inline_query "
    "switch_inline_query_current_chat switch_inline_query_chosen_chat copy_text "
    "callback_game pay"
)
_NOT_MODELLED = frozenset({"login_url", "callback_game", "pay"})
_LOOKS = frozenset({"text", "style", "icon_custom_emoji_id"})
_STYLES = {"danger", "success", "primary"}
_OTHER_KINDS = {
    "keyboard": names("keyboard is_persistent resize_keyboard one_time_keyboard input_field_placeholder selective"),
    "remove_keyboard": frozenset({"remove_keyboard", "selective"}),
    "force_reply": frozenset({"force_reply", "input_field_placeholder", "selective"}),
}


def checked(markup: object, *, private: bool, inline_only: bool = False) -> Json | None:
    """Return a reply markup to keep, None for none or an empty inline keyboard.

    private: Mini App buttons are for private chats only. Raises a 400.
    """
    if markup is None:
        return None
    if not isinstance(markup, dict):
        raise bad("object expected as reply markup")
    if "inline_keyboard" not in markup:
        if inline_only:
            raise bad("inline keyboard expected")
        return _other(markup)
    if len(markup) > 1:
        raise strict("unknown fields beside inline_keyboard")
    rows = _rows(markup, "inline_keyboard", "InlineKeyboardMarkup")
    buttons = [button for row in rows for button in row]
    if len(buttons) > BUTTON_LIMIT:
        raise bad("reply markup is too long")
    for button in buttons:
        _check_button(button, private=private)
    return {"inline_keyboard": rows} if rows else None


def _rows(markup: Json, name: str, kind: str) -> list[list[Json]]:
    rows = markup[name]
    if not isinstance(rows, list):
        raise bad(f'field "{name}" must be of type Array')
    if not all(isinstance(row, list) for row in rows):
        raise bad(f'field "{name}" of the {kind} must be an Array of Arrays')
    return [row for row in rows if row]


def _other(markup: Json) -> Json | None:
    if not markup:
        return None
    for kind, allowed in _OTHER_KINDS.items():
        if kind not in markup:
            continue
        if unknown := markup.keys() - allowed:
            raise strict(f"unknown fields in reply markup: {sorted(unknown)}")
        if kind == "keyboard":
            _rows(markup, "keyboard", "ReplyKeyboardMarkup")
        elif markup[kind] is not True:
            raise bad(f'field "{kind}" must be True')
        if not 0 < utf16(markup.get("input_field_placeholder", "-")) <= PLACEHOLDER_LIMIT:
            raise strict("input_field_placeholder holds 1 to 64 characters")
        return markup
    raise strict("reply markup of no known kind")


def _unparsed(reason: str) -> RefusalError:
    return bad(f"can't parse inline keyboard button: {reason}")


def _check_button(button: object, *, private: bool) -> None:
    if not isinstance(button, dict):
        raise _unparsed("InlineKeyboardButton must be an Object")
    _check_looks(button)
    actions = button.keys() & _ACTIONS
    if len(actions) > 1:
        raise strict(f"a button with {len(actions)} actions: {sorted(actions)}")
    if not actions or button.get("callback_data") == "":
        raise _unparsed("Text buttons are unallowed in the inline keyboard")
    if actions & _NOT_MODELLED:
        raise strict(f"button action {actions.pop()} is not modelled")
    _check_action(button, private=private)


def _check_looks(button: Json) -> None:
    if "text" not in button:
        raise _unparsed('Can\'t find field "text"')
    label = button["text"]
    if not isinstance(label, str):
        raise _unparsed('Field "text" must be of type String')
    if not label.strip():
        raise bad("inline keyboard button text must be non-empty")
    if unknown := button.keys() - _ACTIONS - _LOOKS:
        raise strict(f"unknown fields in a button: {sorted(unknown)}")
    if button.get("style", "primary") not in _STYLES:
        raise _unparsed("invalid button style specified")


def _check_action(button: Json, *, private: bool) -> None:
    match button:
        case {"callback_data": data}:
            _check_data(data)
        case {"url": url}:
            _check_url(url, "URL", fault_in(str(url)))
        case {"web_app": {"url": url}}:
            if not private:
                raise bad("BUTTON_TYPE_INVALID")
            _check_url(url, "Web App URL", fault_in_web_app(str(url)))
        case {"web_app": _}:
            raise _unparsed('Can\'t find field "url"')
        case {"copy_text": {"text": str(text)}} if 0 < utf16(text) <= COPY_LIMIT:
            pass
        case {"copy_text": _}:
            raise bad("BUTTON_COPY_TEXT_INVALID")


def _check_data(data: object) -> None:
    if not isinstance(data, str):
        raise _unparsed('Field "callback_data" must be of type String')
    if len(data.encode()) > DATA_LIMIT:
        raise bad("BUTTON_DATA_INVALID")


def _check_url(url: object, what: str, fault: str | None) -> None:
    if not isinstance(url, str):
        raise _unparsed('Field "url" must be of type String')
    if fault:
        raise bad(f"inline keyboard button {what} '{url}' is invalid: {fault}")
