"""Recording visits (代表走访): one, or a whole paper sheet of one day; changing what was recorded."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from rongui_desktop.domain.activities import Visit
from rongui_desktop.domain.text_rules import PERSON_LIMIT, clean_line, clean_text
from rongui_desktop.errors import UserError
from rongui_desktop.services import office
from rongui_desktop.services.duty_people import refuse_unfit
from rongui_desktop.services.duty_records import check_past, find_live
from rongui_desktop.storage import numbering
from rongui_desktop.storage.store import Store

_NUMBER_WIDTH = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitLine:
    """One line of a paper sheet: who visited how many households (户) and met how many people (人次)."""

    representative_id: UUID | None
    households: int | None
    persons: int | None
    content: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitSheet:
    """A paper sheet as typed: its day and community hold for every line."""

    day: date | None
    community: str | None
    lines: tuple[VisitLine, ...]


@dataclass(frozen=True, slots=True)
class RecordedVisit:
    """Key and number of a visit that was recorded."""

    id: UUID
    number: str


class SheetError(UserError):
    """What is wrong with the lines of a sheet, each at its place (from 0); nothing was written."""

    def __init__(self, errors: Sequence[tuple[int, UserError]]) -> None:
        """Say the first one, and how many there are."""
        place, first = errors[0]
        more = f"（共{len(errors)}处）" if len(errors) > 1 else ""
        super().__init__(f"第{place + 1}行：{first.message}{more}", first.field)
        self.errors = tuple(errors)


class RepeatedSheetError(UserError):
    """Lines that say what visits on record say already, so that the sheet may have been typed before."""

    def __init__(self, found: Sequence[tuple[int, str]]) -> None:
        """Name the lines (from 0) and the numbers of the visits on record."""
        lines = "、".join(str(place + 1) for place, _ in found)
        numbers = "、".join(number for _, number in found)
        super().__init__(
            f"第{lines}行与已经登记的走访{numbers}完全相同，这张表可能已经录入过；确实是另外的走访，再保存一次。"
        )


def tidy_sheet(sheet: VisitSheet) -> VisitSheet:
    """Return a sheet as it is stored: texts trimmed, without control characters.

    Raises:
        UserError: a text is too long.
    """
    lines = (replace(line, content=clean_text(line.content, "内容", "content")) for line in sheet.lines)
    return replace(sheet, community=clean_line(sheet.community, "社区", "community"), lines=tuple(lines))


def record_visits(store: Store, sheet: VisitSheet, *, again: bool = False) -> tuple[RecordedVisit, ...]:
    """Record all lines of a sheet in one transaction; each becomes a visit with its own number.

    Args:
        store: the open store.
        sheet: what was typed.
        again: whether lines may say what visits on record say already.

    Raises:
        SheetError: lines are at fault; every one of them is told.
        RepeatedSheetError: lines say what visits on record say, and it was not said that they may.
        UserError: the day is missing or lies ahead, or there is no line.
    """
    sheet, day = _checked(store, sheet)
    with store.write("登记代表走访") as session:
        _check_lines(session, sheet.lines, day)
        if not again and (repeated := _repeated(session, sheet, day)):
            raise RepeatedSheetError(repeated)
        prefix = office.settings_in(session).visit_prefix
        found: list[RecordedVisit] = []
        for line in sheet.lines:
            visit = _new(session, prefix, day, sheet, line)
            found.append(RecordedVisit(visit.id, visit.number))
        return tuple(found)


def _repeated(session: Session, sheet: VisitSheet, day: date) -> list[tuple[int, str]]:
    """Return the lines for which a visit with the same person, day, community and numbers is on record."""
    query = select(Visit).where(Visit.day == day, Visit.deleted_at.is_(None)).order_by(Visit.number)
    known: dict[tuple[object, ...], str] = {
        (visit.representative_id, visit.community, visit.households, visit.persons): visit.number
        for visit in session.scalars(query)
    }
    lines = (
        (place, known.get((line.representative_id, sheet.community, line.households, line.persons)))
        for place, line in enumerate(sheet.lines)
    )
    return [(place, number) for place, number in lines if number is not None]


def change_visit(store: Store, visit_id: UUID, sheet: VisitSheet) -> None:
    """Write a visit anew; `sheet` has its one line. The number stays.

    Raises:
        SheetError: the line is at fault.
        UserError: the visit is gone, or the day is missing or lies ahead.
    """
    sheet, day = _checked(store, sheet, is_new=False)
    (line,) = sheet.lines
    with store.write("更改代表走访") as session:
        visit = find_live(session, Visit, visit_id)
        if day != visit.day:
            check_past(day, store.clock.today(), "日期")
        # What was recorded of that person and day before is not doubted anew.
        same = (visit.representative_id, visit.day) == (line.representative_id, day)
        _check_lines(session, sheet.lines, day, seats=not same)
        assert line.representative_id is not None
        assert line.households is not None
        assert line.persons is not None
        visit.representative_id, visit.day = line.representative_id, day
        visit.households, visit.persons = line.households, line.persons
        visit.community, visit.content = sheet.community, line.content


def load_visit(store: Store, visit_id: UUID) -> tuple[str, VisitSheet]:
    """Return the number of a visit, and the visit as a sheet of one line.

    Raises:
        UserError: it is gone.
    """
    with store.read() as session:
        visit = find_live(session, Visit, visit_id)
    line = VisitLine(
        representative_id=visit.representative_id,
        households=visit.households,
        persons=visit.persons,
        content=visit.content,
    )
    return visit.number, VisitSheet(day=visit.day, community=visit.community, lines=(line,))


def _checked(store: Store, sheet: VisitSheet, *, is_new: bool = True) -> tuple[VisitSheet, date]:
    if sheet.day is None:
        raise UserError("请填写走访日期。", "day")
    if is_new:
        check_past(sheet.day, store.clock.today(), "日期")
    if not sheet.lines:
        raise UserError("请至少填写一行：代表、户数和人次。")
    return tidy_sheet(sheet), sheet.day


def _check_lines(session: Session, lines: Sequence[VisitLine], day: date, *, seats: bool = True) -> None:
    errors: list[tuple[int, UserError]] = []
    first_of: dict[UUID, int] = {}
    for place, line in enumerate(lines):
        errors += ((place, error) for error in _line_errors(line))
        person = line.representative_id
        if person is None:
            continue
        if (first := first_of.setdefault(person, place)) != place:
            same = UserError(f"与第{first + 1}行是同一位代表，请合并成一行。", "representative_id")
            errors.append((place, same))
        elif seats:
            try:
                refuse_unfit(session, [person], day, "representative_id")
            except UserError as error:
                errors.append((place, error))
    if errors:
        raise SheetError(errors)


def _line_errors(line: VisitLine) -> Iterator[UserError]:
    if line.representative_id is None:
        yield UserError("请填写走访代表。", "representative_id")
    for label, count, field in (("户数", line.households, "households"), ("人次", line.persons, "persons")):
        if count is None:
            yield UserError(f"请填写“{label}”。", field)
        elif not 0 <= count <= PERSON_LIMIT:
            yield UserError(f"“{label}”应为0到{PERSON_LIMIT}的整数。", field)
    if (line.households, line.persons) == (0, 0):
        yield UserError("“户数”和“人次”不能都是0。", "households")


def _new(session: Session, prefix: str, day: date, sheet: VisitSheet, line: VisitLine) -> Visit:
    assert line.representative_id is not None
    assert line.households is not None
    assert line.persons is not None
    visit = Visit(
        number=numbering.plain_number(session, prefix, day.year, _NUMBER_WIDTH),
        representative_id=line.representative_id,
        day=day,
        households=line.households,
        persons=line.persons,
        community=sheet.community,
        content=line.content,
    )
    session.add(visit)
    return visit
