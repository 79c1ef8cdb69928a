"""Methods about the bot itself: commands, descriptions, menu button, webhook."""

import json
import re
from urllib.parse import urlsplit

from .arguments import Arguments
from .hook import Target
from .links import fault_in_web_app
from .names import names
from .refusal import Json, bad, strict
from .text import utf16
from .world import World

COMMAND_LIMIT = 100
COMMAND_LENGTH = 32
COMMAND_DESCRIPTION_LENGTH = 256
LENGTHS = {"description": 512, "short_description": 120, "name": 64}

_SCOPES = names(
    "default all_private_chats all_group_chats all_chat_administrators chat chat_administrators chat_member"
)


def get_me(world: World, _: Arguments) -> Json:
    """Answer getMe."""
    abilities = {
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
    }
    return world.bot | abilities


def set_commands(world: World, arguments: Arguments) -> bool:
    """Answer setMyCommands."""
    commands = arguments.json("commands")
    if not isinstance(commands, list):
        raise bad("expected an Array of BotCommand")
    if len(commands) > COMMAND_LIMIT:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        _check_command(command)
    world.profile[_commands_of(world, arguments)] = commands
    return True


def get_commands(world: World, arguments: Arguments) -> object:
    """Answer getMyCommands: those of exactly this scope and language."""
    return world.profile.get(_commands_of(world, arguments), [])


def delete_commands(world: World, arguments: Arguments) -> bool:
    """Answer deleteMyCommands."""
    world.profile.pop(_commands_of(world, arguments), None)
    return True


def set_description(world: World, arguments: Arguments) -> bool:
    """Answer setMyDescription."""
    return _set_words(world, arguments, "description")


def set_short_description(world: World, arguments: Arguments) -> bool:
    """Answer setMyShortDescription."""
    return _set_words(world, arguments, "short_description")


def set_name(world: World, arguments: Arguments) -> bool:
    """Answer setMyName."""
    return _set_words(world, arguments, "name")


def set_menu_button(world: World, arguments: Arguments) -> bool:
    """Answer setChatMenuButton."""
    chat_id = arguments.text("chat_id")
    if chat_id and not world.chat(arguments).private:
        raise bad("chat not found")
    button = arguments.json("menu_button", "menu button")
    if button is None:
        button = {"type": "default"}
    _check_menu_button(button)
    world.profile[("menu_button", chat_id)] = button
    return True


def set_webhook(world: World, arguments: Arguments) -> bool:
    """Answer setWebhook; on loopback plain http is let through, as by a server of one's own."""
    url, secret = arguments.text("url"), arguments.text("secret_token")
    if url and urlsplit(url).scheme != "https" and urlsplit(url).hostname not in {"127.0.0.1", "localhost"}:
        raise bad("bad webhook: An HTTPS URL must be provided for webhook")
    if not all(letter.isascii() and (letter.isalnum() or letter in "_-") for letter in secret) or len(secret) > 256:
        raise bad("secret token contains unallowed characters")
    world.updates.allow(arguments)
    if arguments.flag("drop_pending_updates"):
        world.updates.drop()
    world.hook.target = Target(url, secret, min(max(arguments.whole("max_connections", 40), 1), 100))
    world.updates.wake()
    return True


def delete_webhook(world: World, arguments: Arguments) -> bool:
    """Answer deleteWebhook."""
    if arguments.flag("drop_pending_updates"):
        world.updates.drop()
    world.hook.target = Target()
    return True


def get_webhook_info(world: World, _: Arguments) -> Json:
    """Answer getWebhookInfo."""
    hook = world.hook
    info: Json = {
        "url": hook.target.url,
        "has_custom_certificate": False,
        "pending_update_count": world.updates.pending,
    }
    if hook.target.url:
        info |= {"max_connections": hook.target.connections, "ip_address": "127.0.0.1"}
    if hook.last_error:
        info |= {"last_error_date": hook.last_error[0], "last_error_message": hook.last_error[1]}
    return info


def agree(_: World, __: Arguments) -> bool:
    """Answer logOut and close, which change nothing here."""
    return True


def _check_command(command: object) -> None:
    if not isinstance(command, dict):
        raise bad("can't parse BotCommand: expected an Object")
    for name in ("command", "description"):
        if not isinstance(command.get(name), str):
            raise bad(f"can't parse BotCommand: Can't find field \"{name}\"")
    if unknown := command.keys() - {"command", "description"}:
        raise strict(f"unknown fields in BotCommand: {sorted(unknown)}")
    name, description = command["command"], command["description"].strip()
    if not name:
        raise bad("command must be non-empty")
    if utf16(name) > COMMAND_LENGTH:
        raise bad(f"command length must not exceed {COMMAND_LENGTH}")
    if not re.fullmatch(r"[a-z0-9_]+", name):
        raise bad("BOT_COMMAND_INVALID")
    if not description:
        raise bad("command description must be non-empty")
    if utf16(description) > COMMAND_DESCRIPTION_LENGTH:
        raise bad(f"command description length must not exceed {COMMAND_DESCRIPTION_LENGTH}")


def _commands_of(world: World, arguments: Arguments) -> tuple[str, ...]:
    scope = arguments.json("scope", "BotCommandScope")
    if scope is None:
        scope = {"type": "default"}
    if not isinstance(scope, dict):
        raise bad("can't parse BotCommandScope: BotCommandScope must be an Object")
    kind = scope.get("type")
    if kind not in _SCOPES:
        raise bad("can't parse BotCommandScope: Unsupported type specified")
    if kind in {"chat", "chat_administrators", "chat_member"}:
        if scope.get("chat_id") in {None, ""}:
            raise bad("can't parse BotCommandScope: Empty chat_id specified")
        if str(scope["chat_id"]) not in map(str, world.chats):
            raise bad("chat not found")
    return "commands", json.dumps(scope, sort_keys=True), _language(arguments)


def _language(arguments: Arguments) -> str:
    code = arguments.text("language_code")
    if not re.fullmatch(r"([a-z]{2})?", code):
        raise bad("invalid language code specified")
    return code


def _set_words(world: World, arguments: Arguments, what: str) -> bool:
    words, language = arguments.text(what), _language(arguments)
    if utf16(words) > LENGTHS[what]:
        raise strict(f"{what} is longer than {LENGTHS[what]}")
    world.profile[(what, language)] = words
    return True


def _check_menu_button(button: object) -> None:
    match button:
        case {"type": "default" | "commands"}:
            return
        case {"type": "web_app", "text": str(text), "web_app": {"url": str(url)}}:
            if not text:
                raise bad("can't parse menu button: text must be non-empty")
            if fault := fault_in_web_app(url):
                raise bad(f"menu button Web App URL '{url}' is invalid: {fault}")
        case dict():
            raise bad("can't parse menu button: MenuButton has unsupported type")
        case _:
            raise bad("can't parse menu button: MenuButton must be an Object")
