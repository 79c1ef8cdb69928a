"""Methods that send, change and remove messages, and answer taps."""

from . import keyboard
from .arguments import Arguments
from .model import Chat, Message
from .names import names
from .refusal import Json, bad, strict
from .text import CAPTION_LIMIT, TEXT_LIMIT, Formatted, formatted, utf16
from .world import TAP_SECONDS, World

DELETABLE_SECONDS = 48 * 3600
DICE_SECONDS = 24 * 3600  # a die in a private chat stays so long
ANSWER_LIMIT = 200  # characters
DELETE_LIMIT = 100  # messages a call
FILE_LIMIT = 50 * 1024 * 1024  # bytes

NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are "
    "exactly the same as a current content and reply markup of the message"
)
TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
_ACTIONS = names(
    "typing upload_photo record_video upload_video record_voice upload_voice "
    "upload_document choose_sticker find_location record_video_note "
    "upload_video_note"
)
_PREVIEW = {
    "is_disabled": bool,
    "url": str,
    "prefer_small_media": bool,
    "prefer_large_media": bool,
    "show_above_text": bool,
}


def send_message(world: World, arguments: Arguments) -> Json:
    """Answer sendMessage."""
    text = _text(arguments)
    chat = world.open_chat(arguments)
    markup = _markup(arguments, chat)
    content: Json = {"text": text.text, "entities": text.entities}
    return _send(world, arguments, chat, content, markup)


def send_document(world: World, arguments: Arguments) -> Json:
    """Answer sendDocument: an upload, or the file_id of an earlier one."""
    upload = arguments.upload("document")
    file_id = arguments.text("document") if upload is None else ""
    if upload is None and not file_id:
        raise bad("there is no document in the request")
    if upload is None and file_id not in world.files:
        raise bad("wrong file identifier/HTTP URL specified")
    document = upload or world.files[file_id]
    if not document.content:
        raise bad("file must be non-empty")
    caption = _caption(arguments)
    chat = world.open_chat(arguments)
    markup = _markup(arguments, chat)
    file_id = file_id or f"file-{len(world.files) + 1}"
    world.files[file_id] = document
    content: Json = {
        "document": {
            "file_id": file_id,
            "file_unique_id": f"unique-{file_id}",
            "file_name": document.name,
            "mime_type": document.mime_type,
            "file_size": len(document.content),
        },
        "caption": caption.text,
        "caption_entities": caption.entities,
    }
    sent = _send(world, arguments, chat, content, markup)
    chat.messages[sent["message_id"]].document = document
    return sent


def send_chat_action(world: World, arguments: Arguments) -> bool:
    """Answer sendChatAction."""
    if arguments.text("action") not in _ACTIONS:
        raise bad("wrong parameter action in request")
    world.open_chat(arguments)
    return True


def edit_message_text(world: World, arguments: Arguments) -> Json:
    """Answer editMessageText. Without reply_markup the keyboard goes away."""
    text = _text(arguments)
    chat, message = _editable(world, arguments)
    if "text" not in message.content:
        raise bad("there is no text in the message to edit")
    content = {**message.content, "text": text.text, "entities": text.entities}
    return _edit(world, arguments, chat, message, content)


def edit_message_reply_markup(world: World, arguments: Arguments) -> Json:
    """Answer editMessageReplyMarkup."""
    chat, message = _editable(world, arguments)
    return _edit(world, arguments, chat, message, message.content)


def delete_message(world: World, arguments: Arguments) -> bool:
    """Answer deleteMessage."""
    chat = world.chat(arguments)
    message_id = arguments.whole("message_id")
    if message_id <= 0:
        raise bad("message identifier is not specified")
    message = chat.find(message_id)
    if message is None:
        raise bad("message to delete not found")
    _delete(world, chat, [message])
    return True


def delete_messages(world: World, arguments: Arguments) -> bool:
    """Answer deleteMessages: all of those found, or none and a 400."""
    chat = world.chat(arguments)
    ids = arguments.json("message_ids")
    if ids is None or ids == []:
        raise bad("message identifiers are not specified")
    if not isinstance(ids, list):
        raise bad("expected an Array of message identifiers")
    if len(ids) > DELETE_LIMIT:
        raise bad("too many message identifiers specified")
    if not all(type(each) is int for each in ids):
        raise bad("message identifier must be a Number")
    if min(ids) <= 0:
        raise bad("invalid message identifier specified")
    _delete(world, chat, [message for each in ids if (message := chat.find(each))])
    return True


