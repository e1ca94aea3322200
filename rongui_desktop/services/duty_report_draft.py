"""The draft of a report to the voters (述职报告), worded from the deputy's own records; the deputy goes on from it.

A section without records says so in one sentence: what was not done is not passed over.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Final
from uuid import UUID

from rongui_desktop.domain.codes import ActivityKind
from rongui_desktop.services.duty_report_facts import Done, ReportFacts, report_facts, report_target
from rongui_desktop.services.quota import HOUSEHOLDS_A_YEAR
from rongui_desktop.services.wording import date_text, listed, ordinal
from rongui_desktop.storage.store import Store

# What the deputy writes; a report that still holds it is pointed out.
OWN_WORDS: Final = "（请代表本人补写下一步打算）"
_STUDY = (ActivityKind.TRAINING, ActivityKind.STUDY, ActivityKind.STUDY_TOUR)
_MEETINGS = (ActivityKind.MEETING, ActivityKind.ATTENDED_MEETING)
# More names would make a list of the sentence; the appendix has them all.
_NAMED = 4


def draft(facts: ReportFacts) -> str:
    """Word the whole report: one paragraph a line, headings numbered 一、, 二、 and so on."""
    sections = (
        ("加强学习，依法参加会议和活动", _activities(facts)),
        ("围绕中心工作，参加监督", _supervision(facts)),
        ("联系群众，听取意见", _contact(facts)),
        ("反映民意，提出建议", _matters(facts)),
        ("存在的不足和下一步打算", _shortfalls(facts)),
    )
    lines = [_opening(facts)]
    for number, (heading, sentences) in enumerate(sections, start=1):
        lines += [f"{ordinal(number)}、{heading}", "".join(sentences)]
    return "\n".join(lines)


def draft_for(store: Store, deputy: UUID, day: date) -> str:
    """Word the report that a deputy is to give on a day: the records of that year until then.

    Raises:
        UserError: the year has not begun, or the person was no deputy in it.
    """
    number, year = report_target(store, "representative", deputy, day.year)
    return draft(report_facts(store, number, year, day))


def _opening(facts: ReportFacts) -> str:
    elected = f"由{facts.constituency}选出，" if facts.constituency else ""
    in_group = f"编在{facts.group}，" if facts.group else ""
    return (
        f"我是{facts.term}{facts.seat}{facts.name}，{elected}{in_group}现将{facts.year}年"
        f"（截至{date_text(facts.as_of)}）履行代表职务的情况报告如下，请予评议。"
    )


def _activities(facts: ReportFacts) -> Iterator[str]:
    study, meetings = facts.of_kind(*_STUDY), facts.of_kind(*_MEETINGS)
    others = [event for event in facts.activities if event not in (*study, *meetings)]
    if not facts.activities:
        yield "本年没有参加会议、学习培训和代表活动的记录。"
    if study:
        yield f"参加学习、培训和考察{len(study)}次，包括{_names(study)}。"
    if meetings:
        yield f"出席或列席会议{len(meetings)}次，包括{_names(meetings)}。"
    if others:
        yield f"参加{_kinds(others)}，包括{_names(others)}。"
    leave, absent = facts.away
    if leave or absent:
        parts = [f"{word}{times}次" for word, times in (("请假", leave), ("缺席", absent)) if times]
        yield f"应参加而未参加的活动中，{'，'.join(parts)}。"


def _supervision(facts: ReportFacts) -> Iterator[str]:
    if not facts.supervision and not facts.budget:
        yield "本年没有参加监督活动和预算审查监督会议的记录。"
    if facts.supervision:
        objects = list(dict.fromkeys(event.name for event in facts.supervision if event.name))
        yield f"参加监督活动{len(facts.supervision)}次（{_kinds(facts.supervision)}），了解{_some(objects)}的情况。"
    if facts.budget:
        yield f"参加预算审查监督会议{len(facts.budget)}次。"


def _contact(facts: ReportFacts) -> Iterator[str]:
    visits = facts.visits
    if visits.times:
        where = f"，到过{_some(visits.communities)}" if visits.communities else ""
        yield f"走访{visits.times}次，走访{visits.households}户、{visits.persons}人次{where}。"
    else:
        yield "本年没有走访记录。"
    if facts.duty:
        received = f"，接待来访群众{facts.received}人次" if facts.received else ""
        yield f"参加接待值班{len(facts.duty)}场（{_kinds(facts.duty, '场')}）{received}。"


def _matters(facts: ReportFacts) -> Iterator[str]:
    brought = facts.brought
    if brought.count:
        kinds = [f"{category}{count}件" for category, count in brought.categories[:_NAMED]]
        more = "等" if len(brought.categories) > _NAMED else ""
        yield (
            f"通过走访和接待带回群众意见建议{brought.count}件（{listed(kinds)}{more}），"
            f"已办结{brought.closed}件，正在办理{brought.count - brought.closed}件。"
        )
    else:
        yield "本年没有通过走访和接待带回群众意见建议的记录。"
    led = [each for each in facts.signed if each.leads]
    cosigned = [each for each in facts.signed if not each.leads]
    if led:
        titles = listed(f"《{each.title.strip('《》')}》" for each in led[:_NAMED])
        yield f"领衔提出代表建议{len(led)}件：{titles}{'等' if len(led) > _NAMED else ''}。"
    if cosigned:
        yield f"联名提出代表建议{len(cosigned)}件。"


def _shortfalls(facts: ReportFacts) -> Iterator[str]:
    quota = facts.quota
    if quota is not None and quota.below:
        if quota.missing_months:
            months = listed(f"{month}月" for month in quota.missing_months)
            yield f"走访还不够经常，{months}没有走访记录。"
        if quota.households < quota.required:
            yield (
                f"按每年走访{HOUSEHOLDS_A_YEAR}户的要求，到{date_text(facts.as_of)}应走访{quota.required}户，"
                f"实际走访{quota.households}户。"
            )
    yield OWN_WORDS


def _names(events: Sequence[Done]) -> str:
    return _some([event.name for event in events])


def _some(names: Sequence[str]) -> str:
    distinct = list(dict.fromkeys(names))
    return listed(distinct[:_NAMED]) + ("等" if len(distinct) > _NAMED else "")


def _kinds(events: Iterable[Done], unit: str = "次") -> str:
    counted = Counter(event.kind for event in events)
    return listed(f"{kind}{times}{unit}" for kind, times in counted.most_common())
