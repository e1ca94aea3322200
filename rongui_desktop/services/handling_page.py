"""What the page of matters and suggestions reads and does beside single steps: details, proposals, undo, selections."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from rongui_desktop.domain.codes import EntryState, EventKind
from rongui_desktop.domain.deadlines import SUGGESTION_RULE
from rongui_desktop.domain.handling_events import Event
from rongui_desktop.domain.names import spellings
from rongui_desktop.domain.opinions import Opinion, Suggestion
from rongui_desktop.domain.text_rules import clean_line
from rongui_desktop.errors import UserError
from rongui_desktop.services import handling, suggestions
from rongui_desktop.services.detail import NOTHING, Detail, Group
from rongui_desktop.services.handling_desk import Desk, Step, Written, all_found, all_or_nothing
from rongui_desktop.services.handling_views import HandlingView, SuggestionView, known_hands, rows_of
from rongui_desktop.services.handling_writing import OpinionCase, SuggestionCase, load_cases
from rongui_desktop.services.lists_opinions import opinion_detail
from rongui_desktop.services.lists_suggestions import suggestion_detail
from rongui_desktop.services.matter_lines import line_of
from rongui_desktop.services.reception_look import category_names
from rongui_desktop.services.similar import similar_matters
from rongui_desktop.storage import history
from rongui_desktop.storage.look import key_of
from rongui_desktop.storage.store import Store

_K = EventKind
# What may be done with several at once, the likeliest first.
_FOR_MANY = (_K.ASSIGNED, _K.URGED, _K.CLOSED)
# More than anybody would look through before acting.
MOST_AT_ONCE = 200
# Numbers that a sentence about several names.
_NAMED = 20
_CONTENT = tuple(field.name for field in fields(Step) if field.name not in ("kind", "by_rule"))


@dataclass(frozen=True, slots=True)
class HandledDetail(Detail):
    """A record with its handling."""

    view: HandlingView | SuggestionView | None = None


def matter_with_handling(store: Store, opinion_id: UUID) -> HandledDetail | None:
    """Return a matter with its handling; None when it is gone."""
    return _handled(opinion_detail(store, opinion_id), handling.handling_of(store, opinion_id))


def reveal(store: Store, opinion_id: UUID) -> HandledDetail | None:
    """Return a confidential matter with its names and texts; that it was looked at is recorded in the history."""
    with store.write("查看保密事项") as session:
        found = load_cases(session, OpinionCase, [opinion_id])
        if not found:
            return None
        rows = rows_of(found[0])
        info: dict[str, Any] = session.info
        history.append(session, info["actor"], info["at"], info["why"], "查看", "opinion", opinion_id, {})
    detail = _handled(
        opinion_detail(store, opinion_id, revealed=True), handling.handling_of(store, opinion_id)
    )
    if detail is None or not isinstance(detail.view, HandlingView):
        return None
    return replace(detail, view=replace(detail.view, hidden=False, rows=rows))


def suggestion_with_handling(store: Store, suggestion_id: UUID) -> HandledDetail | None:
    """Return a suggestion with its handling; None when it is gone."""
    view = suggestions.suggestion_handling(store, suggestion_id)
    return _handled(suggestion_detail(store, suggestion_id), view)


def _handled(detail: Detail | None, view: HandlingView | SuggestionView | None) -> HandledDetail | None:
    if detail is None or view is None:
        return None
    first, *others = detail.groups
    # What is not there yet would only push down what is; the timeline tells what has happened.
    known = [
        Group(each.heading, tuple(field for field in each.fields if field.value != NOTHING))
        for each in others
    ]
    groups = (first, *(each for each in known if each.fields))
    return HandledDetail(detail.title, detail.caption, groups, detail.badge, detail.months, view)


@dataclass(frozen=True, slots=True)
class Ledger:
    """Which of the two ledgers steps are taken in: residents' matters or deputies' suggestions."""

    of_suggestions: bool

    @property
    def label(self) -> str:
        """意见建议 or 代表建议."""
        return "代表建议" if self.of_suggestions else "意见建议"

    def cases(self, session: Session, keys: Sequence[UUID]) -> list[OpinionCase] | list[SuggestionCase]:
        """Load them within a use case."""
        if self.of_suggestions:
            return load_cases(session, SuggestionCase, keys)
        return load_cases(session, OpinionCase, keys)

    def take(self, store: Store, keys: Sequence[UUID], step: Step) -> tuple[Written, ...]:
        """Take a step on one or many, all or nothing.

        Raises:
            UserError: one of them cannot.
        """
        if self.of_suggestions:
            return suggestions.take_suggestion_step(store, keys, step)
        return handling.take_step(store, keys, step)

    def correct(self, store: Store, key: UUID, sequence: int, step: Step, reason: str) -> tuple[Written, ...]:
        """Write a step anew (更正).

        Raises:
            UserError: it may not be corrected so.
        """
        if self.of_suggestions:
            return (suggestions.correct_suggestion_step(store, key, sequence, step, reason),)
        return handling.correct_step(store, key, sequence, step, reason)

    def take_back(self, store: Store, key: UUID, sequence: int, reason: str | None = None) -> None:
        """Take an event back (撤销).

        Raises:
            UserError: it may not be taken back.
        """
        if self.of_suggestions:
            suggestions.take_back_suggestion_step(store, key, sequence, reason)
        else:
            handling.take_back(store, key, sequence, reason)

    def undo(self, store: Store, written: Sequence[Written]) -> None:
        """Take back what one use case has written, all of it or nothing.

        Raises:
            UserError: a later step was written meanwhile, or one was printed.
        """
        sequence = {each.id: each.sequence for each in written}
        keys = list(sequence)
        with store.write("撤销办理步骤") as session:
            desk = Desk(session, store)
            cases: list[Any] = all_found(self.cases(session, keys), keys, self.label)
            all_or_nothing(cases, _K.WITHDRAWN, lambda case: desk.take_back(case, sequence[case.id], None))

    def common_steps(self, store: Store, keys: Sequence[UUID]) -> tuple[tuple[EventKind, ...], str]:
        """Return which steps all of the chosen allow, of those that are taken on many at once, and a sentence."""
        if len(keys) > MOST_AT_ONCE:
            return (), f"一次最多一起办理{MOST_AT_ONCE}件；现在选的可以做文书和台账、导出和打印。"
        with store.read() as session:
            cases = self.cases(session, keys)
            possible = [self._open_to(case) for case in cases]
        kinds = tuple(kind for kind in _FOR_MANY if possible and all(kind in each for each in possible))
        numbers = "、".join(case.number for case in cases[:_NAMED]) + ("等" if len(cases) > _NAMED else "")
        if kinds:
            return kinds, f"都可以{'、'.join(kinds)}：全部登记，或者都不登记。\n{numbers}"
        return (), f"不在同一环节，不能一起办理；可以做文书和台账、导出和打印。\n{numbers}"

    @staticmethod
    def _open_to(case: OpinionCase | SuggestionCase) -> set[EventKind]:
        return set(case.possible()) if case.record.state is EntryState.VALID else set()

    def proposal(self, store: Store, keys: Sequence[UUID], kind: EventKind, day: date) -> Proposal:
        """Return what to propose for a step on one or many, on a day."""
        with store.read() as session:
            desk = Desk(session, store)
            cases = self.cases(session, keys)
            found = [
                (case.due(kind, day, desk.rules, desk.calendar), _rule_words(case, desk), *known_hands(case))
                for case in cases
            ]
        if not found:
            return Proposal()
        due_on, why, department, officer = found[0]
        same_due = all(each[0] == due_on for each in found)
        same_hands = all(each[2:] == (department, officer) for each in found)
        return Proposal(
            due_on if same_due else None,
            (why if due_on is not None else "") if same_due else "期限各不相同：空着不填，各件按规定计算",
            (department or "") if same_hands else "",
            (officer or "") if same_hands else "",
        )


MATTERS, SUGGESTIONS = Ledger(of_suggestions=False), Ledger(of_suggestions=True)


@dataclass(frozen=True, slots=True)
class Proposal:
    """What the form of a step proposes, and why the due date is that (按“15工作日”); empty where nothing is known."""

    due_on: date | None = None
    why: str = ""
    department: str = ""
    officer: str = ""


def _rule_words(case: OpinionCase | SuggestionCase, desk: Desk) -> str:
    if isinstance(case, SuggestionCase):
        return f"按代表法“{SUGGESTION_RULE.count}个月”"
    matter = case.matter
    rule = desk.rules.rule(matter.disposition, matter.category)
    return f"按“{rule}”" if rule is not None else ""


def step_of(event: Event) -> Step:
    """Return a step that counts as it would be typed again, for the form that corrects it."""
    said: dict[str, Any] = {name: getattr(event, name) for name in _CONTENT}
    return Step(kind=event.kind, **said)


@dataclass(frozen=True, slots=True)
class StepChoices:
    """What the forms of handling offer.

    Attributes:
        deputies: key, name and spellings of each.
        spellings: pinyin and initials of the other words, by which they are found.
    """

    departments: tuple[str, ...]
    communities: tuple[str, ...]
    categories: tuple[str, ...]
    deputies: tuple[tuple[UUID, str, str], ...]
    spellings: dict[str, str]


def step_choices(store: Store) -> StepChoices:
    """Return what to choose from; deputies with the spellings that find them."""
    with store.look() as look:
        departments, communities = (
            tuple(name for (name,) in look.rows(_ACTIVE.format(table)))
            for table in ("department", "community")
        )
        deputies = tuple((key_of(key), name, keys) for key, name, keys in look.rows(_PEOPLE))
        categories = category_names(look)
    keys = spellings((*departments, *communities, *categories))
    return StepChoices(departments, communities, categories, deputies, keys)


_ACTIVE = "SELECT name FROM {} WHERE deleted_at IS NULL AND active ORDER BY rank, name"
_PEOPLE = (
    "SELECT id, name, name_pinyin || ' ' || name_initials || ' ' || number FROM representative"
    " WHERE deleted_at IS NULL ORDER BY number"
)


@dataclass(frozen=True, slots=True)
class Alike:
    """A matter that may be 同一事项 with another: number, text in one line, what became of it."""

    id: UUID
    number: str
    excerpt: str
    state: str


def alike(store: Store, opinion_id: UUID, limit: int = 8) -> tuple[Alike, ...]:
    """Return matters whose text resembles that of one, those linked to it already left out."""
    with store.read() as session:
        opinion = session.get(Opinion, opinion_id)
        if opinion is None:
            return ()
        # A confidential text is not compared: what resembles it would tell of it.
        words = opinion.category if opinion.confidential else opinion.content
    linked = handling.same_matter(store, opinion_id)
    found = similar_matters(store, words, limit, exclude=linked)
    return tuple(Alike(each.id, each.number, each.excerpt, each.state) for each in found)


def by_number(store: Store, number: str) -> Alike:
    """Return the matter of a number.

    Raises:
        UserError: there is none.
    """
    wanted = clean_line(number, "意见编号", "number")
    with store.read() as session:
        found = session.scalar(select(Opinion).where(Opinion.number == wanted, Opinion.deleted_at.is_(None)))
        if found is None:
            raise UserError(f"没有编号为“{wanted}”的意见建议，请核对编号。", "number")
        line = line_of(found)
        excerpt = line.headline(hidden=handling.is_hidden(session, found))
        return Alike(found.id, found.number, excerpt, line.badge(store.clock.today()).text)


@dataclass(frozen=True, slots=True)
class Place:
    """In which ledger a record is, and in which year's list; None for one that every year lists."""

    of_suggestions: bool
    id: UUID
    year: int | None


def place_of(store: Store, record_id: UUID) -> Place:
    """Return where a matter or a suggestion is listed; what is gone counts as a matter."""
    with store.read() as session:
        suggestion = session.get(Suggestion, record_id)
        if suggestion is not None:
            assigned_on = suggestion.assigned_on
            return Place(of_suggestions=True, id=record_id, year=assigned_on.year if assigned_on else None)
        opinion = session.get(Opinion, record_id)
        return Place(of_suggestions=False, id=record_id, year=opinion.raised_on.year if opinion else None)
