"""The annual summary: the sentences of 2019, free text around them, and the source of every number."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest
from docx.document import Document as WordDocument
from openpyxl import load_workbook
from pypdf import PdfReader

from rongui_desktop.clock import ShiftedClock
from rongui_desktop.domain.codes import Disposition, Source, StationKind
from rongui_desktop.domain.opinions import Opinion
from rongui_desktop.domain.representatives import Station
from rongui_desktop.domain.summary import PlanItem, SummaryMaterial
from rongui_desktop.reports import catalogue
from rongui_desktop.services import figures
from rongui_desktop.storage.store import Store

Opened = Callable[[bytes | Path], WordDocument]
ToPdf = Callable[[Path], Path]
FIGURES_2019 = Path(__file__).parent.parent / "data" / "2019-figures.json"
PARTS = (
    "一、2019年工作总结",
    "（一）紧紧围绕党工委中心任务服务高质量发展",
    "（二）依法行使监督权",
    "（三）完善代表联系群众机制",
    "（四）开展代表述职工作",
    "（五）加强人大工作自身建设",
    "（六）加强代表理论实践学习",
    "二、2020年工作计划",
    "（一）积极推进“县乡人大工作年”工作，对标要求，逐项推进",
    "（二）强化监督重点项目力度，进一步服务街道高质量发展",
    "（三）完善人大代表联络站建设管理",
    "（四）加强代表培训",
    "附录",
    "数据来源",
)


def summary(store: Store, opened: Opened, year: int = 2019, **options: bool) -> WordDocument:
    return opened(catalogue.prepare(store, "annual-summary", catalogue.Options(year=year, **options)).content)


def lines(document: WordDocument) -> list[str]:
    return [paragraph.text for paragraph in document.paragraphs if paragraph.text]


def type_in(store: Store, **sections: str) -> None:
    with store.write("测试") as session:
        for section, text in sections.items():
            session.add(SummaryMaterial(year=2019, section=section, text=text))


def warnings(store: Store) -> tuple[str, ...]:
    return catalogue.prepare(store, "annual-summary", catalogue.Options(year=2019)).warnings


def cleared(store: Store) -> tuple[str, ...]:
    return catalogue.prepare(store, "annual-summary", catalogue.Options(year=2019, masked=True)).to_clear


def test_2019_says_what_the_real_summary_said(store: Store, opened: Opened) -> None:
    said = lines(summary(store, opened))
    text = "\n".join(said)
    assert said[:2] == ["人大容桂街道工委2019年工作总结", "及2020年工作计划"]
    for wanted in (
        "集中视察6次",
        "监督重点项目64次",
        "群众998人次",
        "22个项目",
        "5个代表小组",
        "共有8个项目未能按计划完成",
        "海尾大涌于10月30日通过街道组织的综合整治验收",
        "高黎上涌治理已基本完成",
        "每季度安排代表参加海尾大涌、高黎上涌治污工作会议，共8次",
        "受区人大常委会委托，全年召开预算会议4次：6月召开2019年财政预算调整方案初审会议（预算调整初审）",
        "8月召开人大监督财政预算工作会议（预算执行监督）",
        "9月召开2018年财政决算草案初审会议（决算草案初审）",
        "（预算调整初审，本预算年度第2次）",
        "每月监测10个单位预算执行情况，发现预警6条",
        "承办区十六届人大四次会议建议2件，已全部办结",
        "容桂街道人大代表中心联络站（设在柴油机1959项目），面积70平方米，于12月2日投入使用",
        "街道综治信访维稳中心联络点，于6月5日投入使用",
        "从6月起开展代表夜间接待群众活动，接待时间为每周三晚上19:30—21:00，地点设在街道综治信访维稳中心联络点",
        "各级人大代表、党代表、政协委员参加接待",
        "接待群众87人次，收集意见建议74件，办结70件，办理中4件",
        "5月19日（星期日）在花溪公园、天佑城、千禧广场开展以“倾听民声、关注民生”为主题的代表接待群众活动",
        "12月15日（星期日）在文塔公园",
        "接待群众69人次，收集意见建议58件，办结26件，办理中32件",
        "走访联系群众842人次，收集意见建议88件，办结88件",
        "群众998人次，收集意见建议220件，完成办复184件，36件正在办理中",
        "12月，14名区代表向选民述职",
        "通过“容桂人大”微信公众号",
        "建立人大宣传阵地5个",
        "各项履职活动共859人次",
        "7月，组织代表赴浙江宁波、绍兴、杭州专题考察",
        "5月，组织代表参加顺德区推动高质量发展履职能力提升培训班",
        "6月，组织代表参加市区镇三级人大代表专题学习班",
        "10月，组织代表参加容桂街道公文写作和综合调研能力提升培训班",
    ):
        assert wanted in text, wanted
    assert [line for line in said if line in PARTS] == list(PARTS)


def test_the_list_of_delayed_projects_names_as_many_as_the_sentence_says(
    store: Store, opened: Opened
) -> None:
    text = next(line for line in lines(summary(store, opened)) if "未能按计划完成" in line)
    names = figures.records(store, 2019, "supervision.delayed_projects")
    assert len(names) == 8
    assert all(name in text for name in names)
    for reason in (
        "因拆迁原因，部分拆迁户要价过高，部分已故拆迁户办理公证继承需时较长",
        "因用地原因，收储方案区未最后确定",
        "朝阳片区单行、振华片区单行因招标原因，招标延迟",
        "因历史遗留原因，属区土储土地",
        "因造价审核原因，工程造价、招标文件的审核工作延迟",
    ):
        assert reason in text, reason
    assert "其余项目中，11个按计划推进，3个已完成。" in text


def test_words_that_are_not_ours_do_not_appear(store: Store, opened: Opened) -> None:
    document = summary(store, opened)
    everything = "\n".join(lines(document)) + "".join(
        cell.text for table in document.tables for row in table.rows for cell in row.cells
    )
    assert re.search("决议|批准|审批", everything) is None
    # Residents' matters and deputies' suggestions are never added together.
    assert "222件" not in everything


def test_every_number_stands_in_the_appendix_with_its_records(store: Store, opened: Opened) -> None:
    table = summary(store, opened).tables[-1]
    rows = [[cell.text for cell in row.cells] for row in table.rows]
    expected = json.loads(FIGURES_2019.read_text(encoding="utf-8"))
    del expected["year"]
    assert rows[0] == ["序号", "指标", "数值", "口径", "依据记录"]
    assert {figures.FIGURES[int(row[0]) - 1].key: int(row[2]) for row in rows[1:]} == expected
    assert all(row[1] and row[3] for row in rows[1:])
    evidence = {row[1]: row[4] for row in rows[1:]}
    assert evidence["夜间接待场次"] == "YJ2019-001至017、YJ2019-019至030"
    assert evidence["夜间接待意见建议"] == "容夜接〔2019〕1至74号"
    assert evidence["预算会议"] == "YS2019-01至04"
    assert evidence["代表走访办理中"] == "—"
    assert "统计区间：2019年1月1日至2019年12月31日" in "\n".join(lines(summary(store, opened)))


def test_the_chart_is_a_native_one_with_its_numbers_inside(store: Store) -> None:
    prepared = catalogue.prepare(store, "annual-summary", catalogue.Options(year=2019))
    with zipfile.ZipFile(io.BytesIO(prepared.content)) as archive:
        drawn = archive.read("word/charts/chart1.xml").decode()
        sheet = load_workbook(io.BytesIO(archive.read("word/embeddings/chart1.xlsx"))).worksheets[0]
    rows = list(sheet.iter_rows(values_only=True))
    assert [row[0] for row in rows[1:]] == [f"{month}月" for month in range(1, 13)]
    assert rows[0][1:] == ("办结", "办理中")
    sums = [sum(int(str(row[column])) for row in rows[1:]) for column in (1, 2)]
    values = figures.figures(store, 2019)
    assert sums == [values["contact.total.closed"], values["contact.total.open"]]
    shown = re.findall(r"<c:numCache>.*?</c:numCache>", drawn)
    for column, cache in enumerate(shown, start=1):
        assert re.findall(r"<c:v>(\d+)</c:v>", cache) == [str(row[column]) for row in rows[1:]]
    masked = catalogue.prepare(store, "annual-summary", catalogue.Options(year=2019, masked=True))
    with zipfile.ZipFile(io.BytesIO(masked.content)) as archive:
        sheet = load_workbook(io.BytesIO(archive.read("word/embeddings/chart1.xlsx"))).worksheets[0]
    rows = list(sheet.iter_rows(values_only=True, min_row=2))
    assert [row[0] for row in rows] == ["第一季度", "第二季度", "第三季度", "第四季度"]
    assert not any(0 < int(str(count)) < 5 for _, *counts in rows for count in counts)


def test_a_masked_summary_tells_of_no_group_under_five(store: Store, opened: Opened) -> None:
    said = "\n".join(lines(summary(store, opened, masked=True)))
    assert "（公示版）" in said
    assert "全年共接待群众87人次，收集意见建议74件，办结若干件，办理中若干件。" in said
    assert "全年共接待群众69人次，收集意见建议58件，办结若干件，办理中若干件。" in said
    assert "收集意见建议88件，办结88件。" in said
    assert "收集意见建议220件，完成办复184件，36件正在办理中。" in said
    document = summary(store, opened, masked=True)
    rows = {row.cells[1].text: [cell.text for cell in row.cells] for row in document.tables[-1].rows}
    for name in ("夜间接待办结", "夜间接待办理中", "公众场所接待办结", "公众场所接待办理中"):
        assert (rows[name][2], rows[name][4]) == ("若干", "不列")
    # The numbers of these matters begin with their channel: they would count the hidden ones.
    assert (rows["正在办理"][2], rows["正在办理"][4]) == ("36", "不列")
    assert rows["夜间接待意见建议"][4] == "容夜接〔2019〕1至74号"
    assert "公示版" not in "\n".join(lines(summary(store, opened)))


def test_a_typed_number_that_tells_what_is_hidden_is_pointed_out(store: Store) -> None:
    type_in(
        store,
        night_reception="全年夜间接待收集意见建议74件，办理中4件。",
        visits="走访中有3户居民提出加装电梯。",
    )
    said = cleared(store)
    assert any("办理中4件" in found and "“夜间接待办理中”" in found for found in said)
    assert any("3户居民" in found for found in said)
    assert not any("74件”" in found for found in said)


def test_other_channels_of_a_masked_summary_hide_small_groups(store: Store, opened: Opened) -> None:
    with store.write("测试") as session:
        for number, closed in (("容来〔2019〕1号", None), ("容来〔2019〕2号", date(2019, 6, 3))):
            session.add(
                Opinion(
                    number=number,
                    source=Source.LETTER,
                    raised_on=date(2019, 6, 1),
                    category="其他",
                    content="来信",
                    disposition=Disposition.SUBDISTRICT,
                    closed_on=closed,
                )
            )
    assert "来信来电收集意见建议2件，办结1件，办理中1件" in "\n".join(lines(summary(store, opened)))
    masked = "\n".join(lines(summary(store, opened, masked=True)))
    assert "另外，来信来电收集意见建议少于5件。以上未计入上述合计。" in masked


def test_free_text_stands_around_the_computed_sentences(store: Store, opened: Opened) -> None:
    type_in(
        store,
        opening="2019年，人大容桂工委不忘初心{{ x }}<b>【来访人】。",
        night_reception="两代表一委员利用休息时间接待群众\n受到群众好评。",
        self_building="深入学习全会精神。",
        publicity="二是加强新媒体宣传工作。定期发布动态。",
        totals="一是群众满意。",
        study="学以致用。",
        plan="甲。\n乙。\n丙。\n丁",
    )
    said = lines(summary(store, opened))
    opening = next(line for line in said if "不忘初心" in line)
    assert opening.startswith("2019年，人大容桂工委不忘初心{{ x }}<b>【来访人】。全年开展集中视察6次，")
    assert opening.endswith("主要工作有以下几个方面：")
    first = next(
        index for index, line in enumerate(said) if line.startswith("二是创新开展代表夜间接待群众。从6月起")
    )
    assert said[first].endswith("参加接待。两代表一委员利用休息时间接待群众。")
    assert said[first + 1] == "受到群众好评。全年共接待群众87人次，收集意见建议74件，办结70件，办理中4件。"
    building = said[said.index("（五）加强人大工作自身建设") + 1 : said.index("（六）加强代表理论实践学习")]
    assert [line[:12] for line in building] == [
        "一是加强理论学习。深入学",
        "二是加强新媒体宣传工作。",
        "三是加强户外宣传工作。在",
        "四是强化代表履职登记工作",
    ]
    assert building[1].count("加强新媒体宣传工作") == 1
    assert "学以致用。" in said
    plan = said[said.index("二、2020年工作计划") :]
    assert plan[1:9:2] == [line for line in PARTS if line in plan[1:]][:4]
    assert plan[2:10:2] == ["甲。", "乙。", "丙。", "丁。"]
    assert warnings(store) == ()


def test_typed_numbers_words_and_sections_are_pointed_out(store: Store, opened: Opened) -> None:
    type_in(
        store,
        totals="收集意见建议222件，经审批办理。",
        visits="欢迎致电13812345678。",
        weather="晴",
    )
    said = warnings(store)
    assert any("222" in message and "220" in message and "收集意见建议" in message for message in said)
    assert any("“审批”" in message for message in said)
    assert any("“weather”" in message for message in said)
    assert not any("138" in message for message in said)
    assert any("总结素材“" in message and "138****5678" in message for message in cleared(store))
    # What was typed is not changed behind the clerk's back.
    assert "收集意见建议222件，经审批办理。" in "\n".join(lines(summary(store, opened)))


def test_sections_without_facts_are_left_out(store: Store, opened: Opened) -> None:
    said = lines(summary(store, opened, year=2017))
    assert said[:3] == ["人大容桂街道工委2017年工作总结", "一、2017年工作总结", "2017年没有登记的工作记录。"]
    assert not re.search(r"\d+(件|次|人次|场)", "".join(said[3:4]))


def test_a_year_that_is_not_over_says_until_when(year_folder: Path, tmp_path: Path, opened: Opened) -> None:
    import shutil

    folder = Path(shutil.copytree(year_folder, tmp_path / "november"))
    store = Store.open(folder, clock=ShiftedClock(datetime(2019, 11, 27, 17, 16)), actor="小梁")
    said = "\n".join(lines(summary(store, opened)))
    values = figures.figures(store, 2019)
    store.close()
    assert f"截至11月27日，共接待群众{values['contact.night.persons']}人次" in said
    assert "数据截止时间：2019年11月27日" in said
    assert "全年" not in said
    assert "12月15日" not in said
    assert "于12月2日投入使用" not in said


def test_other_channels_stand_in_a_line_of_their_own(store: Store, opened: Opened) -> None:
    with store.write("测试") as session:
        for number, closed in ((1, date(2019, 5, 3)), (2, None)):
            session.add(
                Opinion(
                    number=f"容来〔2019〕{number}号",
                    source=Source.LETTER,
                    raised_on=date(2019, 5, 1),
                    category="其他",
                    content="来信",
                    disposition=Disposition.SUBDISTRICT,
                    closed_on=closed,
                )
            )
    said = lines(summary(store, opened))
    assert "另外，来信来电收集意见建议2件，办结1件，办理中1件。以上未计入上述合计。" in said
    assert any("收集意见建议220件" in line for line in said)


def test_stations_and_plans_are_written_as_they_are_stored(store: Store, opened: Opened) -> None:
    from decimal import Decimal

    with store.write("测试") as session:
        session.add(
            Station(
                name="甲站", kind=StationKind.STATION, area=Decimal("120.50"), in_use_since=date(2019, 3, 1)
            )
        )
        session.add(PlanItem(year=2020, title="新条目。", owner="小梁", due_on=date(2020, 6, 1), rank=99))
    said = lines(summary(store, opened))
    assert any("甲站，面积120.5平方米，于3月1日投入使用" in line for line in said)
    place = said.index("（五）新条目")
    assert said[place + 1] == "责任人：小梁；完成期限：2020年6月1日。"


@pytest.fixture(scope="module")
def pages(year_folder: Path, tmp_path_factory: pytest.TempPathFactory, soffice_pdf: ToPdf) -> list[str]:
    import shutil

    folder = tmp_path_factory.mktemp("pages")
    store = Store.open(
        Path(shutil.copytree(year_folder, folder / "store")), clock=ShiftedClock(datetime(2020, 1, 10))
    )
    catalogue.write(store, "annual-summary", folder / "总结.docx", year=2019)
    store.close()
    return [page.extract_text() for page in PdfReader(soffice_pdf(folder / "总结.docx")).pages]


def test_it_opens_in_libreoffice_and_numbers_its_pages(pages: list[str]) -> None:
    assert "工作总结" in pages[0]
    for number, page in enumerate(pages, start=1):
        assert re.search(rf"— ?{number} ?—", page), number
    text = re.sub(r"\s", "", "".join(pages))
    assert "接待群众87人次，收集意见建议74件，办结70件，办理中4件" in text
    appendix = [page for page in pages if "依据记录" in page]
    assert len(appendix) >= 3
