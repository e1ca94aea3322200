"""Reception documents of the demonstration year: what they say, what they hide, how many pages they take."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path

import pytest
from docx.document import Document as WordDocument
from pypdf import PdfReader
from sqlalchemy import select

from rongui_desktop.domain.codes import Attendance, Disposition, EntryState, SessionStatus
from rongui_desktop.domain.opinions import Opinion
from rongui_desktop.domain.reception import Duty, ReceptionSession, Visitor
from rongui_desktop.domain.representatives import Representative
from rongui_desktop.reports import catalogue, reception
from rongui_desktop.reports.library import Library
from rongui_desktop.services import reception_facts
from rongui_desktop.storage.store import Store

NOW = datetime(2019, 11, 27, 20, 14)
Opened = Callable[[bytes | Path], WordDocument]
ToPdf = Callable[[Path], Path]
MATTER = "振华路道路改造夜间十点后仍在施工，打桩噪声影响周边居民休息，已持续两周。希望明确夜间停工时间，并公示工期。"


def texts(document: WordDocument) -> str:
    """All text of a document, a line for each paragraph and cell."""
    lines = [paragraph.text for paragraph in document.paragraphs]
    for table in document.tables:
        for row in table.rows:
            for cell in row.cells:
                lines.append(cell.text)
    return "\n".join(lines)


def made(store: Store, opened: Opened, kind: str, **options: object) -> str:
    prepared = catalogue.prepare(store, kind, catalogue.Options(**options))  # type: ignore[arg-type]
    return texts(opened(prepared.content))


def change(store: Store, number: str, **values: object) -> None:
    with store.write("测试") as session:
        visitor = session.scalars(select(Visitor).where(Visitor.number == number)).one()
        for name, value in values.items():
            setattr(visitor, name, value)


def visitor_form(store: Store, folder: Path, contents: list[str]) -> Path:
    facts = reception_facts.form_facts(store, "LF2019-0009")
    matters = tuple(
        dataclasses.replace(
            facts.visitor.matters[0], content=content, spot_reply="已向来访人说明，三个工作日内答复。"
        )
        for content in contents
    )
    visitor = dataclasses.replace(facts.visitor, matters=matters)
    form = reception.form(Library.of(store), dataclasses.replace(facts, visitor=visitor), NOW)
    path = folder / "form.docx"
    path.write_bytes(form.to_bytes())
    return path


def test_the_form_tells_everything_about_its_visitor(store: Store, opened: Opened) -> None:
    change(store, "LF2019-0009", received_at=time(19, 42), person_count=2)
    said = made(store, opened, "reception-form", id="LF2019-0009").split("\n")
    for text in (
        "人大代表接待群众登记表",
        "登记编号：LF2019-0009\t接待日期：2019年6月26日（星期三）",
        "夜间接待",
        "YJ2019-004",
        "19:30—21:00",
        "街道综治信访维稳中心联络点",
        "司徒润",
        "2人",
        "17862071718",
        "华口　华口路112号",
        "孙然锦（党代表）",
        "19:42",
        "事项一",
        "容夜接〔2019〕4号",
        "幸福社区学位不足入学难，希望尽快处理并答复。",
        "社会工作局",
        "2019年7月28日",
        "事项二",
        "振华社区消防通道被占用，希望尽快处理并答复。",
        "来访人",
        "接待代表",
        "记录人",
        "填表单位：人大容桂街道工委",
    ):
        assert text in said, text
    choices = next(line for line in said if "当场答复" in line and "□" in line)
    assert choices.count("■") == 1
    assert "■交街道部门办理" in choices
    assert all(disposition.value in choices for disposition in Disposition)


def test_a_confidential_visitor_stands_in_full_on_the_own_form_only(store: Store, opened: Opened) -> None:
    form = made(store, opened, "reception-form", id="LF2019-0006")
    assert "关健" in form
    assert "19132464514" in form
    assert "要求保密" in form
    log = made(store, opened, "reception-log", id="YJ2019-003")
    assert "关某" in log
    for secret in ("关健", "19132464514", "高黎路171号"):
        assert secret not in log
    # The other visitor of the evening is not masked in the log for the files.
    assert "刘永玉" in log


def test_a_confidential_matter_hides_text_and_name_in_the_log(store: Store, opened: Opened) -> None:
    with store.write("测试") as session:
        matter = session.scalars(select(Opinion).where(Opinion.number == "容夜接〔2019〕4号")).one()
        matter.confidential = True
    log = made(store, opened, "reception-log", id="YJ2019-004")
    assert "（保密事项）" in log
    assert "学位不足" not in log
    assert "司徒润" not in log
    assert "司徒某" in log
    assert "消防通道被占用" in log
    assert "学位不足" in made(store, opened, "reception-form", id="LF2019-0009")


def test_a_masked_document_tells_nobody_s_name_phone_or_house(store: Store, opened: Opened) -> None:
    form = made(store, opened, "reception-form", id="LF2019-0009", masked=True)
    assert "司徒某" in form
    assert "178****1718" in form
    assert "华口" in form
    for secret in ("司徒润", "17862071718", "112号"):
        assert secret not in form
    log = made(store, opened, "reception-log", id="YJ2019-004", masked=True)
    assert "公示版" in log
    for name in ("郭健锋", "丁健健", "司徒润", "林文浩", "孔仪雄"):
        assert name not in log
    # Deputies act in public.
    assert "简贞丽" in log


def test_personal_numbers_in_free_text_are_shown_to_be_cleared(store: Store) -> None:
    with store.write("测试") as session:
        matter = session.scalars(select(Opinion).where(Opinion.number == "容夜接〔2019〕4号")).one()
        matter.content = "请联系司徒润 138 1234 5678，身份证440681197806011234。"
        matter.spot_reply = "金额1234567元"
    masked = catalogue.prepare(store, "reception-log", catalogue.Options(id="YJ2019-004", masked=True))
    assert masked.to_clear == (
        "容夜接〔2019〕4号 反映事项中有疑似电话或身份证号码（138****5678），请核对删去后再公示。",
        "容夜接〔2019〕4号 反映事项中有疑似电话或身份证号码（440****1234），请核对删去后再公示。",
        "容夜接〔2019〕4号 反映事项中写有来访人姓名（司徒某），请核对删去后再公示。",
    )
    assert catalogue.prepare(store, "reception-log", catalogue.Options(id="YJ2019-004")).to_clear == ()


def test_every_free_text_of_a_masked_log_is_searched_for_everybody_s_name(store: Store) -> None:
    with store.write("测试") as session:
        evening = session.scalars(
            select(ReceptionSession).where(ReceptionSession.number == "YJ2019-004")
        ).one()
        evening.topic, evening.summary = "倾听丁健健的诉求", "郭健锋来电 ０７５７－２２３７２３３５。"
    masked = catalogue.prepare(store, "reception-log", catalogue.Options(id="YJ2019-004", masked=True))
    assert masked.to_clear == (
        "YJ2019-004 主题中写有来访人姓名（丁某某），请核对删去后再公示。",
        "YJ2019-004 接待小结中有疑似电话或身份证号码（075****2335），请核对删去后再公示。",
        "YJ2019-004 接待小结中写有来访人姓名（郭某某），请核对删去后再公示。",
    )


def test_a_masked_log_and_form_tell_of_no_group_under_five(store: Store, opened: Opened) -> None:
    change(store, "LF2019-0009", person_count=3)
    log = made(store, opened, "reception-log", id="YJ2019-004", masked=True)
    assert "5批7人次" in log
    assert "少于5件" in log
    assert "处理方式：当场答复若干件、交街道部门办理若干件。" in log
    assert "等3人" not in log
    assert "少于5人" in made(store, opened, "reception-form", id="LF2019-0009", masked=True)
    small = made(store, opened, "reception-log", id="YJ2019-003", masked=True)
    assert "少于5批少于5人次" in small
    assert "处理方式：" not in small
    assert "等3人" in made(store, opened, "reception-log", id="YJ2019-004")


def test_a_confidential_visitor_s_form_for_the_public_tells_no_matter(store: Store, opened: Opened) -> None:
    with store.write("测试") as session:
        visitor = session.scalars(select(Visitor).where(Visitor.number == "LF2019-0009")).one()
        visitor.confidential = True
    form = made(store, opened, "reception-form", id="LF2019-0009", masked=True)
    assert "（保密事项）" in form
    for secret in ("学位不足", "消防通道", "司徒润", "1718", "华口"):
        assert secret not in form


def test_withdrawn_and_incomplete_entries_are_marked_and_not_counted(store: Store, opened: Opened) -> None:
    change(store, "LF2019-0007", state=EntryState.WITHDRAWN, state_reason="登记错误")
    change(store, "LF2019-0008", state=EntryState.INCOMPLETE)
    log = made(store, opened, "reception-log", id="YJ2019-004")
    assert "3批3人次" in log
    assert "丁健健（待补）" in log
    assert "郭健锋" not in log
    assert "作废登记（未计入合计）：LF2019-0007。" in log
    assert "待补登记（未计入合计）：LF2019-0008。" in log
    assert "LF2019-0007（作废：登记错误）" in made(store, opened, "reception-form", id="LF2019-0007")


def test_the_log_tells_the_evening(store: Store, opened: Opened) -> None:
    with store.write("测试") as session:
        evening = session.scalars(
            select(ReceptionSession).where(ReceptionSession.number == "YJ2019-004")
        ).one()
        evening.opened_at, evening.closed_at = datetime(2019, 6, 26, 19, 28), datetime(2019, 6, 26, 21, 10)
        evening.summary = "来访有序。\n第二段<&>。"
    log = made(store, opened, "reception-log", id="YJ2019-004")
    for text in (
        "代表夜间接待群众日志",
        "YJ2019-004（第4场）　夜间接待　已举行",
        "2019年6月26日（星期三）19:30—21:00（实际 19:28—21:10）　街道综治信访维稳中心联络点",
        "出席：黄贞、简贞丽、区泽健、孙然锦；请假缺席：谭佳嘉（请假）",
        "5批5人次",
        "3件",
        "处理方式：当场答复1件、交街道部门办理2件。",
        "接待小结：来访有序。",
        "第二段<&>。",
        "数据截止时间：2020年1月10日09:00。",
    ):
        assert text in log, text


def test_a_session_without_visitors_has_a_log_too(store: Store, opened: Opened) -> None:
    log = made(store, opened, "reception-log", id="YJ2019-018")
    assert "停接原因" in log
    assert "国庆假期停接" in log
    assert "本场没有来访登记。" in log


def test_the_notice_announces_time_place_and_people(store: Store, opened: Opened) -> None:
    notice = made(store, opened, "reception-notice", id="YJ2019-026")
    for text in (
        "关于开展代表夜间接待群众活动的公告",
        "2019年11月27日（星期三）19:30—21:00。",
        "街道综治信访维稳中心联络点",
        "罗健俊、曾绮芬（区人大代表）；孙然锦、黄佳栋（党代表）。",
        "联系电话：0757-29469367。",
        "人大容桂街道工委",
        "2020年1月10日",
    ):
        assert text in notice, text


def test_the_notice_names_who_will_be_there(store: Store, opened: Opened) -> None:
    """Nobody who has leave, and the substitute of who has one."""
    with store.write("测试") as session:
        query = select(Duty).join(ReceptionSession, ReceptionSession.id == Duty.session_id)
        duties = session.scalars(
            query.where(ReceptionSession.number == "YJ2019-026").order_by(Duty.rank)
        ).all()
        names = {row.id: row for row in session.scalars(select(Representative))}
        away, instead = duties[1], next(p for p in names.values() if p.name == "李梅婉")
        away.attendance, away.substitute_id = Attendance.SUBSTITUTED, instead.id
        former = names[away.representative_id].name
    notice = made(store, opened, "reception-notice", id="YJ2019-026")
    assert "李梅婉" in notice
    assert former not in notice
    assert "罗仪强" not in notice


def test_the_notice_of_a_cancelled_or_moved_session_says_so(store: Store, opened: Opened) -> None:
    cancelled = made(store, opened, "reception-notice", id="YJ2019-018")
    assert "关于暂停代表夜间接待群众活动的公告" in cancelled
    assert "原定于2019年10月2日（星期三）19:30—21:00在街道综治信访维稳中心联络点" in cancelled
    assert "停接原因：国庆假期停接。" in cancelled
    with store.write("测试") as session:
        moved = session.scalars(select(ReceptionSession).where(ReceptionSession.number == "YJ2019-030")).one()
        moved.first_day, moved.status = date(2019, 12, 24), SessionStatus.PLANNED
        moved.notice_posted_on = date(2019, 12, 20)
    said = made(store, opened, "reception-notice", id="YJ2019-030")
    assert "关于改期开展代表夜间接待群众活动的公告" in said
    assert "原定于2019年12月24日（星期二）举行的代表夜间接待群众活动改期举行" in said
    # The day on which it was hung is its date.
    assert "2019年12月20日" in said


def test_a_blank_form_is_empty_but_for_the_choices(store: Store, opened: Opened, tmp_path: Path) -> None:
    prepared = catalogue.prepare(store, "reception-form", catalogue.Options(blank=True))
    assert prepared.warnings == ()
    said = texts(opened(prepared.content))
    assert "【" not in said
    assert "■" not in said
    assert "□当场答复" in said
    assert "2019" not in said
    headed = made(store, opened, "reception-form", blank=True, id="YJ2019-030")
    assert "YJ2019-030" in headed
    assert "接待日期：2019年12月25日（星期三）" in headed


@pytest.mark.parametrize("contents", [[MATTER], [MATTER] * 3, [MATTER * 10]], ids=["one", "three", "long"])
def test_a_normal_form_is_one_page(
    contents: list[str], store: Store, tmp_path: Path, opened: Opened, soffice_pdf: ToPdf
) -> None:
    path = visitor_form(store, tmp_path, contents)
    opened(path)
    pages = PdfReader(soffice_pdf(path)).pages
    assert len(pages) == 1
    assert "记录人" in pages[0].extract_text()


def test_a_form_of_30000_characters_goes_on_over_pages(
    store: Store, tmp_path: Path, opened: Opened, soffice_pdf: ToPdf
) -> None:
    long = "首行【来访人】{{ x }}<b>&😀\n" + "长" * 29_900 + "\n" + "W" * 60 + "末行"
    path = visitor_form(store, tmp_path, [long])
    cell = next(text for text in texts(opened(path)).split("\n") if text.startswith("首行"))
    assert cell == "首行【来访人】{{ x }}<b>&😀"
    pages = [page.extract_text() for page in PdfReader(soffice_pdf(path)).pages]
    assert len(pages) > 10
    assert "".join(pages).count("长") == 29_900
    assert "末行" in pages[-1] or "末行" in pages[-2]
    assert "记录人" in pages[-1]


def test_a_half_filled_matter_has_no_box_ticked(store: Store, opened: Opened) -> None:
    with store.write("测试") as session:
        matter = session.scalars(select(Opinion).where(Opinion.number == "容夜接〔2019〕1号")).one()
        matter.state, matter.disposition, matter.department = (
            EntryState.INCOMPLETE,
            Disposition.SUBDISTRICT,
            None,
        )
    change(store, "LF2019-0001", state=EntryState.INCOMPLETE)
    form = made(store, opened, "reception-form", id="LF2019-0001")
    assert "LF2019-0001（待补）" in form
    assert "■" not in form
