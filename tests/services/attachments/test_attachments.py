from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest
from sqlalchemy import select, text

from rongui_desktop.domain.attachments import SIZE_LIMIT
from rongui_desktop.domain.base import new_id
from rongui_desktop.domain.file_formats import MediaType
from rongui_desktop.domain.opinions import Suggestion
from rongui_desktop.domain.representatives import Representative
from rongui_desktop.errors import UserError
from rongui_desktop.services import attachments, safekeeping
from rongui_desktop.services.attachments import Owner
from rongui_desktop.storage import attachments as contents
from rongui_desktop.storage import integrity
from rongui_desktop.storage.history import HistoryEntry
from rongui_desktop.storage.store import Store
from tests import attached_files as made
from tests.services.attachments.look import names, own, shown
from tests.storage.filling import representative


def test_added_files_are_listed_as_they_were(store: Store, matter: Owner, photos: list[Path]) -> None:
    (photos[0].parent / "回复.docx").write_bytes(made.docx())
    added = attachments.add_files(store, matter, [photos[0], photos[0].parent / "回复.docx"])
    assert added.refused == ()
    found = attachments.list_attachments(store, matter)
    assert (found.number, found.confidential) == ("容夜接〔2019〕1号", False)
    picture, letter = found.files
    assert (picture.id, letter.id) == added.ids
    assert (picture.name, picture.media_type, picture.is_image) == ("IMG_1.png", MediaType.PNG, True)
    assert (letter.name, letter.media_type, letter.is_image) == ("回复.docx", MediaType.DOCX, False)
    assert picture.size == photos[0].stat().st_size
    assert (picture.added_at.replace(second=0), picture.actor) == (datetime(2019, 11, 27, 19, 40), "张干事")
    assert attachments.content(store, picture) == photos[0].read_bytes()
    assert integrity.check(store) == []


def test_the_photo_of_a_person_is_a_file_of_the_person(store: Store, photos: list[Path]) -> None:
    person = representative()
    with store.write("录入代表") as session:
        session.add(person)
    owner = Owner("representative", person.id)
    attachments.add_file(store, owner, photos[0])
    found = attachments.list_attachments(store, owner)
    assert (found.number, [file.is_image for file in found.files]) == ("D001", [True])
    assert integrity.check(store) == []
    with store.write("删除代表") as session:
        session.get_one(Representative, person.id).deleted_at = store.clock.now()
    with pytest.raises(UserError, match="这位代表已不存在，请刷新列表。"):
        attachments.list_attachments(store, owner)


def test_one_refused_file_does_not_keep_the_others_out(
    store: Store, matter: Owner, photos: list[Path]
) -> None:
    place = photos[0].parent
    (place / "setup.exe").write_bytes(b"MZ\x90\0" + bytes(100))
    with open(place / "大.png", "wb") as large:
        large.write(made.png())
        large.truncate(SIZE_LIMIT + 1)
    copy = place / "同一张.png"
    copy.write_bytes(photos[0].read_bytes())
    given = [photos[0], place / "setup.exe", place / "大.png", place, place / "没有.png", copy, photos[1]]
    added = attachments.add_files(store, matter, given)
    assert names(store, matter) == ["IMG_1.png", "IMG_2.png"]
    assert len(added.ids) == 2
    program, large_one, directory, missing, same = added.refused
    assert program.startswith("“setup.exe”是程序或快捷方式，不能作附件；")
    assert large_one == "“大.png”有 20.0 MB，超过每个附件 20 MB 的上限，没有添加；请缩小图片或拆分文件。"
    assert directory == "“DCIM”是文件夹，没有添加；请选择里面的文件。"
    assert missing == "打不开“没有.png”（没有这个文件），没有添加；请检查文件或相机是否还连着。"
    assert same == "“同一张.png”已经在附件里（“IMG_1.png”），没有重复添加。"


def test_a_record_has_at_most_fifty(
    store: Store, matter: Owner, photos: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attachments, "COUNT_LIMIT", 2)
    added = attachments.add_files(store, matter, photos)
    assert added.refused == ("每件最多 2 个附件，“IMG_3.png”没有添加；请先删去不需要的附件。",)
    # Nothing of it was written.
    assert len([path for path in (store.folder / "attachments").rglob("*") if path.is_file()]) == 2
    attachments.delete(store, added.ids[:1])
    attachments.add_file(store, matter, photos[2])
    with pytest.raises(UserError, match="每件最多 2 个附件，“IMG_1.png”没有添加"):
        attachments.restore(store, added.ids[:1])


def test_a_suggestion_has_its_own_and_equal_contents_lie_once(
    store: Store, matter: Owner, photos: list[Path]
) -> None:
    with store.write("录入") as session:
        lead = representative()
        suggestion = Suggestion(
            number="JY2019-01",
            congress_session="一届四次",
            title="关于路灯的建议",
            lead_id=lead.id,
            responsible_leader="副局长",
            assigned_on=date(2019, 3, 1),
        )
        session.add_all([lead, suggestion])
    other = Owner("suggestion", suggestion.id)
    attachments.add_file(store, matter, photos[0])
    attachments.add_bytes(store, other, photos[0].read_bytes(), "同一张.png", note=" 现场 ")
    assert names(store, other) == ["同一张.png"]
    assert shown(store, other)[0].note == "现场"
    assert shown(store, other)[0].sha256 == shown(store, matter)[0].sha256
    assert len([path for path in (store.folder / "attachments").rglob("*") if path.is_file()]) == 1
    assert attachments.list_attachments(store, other).number == "JY2019-01"


