"""Patterns of what could point a person out, and the kinds of personal data they are reported as."""

from __future__ import annotations

import re
from enum import Enum

CUT = "█"  # stands where a finding was cut out; no shape reaches across it, so two remains never make a new finding


class PersonalDataKind(Enum):
    """A kind of personal data. Where one stretch fits two kinds, the one listed first is reported."""

    PERSONAL_NUMBER = "personal number"
    DATE_OF_BIRTH = "date of birth"
    COORDINATES = "coordinates"
    EMAIL = "e-mail"
    HANDLE = "handle"
    WEB = "web"
    PASSPORT = "passport"
    STREET = "street"
    NAMED = "named"
    PHONE = "phone"
    DIGITS = "digits"


_MONTH = (
    r"(?:jan(?:uar[iy])?|feb(?:ruar[iy])?|mars?|march|apr(?:il)?|ma[jyi]|june?|juni|jul[iy]?|aug(?:ust[i]?)?"
    r"|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![^\W\d])"
)
_DAY, _OF_YEAR, _YEAR = r"(?:0?[1-9]|[12][0-9]|3[01])", r"(?:0?[1-9]|1[0-2])", r"(?:19|20)[0-9]{2}"
_UNIT = r"(?!\s?(?:år|tim|dag|dyg|veck|mån|min|kap|kl|h\b|year|hour|day|week|month|§|%))"
_ALONE = r"(?![0-9:/-]|\.[0-9])"
_EDGE = r"(?<![^\W\d])"  # no letter before; a digit may stand there, since it may be cut out
_ENDINGS = (
    r"(?:gatan|gata|vägen|väg|gränden|gränd|torget|torg|stigen|stig|backen|backe|allén|allé|kajen|leden|esplanaden"
    r"|katu|gade|straße|strasse|str\.)"
)
_BIRTH = "född|födda|fött|födelse(?:datum|dag|år)|born|dob|birthday|birth date|date of birth"
_PLUS = "[23456789CFGHJMPQRVWX]"

# Sentences that announce a name, in the languages of the people and of those who help them
_ANNOUNCED = (
    r"(?<!vad )(?<!hur )(?<!vem )(?:heter|hette)"
    r"|(?:jag|hon|han|hen) kallas(?: för)?"
    r"|(?:i am|i'm|s?he is|s?he's|they are|who is|woman|man|girl|boy|person|client|child|victim|someone)"
    r" (?:is |was )?(?:called|named)"
    r"|m[eă] (?:llamo|numesc)|se (?:llama|numește)"
    r"|nazywam? się|mam? na imię"
    r"|(?:меня|ее|её|его) зовут|(?:мене|її|його) звати|казвам? се|името (?:ми|ѝ|й|му) е"
    r"|(?:je m|s)['’]appelle|hei(?:ß|ss)[et]"
    r"|quhe[mt]|nimeni on|اسم(?:ي|ها|ه)"
)
_LABELS = r"(?:för|efter|mellan|flick|smek)?namn(?:et)?|(?:(?:first|last|sur|full) ?)?name|имя|ім['’]я|име|nume(?:le)?"

