"""HTML and MarkdownV2 as a bot may send them, read the way Telegram reads them."""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from onrecord_bot.devserver.bodies import Json
from onrecord_bot.devserver.contents.detecting import units
from onrecord_bot.devserver.refusals import Refusal, bad_request

_TAGS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "a": "text_link",
}
_MARKS = {
    "*": "bold",
    "_": "italic",
    "__": "underline",
    "~": "strikethrough",
    "||": "spoiler",
    "`": "code",
    "```": "pre",
}
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9-]{0,20})((?:\s[^<>]{0,4096})?)>")
_HREF = re.compile(r"href\s*=\s*(?:\"([^\"]{0,4096})\"|'([^']{0,4096})')")
_MARK = re.compile(r"\\(.)|```|\|\||__|[*_~`\[\]()>#+\-=|{}.!]")
_LINK_END = re.compile(r"\(((?:[^)\\]|\\.){0,4096})\)")


@dataclass(slots=True)
class _Page:
    """The plain text so far, and the entities that are open."""

    text: list[str] = field(default_factory=list)
    length: int = 0
    entities: list[Json] = field(default_factory=list)
    open: list[tuple[str, Json]] = field(default_factory=list)

    def write(self, words: str) -> None:
        self.text.append(words)
        self.length += units(words)

    def begin(self, name: str, entity: Json) -> None:
        self.open.append((name, entity | {"offset": self.length}))

    def end(self) -> Json:
        _, entity = self.open.pop()
        entity["length"] = self.length - entity["offset"]
        if entity["length"] and (entity["type"] != "text_link" or entity.get("url")):
            self.entities.append(entity)
        return entity

    def done(self) -> tuple[str, list[Json]]:
        return "".join(self.text), sorted(self.entities, key=lambda entity: entity["offset"])


def parsed(text: str, mode: str) -> tuple[str, list[Json]]:
    """The text without its markup, and the entities it stood for."""
    match mode.lower():
        case "html":
            return _from_html(text)
        case "markdownv2":
            return _from_markdown(text)
        case _:
            raise bad_request("unsupported parse_mode")


def _from_html(text: str) -> tuple[str, list[Json]]:
    page = _Page()
    for start, plain, tag in _html_pieces(text):
        if tag is None:
            page.write(html.unescape(plain))
        elif tag[1]:
            _close_tag(page, tag[2].lower(), start)
        else:
            _open_tag(page, tag[2].lower(), tag[3], start)
    if page.open:
        raise _unreadable(f'Can\'t find end tag corresponding to start tag "{page.open[-1][0]}"')
    return page.done()


def _html_pieces(text: str) -> Iterator[tuple[int, str, re.Match[str] | None]]:
    """Plain stretches and tags in turn; a stray < is refused."""
    at = 0
    while at < len(text):
        if text[at] == "<":
            tag = _TAG.match(text, at)
            if tag is None:
                raise _unreadable(f"Unclosed start tag at byte offset {_bytes(text, at)}")
            yield at, "", tag
            at = tag.end()
        else:
            end = text.find("<", at)
            end = len(text) if end < 0 else end
            yield at, text[at:end], None
            at = end


def _open_tag(page: _Page, name: str, attributes: str, at: int) -> None:
    kind = "spoiler" if name == "span" and "tg-spoiler" in attributes else _TAGS.get(name)
    if kind is None:
        raise _unreadable(f'Unsupported start tag "{name}" at byte offset {at}')
    entity: Json = {"type": kind}
    if kind == "text_link":
        href = _HREF.search(attributes)
        entity["url"] = html.unescape(href[1] or href[2] or "") if href else ""
    if kind == "blockquote" and "expandable" in attributes:
        entity["type"] = "expandable_blockquote"
    page.begin(name, entity)


def _close_tag(page: _Page, name: str, at: int) -> None:
    if not page.open:
        raise _unreadable(f"Unexpected end tag at byte offset {at}")
    if page.open[-1][0] != name:
        raise _unreadable(
            f"Unmatched end tag at byte offset {at}, "
            f'expected "</{page.open[-1][0]}>", found "</{name}>"'
        )
    page.end()


def _from_markdown(text: str) -> tuple[str, list[Json]]:
    page = _Page()
    at = 0
    while at < len(text):
        mark = _MARK.search(text, at)
        if mark is None:
            page.write(text[at:])
            break
        page.write(text[at : mark.start()])
        at = _marked(page, text, mark)
    if page.open:
        kind = page.open[-1][1]["type"].capitalize()
        raise _unreadable(f"Can't find end of {kind} entity at byte offset {_bytes(text, at)}")
    return page.done()


def _marked(page: _Page, text: str, mark: re.Match[str]) -> int:
    """What one mark of MarkdownV2 does; where reading goes on."""
    sign = mark.group()
    inside_code = bool(page.open) and page.open[-1][0] in {"`", "```"}
    if mark[1] is not None:
        page.write(mark[1])
    elif inside_code and sign != page.open[-1][0]:
        page.write(sign)
    elif sign in _MARKS:
        _toggle(page, sign)
    elif sign == "[":
        page.begin("[", {"type": "text_link"})
    elif sign == "]" and page.open and page.open[-1][0] == "[":
        return _link_end(page, text, mark.end())
    else:
        raise _unreadable(
            f"Character '{sign}' is reserved and must be escaped with the preceding '\\'"
        )
    return mark.end()


def _toggle(page: _Page, sign: str) -> None:
    if page.open and page.open[-1][0] == sign:
        page.end()
    else:
        page.begin(sign, {"type": _MARKS[sign]})


def _link_end(page: _Page, text: str, at: int) -> int:
    address = _LINK_END.match(text, at)
    if address is None:
        raise _unreadable(f"Can't find end of a URL at byte offset {_bytes(text, at)}")
    page.open[-1][1]["url"] = re.sub(r"\\(.)", r"\1", address[1])
    page.end()
    return address.end()


def _unreadable(what: str) -> Refusal:
    return bad_request(f"can't parse entities: {what}")


def _bytes(text: str, at: int) -> int:
    return len(text[:at].encode(errors="surrogatepass"))
