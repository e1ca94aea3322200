"""What the annual summary is put together from: parts of items, each with computed and typed text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from rongui_desktop.services.summary import SummaryFacts
from rongui_desktop.services.wording import ordinal

_NUMBERED: Final = re.compile(r"^[一二三四五六七八九十]+是")
_OWN_LEAD: Final = re.compile(r"^[一二三四五六七八九十]+是(?P<lead>[^。，；]{1,30})。(?P<rest>.*)$")


@dataclass(frozen=True, slots=True)
class Item:
    """One matter of a part, beginning with 一是, 二是 … where the part has several.

    Attributes:
        lead: its subject; empty where it has none.
        before: what was done, computed.
        material: paragraphs as the clerk typed them.
        after: what came of it, computed.
    """

    lead: str = ""
    before: str = ""
    material: tuple[str, ...] = ()
    after: str = ""

    @property
    def paragraphs(self) -> list[str]:
        """The text without its lead; typed and computed text that meet share a paragraph."""
        texts = list(self.material)
        if self.before:
            texts[:1] = [self.before + ended(texts[0]) if texts else self.before]
        if self.after:
            texts[-1:] = [ended(texts[-1]) + self.after if texts else self.after]
        return texts


@dataclass(frozen=True, slots=True)
class Part:
    """A part under a heading （一）, （二） …; `closing` stands after its items."""

    heading: str
    items: tuple[Item, ...]
    closing: tuple[str, ...] = ()


def numbered(part: Part) -> Iterator[str]:
    """Give the paragraphs of a part: its items as 一是, 二是 …, a single one without a number.

    A typed paragraph that begins with its own 一是 takes its place in the count; where it is the first one of an
    item, its words stand in place of our lead.
    """
    whole: list[tuple[str, list[str]]] = []
    for item in map(_with_own_lead, part.items):
        lead = f"{item.lead}。" if item.lead else ""
        for paragraph in item.paragraphs:
            own = _NUMBERED.match(paragraph)
            if own:
                whole.append(("", [paragraph[own.end() :]]))
            elif lead or not whole:
                whole.append((lead, [paragraph]))
            else:
                whole[-1][1].append(paragraph)
            lead = ""
    marked = [own for own in map(_NUMBERED.match, part.closing) if own]
    whole += [("", [own.string[own.end() :]]) for own in marked]
    count = len(whole)
    for number, (lead, paragraphs) in enumerate(whole, start=1):
        yield (f"{ordinal(number)}是" if count > 1 else "") + lead + paragraphs[0]
        yield from paragraphs[1:]
    yield from (paragraph for paragraph in part.closing if not _NUMBERED.match(paragraph))


def _with_own_lead(item: Item) -> Item:
    own = _OWN_LEAD.match(item.material[0]) if item.material and item.lead else None
    if own is None:
        return item
    rest = (own["rest"],) if own["rest"] else ()
    return Item(own["lead"], item.before, (*rest, *item.material[1:]), item.after)


def span(facts: SummaryFacts) -> str:
    """Say what the figures cover: 全年, or until when in a year that is not over."""
    if (facts.as_of.month, facts.as_of.day) == (12, 31) or facts.as_of.year > facts.year:
        return "全年"
    return f"截至{facts.as_of.month}月{facts.as_of.day}日，"


def ended(text: str) -> str:
    """Give typed text an end, so that another sentence can follow it."""
    return text if not text or text[-1] in "。！？；：…”）" else text + "。"


def typed(facts: SummaryFacts, section: str) -> tuple[str, ...]:
    """Give the paragraphs of 总结素材 of a section."""
    return facts.material.get(section, ())


def kept(*items: Item) -> tuple[Item, ...]:
    """Leave out items without any text."""
    return tuple(item for item in items if item.paragraphs)
