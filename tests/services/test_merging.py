"""One person entered twice: proposed, merged, and taken apart again without a trace in the records."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from rongui_desktop.domain.base import Part, Record
from rongui_desktop.domain.codes import (
    ActivityKind,
    Attendance,
    Identity,
    MembershipKind,
    Presence,
    SessionKind,
)
from rongui_desktop.domain.records import (
    ActivityParticipant,
    DeputyGroup,
    Duty,
    DutyActivity,
    DutyReport,
    ReceptionSession,
    Representative,
    Seat,
    Suggestion,
    SuggestionCosigner,
    Visit,
)
from rongui_desktop.errors import UserError
from rongui_desktop.services import doublets, merging, representatives
from rongui_desktop.services.representative_entries import MembershipEntry, PersonEntry, SeatEntry
from rongui_desktop.storage import integrity
from rongui_desktop.storage.history import HistoryEntry, plain
from rongui_desktop.storage.kinds import tracked_kinds
from rongui_desktop.storage.store import Store

D = date


def snapshot(store: Store) -> dict[str, dict[str, Any]]:
    """Everything that is stored of records and parts, by table and key."""
    with store.read() as session:
        return {
            kind.__tablename__: {
                row.id.hex: {a.key: plain(getattr(row, a.key)) for a in kind.__mapper__.column_attrs}
                for row in session.scalars(select(kind))
            }
            for kind in tracked_kinds()
            if issubclass(kind, Record | Part)
        }


def add(store: Store, name: str = "陈婉仪", seats: tuple[SeatEntry, ...] = (), **said: Any) -> UUID:
    held = seats or (SeatEntry(Identity.DISTRICT, since=D(2016, 11, 1)),)
    return representatives.add_representative(store, PersonEntry(name=name, seats=held, **said)).id


def refusal(act: Callable[[], object]) -> str:
    with pytest.raises(UserError) as caught:
        act()
    return caught.value.message


@pytest.fixture
def pair(empty_store: Store) -> tuple[UUID, UUID]:
    return add(empty_store, phone="13823456789"), add(
        empty_store, phone="13823456789", position="书记", birth=D(1970, 1, 1)
    )


def test_who_shares_name_and_phone_or_birth_is_proposed(empty_store: Store, pair: tuple[UUID, UUID]) -> None:
    add(empty_store, "何志强", phone="13823456789")
    third = add(empty_store, birth=D(1970, 1, 1))
    found = doublets.suspects(empty_store)
    assert [(each.first, each.second, each.alike) for each in found] == [
        (*pair, "姓名、电话相同"),
        (pair[1], third, "姓名、出生年月相同"),
    ]
    assert doublets.namesakes(empty_store, " 陈婉仪", pair[0])[0] == "R002 陈婉仪 书记 13823456789"


def test_a_space_in_a_name_makes_no_other_person(empty_store: Store) -> None:
    pair = (add(empty_store, "王刚", phone="13823456789"), add(empty_store, "王　刚", phone="13823456789"))
    assert [(each.first, each.second) for each in doublets.suspects(empty_store)] == [pair]
    assert [len(doublets.namesakes(empty_store, name, None)) for name in ("王刚", "王 刚", "王港")] == [
        2,
        2,
        0,
    ]


def test_seats_that_are_not_kept_are_told_with_their_days(empty_store: Store) -> None:
    keeper = add(empty_store, seats=(SeatEntry(Identity.DISTRICT, since=D(2016, 11, 1)),))
    other = add(
        empty_store,
        seats=(
            SeatEntry(Identity.DISTRICT, since=D(2011, 11, 1), until=D(2018, 10, 31)),
            SeatEntry(Identity.PARTY, since=D(2015, 1, 1)),
        ),
    )
    preview = merging.preview_merge(empty_store, keeper, other)
    assert dict(preview.moved) == {"任职": 1}
    assert preview.lost == ("区人大代表 2011-11-01至2016-10-31",)
    assert merging.preview_merge(empty_store, other, keeper).lost == ("区人大代表 2018-11-01起",)


def test_one_entry_lists_every_row_and_takes_them_all_back(
    empty_store: Store, pair: tuple[UUID, UUID]
) -> None:
    keeper, other = pair
    with empty_store.write("准备") as session:
        both, single = (
            DutyActivity(day=D(2019, n, 1), kind=ActivityKind.TRAINING, name=f"培训{n}") for n in (1, 2)
        )
        lead = Suggestion(
            number="1号", congress_session="一次", title="题", lead_id=other, responsible_leader="副局长"
        )
        session.add_all([both, single, lead])
        session.add_all(
            [
                ActivityParticipant(activity_id=both.id, representative_id=keeper),
                ActivityParticipant(activity_id=both.id, representative_id=other, attendance=Presence.LEAVE),
                ActivityParticipant(activity_id=single.id, representative_id=other),
                SuggestionCosigner(suggestion_id=lead.id, representative_id=keeper),
                Visit(number="ZF1", representative_id=other, day=D(2019, 1, 5), households=2, persons=3),
                DutyReport(representative_id=keeper, day=D(2019, 9, 1)),
                DutyReport(representative_id=other, day=D(2019, 9, 1)),
            ]
        )
    before = snapshot(empty_store)
    preview = merging.preview_merge(empty_store, keeper, other)
    assert dict(preview.moved) == {"履职活动": 1, "领衔的代表建议": 1, "走访": 1}
    assert dict(preview.dropped) == {"履职活动": 1, "任职": 1, "联名的代表建议": 1, "述职": 1}
    assert preview.filled == ("出生年月", "单位职务")
    assert snapshot(empty_store) == before

    seq = merging.merge(empty_store, keeper, other)
    with empty_store.read() as session:
        entries = session.scalars(select(HistoryEntry).where(HistoryEntry.action == "合并")).all()
        assert [(entry.seq, entry.record_id) for entry in entries] == [(seq, other)]
        told = json.loads(entries[0].changes)
        assert {row[0] for row in told["changed"]} == {
            "activity_participant", "suggestion", "visit", "duty_report", "representative",
        }  # fmt: skip
        assert session.get_one(Representative, keeper).position == "书记"
        assert session.get_one(Representative, other).deleted_at is not None
        took = select(ActivityParticipant.attendance).where(ActivityParticipant.representative_id == keeper)
        assert session.scalars(took).all() == [Presence.PRESENT, Presence.PRESENT]
        assert session.scalars(select(SuggestionCosigner)).all() == []
    assert "已合并到R001 陈婉仪" in refusal(
        lambda: representatives.restore_representatives(empty_store, [other])
    )
    (told_merge,) = merging.merges(empty_store)
    assert (told_merge.words, told_merge.undone) == ("R002 陈婉仪 并入 R001 陈婉仪", False)

    merging.undo_merge(empty_store, seq)
    assert snapshot(empty_store) == before
    assert merging.merges(empty_store)[0].undone
    assert "已经撤销过" in refusal(lambda: merging.undo_merge(empty_store, seq))


def test_what_was_changed_since_stays_changed(empty_store: Store, pair: tuple[UUID, UUID]) -> None:
    keeper, other = pair
    seq = merging.merge(empty_store, keeper, other)
    with empty_store.write("更正") as session:
        session.get_one(Representative, keeper).position = "主任"
    merging.undo_merge(empty_store, seq)
    with empty_store.read() as session:
        assert session.get_one(Representative, keeper).position == "主任"
        assert session.get_one(Representative, other).deleted_at is None


def test_merges_are_undone_the_last_first(empty_store: Store, pair: tuple[UUID, UUID]) -> None:
    keeper, other = pair
    third = add(empty_store)
    before = snapshot(empty_store)
    first = merging.merge(empty_store, keeper, other)
    second = merging.merge(empty_store, third, keeper)
    assert "请先撤销后面的那次合并" in refusal(lambda: merging.undo_merge(empty_store, first))
    merging.undo_merge(empty_store, second)
    merging.undo_merge(empty_store, first)
    assert snapshot(empty_store) == before


def test_who_stood_in_for_each_other_are_two_people(empty_store: Store, pair: tuple[UUID, UUID]) -> None:
    keeper, other = pair
    with empty_store.write("准备") as session:
        held = ReceptionSession(number="YJ1", kind=SessionKind.NIGHT, day=D(2019, 1, 2), place="站")
        session.add(held)
        session.add(
            Duty(
                session_id=held.id,
                representative_id=keeper,
                attendance=Attendance.SUBSTITUTED,
                substitute_id=other,
            )
        )
    assert "互为替班" in refusal(lambda: merging.merge(empty_store, keeper, other))
    assert "不同的代表" in refusal(lambda: merging.merge(empty_store, keeper, keeper))


DAYS = st.dates(D(2019, 1, 1), D(2019, 1, 12))
IDENTITY = st.sampled_from([Identity.DISTRICT, Identity.CITY, Identity.PARTY])
DOSSIER = st.fixed_dictionaries(
    {
        "seats": st.lists(IDENTITY, unique=True, min_size=1, max_size=3),
        "since": st.none() | DAYS,
        "visits": st.lists(DAYS, max_size=3),
        "events": st.sets(st.integers(0, 3)),
        "reports": st.sets(DAYS, max_size=2),
        "leads": st.booleans(),
        "phone": st.none() | st.just("13823456789"),
    }
)


@given(DOSSIER, DOSSIER)
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_merge_loses_nothing_and_its_undoing_leaves_no_trace(
    empty_store: Store, one: dict[str, Any], two: dict[str, Any]
) -> None:
    with empty_store.write("准备") as session:
        serial = len(session.scalars(select(DutyActivity.id)).all())
        events = [
            DutyActivity(day=D(2019, 3, 1), kind=ActivityKind.OTHER, name=f"{serial + n}") for n in range(4)
        ]
        groups = [DeputyGroup(name=f"{serial}-{n}") for n in range(2)]
        session.add_all([*events, *groups])
        told = [event.id for event in events], [group.id for group in groups]
    keys = [
        _enter(empty_store, dossier, told[0], told[1][n], f"{serial}-{n}")
        for n, dossier in enumerate((one, two))
    ]
    before = snapshot(empty_store)
    seq = merging.merge(empty_store, keys[0], keys[1])
    after = snapshot(empty_store)
    with empty_store.read() as session:
        mine = select(ActivityParticipant.activity_id).where(ActivityParticipant.representative_id == keys[0])
        assert sorted(session.scalars(mine)) == sorted(told[0][n] for n in one["events"] | two["events"])
        visits = select(Visit).where(Visit.representative_id == keys[0])
        assert len(session.scalars(visits).all()) == len(one["visits"]) + len(two["visits"])
        seats = select(Seat.identity).where(Seat.representative_id == keys[0])
        assert set(session.scalars(seats)) == {*one["seats"], *two["seats"]}
        reports = select(DutyReport.day).where(DutyReport.representative_id == keys[0])
        assert sorted(session.scalars(reports)) == sorted(one["reports"] | two["reports"])
    assert after != before
    member = {
        row["group_id"] for row in after["membership"].values() if row["representative_id"] == keys[0].hex
    }
    led = {key for key, row in after["deputy_group"].items() if row["leader_id"] == keys[0].hex}
    assert led <= member
    merging.undo_merge(empty_store, seq)
    assert snapshot(empty_store) == before
    assert integrity.check(empty_store) == []


def _enter(store: Store, dossier: dict[str, Any], events: list[UUID], group: UUID, mark: str) -> UUID:
    seats = tuple(SeatEntry(identity, since=dossier["since"]) for identity in dossier["seats"])
    key = add(
        store,
        seats=seats,
        phone=dossier["phone"],
        memberships=(MembershipEntry(MembershipKind.GROUP, group),),
        leads=dossier["leads"],
    )
    with store.write("准备") as session:
        session.add_all(
            Visit(number=f"ZF{mark}-{n}", representative_id=key, day=day, households=1, persons=1)
            for n, day in enumerate(dossier["visits"])
        )
        session.add_all(
            ActivityParticipant(activity_id=events[n], representative_id=key) for n in dossier["events"]
        )
        session.add_all(DutyReport(representative_id=key, day=day) for day in dossier["reports"])
    return key