def test_a_gone_record_takes_no_files(store: Store, photos: list[Path]) -> None:
    nobody = Owner("opinion", new_id())
    for attempt in (
        lambda: attachments.add_file(store, nobody, photos[0]),
        lambda: attachments.add_files(store, nobody, photos),
        lambda: attachments.list_attachments(store, nobody),
        lambda: attachments.reorder(store, nobody, []),
    ):
        with pytest.raises(UserError, match="这件意见建议已不存在，请刷新列表"):
            attempt()
    for change in (attachments.rename, attachments.annotate):
        with pytest.raises(UserError, match="这个附件已不存在，请刷新"):
            change(store, new_id(), "名")


def test_what_could_not_be_recorded_leaves_no_file_but_what_another_record_has_stays(
    store: Store, matter: Owner, photos: list[Path]
) -> None:
    nobody, root = Owner("opinion", new_id()), store.folder / "attachments"
    with store.write("测试") as session:
        session.connection().execute(
            text(
                "CREATE TRIGGER no_room BEFORE INSERT ON attachment WHEN NEW.rank > 0 "
                "BEGIN SELECT RAISE(ABORT, 'no room'); END"
            )
        )
    attachments.add_file(store, matter, photos[0])
    with pytest.raises(Exception, match="no room"):
        attachments.add_file(store, matter, photos[1])
    assert [path.name for path in root.rglob("*") if path.is_file()] == [shown(store, matter)[0].sha256]
    # Its content is there for another record, also when that lies in the recycle bin.
    attachments.delete(store, [shown(store, matter)[0].id])
    own_file = next(path for path in root.rglob("*") if path.is_file())
    own_file.unlink()
    with pytest.raises(UserError, match="这件意见建议已不存在"):
        attachments.add_file(store, nobody, photos[0])
    assert own_file.is_file()
    assert integrity.check(store) == []


def test_renaming_ordering_deleting_and_putting_back(store: Store, matter: Owner, photos: list[Path]) -> None:
    first, second, third = attachments.add_files(store, matter, photos).ids
    assert attachments.rename(store, second, "路口") == "路口.png"
    attachments.reorder(store, matter, [third, first])
    assert names(store, matter) == ["IMG_3.png", "IMG_1.png", "路口.png"]
    attachments.delete(store, [first, third])
    assert names(store, matter) == ["路口.png"]
    # Its content stays as long as the recycle bin has it.
    assert safekeeping.sweep_attachments(store) == 0
    attachments.restore(store, [first, third])
    assert names(store, matter) == ["IMG_3.png", "IMG_1.png", "路口.png"]
    attachments.annotate(store, third, "东侧\n夜间")
    assert shown(store, matter)[0].note == "东侧\n夜间"
    with store.read() as session:
        told = session.execute(
            select(HistoryEntry.reason, HistoryEntry.changes).where(HistoryEntry.record_type == "attachment")
        ).all()
    assert [reason for reason, _ in told][3:5] == ["附件改名", "附件排序"]
    assert max(len(changes) for _, changes in told) < 500
    assert integrity.check(store) == []


def test_a_copy_for_another_program_and_one_for_the_clerk(
    store: Store, matter: Owner, photos: list[Path], tmp_path: Path
) -> None:
    key = attachments.add_file(store, matter, photos[0])
    private = tmp_path / "private"
    private.mkdir()
    for _ in range(2):
        copy = attachments.hand_out(store, key, private)
        assert (copy.name, copy.read_bytes()) == ("IMG_1.png", photos[0].read_bytes())
    copy.chmod(0o600)
    copy.write_bytes(b"altered")
    copy.chmod(0o400)
    assert attachments.hand_out(store, key, private).read_bytes() == photos[0].read_bytes()
    target = tmp_path / "外发.png"
    assert attachments.save_as(store, key, target) == target
    assert target.read_bytes() == photos[0].read_bytes()
    with store.read() as session:
        last = session.scalars(select(HistoryEntry).order_by(HistoryEntry.seq.desc())).first()
        assert last is not None
        assert (last.action, last.record_id, last.actor) == ("导出", key, "张干事")
    with pytest.raises(UserError, match="不能另存到程序自己的附件文件夹里"):
        attachments.save_as(store, key, store.folder / "attachments" / "x.png")
    own(store, shown(store, matter)[0]).write_bytes(b"altered")
    other = tmp_path / "另一份.png"
    with pytest.raises(contents.AlteredError, match="已损坏或被改动过"):
        attachments.save_as(store, key, other)
    assert not other.exists()
    assert [path for path in tmp_path.iterdir() if path.suffix == ".part"] == []
    assert integrity.check(store) != []


def test_check_names_what_is_missing_or_altered(store: Store, matter: Owner, photos: list[Path]) -> None:
    attachments.add_files(store, matter, photos)
    first, second, third = shown(store, matter)
    attachments.delete(store, [third.id])
    content = bytearray(own(store, first).read_bytes())
    content[-10] ^= 1
    own(store, first).write_bytes(content)
    own(store, second).unlink()
    own(store, third).unlink()
    place = f"attachments/{first.sha256[:2]}/{first.sha256}"
    altered, missing, binned = integrity.check(store)
    assert altered == (
        f"“意见建议”容夜接〔2019〕1号的第 1 个附件（PNG，1 KB）已损坏或被改动过，文件是“{place}”；请用“恢复备份”找回。"
    )
    assert missing.startswith("“意见建议”容夜接〔2019〕1号的第 2 个附件（PNG，1 KB）找不到文件，")
    assert binned.startswith("“意见建议”容夜接〔2019〕1号的回收站里的一个附件（PNG，1 KB）找不到文件，")
    # The short look reads nothing, so it sees only what is missing or has another size.
    assert integrity.check(store, full=False) == [missing, binned]
