"""Fills forms: Word templates that a clerk can redesign, with plain placeholders such as `【来访人】`.

No expressions and no code: a placeholder is replaced by text, and table rows with placeholders of a list repeat for
each of its items. All placeholders are found in the template before anything is filled in, so a text that itself
contains `【来访人】` comes out as it was typed.
"""

from __future__ import annotations

import copy
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Final, cast
from zipfile import BadZipFile

from docx import Document
from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml.ns import qn
from docx.parts.story import StoryPart

from rongui_desktop.errors import UserError
from rongui_desktop.reports.gongwen.xml import file_title, lines
from rongui_desktop.reports.tree import Element, as_element, child, new

_PLACEHOLDER: Final = re.compile(r"【([^【】]{1,30})】")
_TEXT, _TAB, _BREAK = qn("w:t"), qn("w:tab"), qn("w:br")
_RUN, _PARAGRAPH, _TABLE, _ROW = qn("w:r"), qn("w:p"), qn("w:tbl"), qn("w:tr")
_BOX: Final = qn("w:txbxContent")
_WRAPPERS: Final = frozenset(
    map(qn, ("w:sdt", "w:sdtContent", "w:tc", "w:customXml", "w:body", "w:txbxContent"))
)
_LOWEST_ROW: Final = 454
"""Twips (8 mm): what is left to a row's least height however many rows share it."""
_TALL_ROW: Final = 1134
"""Twips (20 mm): rows with a greater least height are room for text and give way to further items."""
_ROOMY: Final = 240
"""Characters of a list's texts up to which its tall rows keep their least height; longer texts need the room."""

Item = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class FormData:
    """What goes into a form.

    Attributes:
        values: text by placeholder name.
        lists: items, at least one, by the list's name; the names of an item's texts are placeholders of the rows
            that repeat.
        optional: placeholders that may stay empty without a word about it.
    """

    values: Mapping[str, str]
    lists: Mapping[str, Sequence[Item]] = field(default_factory=dict[str, Sequence[Item]])
    optional: frozenset[str] = frozenset()


@dataclass(slots=True)
class FilledForm:
    """A filled form that is not saved yet.

    Attributes:
        unknown: placeholders of the template that the data has no text for; they stay in the document.
        empty: placeholders whose text is empty.
    """

    document: WordDocument
    unknown: list[str] = field(default_factory=list[str])
    empty: list[str] = field(default_factory=list[str])

    @property
    def warnings(self) -> list[str]:
        """Say in Chinese what a clerk should look at before saving."""
        said: list[str] = []
        if self.unknown:
            said.append(
                f"模板中有不认识的占位符：{'、'.join(f'【{name}】' for name in self.unknown)}，已原样保留。"
            )
        if self.empty:
            said.append(f"以下项目没有内容：{'、'.join(self.empty)}。")
        return said

    def to_bytes(self) -> bytes:
        """Give the content of the .docx file."""
        buffer = io.BytesIO()
        self.document.save(buffer)
        return buffer.getvalue()


def fill(template: Path, data: FormData, title: str, created: datetime) -> FilledForm:
    """Fill a template.

    Args:
        template: a .docx file.
        data: texts and lists.
        title: title in the file's properties.
        created: local time that the file's properties tell.

    Raises:
        UserError: the template cannot be opened.
    """
    try:
        document = Document(str(template))
    except (PackageNotFoundError, BadZipFile, KeyError, ValueError, OSError) as error:
        raise UserError(f"模板“{template.name}”打不开，请在“报表”页恢复默认模板。") from error
    facts = document.core_properties
    facts.title, facts.author, facts.last_modified_by = file_title(title), "", ""
    facts.created = facts.modified = created
    filled = FilledForm(document)
    filler = _Filler(data, filled)
    body = child(as_element(document.element), "w:body")
    if body is not None:
        filler.container(body, data.values)
    for relation in document.part.rels.values():
        if relation.reltype in (RELATIONSHIP_TYPE.HEADER, RELATIONSHIP_TYPE.FOOTER):
            margin = cast("StoryPart", relation.target_part)
            filler.container(as_element(margin.element), data.values)
    return filled


