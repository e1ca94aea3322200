"""What the papers of a deputies' suggestion (代表建议) say, by placeholder of their templates."""

from __future__ import annotations

from typing import Final

from rongui_desktop.domain.suggestion_handling import reply_class
from rongui_desktop.reports.forms import FormData
from rongui_desktop.reports.paper_words import (
    BLANK_DATE,
    NONE,
    boxes,
    day_or_none,
    extension_words,
    internal_record,
    lateness,
    office_words,
)
from rongui_desktop.services.paper_numbers import Paper
from rongui_desktop.services.suggestion_papers import SuggestionPaperFacts, SuggestionPapers
from rongui_desktop.services.wording import date_text, listed

# What may be missing without a word about it.
_OPTIONAL: Final = frozenset(
    ("公示版", "内部记录", "交办说明", "催办内容", "联系方式", "单位电话", "面商说明")
)


def form_data(papers: SuggestionPapers, matter: SuggestionPaperFacts) -> FormData:
    """Give everything that a template of these papers may ask for; each knows the placeholders of all four."""
    texts = {
        "标题": matter.title,
        "答复内容": matter.reply,
        "催办内容": matter.paper_text if papers.paper is Paper.SUGGESTION_REMINDER else "",
    }
    values = {
        **office_words(papers.committee, papers.phone, masked=papers.masked),
        **_of_suggestion(matter),
        **_of_handling(papers, matter),
        **_of_reply(matter),
        "内部记录": internal_record(matter.notes),
    }
    return FormData(values, {"建议": [texts]}, _OPTIONAL)


def _of_suggestion(matter: SuggestionPaperFacts) -> dict[str, str]:
    return {
        "建议编号": matter.number,
        "会议届次": matter.congress_session,
        "领衔代表": matter.lead,
        "联名代表": listed(matter.cosigners) or NONE,
        "称呼": f"{listed((matter.lead, *matter.cosigners))}代表",
        "主办部门": matter.department or NONE,
        "协办部门": matter.assisting_departments or NONE,
        "责任领导": matter.responsible_leader,
        "责任人": matter.officer or NONE,
    }


def _of_handling(papers: SuggestionPapers, matter: SuggestionPaperFacts) -> dict[str, str]:
    paper, day = papers.paper, matter.paper_day
    urged = f"{matter.urged_count}次"
    reminder = paper is Paper.SUGGESTION_REMINDER
    return {
        "文号": _number(papers, matter),
        "交办日期": day_or_none(matter.assigned_on),
        "交办文号": matter.assignment_number or NONE,
        "交办说明": matter.paper_text if paper is Paper.SUGGESTION_ASSIGNMENT else "",
        "办理期限": day_or_none(matter.due_on),
        "延期情况": extension_words(matter.extensions),
        "催办日期": (date_text(day) if day else BLANK_DATE) if reminder else NONE,
        "催办次数": f"第{urged}" if reminder else urged,
        "逾期情况": lateness(matter.days_left),
        "面商日期": listed([date_text(each) for each in matter.met]) or NONE,
        "面商说明": "经与代表面商，" if matter.met else "",
    }


def _of_reply(matter: SuggestionPaperFacts) -> dict[str, str]:
    outcome, planned = matter.outcome, matter.planned_on
    promise = f"（计划于{date_text(planned)}前解决）" if planned else ""
    kind = reply_class(outcome)
    return {
        "答复日期": date_text(matter.replied_on) if matter.replied_on else BLANK_DATE,
        "答复文号": matter.reply_number or NONE,
        "办理结果": f"{outcome}{promise}" if outcome else "",
        "结果类别": f"{kind}类" if kind else NONE,
        "结果评价": boxes(matter.satisfaction),
        "态度评价": boxes(matter.attitude),
        "办结日期": day_or_none(matter.closed_on),
    }


def _number(papers: SuggestionPapers, matter: SuggestionPaperFacts) -> str:
    """Write the 文号; in a preview with a gap for it. Reply and 征询表 bear that of the reply."""
    if not papers.series:
        return matter.reply_number or NONE
    year = matter.paper_day.year if matter.paper_day else "　　"
    return matter.paper_number or f"{papers.series}〔{year}〕　　号"
