"""Rules of reception sessions, visitors and their matters that need no store."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from uuid import UUID

from rongui_desktop.domain.codes import Disposition, Gender, Outcome, SessionStatus
from rongui_desktop.domain.deadlines import ENDED_ON_THE_SPOT
from rongui_desktop.domain.dispositions import registration_lacks
from rongui_desktop.domain.text_rules import (
    checked_person_count,
    clean_line,
    clean_name,
    clean_phone,
    clean_text,
)
from rongui_desktop.errors import UserError

# The state of a session that is under way; it is computed, never stored.
IN_PROGRESS = "接待中"
# Stands in required fields of an entry that was kept half-filled (待补); export and import carry it like any text.
PENDING_TEXT = "（待补）"
_FIRST_YEAR, _LAST_YEAR = 2000, 2100


@dataclass(frozen=True, slots=True)
class MatterEntry:
    """One matter of a visitor, as typed.

    Attributes:
        id: the stored matter that is corrected; None for a new one.
        category: 类别.
        content: 反映事项.
        spot_reply: 现场答复; needed for 当场答复, and as the reason for 不予受理.
        disposition: 处理方式; None while the clerk has not chosen.
        department: 主责部门, or the community for 交社区办理.
        due_on: 办理期限; None takes the proposal of the settings.
        confidential: 保密 of the matter itself.
        outcome: 办理结果 of a matter answered on the spot; None means 解释说明.
    """

    id: UUID | None = None
    category: str = ""
    content: str = ""
    spot_reply: str | None = None
    disposition: Disposition | None = None
    department: str | None = None
    due_on: date | None = None
    confidential: bool = False
    outcome: Outcome | None = None


@dataclass(frozen=True, slots=True)
class VisitorEntry:
    """One visitor (or party) with all matters, as typed.

    `received_at` is the time of day; None takes the present time when the session is today's. While `confidential` is
    set every matter is confidential too; taking it back leaves the matters as their own flags say.
    """

    session_id: UUID
    name: str = ""
    person_count: int = 1
    gender: Gender | None = None
    phone: str | None = None
    community: str | None = None
    address: str | None = None
    representative_id: UUID | None = None
    confidential: bool = False
    received_at: time | None = None
    follow_up: bool = False
    matters: tuple[MatterEntry, ...] = ()


def session_state(
    status: SessionStatus,
    day: date,
    ends_at: time | None,
    opened_at: datetime | None,
    closed_at: datetime | None,
    now: datetime,
) -> str:
    """Return 已安排, 接待中, 已举行 or 停接.

    A held session is under way on its own day until it is closed; one that was never opened in the window (it was
    imported) only until its announced end.
    """
    if status is not SessionStatus.HELD or closed_at is not None or day != now.date():
        return status.value
    running = opened_at is not None or ends_at is None or now.time() <= ends_at
    return IN_PROGRESS if running else status.value


def check_session_times(day: date, starts_at: time | None, ends_at: time | None) -> None:
    """Check the announced day and times of a session.

    Raises:
        UserError: a year that cannot be meant, or an end before the start.
    """
    if not _FIRST_YEAR <= day.year <= _LAST_YEAR:
        raise UserError(f"“日期”应在{_FIRST_YEAR}年到{_LAST_YEAR}年之间，现在是{day.year}年。", "day")
    if starts_at is not None and ends_at is not None and ends_at <= starts_at:
        raise UserError("“结束时间”应晚于“开始时间”。", "ends_at")


# A field and what is wrong with it. Fields are named as the form names them: visitor_name, person_count, phone,
# community, address, representative, category, matter, reply, disposition, department, due_date. Those of the second
# and later matters carry their place from 0: `category.1`, `matter.2`.
Problem = tuple[str, str]


_FORM_ORDER = (
    "visitor_name", "person_count", "phone", "community", "address", "representative", "category", "matter", "reply",
    "disposition", "department", "due_date",
)  # fmt: skip


def form_order(problem: Problem) -> tuple[int, int]:
    """Return where a problem stands on the form, to sort by: the visitor's fields, then matter after matter."""
    name, _, place = problem[0].partition(".")
    return int(place or 0), _FORM_ORDER.index(name)


def matter_field(name: str, place: int) -> str:
    """Return the name of a field of the matter at a place: `category`, `category.1`, `category.2`."""
    return f"{name}.{place}" if place else name


