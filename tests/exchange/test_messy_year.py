"""A year that no one has seen: typed by several hands, in all the ways that the contract allows."""

from __future__ import annotations

from datetime import date, datetime, time
from pathlib import Path

import openpyxl

from rongui_desktop.domain.codes import MembershipKind
from rongui_desktop.domain.reception import ReceptionSession, Visitor
from rongui_desktop.domain.representatives import Membership, Representative, Station
from rongui_desktop.exchange.exporter import export_workbook
from rongui_desktop.exchange.importer import import_workbook
from rongui_desktop.services.figures import figures
from rongui_desktop.storage.store import Store
from tests.exchange.books import Book, contents, records, write

YEAR: Book = {
    "填表说明": [["本表由小梁整理"]],
    "宣传": [
        ["标题", "位置", "日期", "渠道"],
        ["人大宣传", "文塔公园 ", "2021.3.1", "户外宣传阵地"],
        ["人大宣传", "　文塔公园", "2021年4月1日", "户外宣传阵地"],
        ["人大宣传", "花溪公园", datetime(2021, 4, 1, 8, 30), "户外宣传阵地"],
        ["推文", None, "2021/5/1", "微信公众号"],
    ],
    "代表": [
        ["姓名", "编号", "身份", "任职日期", "离任日期", "出生年月", "联系电话", "党政班子成员", "代表小组", "星座"],
        ["陈婉仪 ", 1.0, "区人大代表", "2016年11月1日", None, "1978年6月", 13800000001.0, "是", "一组", "白羊"],
        ["李国", 2, "市人大代表,党代表", "2016/11/1", "", "1975.11", "0757-22372335", None, "一组", None],
        ["　李国", "3", "政协委员", None, None, datetime(1968, 12, 25), None, "否", None, None],
        ["欧阳慧", "４", "党代表；区人大代表", datetime(2021, 7, 1), None, "1980-01", None, " 否 ", "二组", None],
        ["何晓明", "5", "镇人大代表", "2016-11-01", "2021-06-30", None, None, None, None, None],
    ],
    "代表小组": [["名称", "组长"], ["一组", "陈婉仪"], ["二组", "4"]],
    "联络站": [
        ["名称", "类型", "面积", "启用日期", "电话"],
        ["中心站", "中心联络站", "７０.5", "2019-12-02", 757.0],
        ["二站", "联络站", 33, None, None],
    ],
    "接待场次": [
        ["场次编号", "日期", "接待类型", "地点", "状态", "停接原因", "开始时间", "结束时间"],
        ["YJ2021-001", "2021-06-02", "夜间接待", "综治中心", "已举行", None, "19:30", time(21, 0)],
        ["YJ2021-002", "2021年6月9日", "夜间接待", "综治中心", " 停接", "端午\n放假", "１９：３０", None],
        ["YJ2021-003", datetime(2021, 6, 16, 19, 30), "夜间接待", "综治中心", "已安排", "", None, None],
        ["GG2021-001", "2021.6.20", "公众场所接待", "公园", "已举行　", None, "9:00", "11:30"],
        ["JZ2021-001", "2021/6/21", "进站接待", "二站", "已举行", None, None, None],
    ],
    "接待值班": [
        ["场次编号", "代表", "出勤", "替班人"],
        ["YJ2021-001", "陈婉仪", "出席", None],
        ["YJ2021-001", 2, "替班", "欧阳慧"],
        ["YJ2021-001", "何晓明", "请假", None],
        ["GG2021-001", "3", "出席", None],
        ["GG2021-001", "何晓明", "出席", None],
        ["YJ2021-003", "陈婉仪", "", None],
    ],
    "来访登记": [
        ["登记编号", "场次编号", "来访人", "人数", "联系电话", "性别", "要求保密", "登记状态", "状态原因"],
        ["LF2021-0001", "YJ2021-001", "司徒梅", " 3 ", 17176907666.0, "女", "是", None, None],
        ["LF2021-0002", "YJ2021-001", "张三", "２.0", "１７１－7690", None, None, "有效", None],
        ["LF2021-0003", "YJ2021-001", "张三", 2, None, None, None, "作废", "重复登记"],
        ["LF2021-0004", "GG2021-001", "李四", 4.0, None, "男", "否", None, None],
        ["LF2021-0005", "JZ2021-001", "王五", 9, None, None, None, None, None],
    ],
    "代表走访": [
        ["走访编号", "日期", "代表", "户数", "人次", "社区"],
        ["ZF2021-0001", "2021-1-5", "陈婉仪", "12", 20, "容里"],
        ["ＺＦ2021－0002", "2021年2月3日", "1", 5.0, "０", "容里 "],
        [],
        ["ZF2021-0003", datetime(2021, 8, 1), "欧阳慧", 1, 2, None],
    ],
    "意见建议": [
        ["意见编号", "来源", "来源编号", "提出日期", "类别", "内容", "处理方式", "办结日期", "登记状态", "状态原因"],
        ["容夜接〔2021〕1号", "夜间接待", "LF2021-0001", "2021-06-02", "交通", "不\n亮", "转信访", "2021.7.1"],
        ["容夜接〔2021〕2号", "夜间接待", "LF2021-0001", "2021/6/2", "交通", "=1+1", "转信访", None, None, None],
        ["容夜接〔2021〕3号", "夜间接待", "LF2021-0003", "2021/6/2", "交通", "重", "转信访", "2021-6-2", "作废", "错"],
        ["容公接〔2021〕1号", "公众场所接待", "LF2021-0004", "2021年6月20日", "其他", "公园", "当场答复", "2022-01-05"],
        ["容走访〔2021〕1号", "代表走访", "ZF2021－０００2", "2021-02-03", "其他", "走访", "转信访", "2021-02-03"],
        ["容进站〔2021〕1号", "进站接待", "LF2021-0005", "2021-06-21", "其他", "进站", "当场答复"],
        ["容来〔2021〕1号", "来信来电", "热线12345", "2021-06-21", "其他", "来电", "当场答复"],
    ],
    "重点项目": [
        ["项目名称", "类别", "年度", "代表小组", "进展状态", "滞后原因类别"],
        ["大桥", "路网", "2021", "一组", "未按计划", "拆迁"],
        ["学校", "教育", 2021.0, "二组", "按计划", None],
        ["大桥", "路网", 2020, "二组", "按计划", None],
    ],
    "监督对象": [["名称", "类型"], ["海尾大涌", "河涌"]],
    "监督活动": [
        ["活动编号", "日期", "对象类型", "对象名称", "方式", "参加代表"],
        ["JD1", "2021-01-15", "重点项目", "大桥", "调研", "陈婉仪、2，欧阳慧\n何晓明"],
        ["JD2", "2021-04-15", "重点项目", "大桥", "集中视察", "陈婉仪;陈婉仪"],
        ["JD3", "2021.12.1", "重点项目", "学校", "走访", None],
        ["JD4", "2021.12.2", "河涌", "海尾大涌", "会议", "4"],
    ],
    "预算会议": [
        ["会议编号", "会议名称", "会议类型", "预算年度", "日期", "次序", "参加代表"],
        ["YS1", "初审", "预算草案初审", "2022", "2021-12-20", 1, "陈婉仪"],
    ],
    "预算联网监督": [
        ["年度", "月份", "单位", "结果"],
        [2021, "１", "教育局", "预警"],
        ["2021", 12.0, "教育局", "预警"],
        [2021, 2, "教育局", "正常"],
    ],
    "代表建议": [
        ["建议编号", "会议届次", "标题", "领衔代表", "责任领导", "交办日期", "办结日期", "联名代表"],
        [170500001.0, "五次会议", "关于公交", "陈婉仪", "部门正职 李某", "2021-3-1", None, "2、4"],
    ],
    "代表述职": [["代表", "日期", "参加选民数", "满意", "基本满意"], ["陈婉仪", "2021年12月3日", "60", 55, "5"]],
    "履职活动": [
        ["日期", "类型", "名称", "参加代表"],
        ["2021-05-16", "培训", "培训班", "陈婉仪,2；3"],
        ["2021-05-17", "考察", "考察", None],
    ],
    "年度计划": [["年度", "条目", "状态"], [2022, "加强培训", "未开始"]],
    "总结素材": [["年度", "章节", "段落"], ["2021", "opening", "第一段。\n第二段。"]],
}  # fmt: skip

