"""履职档案: its lines and numbers agree with the figures of the year, each line names its record."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from rongui_desktop.domain.codes import (
    ActivityKind,
    Attendance,
    Disposition,
    Identity,
    Presence,
    SessionKind,
    SessionStatus,
    Source,
)
from rongui_desktop.domain.records import (
    ActivityParticipant,
    Duty,
    DutyActivity,
    DutyReport,
    Opinion,
    ReceptionSession,
    Representative,
    Suggestion,
    SuggestionCosigner,
    Visit,
    Visitor,
)
from rongui_desktop.errors import UserError
from rongui_desktop.services import archive, representatives
from rongui_desktop.services.archive import ArchiveListing, Part
from rongui_desktop.services.archive_lines import TAKEN, LineKind
from rongui_desktop.services.figures import figures
from rongui_desktop.services.listing import ListQuery
from rongui_desktop.services.representative_entries import PersonEntry, SeatEntry
from rongui_desktop.storage.kinds import tracked_kinds
from rongui_desktop.storage.store import Store

D = date


def add(store: Store, name: str) -> UUID:
    entry = PersonEntry(name=name, seats=(SeatEntry(Identity.DISTRICT, since=D(2016, 1, 1)),))
    return representatives.add_representative(store, entry).id


def test_all_archives_together_are_the_figures_of_the_year(demo_store: Store) -> None:
    """Everybody's participations, visits and households add up to those of `figures`; every line leads somewhere."""
    kinds: dict[str, Any] = {kind.__tablename__: kind for kind in tracked_kinds()}
    with demo_store.read() as session:
        people = list(session.scalars(select(Representative.id)))
    taken = times = persons = reports = below = 0
    for key in people:
        found = archive.dossier(demo_store, key, 2019)
        assert found is not None
        deputy = found.quota is not None
        taken += len(found.of(*TAKEN)) if deputy else 0
        reports += len(found.of(LineKind.REPORT))
        times, persons = times + found.visits[0], persons + found.visits[2]
        below += found.quota is not None and found.quota.holds and found.quota.below
        assert len(found.of(LineKind.VISIT)) == found.visits[0] == sum(found.months)
        with demo_store.read() as session:
            assert all(session.get(kinds[line.record_type], line.record_id) for line in found.lines)
    values = figures(demo_store, 2019)
    assert taken == values["duty.participations"]
    assert (times, persons) == (values["contact.visits.times"], values["contact.visits.persons"])
    assert (reports, below) == (values["duty.reports"], values["representatives.below_visit_quota"])


@pytest.fixture
def busy(empty_store: Store) -> tuple[UUID, UUID]:
    """Two deputies with one record of everything that needs care."""
    one, two = add(empty_store, "甲"), add(empty_store, "乙")
    instead = Attendance.SUBSTITUTED
    with empty_store.write("准备") as session:
        held = [
            ReceptionSession(
                number=f"YJ{n}",
                kind=SessionKind.NIGHT,
                day=D(2019, n, 2),
                place="站",
                status=SessionStatus.HELD,
            )
            for n in (1, 2, 3)
        ]
        away, kept = (
            DutyActivity(day=D(2019, 4, n), kind=ActivityKind.TRAINING, name=f"培训{n}") for n in (1, 2)
        )
        walk = Visit(number="ZF1", representative_id=one, day=D(2019, 5, 1), households=3, persons=4)
        visitor = Visitor(
            number="LF1", session_id=held[0].id, name="访客", representative_id=one, confidential=True
        )
        lead = Suggestion(
            number="1号", congress_session="会", title="题", lead_id=two, responsible_leader="副局长",
            assigned_on=D(2019, 3, 1),
        )  # fmt: skip
        session.add_all([*held, away, kept, walk, visitor, lead])
        session.add_all(
            [
                Duty(session_id=held[0].id, representative_id=one, attendance=Attendance.PRESENT),
                Duty(session_id=held[0].id, representative_id=two, attendance=instead, substitute_id=one),
                Duty(session_id=held[1].id, representative_id=two, attendance=instead, substitute_id=one),
                Duty(session_id=held[2].id, representative_id=one, attendance=Attendance.LEAVE),
                ActivityParticipant(activity_id=away.id, representative_id=one, attendance=Presence.ABSENT),
                ActivityParticipant(activity_id=kept.id, representative_id=one),
                SuggestionCosigner(suggestion_id=lead.id, representative_id=one),
                DutyReport(representative_id=one, day=D(2019, 9, 1), voters=10, satisfied=9, fairly=1),
                DutyReport(representative_id=one, day=D(2019, 12, 30)),
                *(
                    Opinion(
                        number=f"{n}", source=source, raised_on=D(2019, 5, 1), category="其他", content="路灯不亮",
                        disposition=Disposition.ANSWERED, visit_id=walk_id, visitor_id=visitor_id,
                    )
                    for n, source, walk_id, visitor_id in (
                        (1, Source.VISIT, walk.id, None),
                        (2, Source.NIGHT, None, visitor.id),
                    )
                ),
            ]
        )  # fmt: skip
    return one, two


