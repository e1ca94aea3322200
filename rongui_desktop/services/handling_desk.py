"""What taking steps on matters and on suggestions has in common: rules, proposals, corrections, taking back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy.orm import Session

from rongui_desktop.domain.codes import EventKind, Outcome, Satisfaction
from rongui_desktop.domain.handling_events import CONTENT, Event, steps
from rongui_desktop.domain.handling_rules import tidy_event
from rongui_desktop.errors import UserError
from rongui_desktop.services import office
from rongui_desktop.services.handling_views import known_hands
from rongui_desktop.services.handling_writing import Case
from rongui_desktop.services.reception_days import calendar_of
from rongui_desktop.storage.look import look_in
from rongui_desktop.storage.store import Store

_K = EventKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A step as typed; which fields speak depends on its kind (`SPEAKS`), the others are left out.

    Attributes:
        kind: what happened; neither 登记, nor 更正 or 撤销, which have use cases of their own.
        day: the day on which it happened; None for today.
        by_rule: a 主责部门 and a 办理期限 that are not given are those proposed for each matter.
    """

    kind: EventKind
    day: date | None = None
    department: str | None = None
    officer: str | None = None
    due_on: date | None = None
    outcome: Outcome | None = None
    satisfaction: Satisfaction | None = None
    attitude: Satisfaction | None = None
    planned_on: date | None = None
    document_number: str | None = None
    text: str | None = None
    reason: str | None = None
    by_rule: bool = False


# What a step of each kind says. A 登记 may say more in old ledgers; that stays as it is.
SPEAKS: dict[EventKind, tuple[str, ...]] = {
    _K.REGISTERED: ("department", "officer", "due_on"),
    _K.REVIEWED: ("text",),
    _K.ASSIGNED: ("department", "officer", "due_on", "document_number", "text", "reason"),
    _K.RECEIVED: ("text",),
    _K.RETURNED: ("text", "reason"),
    _K.EXTENDED: ("due_on", "document_number", "text", "reason"),
    _K.SUSPENDED: ("text", "reason"),
    _K.RESUMED: ("due_on", "text", "reason"),
    _K.URGED: ("document_number", "text"),
    _K.MET: ("text",),
    _K.REPLIED: ("outcome", "planned_on", "document_number", "text"),
    _K.FED_BACK: ("text",),
    _K.RATED: ("satisfaction", "attitude", "text"),
    _K.CLOSED: ("outcome", "planned_on", "document_number", "text", "reason"),
    _K.REOPENED: ("due_on", "text", "reason"),
    _K.FULFILLED: ("outcome", "planned_on", "document_number", "text"),
}


def _said(step: Step, kind: EventKind) -> dict[str, Any]:
    return {name: getattr(step, name) for name in SPEAKS[kind]}


@dataclass(frozen=True, slots=True)
class Written:
    """An event that was written: the matter's key and number, the event's key and sequence."""

    id: UUID
    number: str
    event_id: UUID
    sequence: int


C = TypeVar("C", bound=Case)


class Desk:
    """Writes events within one use case."""

    def __init__(self, session: Session, store: Store) -> None:
        """Read the station's rules of deadlines and its calendar."""
        self._session = session
        self.today = store.clock.today()
        self.rules = office.settings_in(session).deadline_rules
        self.calendar = calendar_of(look_in(session))

    def take(self, case: Case, step: Step) -> Written:
        """Take a step on one matter.

        Raises:
            UserError: it may not be taken now, or something is missing.
        """
        if step.kind is _K.REGISTERED or not step.kind.is_step:
            raise UserError(f"“{step.kind}”不能作为办理步骤登记。", "kind")
        day = step.day or self.today
        said = _said(step, step.kind)
        if step.by_rule and "due_on" in said:
            said["due_on"] = step.due_on or case.due(step.kind, day, self.rules, self.calendar)
            if step.kind is _K.ASSIGNED and not step.department:
                said["department"], said["officer"] = known_hands(case)
        return self._write(case, case.next(self._session, step.kind, day, **said))

    def correct(self, case: Case, sequence: int, step: Step, reason: str) -> Written:
        """Write a step anew, whole, as typed; kind and reason of the step stay.

        Raises:
            UserError: it may not be corrected so.
        """
        now = next((each for each in steps(case.events) if each.sequence == sequence), None)
        if now is None:
            raise UserError("找不到要更正的记录，它可能已经撤销；请重新打开。", "refers_to")
        # The day of a 登记 is the matter's own (提出日期).
        registered = now.kind is _K.REGISTERED
        day = now.day if registered or step.day is None else step.day
        said: dict[str, Any] = {name: getattr(now, name) for name in CONTENT} if registered else {}
        said |= _said(step, now.kind) | {"day": day, "reason": reason, "refers_to": sequence}
        return self._write(case, case.next(self._session, _K.CORRECTED, **said))

    def take_back(self, case: Case, sequence: int, reason: str | None) -> Written:
        """Take an event back.

        Raises:
            UserError: it may not be taken back.
        """
        new = case.next(self._session, _K.WITHDRAWN, self.today, reason=reason, refers_to=sequence)
        return self._write(case, new)

    def _write(self, case: Case, event: Event) -> Written:
        event = tidy_event(event)
        case.check(event, self.calendar, self.today)
        case.write(self._session, [event])
        return Written(case.id, case.number, event.id, event.sequence)


def all_or_nothing(cases: Sequence[C], act: str, work: Callable[[C], Written]) -> tuple[Written, ...]:
    """Do the same with several matters; the transaction is given up when one of them cannot.

    Raises:
        UserError: one cannot: the sentence names the first, and says how many.
    """
    written: list[Written] = []
    refused: list[tuple[str, UserError]] = []
    for case in cases:
        try:
            written.append(work(case))
        except UserError as error:
            refused.append((case.number, error))
    if not refused:
        return tuple(written)
    number, first = refused[0]
    if len(cases) == 1:
        raise first
    more = f"共有{len(refused)}件不能{act}，" if len(refused) > 1 else ""
    raise UserError(f"{number}：{first.message}{more}所选的{len(cases)}件都没有登记。", first.field)


def all_found(cases: Iterable[C], keys: Sequence[UUID], label: str) -> list[C]:
    """Return the cases.

    Raises:
        UserError: nothing was chosen, or one of them is gone.
    """
    found = list(cases)
    if not keys:
        raise UserError(f"请先选择{label}。")
    if len(found) < len(set(keys)):
        raise UserError(f"所选的{label}有的已不存在，请刷新列表。")
    return found