FIGURES = {
    "contact.night.persons": 5,
    "contact.night.opinions": 2,
    "contact.night.closed": 1,
    "contact.night.open": 1,
    "contact.public.persons": 4,
    "contact.public.opinions": 1,
    "contact.public.closed": 0,
    "contact.public.open": 1,
    "contact.visits.persons": 22,
    "contact.visits.opinions": 1,
    "contact.visits.closed": 1,
    "contact.visits.open": 0,
    "contact.night.sessions": 1,
    "contact.public.sessions": 1,
    "contact.visits.times": 3,
    "contact.total.persons": 31,
    "contact.total.opinions": 4,
    "contact.total.closed": 2,
    "contact.total.open": 2,
    # 陈婉仪, 李国 (2), 欧阳慧; 何晓明 left in June, 李国 (3) is no deputy.
    "representatives.deputies": 3,
    # 陈婉仪 missed ten months; 李国 (2) visited no one; 欧阳慧 was a deputy for six months and visited in one.
    "representatives.below_visit_quota": 3,
    "supervision.projects": 2,
    "supervision.groups": 2,
    "supervision.group_visits": 2,
    "supervision.concentrated_inspections": 1,
    "supervision.delayed_projects": 1,
    "supervision.uncovered_quarters": 6,
    "budget.meetings": 1,
    "budget.warnings": 2,
    "suggestions.received": 1,
    "suggestions.closed": 0,
    "duty.reports": 1,
    # YJ2021-001: 陈婉仪 (欧阳慧, the substitute, is a deputy only from July). GG2021-001: 何晓明. JD1: 陈婉仪,
    # 李国 (2), 何晓明. JD2: 陈婉仪. JD4: 欧阳慧. YS1, 述职: 陈婉仪. 培训班: 陈婉仪, 李国 (2).
    "duty.participations": 11,
    "activities.training": 1,
    "activities.study_tours": 1,
    "publicity.outdoor_sites": 2,
}


