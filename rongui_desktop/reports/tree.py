"""The part of an XML element that reports use, typed (lxml and python-docx leave it untyped)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final, Protocol, cast

from docx.oxml import parser, xmlchemy
from docx.oxml.ns import qn

# python-docx ships types, but these two functions are among the few that it leaves unknown.
_PARSER: Final[Any] = parser
_WRITER: Final[Any] = xmlchemy


class Element(Protocol):
    """An element of a WordprocessingML tree; names are Clark names as `docx.oxml.ns.qn` gives them."""

    tag: str
    text: str | None

    def __iter__(self) -> Iterator[Element]: ...
    def __len__(self) -> int: ...
    def get(self, key: str, default: str = "") -> str:
        """Give an attribute."""
        ...

    def set(self, key: str, value: str) -> None:
        """Set an attribute."""
        ...

    def find(self, path: str) -> Element | None:
        """Give the first child with this name."""
        ...

    def findall(self, path: str) -> list[Element]:
        """Give all children with this name."""
        ...

    def iter(self, *tags: str) -> Iterator[Element]:
        """Walk through the element and everything in it."""
        ...

    def iterancestors(self, *tags: str) -> Iterator[Element]:
        """Walk outwards."""
        ...

    def itersiblings(self) -> Iterator[Element]:
        """Walk through what stands after the element on the same level."""
        ...

    def getparent(self) -> Element | None:
        """Give the element around this one."""
        ...

    def append(self, element: Element) -> None:
        """Put an element at the end; it leaves the place where it stood."""
        ...

    def insert(self, index: int, element: Element) -> None:
        """Put an element at a place."""
        ...

    def addnext(self, element: Element) -> None:
        """Put an element right after this one."""
        ...

    def addprevious(self, element: Element) -> None:
        """Put an element right before this one."""
        ...

    def remove(self, element: Element) -> None:
        """Take a child out."""
        ...


def as_element(value: object) -> Element:
    """Take an element of python-docx as a typed one."""
    return cast("Element", value)


def new(tag: str) -> Element:
    """Make an element from a prefixed name such as `w:p`."""
    return cast("Element", _PARSER.OxmlElement(tag))


def xml_of(element: Element) -> str:
    """Write an element as XML, with the declarations of its namespaces."""
    return str(_WRITER.serialize_for_reading(element))


def child(element: Element, tag: str) -> Element | None:
    """Give the first child with a prefixed name."""
    return element.find(qn(tag))
