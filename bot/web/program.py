"""`lots web`: the conversation in a browser on this machine, without any setting."""

from __future__ import annotations

import logging
import socket

import uvicorn

from bot.errors import CommandError
from bot.guarded_protocol import GuardedProtocol
from bot.logs import configure
from bot.settings.model import Settings
from bot.web.assembly import make_web_site
from bot.web.site import LOOPBACK_HOSTS

#: Only this machine reaches it.
LOOPBACK = "127.0.0.1"


def run_web(settings: Settings, port: int) -> int:
    """Serve on loopback until it is interrupted. Raises CommandError."""
    configure(settings.log_level)
    try:
        listener = socket.create_server((LOOPBACK, port))
    except OSError as problem:
        raise CommandError(f"--port {port}: {problem.strerror}") from None
    site = make_web_site(settings, LOOPBACK_HOSTS)
    print(f"http://{LOOPBACK}:{listener.getsockname()[1]}/", flush=True)
    logging.getLogger("uvicorn.error").setLevel(logging.ERROR)
    config = uvicorn.Config(
        site,
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,
        lifespan="off",
        ws="none",
        http=GuardedProtocol,
    )
    uvicorn.Server(config).run([listener])
    return 0
