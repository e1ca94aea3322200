"""A workbook with errors writes nothing and lists every one: sheet, row, column, value, remedy."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from rongui_desktop.domain.reception import Visitor
from rongui_desktop.exchange.importer import import_workbook
from rongui_desktop.storage.store import Store
from tests.exchange.books import Book, contents, history_length, new_store, records, small, take_in, write

VISITS: list[list[object]] = [["走访编号", "代表", "日期", "户数", "人次"]]


def problems(store: Store, path: Path, book: Book) -> list[tuple[str, int, str, str, str]]:
    """Import a faulty workbook; nothing may have been written."""
    before, length = contents(store), history_length(store)
    report = import_workbook(store, write(path, book))
    assert report.errors
    assert not report.written
    assert (contents(store), history_length(store)) == (before, length)
    return [(e.sheet, e.row, e.column, e.value, e.message) for e in report.errors]


def one(store: Store, path: Path, book: Book) -> tuple[str, int, str, str, str]:
    found = problems(store, path, book)
    assert len(found) == 1, found
    return found[0]


def test_all_errors_of_a_workbook_are_listed_at_once(store: Store, tmp_path: Path) -> None:
    book = small() | {
        "代表走访": [
            *VISITS,
            ["ZF2020-0001", "陈婉怡", "2020-06-01", 1, 1],
            ["ZF2020-0002", "李国", "2020-06-31", -1, 1.5],
            ["ZF2020-0003", None, "六月一日", "三", 1],
            ["ZF2020-0003", "R1", "2020-06-01", 1, 1],
        ]
    }
    book["意见建议"] = [
        *book["意见建议"],
        [
            "容夜接〔2020〕2号",
            "夜间接代",
            "LF2020-0009",
            date(2020, 6, 3),
            "交通",
            "路灯",
            "交街道部门",
            "交警",
            "2020-06-02",
        ],
    ]
    book["来访登记"] = [*book["来访登记"], ["LF2020-0002", "YJ2020-002", "张三", 1, None, None, None, None]]
    found = problems(store, tmp_path / "a.xlsx", book)
    places = [each[:4] for each in found]
    assert sorted(places) == sorted(
        [
            ("来访登记", 3, "场次编号", "YJ2020-002"),
            ("代表走访", 2, "代表", "陈婉怡"),
            ("代表走访", 3, "代表", "李国"),
            ("代表走访", 3, "日期", "2020-06-31"),
            ("代表走访", 3, "户数", "-1"),
            ("代表走访", 3, "人次", "1.5"),
            ("代表走访", 4, "代表", ""),
            ("代表走访", 4, "日期", "六月一日"),
            ("代表走访", 4, "户数", "三"),
            ("代表走访", 5, "走访编号", "ZF2020-0003"),
            ("意见建议", 3, "来源", "夜间接代"),
            ("意见建议", 3, "处理方式", "交街道部门"),
            ("意见建议", 3, "办结日期", "2020-06-02"),
        ]
    )
    told = {(sheet, row, column): message for sheet, row, column, _, message in found}
    assert "陈婉仪（R1）" in told["代表走访", 2, "代表"]
    assert "李国（R2）、李国（R3）" in told["代表走访", 3, "代表"]
    assert "没有这一天" in told["代表走访", 3, "日期"]
    assert "不能是负数" in told["代表走访", 3, "户数"]
    assert "不能有小数" in told["代表走访", 3, "人次"]
    assert "必须填写" in told["代表走访", 4, "代表"]
    assert "与第 4 行重复" in told["代表走访", 5, "走访编号"]
    assert "是不是“夜间接待”" in told["意见建议", 3, "来源"]
    assert "是不是“交街道部门办理”" in told["意见建议", 3, "处理方式"]
    assert "不能早于提出日期（2020-06-03）" in told["意见建议", 3, "办结日期"]
    assert "已停接" in told["来访登记", 3, "场次编号"]
    order = [sheet for sheet, *_ in found]
    assert order == sorted(order, key=["来访登记", "代表走访", "意见建议"].index)


@pytest.mark.parametrize(
    ("sheet", "column", "value", "remedy"),
    [
        ("来访登记", "场次编号", "YJ2020-003", "“接待场次”里没有“YJ2020-003”，是不是“YJ2020-00"),
        ("来访登记", "人数", 0, "1 到 9999"),
        ("来访登记", "人数", None, "必须填写"),
        ("来访登记", "接待代表", "欧阳", "没有“欧阳”"),
        ("意见建议", "来源编号", "LF2020-0002", "“来访登记”里没有“LF2020-0002”，是不是“LF2020-0001”"),
        ("意见建议", "提出日期", "2020年6月", "应为日期"),
        ("意见建议", "内容", "  ", "必须填写"),
        ("意见建议", "内容", "字" * 30_001, "最多 30000 个字"),
        ("代表", "身份", "人大代表", "不在代码表里，是不是"),
        ("代表", "编号", "R1、R2", "编号里不能有"),
        ("接待场次", "停接原因", None, ""),
        ("接待场次", "日期", "2020-6-31", "没有这一天"),
        ("接待场次", "状态", "举行", "是不是“已举行”"),
    ],
)
def test_a_single_error_names_its_cell_and_the_remedy(
    store: Store, tmp_path: Path, sheet: str, column: str, value: object, remedy: str
) -> None:
    book = small()
    rows = [list(row) for row in book[sheet]]
    place = rows[0].index(column)
    if column == "停接原因":
        rows[2][place] = value
        where = 3
    else:
        rows[1][place] = value
        where = 2
    if column == "编号":
        rows[1][place] = value
        book["来访登记"] = [row[:-1] for row in book["来访登记"]]
    book[sheet] = rows
    found = one(store, tmp_path / "a.xlsx", book)
    assert found[:3] == (sheet, where, column)
    assert remedy in found[4]
    assert found[3] == (
        "" if value is None else str(value).strip()[:200] if column != "内容" else str(value)[:200]
    )


def test_a_missing_header_is_one_error_and_does_not_make_others(store: Store, tmp_path: Path) -> None:
    book = small()
    book["代表"] = [row[1:] for row in book["代表"]]
    found = one(store, tmp_path / "a.xlsx", book)
    assert found[:3] == ("代表", 1, "编号")
    assert "缺少这一列的表头" in found[4]
    assert "编号、姓名、身份" in found[4]


def test_a_sheet_without_any_row_lacks_its_headers(store: Store, tmp_path: Path) -> None:
    found = problems(store, tmp_path / "a.xlsx", small() | {"重点项目": []})
    assert [each[2] for each in found] == ["项目名称", "类别", "年度", "进展状态"]


def test_a_column_twice_is_an_error(store: Store, tmp_path: Path) -> None:
    book = small()
    book["接待场次"] = [[*row, row[0]] for row in book["接待场次"]]
    assert one(store, tmp_path / "a.xlsx", book)[:3] == ("接待场次", 1, "场次编号")


def test_natural_keys_may_not_come_twice(store: Store, tmp_path: Path) -> None:
    book = small() | {
        "接待值班": [["场次编号", "代表"], ["YJ2020-001", "陈婉仪"], ["YJ2020-001", "R1"]],
        "宣传": [["日期", "渠道", "标题"], ["2020-6-1", "其他", "甲"], ["2020/6/1", "其他", "甲 "]],
        "代表述职": [["代表", "日期"], ["陈婉仪", "2020-6-1"], ["R1", "2020.6.1"]],
        "预算联网监督": [
            ["年度", "月份", "单位", "结果"],
            [2020, 1, "教育局", "正常"],
            [2020.0, "１", "教育局", "预警"],
        ],
        "设置": [["键", "值"], ["落款单位", "甲"], ["落款单位", "乙"]],
    }
    found = problems(store, tmp_path / "a.xlsx", book)
    assert [each[:2] for each in found] == [
        ("接待值班", 3),
        ("预算联网监督", 3),
        ("代表述职", 3),
        ("宣传", 3),
        ("设置", 3),
    ]
    assert all("与第 2 行重复" in each[4] for each in found)


def test_dates_may_not_run_backwards(store: Store, tmp_path: Path) -> None:
    book = small()
    header = [*book["意见建议"][0], "交办日期", "答复日期"]
    row = [*book["意见建议"][1][:-1], "2020-06-01", "2020-06-02", "2020-05-01"]
    book["意见建议"] = [header, row]
    book["代表"] = [
        ["编号", "姓名", "身份", "任职日期", "离任日期"],
        ["R1", "陈婉仪", "区人大代表", "2016-11-01", "2016-10-31"],
    ]
    found = problems(store, tmp_path / "a.xlsx", book)
    assert [each[:3] for each in found] == [
        ("代表", 2, "离任日期"),
        ("意见建议", 2, "交办日期"),
        ("意见建议", 2, "答复日期"),
        ("意见建议", 2, "办结日期"),
    ]


def test_a_date_is_compared_with_what_is_stored(store: Store, tmp_path: Path) -> None:
    take_in(store, tmp_path / "a.xlsx", small())
    titles = ["意见编号", "来源", "提出日期", "类别", "内容", "处理方式", "办结日期"]
    row = ["容夜接〔2020〕1号", "夜间接待", "2020-06-03", "交通", "路灯不亮", "交街道部门办理", "2020-06-02"]
    assert one(store, tmp_path / "b.xlsx", {"意见建议": [titles, row]})[2] == "办结日期"


def test_a_cancelled_session_may_have_no_visitors(store: Store, tmp_path: Path) -> None:
    take_in(store, tmp_path / "a.xlsx", small())
    book = small()
    cancelled = [book["接待场次"][0], [*book["接待场次"][1][:4], "停接", "下雨"]]
    found = one(store, tmp_path / "b.xlsx", {"接待场次": cancelled})
    assert found[:3] == ("接待场次", 2, "状态")
    assert "已有 1 条来访登记" in found[4]
    found = one(store, tmp_path / "c.xlsx", {"接待场次": cancelled, "来访登记": book["来访登记"]})
    assert found[:3] == ("来访登记", 2, "场次编号")
    moved = [book["来访登记"][0], ["LF2020-0001", "YJ2020-003", *book["来访登记"][1][2:]]]
    sessions = [*cancelled, ["YJ2020-003", "夜间接待", "2020-06-17", "综治中心", "已举行", None]]
    assert take_in(store, tmp_path / "d.xlsx", {"接待场次": sessions, "来访登记": moved}).written


def test_withdrawn_entries_need_a_reason_and_may_stand_in_a_cancelled_session(
    store: Store, tmp_path: Path
) -> None:
    book = small()
    header = [*book["来访登记"][0], "登记状态", "状态原因"]
    book.pop("意见建议")
    rows: list[list[object]] = [header, ["LF2020-0002", "YJ2020-002", "张三", 1, *[None] * 4, "作废", None]]
    book["来访登记"] = rows
    assert one(store, tmp_path / "a.xlsx", book)[2] == "状态原因"
    rows[1][-1] = "重复"
    take_in(store, tmp_path / "b.xlsx", book)
    assert len(records(store, Visitor)) == 1


def test_supervised_objects_must_exist_in_their_year(store: Store, tmp_path: Path) -> None:
    header = ["活动编号", "对象类型", "对象名称", "日期", "方式"]
    book: Book = {
        "重点项目": [["项目名称", "类别", "年度", "进展状态"], ["大桥", "路网", 2020, "按计划"]],
        "监督对象": [["名称", "类型"], ["海尾大涌", "河涌"], ["教育局", "部门"]],
        "监督活动": [
            header,
            ["JD1", "重点项目", "大桥", "2020-06-01", "调研"],
            ["JD2", "重点项目", "大桥", "2019-06-01", "调研"],
            ["JD3", "重点项目", "大侨", "2020-06-01", "调研"],
            ["JD4", "河涌", "海尾大冲", "2020-06-01", "视察"],
            ["JD5", "河涌", "教育局", "2020-06-01", "视察"],
            ["JD6", "部门", "随便哪个", "2020-06-01", "评议"],
            ["JD7", "其他", "菜市场", "2020-06-01", "走访"],
        ],
    }
    found = problems(store, tmp_path / "a.xlsx", book)
    assert [each[:3] for each in found] == [("监督活动", row, "对象名称") for row in (3, 4, 5, 6)]
    assert "2019 年的重点项目里没有“大桥”（它列在 2020 年）" in found[0][4]
    assert "是不是" not in found[0][4], "the name is right, the year is not"
    assert "是不是“大桥”" in found[1][4]
    assert "是不是“海尾大涌”" in found[2][4]
    assert "不是河涌" in found[3][4]


def test_further_rules_between_cells(store: Store, tmp_path: Path) -> None:
    book = small() | {
        "接待值班": [
            ["场次编号", "代表", "出勤", "替班人"],
            ["YJ2020-001", "陈婉仪", "替班", None],
            ["YJ2020-001", "R2", "替班", "R2"],
        ],
        "重点项目": [
            ["项目名称", "类别", "年度", "进展状态", "滞后原因类别"],
            ["大桥", "路网", 2020, "未按计划", None],
            ["小桥", "路网", 2020, "暂停", None],
            ["中桥", "路网", 2020, "未按计划", "拆迁"],
        ],
        "代表述职": [
            ["代表", "日期", "参加选民数", "满意", "基本满意", "不满意"],
            ["陈婉仪", "2020-6-1", 60, 50, 10, 1],
        ],
        "代表建议": [
            ["建议编号", "会议届次", "标题", "领衔代表", "责任领导"],
            [160400001, "四次会议", "建议", "陈婉仪", "科员 张三"],
        ],
        "总结素材": [["年度", "章节", "段落"], [2020, "openning", "文字"]],
        "设置": [["键", "值"], ["办理期限", "很久"], ["落款单为", "甲"]],
        "部门": [["名称", "曾用名"], ["教育局", "文教局（至 何时）"]],
    }
    found = problems(store, tmp_path / "a.xlsx", book)
    assert [each[:3] for each in found] == [
        ("接待值班", 2, "替班人"),
        ("接待值班", 3, "替班人"),
        ("代表建议", 2, "责任领导"),
        ("重点项目", 2, "滞后原因类别"),
        ("重点项目", 3, "滞后原因类别"),
        ("代表述职", 2, "参加选民数"),
        ("总结素材", 2, "章节"),
        ("设置", 2, "值"),
        ("设置", 3, "键"),
        ("部门", 2, "曾用名"),
    ]
    assert "是不是“opening”" in found[6][4]
    assert "是不是“落款单位”" in found[8][4]


def test_what_looks_odd_is_a_warning_only(store: Store, tmp_path: Path) -> None:
    book = small()
    book["接待场次"] = [
        [*book["接待场次"][0], "开始时间", "结束时间"],
        [*book["接待场次"][1][:2], "2020-06-04", *book["接待场次"][1][3:], "21:00", "19:30"],
        ["GG2020-001", "公众场所接待", "2020-06-07", "公园", "已安排", None, None, None],
    ]
    book["来访登记"] = [*book["来访登记"], ["LF2020-0002", "GG2020-001", "张三", 1, *[None] * 4]]
    book["意见建议"] = [
        *book["意见建议"],
        [
            "容夜接〔2020〕2号",
            "夜间接待",
            "LF2020-0002",
            "2020-06-07",
            "交通",
            "路灯",
            "当场答复",
            None,
            None,
        ],
    ]
    book["代表建议"] = [
        ["建议编号", "会议届次", "标题", "领衔代表", "责任领导"],
        ["1号", "四次", "题", "R2", "张三"],
    ]
    report = take_in(store, tmp_path / "a.xlsx", book)
    told = "\n".join(report.warnings)
    assert len(report.warnings) == 5
    for words in ("不在星期三", "结束时间不晚于", "已安排", "公众场所接待，请核对", "看不出职务"):
        assert words in told
    assert "工作表“接待场次”第 2 行“日期”“2020-06-04”" in told


def test_an_answer_before_anybody_was_charged_is_pointed_out(store: Store, tmp_path: Path) -> None:
    book = small()
    titles = ["意见编号", "来源", "提出日期", "类别", "内容", "处理方式", "交办日期", "答复日期", "办结日期"]
    days = ["2020-06-10", "2020-06-08", "2020-06-09"]
    book["意见建议"] = [
        titles,
        ["容来〔2020〕1号", "来信来电", "2020-06-03", "交通", "路灯", "交街道部门办理", *days],
    ]
    book["代表建议"] = [
        ["建议编号", "会议届次", "标题", "领衔代表", "责任领导", "交办日期", "答复日期", "办结日期"],
        ["1号", "四次", "题", "R2", "副局长 岑某", *days],
    ]
    report = take_in(store, tmp_path / "a.xlsx", book)
    told = [warning for warning in report.warnings if "早于交办日期（2020-06-10），请核对" in warning]
    assert [
        (sheet, column)
        for warning in told
        for sheet in ("意见建议", "代表建议")
        for column in ("答复日期", "办结日期")
        if f"工作表“{sheet}”第 2 行“{column}”" in warning
    ] == [
        ("意见建议", "答复日期"),
        ("意见建议", "办结日期"),
        ("代表建议", "答复日期"),
        ("代表建议", "办结日期"),
    ]


def test_a_source_that_changes_its_kind_needs_its_number(store: Store, tmp_path: Path) -> None:
    take_in(store, tmp_path / "a.xlsx", small())
    titles = ["意见编号", "来源", "提出日期", "类别", "内容", "处理方式"]
    row = ["容夜接〔2020〕1号", "来信来电", "2020-06-03", "交通", "路灯不亮", "交街道部门办理"]
    assert one(store, tmp_path / "b.xlsx", {"意见建议": [titles, row]})[2] == "来源"
    take_in(store, tmp_path / "c.xlsx", {"意见建议": [[*titles, "来源编号"], [*row, "市长热线12345"]]})


def test_thousands_of_errors_are_listed_in_good_time(tmp_path: Path) -> None:
    store = new_store(tmp_path / "s")
    people = [[f"R{n}", f"陈{chr(0x4E00 + n)}", "党代表"] for n in range(200)]
    rows = [[f"ZF2020-{n:05d}", f"李{chr(0x5000 + n % 3000)}", "昨天", "x", 1] for n in range(3000)]
    book: Book = {"代表": [["编号", "姓名", "身份"], *people], "代表走访": [*VISITS, *rows]}
    try:
        assert len(problems(store, tmp_path / "a.xlsx", book)) == 9000
    finally:
        store.close()
