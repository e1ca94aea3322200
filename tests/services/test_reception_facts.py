"""The facts that printed and Word documents of receptions share."""

from __future__ import annotations

from datetime import date, time

import pytest
from sqlalchemy import select

from rongui_desktop.domain.codes import Disposition, EntryState
from rongui_desktop.domain.opinions import Opinion
from rongui_desktop.domain.reception import Visitor
from rongui_desktop.errors import UserError
from rongui_desktop.services import reception_facts
from rongui_desktop.storage.store import Store


def test_a_form_has_its_session_its_visitor_and_all_matters(demo_store: Store) -> None:
    facts = reception_facts.form_facts(demo_store, "LF2019-0009")
    assert (facts.committee, facts.station, facts.masked) == ("人大容桂街道工委", "街道中心联络站", False)
    assert (facts.session.number, facts.session.ordinal) == ("YJ2019-004", 4)
    assert (facts.session.starts_at, facts.session.ends_at) == (time(19, 30), time(21, 0))
    visitor = facts.visitor
    assert (visitor.ordinal, visitor.name, visitor.person_count, visitor.gender) == (3, "司徒润", 1, "女")
    assert (visitor.representative, visitor.identities) == ("孙然锦", "党代表")
    assert [(m.number, m.disposition, m.department, m.due_on) for m in visitor.matters] == [
        ("容夜接〔2019〕4号", Disposition.SUBDISTRICT, "社会工作局", date(2019, 7, 28)),
        ("容夜接〔2019〕6号", Disposition.SUBDISTRICT, "市场安全监管局", date(2019, 7, 28)),
    ]


def test_withdrawn_matters_are_not_shown_and_ordinals_stay(demo_store: Store) -> None:
    with demo_store.write("测试") as session:
        matter = session.scalars(select(Opinion).where(Opinion.number == "容夜接〔2019〕4号")).one()
        matter.state, matter.state_reason = EntryState.WITHDRAWN, "重复"
        first = session.scalars(select(Visitor).where(Visitor.number == "LF2019-0007")).one()
        first.state, first.state_reason = EntryState.WITHDRAWN, "误录"
    log = reception_facts.log_facts(demo_store, "YJ2019-004")
    assert log.withdrawn == ("LF2019-0007",)
    assert [(visitor.number, visitor.ordinal) for visitor in log.visitors] == [
        ("LF2019-0008", 2),
        ("LF2019-0009", 3),
        ("LF2019-0010", 4),
        ("LF2019-0011", 5),
    ]
    assert [m.number for m in log.visitors[1].matters] == ["容夜接〔2019〕6号"]
    assert reception_facts.form_facts(demo_store, "LF2019-0009").visitor.ordinal == 3


def test_a_confidential_visitor_is_hidden_in_the_log_and_not_on_the_form(demo_store: Store) -> None:
    shown = reception_facts.form_facts(demo_store, "LF2019-0006").visitor
    assert (shown.name, shown.phone, shown.address) == ("关健", "19132464514", "高黎路171号")
    hidden = next(
        v for v in reception_facts.log_facts(demo_store, "YJ2019-003").visitors if v.number == "LF2019-0006"
    )
    assert (hidden.name, hidden.phone, hidden.address, hidden.community) == (
        "关某",
        "（保密）",
        "（保密）",
        "高黎",
    )
    assert all(matter.hidden and matter.content == "（保密事项）" for matter in hidden.matters)
    masked = reception_facts.form_facts(demo_store, "LF2019-0006", masked=True).visitor
    assert (masked.name, masked.phone, masked.address, masked.community) == ("关某", "（保密）", "", "")
    assert all(matter.hidden for matter in masked.matters)


def test_a_notice_finds_the_phone_of_its_place(demo_store: Store) -> None:
    facts = reception_facts.notice_facts(demo_store, "YJ2019-026")
    assert (facts.phone, facts.address) == ("0757-29469367", "街道综治信访维稳中心")
    assert facts.issued_on == date(2019, 11, 27)
    assert reception_facts.notice_facts(demo_store, "GG2019-002").phone == ""


@pytest.mark.parametrize("read", [reception_facts.log_facts, reception_facts.notice_facts])
def test_a_session_that_is_not_there_is_named(demo_store: Store, read: object) -> None:
    assert callable(read)
    with pytest.raises(UserError, match="没有场次编号为“YJ1999-001”") as caught:
        read(demo_store, "YJ1999-001")
    assert caught.value.field == "id"
    with pytest.raises(UserError, match="没有登记编号"):
        reception_facts.form_facts(demo_store, "YJ2019-001")
