"""The rules that a station sets for its roster and for the grades of reports, as one line of text each."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rongui_desktop.domain.report_grades import ReportGrades
from rongui_desktop.domain.roster_rules import RosterRules
from rongui_desktop.errors import UserError


@given(
    st.builds(
        RosterRules,
        deputies=st.integers(1, 6),
        party=st.integers(0, 6),
        cppcc=st.integers(0, 6),
        several_groups=st.booleans(),
        rest_days=st.integers(0, 366),
        leaders=st.integers(0, 20),
    )
)
def test_the_rules_of_the_roster_are_read_back(rules: RosterRules) -> None:
    assert RosterRules.parse(str(rules)) == rules


def test_the_rules_of_the_roster_are_read_as_clerks_write_them() -> None:
    text = "人大代表３人; 党代表:2; 间隔28天；不全在同一小组：否"
    assert RosterRules.parse(text) == RosterRules(deputies=3, party=2, rest_days=28, several_groups=False)
    assert (
        str(RosterRules())
        == "人大代表3人；党代表1人；政协委员1人；不全在同一小组是；间隔14天；班子成员1次；计入本年此前否"
    )


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("人大代表三人", "看不懂"),
        ("党代表1人；党代表2人", "写了两次"),
        ("人大代表0人；党代表0人；政协委员0人", "每场值班应有1到20人"),
        ("人大代表30人", "现在合计32人"),
        ("间隔400天", "0到366天"),
    ],
)
def test_rules_that_cannot_be_meant_are_refused(text: str, says: str) -> None:
    with pytest.raises(UserError, match=says) as error:
        RosterRules.parse(text)
    assert error.value.field == "roster_rules"


def test_the_grades_are_read_back_and_given_by_the_share_of_the_voters() -> None:
    grades = ReportGrades.parse("优秀：90%；合格=60；不合格 0")
    assert ReportGrades.parse(str(grades)) == grades
    assert str(grades) == "优秀：90%；合格：60%；不合格：0%"
    assert [grades.grade(60, n, 0, 1) for n in (54, 53, 36, 35)] == ["优秀", "合格", "合格", "不合格"]
    # Voters who did not vote count too; where their number is not known, the votes do.
    assert grades.grade(100, 54, 0, 0) == "不合格"
    assert grades.grade(None, 9, 1, 0) == "优秀"
    assert [grades.grade(60, None, None, None), grades.grade(None, 0, 0, 0)] == [None, None]
    assert ReportGrades.parse("甲：66.5%；乙：0").grades[0] == ("甲", Fraction(133, 2))


@given(st.integers(1, 300), st.data())
def test_every_report_with_votes_has_a_grade_and_more_satisfied_is_never_worse(
    voters: int, data: st.DataObject
) -> None:
    grades = ReportGrades()
    order = [name for name, _ in grades.grades]
    satisfied = data.draw(st.integers(1, voters))
    found = grades.grade(voters, satisfied, 0, 0)
    assert found is not None
    if satisfied < voters:
        better = grades.grade(voters, satisfied + 1, 0, 0)
        assert better is not None
        assert order.index(better) <= order.index(found)


@pytest.mark.parametrize(
    "text", ["优秀", "优秀：90%", "合格：60%；优秀：90%；差：0%", "好：90%；好：0%", "好：101%；差：0%", ""]
)
def test_grades_that_cannot_be_meant_are_refused(text: str) -> None:
    with pytest.raises(UserError) as error:
        ReportGrades.parse(text)
    assert error.value.field == "report_grades"