def book(path: Path) -> Path:
    """Write the year, with a date that is one only by its format, and a text that looks like a formula."""
    write(path, YEAR)
    made = openpyxl.load_workbook(path)
    made["代表走访"]["B2"] = 44201
    made["代表走访"]["B2"].number_format = "yyyy/m/d"
    made["意见建议"]["F3"].data_type = "s"
    made["接待场次"].sheet_state = "hidden"
    made["代表"].insert_rows(1)
    made.save(path)
    return path


def test_a_year_typed_in_mixed_ways_comes_out_right(store: Store, other: Store, tmp_path: Path) -> None:
    path = book(tmp_path / "2021.xlsx")
    report = import_workbook(store, path)
    assert report.errors == []
    assert figures(store, 2021, date(2021, 12, 31)).values == FIGURES
    people = {person.number: person for person in records(store, Representative)}
    assert list(people) == ["1", "2", "3", "4", "5"]
    assert (people["1"].name, people["1"].phone) == ("陈婉仪", "13800000001")
    kinds = {m.kind for m in records(store, Membership) if m.representative_id == people["1"].id}
    assert MembershipKind.LEADERSHIP in kinds
    assert [people[n].birth for n in ("1", "2", "3")] == [
        date(1978, 6, 1),
        date(1975, 11, 1),
        date(1968, 12, 1),
    ]
    stations = {station.name: (str(station.area), station.phone) for station in records(store, Station)}
    assert stations == {"中心站": ("70.50", "757"), "二站": ("33.00", None)}
    sessions = {session.number: session for session in records(store, ReceptionSession)}
    assert sessions["YJ2021-001"].ends_at == time(21, 0)
    assert (sessions["YJ2021-002"].starts_at, sessions["YJ2021-002"].cancel_reason) == (
        time(19, 30),
        "端午 放假",
    )
    assert {v.number: v.phone for v in records(store, Visitor) if v.phone} == {
        "LF2021-0001": "17176907666",
        "LF2021-0002": "171-7690",
    }
    told = "\n".join(report.warnings)
    for words in ("填表说明", "星座", "出现了两次"):
        assert words in told
    assert len(report.warnings) == 3
    assert all(c.added == 0 == c.updated for c in import_workbook(store, path).sheets.values())
    export_workbook(store, tmp_path / "out.xlsx")
    assert import_workbook(other, tmp_path / "out.xlsx").errors == []
    assert contents(other) == contents(store)
    assert figures(other, 2021, date(2021, 12, 31)).values == FIGURES
