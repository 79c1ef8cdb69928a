"""Updates made from the Bot API's types as the installed library declares them, whole or broken in one place."""

from __future__ import annotations

import copy
import datetime as dt
import enum
import functools
import sys
import types
import typing

import aiogram.types
from aiogram.types import Update
from pydantic import BaseModel

from bot.telegram.service_messages import SERVICE_FIELDS

#: The kinds of updates there are; the first field is the number.
KINDS = tuple(name for name in Update.model_fields if name != "update_id")
#: What can be wrong with one field.
FAULTS = (
    "missing",
    "null",
    "text",
    "number",
    "list",
    "object",
    "flag",
    "huge number",
    "huge text",
    "nested",
    "unknown",
)
_DEEPEST = 3
_CHOSEN = {"type": "private", "status": "kicked"}


class Grammar:
    """Makes updates; everything is drawn from one random number generator."""

    def __init__(self, random):
        self.random = random

    def update(self, kind):
        """A whole update of that kind: all that is required, and some of what is optional."""
        return {kind: self.value(_fields(Update)[kind][1], "", 0)}

    def value(self, annotation, name, depth):
        origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
        if origin is typing.Annotated:
            return self.value(arguments[0], name, depth)
        if origin in {typing.Union, types.UnionType}:
            real = [each for each in arguments if each is not type(None)]
            return self.value(self.random.choice(real), name, depth)
        if origin is typing.Literal:
            return arguments[0]
        if origin is list:
            return [] if depth > _DEEPEST else [self.value(arguments[0], name, depth + 1)]
        if isinstance(annotation, type) and issubclass(annotation, BaseModel):
            return self.model(annotation, depth)
        return self.plain(annotation, name)

    def model(self, model, depth):
        chance = 0.1 if depth < _DEEPEST else 0.0
        return {
            field: self.value(annotation, field, depth + 1)
            for field, (required, annotation) in _fields(model).items()
            if required
            or field in {"text", "message", "data"}
            or self.random.random() < (chance / 20 if field in SERVICE_FIELDS else chance)
        }

    def plain(self, annotation, name):
        if annotation is bool:
            return True
        if annotation in {int, float} or annotation is dt.datetime:
            return self.random.randrange(2, 1_000_000)
        if isinstance(annotation, type) and issubclass(annotation, enum.Enum):
            return next(iter(annotation)).value
        return _CHOSEN.get(name) or self.random.choice(("pass", "/start", "/akut", "1", "hej"))

    def broken(self, update, path, fault):
        """The update with one fault at a place."""
        update = copy.deepcopy(update)
        *parents, last = path
        holder = functools.reduce(lambda value, key: value[key], parents, update)
        if fault == "missing":
            del holder[last]
        elif fault == "unknown":
            holder["of_tomorrow"] = {"text": "hemligt"}
        else:
            holder[last] = _WRONG[fault]
        return update


def places(value, path=(), deepest=9):
    """Every place in a JSON value down to some depth, from the outside in."""
    if len(path) >= deepest:
        return
    keys = value.keys() if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    for key in keys:
        yield (*path, key)
        yield from places(value[key], (*path, key), deepest)


def _nested(depth):
    value: object = "hemligt"
    for _ in range(depth):
        value = [value]
    return value


_WRONG = {
    "null": None, "text": "hemligt", "number": -1, "list": ["hemligt"], "object": {"hemligt": 1}, "flag": True,
    "huge number": 10**40, "huge text": "x" * 5_000, "nested": _nested(300),
}  # fmt: skip


@functools.cache
def _fields(model):
    """The JSON names of a type's fields: whether each is required, and its type."""
    names = vars(sys.modules[model.__module__]) | vars(aiogram.types) | {"datetime": dt}
    return {
        field.alias or name: (field.is_required(), _resolved(field.annotation, names))
        for name, field in model.model_fields.items()
    }


def _resolved(annotation, names):
    """The type itself: the models may be left unbuilt, and then name their fields' types."""
    if isinstance(annotation, typing.ForwardRef):
        return eval(annotation.__forward_arg__, names | vars(typing))  # noqa: S307 - the library's own annotations
    return annotation
