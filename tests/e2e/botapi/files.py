"""Files that people send and the bot fetches: getFile, and the download itself. Rules from Bot API 10.1."""

from itertools import count

from aiohttp import web

from .arguments import Arguments, Upload
from .refusal import Json, RefusalError, bad
from .world import World

LARGEST_DOWNLOAD = 20 * 1024 * 1024  # bytes
LINK_SECONDS = 3600  # the least that Telegram promises, and here all there is
_FILES = count(1)


def seen(**fields: object) -> Json:
    """Return a file as a message shows it; its bytes are nowhere."""
    number = next(_FILES)
    return {"file_id": f"seen-{number}", "file_unique_id": f"one-{number}", **fields}


def kept(world: World, upload: Upload) -> Json:
    """Return a Document whose bytes the bot can fetch."""
    about = {"file_name": upload.name, "mime_type": upload.mime_type, "file_size": len(upload.content)}
    document = seen(**about)
    world.files[document["file_id"]] = upload
    return document


def get_file(world: World, arguments: Arguments) -> Json:
    """Answer getFile; the path it gives leads to the bytes for an hour."""
    file_id = arguments.text("file_id")
    if not file_id:
        raise bad("file_id not specified")
    if file_id not in world.files:
        raise bad("wrong file_id or the file is temporarily unavailable")
    upload = world.files[file_id]
    if len(upload.content) > LARGEST_DOWNLOAD:
        raise bad("file is too big")
    path = f"documents/file_{len(world.paths)}"
    world.paths[path] = (file_id, world.now() + LINK_SECONDS)
    about = {"file_id": file_id, "file_unique_id": f"unique-{file_id}", "file_size": len(upload.content)}
    return {**about, "file_path": path}


def download(world: World, path: str) -> web.Response:
    """Answer a download with the bytes alone; a path that is unknown or too old is not found."""
    file_id, until = world.paths.get(path, ("", 0.0))
    if world.now() >= until:
        raise RefusalError(404)
    return web.Response(body=world.files[file_id].content, content_type="application/octet-stream")
