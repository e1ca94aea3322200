"""Puts filled forms of one template into one document, each as sections of its own that begin on a new page.

Styles, fonts and pictures are those of the template and are there once; headers and footers that were filled
differently stay apart, and pages are numbered anew in each form.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from typing import Any, Final, cast

from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.oxml.ns import qn

from rongui_desktop.reports.tree import Element, as_element, child, new

_RELATION: Final = qn("r:id")
_SECTION: Final = qn("w:sectPr")
_REFERENCES: Final = (qn("w:headerReference"), qn("w:footerReference"))
_MARGINS: Final = {RELATIONSHIP_TYPE.HEADER: "header", RELATIONSHIP_TYPE.FOOTER: "footer"}
# Names and numbers that a document must not hold twice; a bookmark of a template serves no one in the copies.
_ONCE: Final = (qn("w:bookmarkStart"), qn("w:bookmarkEnd"))
_DRAWING: Final = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
# What stands before w:type and after w:pgNumType in a section (ECMA-376, CT_SectPr).
_BEFORE_TYPE: Final = (*_REFERENCES, qn("w:footnotePr"), qn("w:endnotePr"))
_BEFORE_NUMBERS: Final = (
    *_BEFORE_TYPE,
    *(qn(f"w:{name}") for name in ("type", "pgSz", "pgMar", "paperSrc", "pgBorders", "lnNumType")),
)


def join(documents: Sequence[WordDocument]) -> WordDocument:
    """Append forms to the first of them.

    Args:
        documents: at least one, all filled from one template; the first becomes the whole.
    """
    whole = documents[0]
    body = _body(whole)
    if len(documents) > 1:
        _begin_anew(body)
    numbers = itertools.count(_highest_drawing(whole) + 1)
    for document in documents[1:]:
        _end_section(body)
        added = _body(document)
        _take_margins(whole, document, added, numbers)
        _begin_anew(added)
        _make_unique(added, numbers)
        for element in list(added):
            body.append(element)
    return whole


def _body(document: WordDocument) -> Element:
    body = child(as_element(document.element), "w:body")
    assert body is not None, "python-docx opens nothing without a body"
    return body


def _sections(body: Element) -> list[Element]:
    """Give the sections in order; the last one is the body's own."""
    return list(body.iter(_SECTION))


def _end_section(body: Element) -> None:
    """Put the body's own section into its last paragraph, so that what follows belongs to another one."""
    section = body.find(_SECTION)
    if section is None:
        return
    body.remove(section)
    last = list(body)[-1] if len(body) else None
    if last is None or last.tag != qn("w:p") or last.find(f"{qn('w:pPr')}/{_SECTION}") is not None:
        last = _thin_paragraph()
        body.append(last)
    properties = child(last, "w:pPr")
    if properties is None:
        properties = new("w:pPr")
        last.insert(0, properties)
    change = child(properties, "w:pPrChange")
    if change is None:
        properties.append(section)
    else:
        change.addprevious(section)


def _thin_paragraph() -> Element:
    """Make a paragraph that takes no room worth a page, for a section that ends with a table."""
    paragraph, properties, spacing = new("w:p"), new("w:pPr"), new("w:spacing")
    for name, value in (("before", "0"), ("after", "0"), ("line", "20"), ("lineRule", "exact")):
        spacing.set(qn(f"w:{name}"), value)
    properties.append(spacing)
    paragraph.append(properties)
    return paragraph


def _begin_anew(body: Element) -> None:
    """Let a form begin on a new page, the first of its own."""
    section = _sections(body)[0]
    kind = child(section, "w:type")
    if kind is None:
        kind = new("w:type")
        _put_after(section, kind, _BEFORE_TYPE)
    kind.set(qn("w:val"), "nextPage")
    numbers = child(section, "w:pgNumType")
    if numbers is None:
        numbers = new("w:pgNumType")
        _put_after(section, numbers, _BEFORE_NUMBERS)
    numbers.set(qn("w:start"), "1")


def _put_after(section: Element, element: Element, before: Sequence[str]) -> None:
    place = sum(1 for each in section if each.tag in before)
    section.insert(place, element)


def _take_margins(whole: WordDocument, document: WordDocument, body: Element, numbers: Iterator[int]) -> None:
    """Take over the headers and footers of a form that differ from those of the first one."""
    renamed: dict[str, str] = {}
    ours: Any = whole.part
    theirs: Any = document.part
    for name, relation in list(theirs.rels.items()):
        if relation.reltype not in _MARGINS:
            continue
        first: Any = ours.rels[name].target_part
        filled: Any = relation.target_part
        if first.blob == filled.blob:
            continue
        kind = _MARGINS[relation.reltype]
        partname = ours.package.next_partname(f"/word/{kind}%d.xml")
        part = first.load(PackURI(partname), first.content_type, filled.blob, ours.package)
        _make_unique(as_element(part.element), numbers)
        for key, inner in first.rels.items():
            target = inner.target_ref if inner.is_external else inner.target_part
            part.rels.add_relationship(inner.reltype, target, key, inner.is_external)
        renamed[name] = cast("str", ours.relate_to(part, relation.reltype))
    for section in _sections(body):
        for reference in section:
            if reference.tag in _REFERENCES:
                name = reference.get(_RELATION)
                reference.set(_RELATION, renamed.get(name, name))


def _highest_drawing(document: WordDocument) -> int:
    """Give the highest number of a drawing in a document, its headers and footers among it."""
    part: Any = document.part
    margins = (relation.target_part for relation in part.rels.values() if relation.reltype in _MARGINS)
    trees = [as_element(document.element), *(as_element(margin.element) for margin in margins)]
    numbers = (drawing.get("id") for tree in trees for drawing in tree.iter(_DRAWING))
    return max((int(number) for number in numbers if number.isdigit()), default=0)


def _make_unique(tree: Element, numbers: Iterator[int]) -> None:
    """Take out what must not stand in a document twice, and number its drawings anew."""
    for mark in list(tree.iter(*_ONCE)):
        parent = mark.getparent()
        if parent is not None:
            parent.remove(mark)
    for drawing, number in zip(tree.iter(_DRAWING), numbers, strict=False):
        drawing.set("id", str(number))
