"""A reader with a browser without script: fills in what stands on the page and presses its buttons."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from urllib.parse import urlencode

import httpx
import lxml.html

HOST = "http://lots.test"


@dataclass
class Sent:
    """What left the browser, and what came back: all of it."""

    method: str
    path: str
    body: bytes
    status: int
    headers: httpx.Headers
    content: bytes


@dataclass
class Reader:
    """Holds one page. `log` is everything that left the browser; `saved` the last file that was handed out."""

    site: object
    language: str = "sv"
    log: list[Sent] = field(default_factory=list)
    saved: tuple[str, bytes] | None = None

    def _send(self, method, path, body=b"", kind=""):
        async def send():
            async with httpx.AsyncClient(transport=httpx.ASGITransport(self.site), base_url=HOST) as client:
                headers = {"accept-language": self.language} | ({"content-type": kind} if kind else {})
                return await client.request(method, path, content=body, headers=headers)

        response = asyncio.run(send())
        self.log.append(Sent(method, path, body, response.status_code, response.headers, response.content))
        if "attachment" in response.headers.get("content-disposition", ""):
            self.saved = (response.headers["content-disposition"], response.content)
        else:
            self.html = response.text
            self.tree = lxml.html.document_fromstring(response.text)
        return response

    def opens(self, path):
        return self._send("GET", path)

    # ---------------------------------------------------------------- the page

    @property
    def form(self):
        return self.tree.forms[0]

    @property
    def title(self):
        return _words(self.tree.xpath("//h1")[0])

    @property
    def text(self):
        return _words(self.tree.xpath("//main")[0])

    @property
    def token(self):
        return dict(self.form.form_values()).get("draft", "")

    @property
    def buttons(self):
        return {
            _words(button): button for button in self.tree.xpath("//main//button | //nav//button | //footer//button")
        }

    def questions(self):
        """The questions of the page, each with what can be answered: its words and the input's name and value."""
        asked = {}
        for fieldset in self.tree.xpath("//fieldset[@class='picks']"):
            options = {_words(label): label.xpath("./input")[0] for label in fieldset.xpath("./label")}
            asked.setdefault(_words(fieldset.xpath("./legend")[0]), options)
        for label in self.tree.xpath("//p[@class='pick-list']/label"):
            select = self.tree.get_element_by_id(label.get("for"))
            asked[_words(label)] = {_words(option): option for option in select.xpath(".//option")}
        return asked

    def sees(self, *words):
        for word in words:
            assert word in self.text, f"{word!r} is not on the page: {self.text}"

    # ---------------------------------------------------------------- what a reader does

    def chooses(self, answer, question=None):
        """Chooses an option of the page's only question, or of the one called `question`."""
        options = self.questions()[question] if question else next(iter(self.questions().values()))
        chosen = options[answer]
        if chosen.tag == "option":
            select = chosen.xpath("ancestor::select")[0]
            select.value = chosen.get("value")
        elif chosen.get("type") == "radio":
            for other in self.tree.xpath(f"//input[@name='{chosen.get('name')}']"):
                other.checked = other is chosen
        else:
            chosen.checked = True

    def unticks(self, answer, question=None):
        options = self.questions()[question] if question else next(iter(self.questions().values()))
        options[answer].checked = False

    def presses(self, label):
        button = self.buttons[label]
        return self.posts([*self.form.form_values(), (button.get("name"), button.get("value"))])

    def continues(self):
        return self.presses("Fortsätt" if self.language == "sv" else "Continue")

    def answers(self, answer):
        self.chooses(answer)
        return self.continues()

    def posts(self, pairs):
        return self._send("POST", "/", urlencode(pairs).encode(), "application/x-www-form-urlencoded")

    def uploads(self, data, name="LT-AAAA.json"):
        """Chooses a file on the page that opens one, and sends it."""
        button = self.tree.xpath("//button[@formenctype='multipart/form-data']")[0]
        pairs = [*self.form.form_values(), (button.get("name"), button.get("value"))]
        body = b"".join(
            b'--x7\r\nContent-Disposition: form-data; name="' + key.encode() + b'"\r\n\r\n' + value.encode() + b"\r\n"
            for key, value in pairs
        )
        quoted = name.encode().replace(b'"', b"%22").replace(b"\r", b"%0D").replace(b"\n", b"%0A")
        body += b'--x7\r\nContent-Disposition: form-data; name="file"; filename="' + quoted
        body += b'"\r\nContent-Type: application/json\r\n\r\n' + data + b"\r\n--x7--\r\n"
        return self._send("POST", "/", body, "multipart/form-data; boundary=x7")


def _words(element):
    return " ".join(" ".join(element.itertext()).split())