class _Filler:
    """Walks once through a document and visits every paragraph of the template exactly once."""

    def __init__(self, data: FormData, filled: FilledForm) -> None:
        self._data = data
        self._filled = filled
        self._list_of = {name: key for key, items in data.lists.items() for item in items for name in item}

    def container(self, parent: Element, values: Item) -> None:
        """Fill everything in a body, a cell, a header or a text box."""
        for element in list(parent):
            if element.tag == _PARAGRAPH:
                self._boxes(element, values)
                self._paragraph(element, values)
            elif element.tag == _TABLE:
                self._table(element, values)
            elif element.tag in _WRAPPERS:
                self.container(element, values)

    def _boxes(self, paragraph: Element, values: Item) -> None:
        for box in list(paragraph.iter(_BOX)):
            if next(box.iterancestors(_BOX), None) is None:
                self.container(box, values)

    def _table(self, table: Element, values: Item) -> None:
        rows = table.findall(_ROW)
        index = 0
        while index < len(rows):
            key = self._list_in(rows[index])
            if key is None:
                self._row(rows[index], values)
                index += 1
                continue
            block = [rows[index]]
            while index + len(block) < len(rows) and self._list_in(rows[index + len(block)]) == key:
                block.append(rows[index + len(block)])
            self._repeat(block, self._data.lists[key], values)
            index += len(block)

    def _list_in(self, row: Element) -> str | None:
        names = _PLACEHOLDER.findall("".join(text.text or "" for text in row.iter(_TEXT)))
        return next((self._list_of[name] for name in names if name in self._list_of), None)

    def _repeat(self, block: list[Element], items: Sequence[Item], values: Item) -> None:
        """Put the rows once for each item; the height that they have at least is shared between them."""
        originals = [copy.deepcopy(row) for row in block]
        last = block[-1]
        share = _share(originals, items)
        for number, item in enumerate(items):
            for index, original in enumerate(originals):
                row = block[index]
                if number:
                    row = copy.deepcopy(original)
                    last.addnext(row)
                    last = row
                _scale_height(row, share)
                self._row(row, {**values, **item})

    def _row(self, row: Element, values: Item) -> None:
        for cell in row:
            if cell.tag in _WRAPPERS:
                self.container(cell, values)

    def _paragraph(self, paragraph: Element, values: Item) -> None:
        texts = [text for text in paragraph.iter(_TEXT) if _owner(text) is paragraph]
        whole = "".join(text.text or "" for text in texts)
        for match in reversed(list(_PLACEHOLDER.finditer(whole))):
            value = self._value(match[1], values)
            if value is not None:
                _replace(texts, match.start(), match.end(), lines(value))

    def _value(self, name: str, values: Item) -> str | None:
        if name in values:
            value = values[name]
        elif name in self._list_of:
            # Outside a table row: all items, one below the other.
            items = self._data.lists[self._list_of[name]]
            value = "\n".join(filter(None, (item.get(name, "") for item in items)))
        else:
            if name not in self._filled.unknown:
                self._filled.unknown.insert(0, name)
            return None
        if not value.strip() and name not in self._data.optional and name not in self._filled.empty:
            self._filled.empty.append(name)
        return value


def _owner(text: Element) -> Element | None:
    return next(text.iterancestors(_PARAGRAPH), None)


def _heights(row: Element) -> Iterator[tuple[Element, int]]:
    for height in row.iter(qn("w:trHeight")):
        given = height.get(qn("w:val"))
        if given.isdigit():
            yield height, int(given)