def test_a_line_for_everything_and_only_once(empty_store: Store, busy: tuple[UUID, UUID]) -> None:
    found = archive.dossier(empty_store, busy[0], 2019)
    assert found is not None
    told = [(line.day, line.kind, line.what, line.note) for line in found.lines]
    assert told == [
        (D(2019, 1, 2), LineKind.DUTY, "夜间接待 站", ""),
        (D(2019, 2, 2), LineKind.DUTY, "夜间接待 站", "替班"),
        (D(2019, 3, 1), LineKind.SUGGESTION, "题", "联名，1号"),
        (D(2019, 4, 2), LineKind.STUDY, "培训2", "培训"),
        (D(2019, 5, 1), LineKind.VISIT, "走访", "3 户，4 人次"),
        (D(2019, 5, 1), LineKind.BROUGHT, "路灯不亮", "1"),
        (D(2019, 5, 1), LineKind.RECEIVED, "（保密事项）", "2"),
        (D(2019, 9, 1), LineKind.REPORT, "向选民述职", "选民 10，满意 9，基本满意 1"),
    ]
    assert found.of(LineKind.REPORT)[0].state.text == "优秀"  # type: ignore[union-attr]
    assert found.missed == {"请假": 1, "缺席": 1}
    assert found.quota is not None
    assert found.quota.missing_months == (1, 2, 3, 4, 6, 7, 8, 9, 10)
    other = archive.dossier(empty_store, busy[1], 2019)
    assert other is not None
    assert [(line.kind, line.note) for line in other.lines] == [(LineKind.SUGGESTION, "领衔，1号")]


def test_the_list_has_parts_a_filter_and_an_order(empty_store: Store, busy: tuple[UUID, UUID]) -> None:
    everything = ArchiveListing(busy[0], 2019)
    assert everything.counts(empty_store) == {
        Part.ALL: 8, Part.TAKEN: 4, Part.VISITS: 1, Part.MATTERS: 2, Part.SUGGESTIONS: 1,
        Part.STUDY: 1, Part.REPORTS: 1,
    }  # fmt: skip
    study = ArchiveListing(busy[0], 2019, Part.STUDY)
    (key,) = study.find(empty_store, ListQuery()).keys
    assert [str(cell) for cell in study.rows(empty_store, [key])[key]] == [
        "2019-04-02",
        "学习培训",
        "培训2",
        "培训",
        "",
    ]
    keys = everything.find(empty_store, ListQuery(text="述职", sort="day", descending=True)).keys
    assert [cells[0] for cells in everything.rows(empty_store, keys).values()] == ["2019-09-01"]
    latest = everything.find(empty_store, ListQuery(sort="day", descending=True)).keys
    assert everything.rows(empty_store, latest[:1])[latest[0]][0] == "2019-09-01"


def test_who_is_gone_has_no_archive(empty_store: Store) -> None:
    assert archive.dossier(empty_store, UUID(int=1), 2019) is None
    with pytest.raises(UserError, match="没有编号为“R999”的代表"):
        archive.find_person(empty_store, "R999")
