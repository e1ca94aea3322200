from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from rongui_desktop.domain.codes import SessionKind
from rongui_desktop.domain.records import SpecialDay
from rongui_desktop.errors import UserError
from rongui_desktop.services import office
from rongui_desktop.services import reception_sessions as sessions
from rongui_desktop.storage.store import Store
from tests.services.evening import DAY, Evening, make_evening

NEXT = date(2019, 12, 4)


@pytest.fixture
def evening(empty_store: Store) -> Evening:
    return make_evening(empty_store)


# Warnings of a day


@pytest.mark.parametrize(
    ("day", "kind", "warning"),
    [
        (NEXT, SessionKind.NIGHT, ""),
        (date(2019, 10, 2), SessionKind.NIGHT, "2019-10-02是国庆节放假。"),
        (date(2019, 10, 2), SessionKind.PUBLIC, ""),
        (date(2019, 12, 5), SessionKind.NIGHT, "2019-12-05是星期四，夜间接待定在星期三。"),
        (date(2019, 12, 5), SessionKind.STATION, ""),
        (
            date(2019, 10, 12),
            SessionKind.NIGHT,
            "2019-10-12是调休上班日。2019-10-12是星期六，夜间接待定在星期三。",
        ),
        (date(2019, 10, 12), SessionKind.PUBLIC, "2019-10-12是调休上班日。"),
        (
            date(2027, 3, 3),
            SessionKind.NIGHT,
            "2027年的放假和调休安排还没有录入，请在“设置”的节假日里补充。",
        ),
        (DAY, SessionKind.NIGHT, "当天同类场次已有YJ2019-001。"),
        (DAY, SessionKind.PUBLIC, ""),
    ],
)
def test_what_speaks_against_a_day(evening: Evening, day: date, kind: SessionKind, warning: str) -> None:
    assert sessions.day_warning(evening.store, day, kind) == warning


def test_another_session_at_the_same_place_is_warned_of(evening: Evening) -> None:
    store, place = evening.store, evening.session().place
    warn = sessions.day_warning
    assert warn(store, DAY, SessionKind.STATION, place) == "当天同一地点已有YJ2019-001。"
    assert warn(store, DAY, SessionKind.NIGHT, "花溪公园") == ""
    assert warn(store, DAY, SessionKind.NIGHT, place, evening.session_id) == ""
    sessions.cancel_session(store, evening.session_id, "台风")
    assert warn(store, DAY, SessionKind.STATION, place) == ""


def test_the_station_s_own_days_and_weekday_count(evening: Evening) -> None:
    store = evening.store
    with store.write("节假日") as session:
        session.add(SpecialDay(day=NEXT, is_workday=False, name="停电检修"))
    office.save_settings(store, replace(office.settings(store), station="站", reception_weekday=4))
    assert sessions.day_warning(store, NEXT, SessionKind.NIGHT) == (
        "2019-12-04是停电检修放假。2019-12-04是星期三，夜间接待定在星期四。"
    )
    assert not sessions.working_calendar(store).is_workday(NEXT)


# Notices


@pytest.mark.parametrize(
    ("posted", "now", "late"),
    [
        (None, date(2019, 11, 24), False),
        (None, date(2019, 11, 25), True),
        (date(2019, 11, 24), date(2019, 11, 27), False),
        (date(2019, 11, 25), date(2019, 11, 27), True),
    ],
)
def test_a_notice_is_late_after_the_third_day_before(
    evening: Evening, posted: date | None, now: date, late: bool
) -> None:
    evening.at(10, 0, now)
    if posted is not None:
        sessions.mark_notice_posted(evening.store, evening.session_id, posted)
    detail = sessions.session_detail(evening.store, evening.session_id)
    assert (detail.notice_due, detail.notice_late) == (date(2019, 11, 24), late)


def test_a_notice_cannot_hang_tomorrow(evening: Evening) -> None:
    with pytest.raises(UserError, match="张贴日期2019-12-04还没到，请核对。") as error:
        sessions.mark_notice_posted(evening.store, evening.session_id, NEXT)
    assert error.value.field == "notice_day"
    sessions.cancel_session(evening.store, evening.session_id, "台风")
    with pytest.raises(UserError, match="本场已停接，不用登记公告。"):
        sessions.mark_notice_posted(evening.store, evening.session_id, DAY)
