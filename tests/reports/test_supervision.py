"""The papers of supervision on the demonstration year: every number against the store, the map shaded."""

from __future__ import annotations

import re
from datetime import date, datetime, time

import pytest

from rongui_desktop.clock import ShiftedClock
from rongui_desktop.domain.codes import DelayReason, Method, ProjectState
from rongui_desktop.errors import UserError
from rongui_desktop.reports import catalogue
from rongui_desktop.reports.catalogue import Options
from rongui_desktop.services.figures import figures
from rongui_desktop.services.supervision_choices import supervision_choices
from rongui_desktop.services.supervision_entry import SupervisionEntry, record_supervision
from rongui_desktop.services.supervision_lateness import late_projects
from rongui_desktop.services.supervision_plans import PlanEntry, make_plans
from rongui_desktop.storage.store import Store
from tests.reports.conftest import Opened


def words(opened: Opened, store: Store, kind: str, **options: object) -> list[str]:
    content = catalogue.prepare(store, kind, Options(**options)).content  # type: ignore[arg-type]
    document = opened(content)
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return [*(paragraph.text for paragraph in document.paragraphs), *cells]


def test_the_late_projects_of_2019_have_their_reasons(store: Store, opened: Opened) -> None:
    late = late_projects(store, 2019)
    assert len(late) == figures(store, 2019).values["supervision.delayed_projects"] == 8
    told = {row.name: row.note for row in late}
    for name, reason in (
        ("顺通大桥项目（一期）", "部分拆迁户要价过高，部分已故拆迁户办理公证继承需时较长"),
        ("顺兴大桥土地收回", "收储方案区未最后确定"),
        ("马冈马南四社堤段项清退", "属区土储土地，因历史遗留问题未解决，区土储本年暂停项目清退"),
    ):
        assert told[name] == reason
    text = "\n".join(words(opened, store, "supervision-summary", year=2019))
    for row in late:
        assert row.name in text
        assert row.note in text


def test_lateness_knows_since_when_and_how_often(store: Store) -> None:
    target = next(c for c in supervision_choices(store).targets if c.target.name == "朝阳片区单行")
    for day, state, problems in (
        (date(2019, 7, 1), ProjectState.ON_SCHEDULE, "缺人"),
        (date(2019, 8, 1), ProjectState.DELAYED, "招标延迟"),
        (date(2019, 9, 1), ProjectState.PAUSED, "停工"),
        (date(2019, 10, 1), ProjectState.DELAYED, None),
    ):
        reason = None if state is ProjectState.ON_SCHEDULE else DelayReason.TENDER
        record_supervision(
            store,
            SupervisionEntry(
                day=day, method=Method.VISIT, target=target.target, state=state, delay_reason=reason,
                problems=problems,
            ),
        )  # fmt: skip
    row = next(row for row in late_projects(store, 2019) if row.name == "朝阳片区单行")
    assert (row.since, row.raised, row.last_visit) == (date(2019, 8, 1), 2, date(2019, 10, 20))


def test_the_summary_s_numbers_are_the_figures(store: Store, opened: Opened) -> None:
    text = "\n".join(words(opened, store, "supervision-summary", year=2019))
    assert "列入监督的重点项目22个，由5个代表小组分工监督；代表小组监督重点项目64次，集中视察6次。" in text
    assert "还没有监督的24项次" in text
    assert not re.search("决议|批准|审批", text)


def test_the_heat_map_is_shaded_and_says_the_same_in_words(store: Store, opened: Opened) -> None:
    content = catalogue.prepare(store, "supervision-summary", Options(year=2019)).content
    table = opened(content).tables[0]
    rows = {row.cells[0].text: row for row in table.rows}
    first = rows["顺通大桥项目（一期）"].cells
    assert [cell.text for cell in first[3:]] == ["! 未监督", "✓ 5月17日", "✓ 9月2日", "▲ 10月2日 滞后"]
    fills = [re.findall(r'w:fill="(\w+)"', cell._tc.xml) for cell in first]  # noqa: SLF001
    assert fills == [[], [], [], ["F8D9D5"], ["E2F0E6"], ["E2F0E6"], ["FFF2CC"]]


def november(store: Store) -> None:
    store.clock = ShiftedClock(datetime(2019, 11, 27, 9))


def test_the_plan_lists_what_waits_and_what_nothing_is_planned_for(store: Store, opened: Opened) -> None:
    november(store)
    target = next(c for c in supervision_choices(store).targets if c.year == 2019)
    make_plans(
        store,
        [
            PlanEntry(
                day=date(2019, 12, 9), method=Method.RESEARCH, target=target.target, group_id=target.group_id,
                starts_at=time(9, 30), meeting_point="街道办门口", note="带资料",
            )
        ],
    )  # fmt: skip
    text = "\n".join(words(opened, store, "supervision-plan", year=2019))
    for said in ("2019年12月9日（星期一）", "09:30", "顺通大桥项目（一期）", "街道办门口", "带资料"):
        assert said in text
    assert "重点监督项目20（美丽乡村）（第四季度）" in text
    notice = "\n".join(
        words(opened, store, "supervision-notice", date_from=date(2019, 12, 9), date_to=date(2019, 12, 10))
    )
    assert "集合：09:30，街道办门口。" in notice
    assert "参加代表：" in notice
    with pytest.raises(UserError, match="没有监督安排"):
        words(opened, store, "supervision-notice", date_from=date(2018, 1, 1), date_to=date(2018, 1, 2))


def test_the_record_of_an_activity(store: Store, opened: Opened) -> None:
    text = "\n".join(words(opened, store, "supervision-record", id="JD2019-001"))
    for said in ("顺通大桥项目（一期）", "走访", "关志芬、李梅婉、邓惠珍", "2019年5月17日（星期五）"):
        assert said in text
    with pytest.raises(UserError, match="没有编号为“JD2019-999”的监督活动"):
        words(opened, store, "supervision-record", id="JD2019-999")