def answer_callback_query(world: World, arguments: Arguments) -> bool:
    """Answer answerCallbackQuery. A second answer to one tap is refused."""
    text = arguments.text("text")
    if utf16(text) > ANSWER_LIMIT:
        raise bad("MESSAGE_TOO_LONG")
    if arguments.text("url"):
        raise strict("answering a tap with a url is not modelled")
    arguments.whole("cache_time")
    callback = world.callbacks.get(arguments.text("callback_query_id"))
    if callback is None or callback.answer is not None:
        raise bad(TOO_OLD)
    if world.now() - callback.date > TAP_SECONDS:
        raise bad(TOO_OLD)
    callback.answer, callback.alert = text, arguments.flag("show_alert")
    return True


def _text(arguments: Arguments) -> Formatted:
    text = arguments.text("text")
    if not text:
        raise bad("message text is empty")
    entities = arguments.json("entities")
    _check_preview(arguments.json("link_preview_options"))
    result = formatted(text, arguments.text("parse_mode"), entities, TEXT_LIMIT)
    if not result.text:
        raise bad("text must be non-empty")
    return result


def _caption(arguments: Arguments) -> Formatted:
    return formatted(
        arguments.text("caption"),
        arguments.text("parse_mode"),
        arguments.json("caption_entities"),
        CAPTION_LIMIT,
    )


def _check_preview(options: object) -> None:
    if options is None:
        return
    if not isinstance(options, dict):
        raise bad("object expected as link preview options")
    for name, value in options.items():
        if name not in _PREVIEW:
            raise strict(f'unknown field "{name}" in link_preview_options')
        if not isinstance(value, _PREVIEW[name]):
            raise bad(f'field "{name}" must be of type {_PREVIEW[name].__name__}')


def _markup(arguments: Arguments, chat: Chat, *, inline_only: bool = False) -> Json | None:
    raw = arguments.json("reply_markup", "reply keyboard markup")
    return keyboard.checked(raw, private=chat.private, inline_only=inline_only)


def _send(world: World, arguments: Arguments, chat: Chat, content: Json, markup: Json | None) -> Json:
    arguments.flag("disable_notification")
    content["has_protected_content"] = arguments.flag("protect_content")
    content["reply_to_message"] = _replied(arguments, chat)
    if thread := arguments.whole("message_thread_id"):
        content |= {"message_thread_id": thread, "is_topic_message": True}
    return world.write(chat, world.bot, content, markup).as_json(chat.as_json())


def _replied(arguments: Arguments, chat: Chat) -> Json | None:
    reply = arguments.json("reply_parameters")
    if reply is None:
        return None
    if not isinstance(reply, dict) or "message_id" not in reply:
        raise bad('can\'t find field "message_id"')
    if unknown := reply.keys() - {"message_id", "allow_sending_without_reply"}:
        raise strict(f"reply_parameters not modelled: {sorted(unknown)}")
    message = chat.find(reply["message_id"])
    if message is None and not reply.get("allow_sending_without_reply"):
        raise bad("message to be replied not found")
    return message.as_json(chat.as_json()) if message else None


def _editable(world: World, arguments: Arguments) -> tuple[Chat, Message]:
    chat = world.open_chat(arguments)
    message = chat.find(arguments.whole("message_id"))
    if message is None:
        raise bad("message to edit not found")
    other_keyboard = message.markup is not None and message.inline_keyboard() is None
    if not message.by_bot or other_keyboard:
        raise bad("message can't be edited")
    return chat, message


def _edit(world: World, arguments: Arguments, chat: Chat, message: Message, content: Json) -> Json:
    markup = _markup(arguments, chat, inline_only=True)
    if content == message.content and markup == message.markup:
        raise bad(NOT_MODIFIED)
    message.content, message.markup = content, markup
    message.edit_date = int(world.now())
    world.changed()
    return message.as_json(chat.as_json())


def _delete(world: World, chat: Chat, messages: list[Message]) -> None:
    for message in messages:
        if not (message.by_bot or chat.private or chat.admin):
            raise bad("message can't be deleted")
        if world.now() - message.date > DELETABLE_SECONDS:
            raise bad("message can't be deleted for everyone")
        if "dice" in message.content and chat.private and world.now() - message.date < DICE_SECONDS:
            raise bad("message can't be deleted")
    for message in messages:
        message.deleted = True
    world.changed()