# Every pattern begins at the edge of a word or at a rare character, and is bounded or runs on without a way back, so
# that each takes linear time. Digits are ASCII by then.
PATTERNS = tuple(
    (kind, re.compile(pattern, re.IGNORECASE))
    for kind, pattern in (
        (PersonalDataKind.DATE_OF_BIRTH, rf"(?<![0-9.:/-]){_DAY}[-/.]{_DAY}[-/.](?:[0-9]{{4}}|[0-9]{{2}}){_ALONE}"),
        (
            PersonalDataKind.DATE_OF_BIRTH,
            rf"(?<![0-9.:/-]){_DAY}/{_DAY}[\s-]{{1,2}}'?(?:{_YEAR}|[0-9]{{2}}){_ALONE}{_UNIT}",
        ),
        (PersonalDataKind.DATE_OF_BIRTH, rf"(?<![0-9.:/-]){_YEAR}[-/. ]{_OF_YEAR}[-/. ]{_DAY}{_ALONE}"),
        (PersonalDataKind.DATE_OF_BIRTH, rf"(?<![0-9.:/-])[0-9]{{2}}-{_OF_YEAR}-{_DAY}{_ALONE}"),
        (
            PersonalDataKind.DATE_OF_BIRTH,
            (
                rf"(?<![0-9.:/-]){_DAY}(?::?[ea]|st|nd|rd|th)?[\s.-]{{0,3}}(?:of\s|i\s)?{_MONTH}[\s.,'’-]{{0,3}}"
                rf"(?:{_YEAR}|[0-9]{{2}}){_ALONE}{_UNIT}"
            ),
        ),
        (PersonalDataKind.DATE_OF_BIRTH, rf"{_EDGE}{_MONTH}\.?\s?{_DAY}(?:st|nd|rd|th)?,?\s{_YEAR}{_ALONE}"),
        (
            PersonalDataKind.DATE_OF_BIRTH,
            (
                rf"{_EDGE}(?:{_BIRTH})(?![^\W\d])[\s:]{{0,3}}"
                rf"(?:(?:den|on|in|is|år|är|i|the)\s){{0,2}}'?[0-9][0-9./:-]{{0,12}}{_UNIT}"
            ),
        ),
        (
            PersonalDataKind.COORDINATES,
            r"(?<![0-9.])[+-]?[0-9]{1,3}[.,][0-9]{3,}\s?°?\s?[NSEWÖV]?\s?[,;/ ]\s?[+-]?[0-9]{1,3}[.,][0-9]{3,}°?",
        ),
        (
            PersonalDataKind.COORDINATES,
            r"(?<![0-9])[0-9]{1,3}(?:\s?°\s?|o)[0-9]{1,2}(?:[.,][0-9]+)?\s?['’′][0-9.,\s'’′\"”]{0,12}[NSEWÖV]?",
        ),
        (PersonalDataKind.COORDINATES, r"///[^\W\d_]+\.[^\W\d_]+\.[^\W\d_]+"),
        (PersonalDataKind.COORDINATES, rf"\b{_PLUS}{{4,8}}\+{_PLUS}{{2,3}}\b"),
        (PersonalDataKind.EMAIL, rf"(?<![^\s@{CUT}])[^\s@{CUT}]*\w(?:@| @ )[^\s{CUT}]*"),
        (PersonalDataKind.HANDLE, rf"(?<![\w@])@ ?[^\s{CUT}]+"),
        (PersonalDataKind.PASSPORT, r"(?<![^\W_])[a-z]{1,2}[ -]?(?P<number>[0-9]{6,9})(?![^\W_])"),
        (
            PersonalDataKind.STREET,
            rf"{_EDGE}(?:[^\W\d_]{{2,}}|[^\W\d_]{{2,30}}\s){_ENDINGS}[\s,]{{1,3}}(?:nr\.?\s?)?[0-9]{{1,4}}(?![0-9])(?:\s?[a-z](?![^\W\d_]))?{_UNIT}",
        ),
        (
            PersonalDataKind.STREET,
            (
                rf"{_EDGE}(?:ulica|ulitsa|ul\.|strada|str\.|bulevardul|улица|ул\.|вулиця|вул\.|rruga|rue|calle)\s?"
                r"(?:[^\W\d_]{1,20}[\s.,]{1,2}){1,3}(?:nr\.?\s?)?[0-9]{1,4}"
            ),
        ),
        (
            PersonalDataKind.STREET,
            r"(?<![0-9])[0-9]{1,4}[a-z]?\s(?:[^\W\d_]{2,20}\s){1,2}(?:street|road|avenue|lane|boulevard|square)\b",
        ),
        (
            PersonalDataKind.STREET,
            r"(?<![0-9.:/])(?<![0-9][ -])(?:SE?-)?(?P<number>[0-9]{3}\s?[0-9]{2})\s{1,2}(?-i:[A-ZÅÄÖ])[a-zåäö]{2}",
        ),
        (PersonalDataKind.NAMED, rf"{_EDGE}(?:{_ANNOUNCED})[ :\"'“”«-]{{1,3}}\w[^\n{CUT}]*"),
        (
            PersonalDataKind.NAMED,
            rf"{_EDGE}(?:{_LABELS})(?:'s|\s?[:=]|\s-\s|\s(?:är|is|was)\b)[^\w{CUT}]{{0,4}}\w[^\n{CUT}]*",
        ),
    )
)
TOKEN = re.compile(rf"[^\s{CUT}]+")
WEB = re.compile(
    r"://|(?<![^\W\d])www\.|(?<![^\W\d])[a-z]\.(?:me|com|co|org)(?![^\W\d]|-)|(?<=[\w-]{2})\.(?:[a-z]{2}|com|org|net|int|info|gov|edu|app|dev|biz|online|site|link|xyz)(?![^\W\d]|-)",
    re.IGNORECASE,
)
MIXED = re.compile(r"[^\W_]{7,}")
MONEY = re.compile(r"^(?:usd|sek|eur|kr)|(?:kr|sek|usd|eur|euro|kronor|dollar|st)$", re.IGNORECASE)
DIGITS = re.compile(rf"[0-9](?:(?:[^\w{CUT}]|_)*[0-9])*")
SPELLED = re.compile(  # how personal numbers are written: Skatteverket, SKV 704 (the plus: 100 years and older)
    r"(?<![0-9])(?:(?:18|19|20)?[0-9]{6}\s?[-+ ]\s?[0-9]{4}|(?:18|19|20)[0-9]{10}|[1-9][0-9]{9})(?![0-9])"
)
BORN = re.compile(r"(?:18|19|20)?[0-9]{2}(?:0[1-9]|1[0-2])(?:[06][1-9]|[1278][0-9]|[39][01])[0-9]{4}")
LAW = re.compile(rf"{_YEAR}(?:/[0-9]{{2}})?:[1-9][0-9]{{0,3}}")  # SFS 2025:400, prop. 1996/97:124
SHORT = re.compile(rf"{_YEAR}|[0-9]+(?:[.:/-][0-9]+)+")
