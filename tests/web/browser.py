"""A browser without script and screen: it holds one page, and sends its form as a browser would."""

from __future__ import annotations

import asyncio
from html.parser import HTMLParser
from urllib.parse import urlencode

import httpx


class Page(HTMLParser):
    """What stands on a page: its fields, its buttons by what they say, its text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.html = html
        self.fields: list[tuple[str, str]] = []
        self.buttons: dict[str, tuple[str, str]] = {}
        self.inputs: dict[str, dict[str, str]] = {}
        self.labels: dict[str, str] = {}
        self.links: dict[str, str] = {}
        self.headings: list[str] = []
        self.language = self.direction = ""
        self._open: list[tuple[str, dict[str, str]]] = []
        self._texts: list[str] = []
        self.feed(html)
        self.text = " ".join("".join(self._texts).split())

    def handle_starttag(self, tag, attrs):
        attributes = {name: value or "" for name, value in attrs}
        if tag == "html":
            self.language, self.direction = attributes.get("lang", ""), attributes.get("dir", "")
        if tag == "input":
            self.inputs[attributes.get("id") or attributes["name"]] = attributes
            if attributes.get("type") == "hidden":
                self.fields.append((attributes["name"], attributes["value"]))
        if tag in {"button", "label", "a", "h1"}:
            self._open.append((tag, attributes))
            self._texts.append("\0")

    def handle_endtag(self, tag):
        if tag not in {"button", "label", "a", "h1"}:
            return
        name, attributes = self._open.pop()
        joined = "".join(self._texts)
        before, _, label = joined.rpartition("\0")
        self._texts = [before, " " if name in {"button", "label"} else "", label, " "]
        label = " ".join(label.split())
        match name:
            case "button":
                self.buttons[label] = (attributes.get("name", ""), attributes.get("value", ""))
            case "label":
                self.labels[label] = attributes["for"]
            case "a":
                self.links[label] = attributes["href"]
            case _:
                self.headings.append(label)

    def handle_data(self, data):
        self._texts.append(data)

    @property
    def title(self) -> str:
        return self.headings[0]

    def field(self, name: str) -> str:
        return dict(self.fields).get(name, "")


class Browser:
    """Presses what stands on the page that it holds."""

    def __init__(self, site, language: str = "sv") -> None:
        self._site, self._language = site, language
        self.page = Page("")
        self.response: httpx.Response | None = None
        self._ticks: dict[str, bool] = {}

    def send(self, method: str, path: str, **how) -> httpx.Response:
        async def _send():
            transport = httpx.ASGITransport(self._site)
            async with httpx.AsyncClient(transport=transport, base_url="http://lots.test") as client:
                headers = {"accept-language": self._language} | how.pop("headers", {})
                return await client.request(method, path, headers=headers, **how)

        return asyncio.run(_send())

    def opens(self, path: str) -> Page:
        return self._shown(self.send("GET", path))

    def posts(self, fields) -> Page:
        headers = {"content-type": "application/x-www-form-urlencoded"}
        return self._shown(self.send("POST", "/", content=urlencode(fields), headers=headers))

    def _shown(self, response: httpx.Response) -> Page:
        self.response = response
        if response.headers["content-type"].startswith("text/html"):
            self.page = Page(response.text)
            self._ticks = {name: "checked" in inputs for name, inputs in self.page.inputs.items()}
        return self.page

    def ticks(self, label: str, *, on: bool = True) -> None:
        """Ticks a box, or chooses an option."""
        name = self.page.labels[label]
        if self.page.inputs[name]["type"] == "radio":
            group = self.page.inputs[name]["name"]
            self._ticks |= {other: False for other, inputs in self.page.inputs.items() if inputs["name"] == group}
        self._ticks[name] = on

    def is_ticked(self, label: str) -> bool:
        return self._ticks[self.page.labels[label]]

    def presses(self, label: str) -> Page:
        return self.posts([*self.form(), self.page.buttons[label]])

    def searches(self, text: str) -> Page:
        return self.posts([*self.form(), ("query", text), ("do", "search")])

    def form(self) -> list[tuple[str, str]]:
        """The form's fields as they are now, without a button."""
        ticked = [
            (inputs["name"], inputs["value"]) for name, inputs in self.page.inputs.items()
            if inputs.get("type") in {"checkbox", "radio"} and self._ticks.get(name)
        ]  # fmt: skip
        return [*self.page.fields, *ticked]