def _share(rows: Sequence[Element], items: Sequence[Item]) -> float:
    """Say what part of its least height a tall row keeps, so that all items together need no more than one did."""
    heights = [value for row in rows for _, value in _heights(row)]
    tall = sum(value for value in heights if value > _TALL_ROW)
    room = sum(heights) / len(items) - (sum(heights) - tall)
    length = sum(len(text) for item in items for text in item.values())
    return max(0.0, min(room / tall, _ROOMY / max(length, 1), 1.0)) if tall else 1.0


def _scale_height(row: Element, share: float) -> None:
    for height, value in _heights(row):
        if value > _TALL_ROW:
            height.set(qn("w:val"), str(max(_LOWEST_ROW, round(value * share))))


def _replace(texts: list[Element], start: int, end: int, written: list[str]) -> None:
    """Put lines in place of the characters from start to end, in the look of the first of them.

    Word splits a placeholder over several runs as it likes; the others lose their share of it. What has been put in
    further right in the paragraph is not touched: callers go from right to left.
    """
    position = 0
    first: Element | None = None
    tail = ""
    for text in texts:
        content = text.text or ""
        left, right = max(start - position, 0), min(end - position, len(content))
        if position < end and position + len(content) > start:
            if first is None:
                first, tail = text, content[right:]
                text.text = content[:left]
            else:
                text.text = content[right:]
        position += len(content)
    if first is None:
        return
    last = _put_lines(first, written)
    if tail:
        _put_after(last, tail)


def _put_lines(text: Element, written: list[str]) -> Element:
    """Append lines to a `w:t`; each further one begins a paragraph. Return the last `w:t` written."""
    run = text.getparent()
    paragraph = None if run is None else run.getparent()
    last = _put_inline(text, written[0])
    if run is None or paragraph is None or len(written) == 1:
        return last
    if paragraph.tag != _PARAGRAPH:
        # In a hyperlink or content control a paragraph cannot end: break the line.
        for line in written[1:]:
            mark = new("w:br")
            last.addnext(mark)
            last = _put_inline(_put_after(mark, ""), line)
        return last
    for line in written[1:]:
        last = _split(last, line)
    return last


def _split(last: Element, line: str) -> Element:
    """End the paragraph after a `w:t` and begin the next one, of the same look, with a line."""
    run = last.getparent()
    paragraph = None if run is None else run.getparent()
    if run is None or paragraph is None:
        return last
    following = new("w:p")
    look = child(paragraph, "w:pPr")
    if look is not None:
        same = copy.deepcopy(look)
        section = child(look, "w:sectPr")
        if section is not None:
            look.remove(section)
        following.append(same)
    start = new("w:r")
    face = child(run, "w:rPr")
    if face is not None:
        start.append(copy.deepcopy(face))
    text = new("w:t")
    start.append(text)
    following.append(start)
    for rest in list(last.itersiblings()):
        start.append(rest)
    for rest in list(run.itersiblings()):
        following.append(rest)
    paragraph.addnext(following)
    return _put_inline(text, line)


def _put_inline(text: Element, line: str) -> Element:
    """Append one line to a `w:t`, tabs as `w:tab`. Return the last `w:t`."""
    pieces = line.split("\t")
    text.text = (text.text or "") + pieces[0]
    _keep_spaces(text)
    for piece in pieces[1:]:
        mark = new("w:tab")
        text.addnext(mark)
        text = _put_after(mark, piece)
    return text


def _put_after(element: Element, content: str) -> Element:
    text = new("w:t")
    element.addnext(text)
    text.text = content
    _keep_spaces(text)
    return text


def _keep_spaces(text: Element) -> None:
    text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")


def placeholders(template: Path) -> Iterator[str]:
    """Give the placeholders of a template, in its order, each once."""
    seen: set[str] = set()
    document = Document(str(template))
    body = as_element(document.element)
    for paragraph in body.iter(_PARAGRAPH):
        whole = "".join(text.text or "" for text in paragraph.iter(_TEXT) if _owner(text) is paragraph)
        for name in _PLACEHOLDER.findall(whole):
            if name not in seen:
                seen.add(name)
                yield name
