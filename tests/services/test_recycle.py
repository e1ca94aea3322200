"""The recycle bin: what lies in it, who put it there, what keeps a record from coming back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from rongui_desktop.clock import ShiftedClock
from rongui_desktop.domain.attachments import COUNT_LIMIT, Attachment
from rongui_desktop.domain.codes import Method, TargetKind
from rongui_desktop.domain.records import (
    Opinion,
    OpinionOrigin,
    ReceptionSession,
    Record,
    SupervisionActivity,
    Visitor,
)
from rongui_desktop.errors import UserError
from rongui_desktop.services import attachments, office, recycle
from rongui_desktop.services.attachments import Owner
from rongui_desktop.services.listing import ListQuery
from rongui_desktop.services.office import ListItem
from rongui_desktop.services.search import search
from rongui_desktop.storage import integrity
from rongui_desktop.storage.kinds import record_kinds
from rongui_desktop.storage.store import Store
from tests import attached_files as made
from tests.storage.filling import NOW, new_store, receive


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    created = new_store(tmp_path / "数据")
    receive(created, 1)
    yield created
    created.close()


@pytest.fixture
def matter(store: Store) -> Owner:
    with store.read() as session:
        return Owner("opinion", session.scalars(select(Opinion.id)).one())


def delete(store: Store, kind: type[Record], *, at: datetime = NOW) -> Any:
    """Mark the one record of a kind as deleted."""
    with store.write("测试") as session:
        row = session.scalars(select(kind)).one()
        row.deleted_at = at
        return row.id


def attach(store: Store, owner: Owner, name: str, shade: int = 0) -> Any:
    return attachments.add_bytes(store, owner, made.png(4, 4, shade), name)


def refused(store: Store, *keys: Any) -> str:
    with pytest.raises(UserError) as told:
        recycle.restore_records(store, keys)
    return told.value.message


def test_an_empty_bin(store: Store) -> None:
    assert recycle.deleted_records(store) == ()
    assert recycle.recycle_listing().find(store, ListQuery()).foot == "共 0 条"


def test_a_deleted_file_lies_there_with_its_record_s_number_and_comes_back(
    store: Store, matter: Owner
) -> None:
    key = attach(store, matter, "路面.png")
    attachments.delete(store, [key])
    (row,) = recycle.deleted_records(store)
    with store.read() as session:
        number = session.get_one(Opinion, matter.id).number
    assert (row.id, row.kind, row.number, row.title) == (key, "附件", number, "路面.png")
    assert (row.deleted_at.replace(microsecond=0), row.actor) == (NOW, "张干事")
    assert recycle.restore_records(store, [key]) == 1
    assert [file.id for file in attachments.list_attachments(store, matter).files] == [key]
    # What is not in the bin any more stays as it is.
    assert recycle.restore_records(store, [key]) == 0
    assert recycle.deleted_records(store) == ()
    assert integrity.check(store) == []


def test_who_deleted_it_last_counts(store: Store, matter: Owner) -> None:
    key = attach(store, matter, "路面.png")
    attachments.delete(store, [key])
    recycle.restore_records(store, [key])
    folder = store.folder
    store.close()
    other = Store.open(folder, clock=ShiftedClock(NOW), actor="阿欢")
    attachments.delete(other, [key])
    assert [row.actor for row in recycle.deleted_records(other)] == ["阿欢"]
    other.close()


def test_a_department_that_was_taken_out_of_the_list(store: Store) -> None:
    office.save_items(store, "department", [ListItem("交警中队"), ListItem("教育局")])
    kept = [item for item in office.items(store, "department") if item.name == "教育局"]
    office.save_items(store, "department", kept)
    office.save_special_days(store, {date(2019, 10, 5): (True, "调休")})
    office.save_special_days(store, {})
    rows = recycle.deleted_records(store)
    assert {(row.kind, row.number, row.title) for row in rows} == {
        ("部门", "", "交警中队"),
        ("节假日", "2019-10-05", "上班 调休"),
    }
    assert recycle.restore_records(store, [row.id for row in rows]) == 2
    assert {item.name for item in office.items(store, "department")} == {"交警中队", "教育局"}
    assert [day.day for day in office.special_days(store)] == [date(2019, 10, 5)]


def test_what_belongs_to_something_in_the_bin_comes_back_with_it_only(store: Store, matter: Owner) -> None:
    file = attach(store, matter, "路面.png")
    attachments.delete(store, [file])
    opinion = delete(store, Opinion)
    visitor = delete(store, Visitor)
    assert "附件“" in refused(store, file)
    said = refused(store, opinion)
    assert "意见建议“" in said
    assert "来访登记“" in said
    assert said.endswith("也在回收站里，请先恢复它，或者一起选中恢复。")
    assert len(recycle.deleted_records(store)) == 3
    assert recycle.restore_records(store, [file, opinion, visitor]) == 3
    assert recycle.deleted_records(store) == ()


def test_a_matter_comes_back_with_the_activity_that_it_arose_from_only(store: Store, matter: Owner) -> None:
    said: dict[str, Any] = {"target_kind": TargetKind.OTHER, "object_name": "菜市场", "method": Method.TALK}
    with store.write("测试") as session:
        activity = SupervisionActivity(number="JD1", day=date(2019, 6, 1), **said)
        session.add_all([activity, OpinionOrigin(opinion_id=matter.id, activity_id=activity.id)])
    opinion, activity_id = delete(store, Opinion), delete(store, SupervisionActivity)
    assert "要用到的监督活动“JD1" in refused(store, opinion)
    assert recycle.restore_records(store, [opinion, activity_id]) == 2


def test_a_restored_matter_is_found_again(store: Store) -> None:
    with store.read() as session:
        number = session.scalars(select(Opinion.number)).one()
    key = delete(store, Opinion)
    assert search(store, number) == []
    recycle.restore_records(store, [key])
    assert [hit.number for hit in search(store, number)] == [number]
    assert integrity.check(store) == []


def test_a_confidential_matter_tells_nothing_there(store: Store, matter: Owner) -> None:
    file = attach(store, matter, "来信人身份证.png")
    with store.write("测试") as session:
        session.scalars(select(Visitor)).one().confidential = True
        content = session.get_one(Opinion, matter.id).content
    attachments.delete(store, [file])
    delete(store, Opinion)
    words = " ".join(f"{row.number} {row.title}" for row in recycle.deleted_records(store))
    assert "（保密事项的附件）" in words
    assert "身份证" not in words
    assert content[:6] not in words


def test_a_file_that_is_there_again_or_has_no_room_stays_in_the_bin(store: Store, matter: Owner) -> None:
    key = attach(store, matter, "路面.png")
    attachments.delete(store, [key])
    again = attach(store, matter, "路面2.png")
    assert "同样的文件已经在附件里" in refused(store, key)
    attachments.delete(store, [again])
    for shade in range(COUNT_LIMIT):
        attach(store, matter, f"{shade}.png", shade + 1)
    assert f"每件最多 {COUNT_LIMIT} 个附件" in refused(store, key)
    with store.read() as session:
        assert session.get_one(Attachment, key).deleted_at is not None


def test_the_list_is_filtered_by_words_and_initials_and_sorted(store: Store, matter: Owner) -> None:
    for shade, name in enumerate(("路面.png", "水管.png", "路灯.png")):
        attachments.delete(store, [attach(store, matter, name, shade)])
    listing = recycle.recycle_listing()

    def titles(**query: Any) -> list[str]:
        keys = listing.find(store, replace(ListQuery(), **query)).keys
        cells = listing.rows(store, keys)
        return [str(cells[key][2]) for key in keys]

    assert titles(text="路") == ["路灯.png", "路面.png"]
    assert titles(text="sg") == ["水管.png"]
    assert titles(text="没有") == []
    assert (
        titles(sort="title")
        == ["水管.png", "路灯.png", "路面.png"]
        == titles(sort="title", descending=True)[::-1]
    )
    assert listing.find(store, ListQuery(text="张干事")).foot == "共 3 条"


def test_every_kind_of_record_has_words_for_the_bin(store: Store) -> None:
    """Whatever is deleted one day stands there under a Chinese name, with its number or title."""
    assert all(kind.label != Record.label for kind in record_kinds())
    delete(store, ReceptionSession)
    (row,) = recycle.deleted_records(store)
    assert (row.kind, bool(row.number or row.title)) == ("接待场次", True)
