"""What became of a record: its own fields and those of its parts, also of parts that are gone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

from sqlalchemy import select

from rongui_desktop.domain.records import KeyProject, Representative
from rongui_desktop.services import project_entry, representatives
from rongui_desktop.services.record_history import record_history
from rongui_desktop.services.representative_entries import AbsenceEntry
from rongui_desktop.storage.store import Store


def someone(store: Store) -> UUID:
    with store.read() as session:
        return session.scalars(select(Representative.id).order_by(Representative.number).limit(1)).one()


def steps(store: Store, table: str, key: UUID) -> list[tuple[str, str, dict[str, tuple[str, str]]]]:
    return [
        (line.action, line.label, {each.attribute: (each.before, each.after) for each in line.changes})
        for line in record_history(store, table, key)
    ]


def test_a_person_s_fields_seats_and_leave_are_told_newest_first(demo_store: Store) -> None:
    key = someone(demo_store)
    known = len(steps(demo_store, "representative", key))
    said = representatives.load_representative(demo_store, key)
    ended = replace(said.seats[0], until=date(2019, 11, 1), end_reason="调离")
    changed = replace(said, phone="13800138000", seats=(ended, *said.seats[1:]))
    representatives.change_representative(demo_store, key, changed)
    with_leave = replace(changed, leaves=(AbsenceEntry(date(2019, 10, 1), None, "学习"),))
    representatives.change_representative(demo_store, key, with_leave)
    representatives.change_representative(demo_store, key, changed)
    found = steps(demo_store, "representative", key)
    assert len(found) == known + 4
    gone, come, *both = found[:4]
    assert (gone[0], gone[1], gone[2]["reason"]) == ("删除", "请假", ("学习", ""))
    assert (come[0], come[1], come[2]["since"]) == ("新增", "请假", ("", "2019-10-01"))
    told = {label: fields for _, label, fields in both}
    assert told["任职"] == {"until": ("", "2019-11-01"), "end_reason": ("", "调离")}
    assert told["代表"]["phone"][1] == "13800138000"
    assert all(line.reason for line in record_history(demo_store, "representative", key))


def test_other_records_are_told_by_their_names(demo_store: Store) -> None:
    with demo_store.read() as session:
        key = session.scalars(select(KeyProject.id).order_by(KeyProject.id).limit(1)).one()
    said = project_entry.load_project(demo_store, key)
    with demo_store.read() as session:
        other = session.scalars(
            select(KeyProject.group_id).where(KeyProject.group_id != said.group_id).limit(1)
        ).one()
    project_entry.change_project(demo_store, key, replace(said, group_id=other))
    _, label, fields = steps(demo_store, "key_project", key)[0]
    assert label == "重点项目"
    before, after = fields["group_id"]
    assert before == "第一代表小组"
    assert after.endswith("代表小组")
    assert after != before


def test_nobody_else_s_steps_are_told(demo_store: Store) -> None:
    first = someone(demo_store)
    with demo_store.read() as session:
        second = session.scalars(select(Representative.id).where(Representative.id != first).limit(1)).one()
    before = steps(demo_store, "representative", second)
    said = representatives.load_representative(demo_store, first)
    with_leave = replace(said, leaves=(AbsenceEntry(date(2019, 10, 1)),))
    representatives.change_representative(demo_store, first, with_leave)
    representatives.change_representative(demo_store, first, said)
    assert steps(demo_store, "representative", second) == before