class _Tidier:
    """Cleans fields and gathers what is wrong with them."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []

    def take(
        self, clean: Callable[[str | None, str, str], str | None], value: str | None, label: str, field: str
    ) -> str | None:
        try:
            return clean(value, label, field)
        except UserError as error:
            self.problems.append((field, error.message))
            return value

    def phone(self, value: str | None) -> str | None:
        try:
            return clean_phone(value)
        except UserError as error:
            self.problems.append(("phone", error.message))
            return clean_line(value, "联系电话", "phone", limit=len(value or ""))

    def person_count(self, value: int) -> int:
        try:
            return checked_person_count(value)
        except UserError as error:
            self.problems.append(("person_count", error.message))
            return 1

    def matter(self, matter: MatterEntry, place: int) -> MatterEntry:
        def field(name: str) -> str:
            return matter_field(name, place)

        matter = replace(
            matter,
            category=self.take(clean_line, matter.category, "类别", field("category")) or "",
            content=self.take(clean_text, matter.content, "反映事项", field("matter")) or "",
            spot_reply=self.take(clean_text, matter.spot_reply, "现场答复", field("reply")),
            department=self.take(clean_line, matter.department, "主责部门", field("department")),
        )
        if matter.disposition in ENDED_ON_THE_SPOT:
            return replace(matter, department=None, due_on=None)
        return replace(matter, outcome=None)


def tidy(entry: VisitorEntry) -> tuple[VisitorEntry, list[Problem]]:
    """Return an entry as it would be stored, and what is wrong with single fields of it (length, phone, count)."""
    tidier = _Tidier()
    tidied = replace(
        entry,
        name=tidier.take(clean_name, entry.name, "来访人", "visitor_name") or "",
        person_count=tidier.person_count(entry.person_count),
        phone=tidier.phone(entry.phone),
        community=tidier.take(clean_line, entry.community, "社区", "community"),
        address=tidier.take(clean_line, entry.address, "住址", "address"),
        matters=tuple(tidier.matter(matter, place) for place, matter in enumerate(entry.matters)),
    )
    return tidied, tidier.problems


def is_blank(matter: MatterEntry) -> bool:
    """Whether nothing was said of a matter: a further one that was begun and left empty."""
    return matter.id is None and not matter.content and not matter.spot_reply


def said_matters(entry: VisitorEntry) -> list[tuple[int, MatterEntry]]:
    """Return the matters that say something, each with its place in the entry."""
    return [(place, matter) for place, matter in enumerate(entry.matters) if not is_blank(matter)]


def missing(entry: VisitorEntry, raised_on: date) -> list[Problem]:
    """Return what a tidied entry lacks before it can count (有效), and due dates before the day it was raised."""
    problems: list[Problem] = []
    if not entry.name or entry.name == PENDING_TEXT:
        problems.append(("visitor_name", "请填写来访人姓名。"))
    matters = said_matters(entry)
    if not matters:
        problems.append(("matter", "请填写反映事项。"))
    for place, matter in matters:
        where = f"第{place + 1}个事项：" if place else ""
        problems += [
            (matter_field(name, place), where + message) for name, message in _missing_in(matter, raised_on)
        ]
    return problems


def _missing_in(matter: MatterEntry, raised_on: date) -> Iterator[Problem]:
    if not matter.category or matter.category == PENDING_TEXT:
        yield "category", "请选择类别。"
    if not matter.content or matter.content == PENDING_TEXT:
        yield "matter", "请填写反映事项。"
    if matter.disposition is None:
        yield "disposition", "请选择处理方式。"
        return
    yield from registration_lacks(matter.disposition, matter.department, matter.spot_reply)
    if matter.due_on is not None and matter.due_on < raised_on:
        yield "due_date", f"“办理期限”不能早于提出日期{raised_on:%Y-%m-%d}。"


def spot_outcome(matter: MatterEntry) -> Outcome | None:
    """Return the 办理结果 that a matter has at once, or None for one that goes on.

    An answer on the spot is 解释说明 unless the clerk said that the matter is solved; the ledger of 2019 holds both.
    """
    if matter.disposition is Disposition.REFUSED:
        return Outcome.REFUSED
    if matter.disposition is Disposition.ANSWERED:
        return matter.outcome or Outcome.EXPLAINED
    return None
