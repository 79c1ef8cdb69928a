"""Shows a process's numbers on an address of their own, by the official client of Prometheus."""

from __future__ import annotations

from wsgiref.simple_server import WSGIServer

from prometheus_client import CollectorRegistry, start_http_server

from bot.metrics.counts import Counts


def show_counts(counts: Counts, address: tuple[str, int]) -> WSGIServer:
    """Count from now on, and serve `/metrics` on host and port, until the server that is returned is shut down.

    Nothing else of the process is shown. Raises OSError.
    The client's own registry is not used: its collectors would tell memory and processor time by the second.
    """
    registry = CollectorRegistry(auto_describe=False)
    registry.register(counts)
    host, port = address
    server, _ = start_http_server(port, host, registry)
    counts.on = True
    return server
