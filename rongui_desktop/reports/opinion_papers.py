"""What the papers of a resident's matter (交办单, 催办单, 答复函, 征询表) say, by placeholder of their templates."""

from __future__ import annotations

from typing import Final

from rongui_desktop.domain.codes import Gender, Source
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
from rongui_desktop.services.handling_papers import PaperFacts, Papers
from rongui_desktop.services.paper_numbers import CARRIES, Paper
from rongui_desktop.services.wording import date_text, listed

_WAYS: Final = {
    Source.NIGHT: "在代表夜间接待群众时",
    Source.PUBLIC: "在代表公众场所接待群众时",
    Source.STATION: "在代表进站接待群众时",
    Source.VISIT: "在代表走访时",
    Source.LETTER: "来信来电",
    Source.OTHER: "",
}
# What may be missing without a word about it.
_OPTIONAL: Final = frozenset(
    ("公示版", "内部记录", "交办说明", "催办内容", "现场答复", "承办说明", "联系方式", "反映渠道", "单位电话")
)


def form_data(papers: Papers, matter: PaperFacts) -> FormData:
    """Give everything that a template of these papers may ask for; each knows the placeholders of all four."""
    texts = {
        "反映事项": matter.content,
        "现场答复": matter.spot_reply,
        "答复内容": matter.reply or matter.spot_reply,
        "催办内容": matter.paper_text if papers.paper is Paper.REMINDER else "",
    }
    values = {
        **office_words(papers.committee, papers.phone, masked=papers.masked),
        **_of_matter(matter),
        **_of_resident(matter),
        **_of_handling(papers, matter),
        **_of_reply(matter),
        "内部记录": internal_record(matter.notes),
    }
    # As a list of one item, so that its tall rows give way to long texts and the form keeps to its page.
    return FormData(values, {"事项": [texts]}, _OPTIONAL)


def _of_matter(matter: PaperFacts) -> dict[str, str]:
    return {
        "意见编号": matter.number,
        "来源": matter.source.value,
        "反映渠道": _WAYS[matter.source],
        "提出日期": date_text(matter.raised_on),
        "类别": matter.category,
        "接待代表": listed(matter.deputies) or NONE,
        "处理方式": matter.disposition.value,
    }


def _of_resident(matter: PaperFacts) -> dict[str, str]:
    resident = matter.resident
    party = f"等{resident.person_count}人" if resident.name and resident.person_count > 1 else ""
    return {
        "来访人": resident.name + party or NONE,
        "称呼": _address(matter) + party,
        "联系电话": resident.phone or ("请通过交办单位联系" if resident.secret else NONE),
        "社区": resident.community or NONE,
        "住址": "　".join(filter(None, (resident.community, resident.address))) or NONE,
    }


def _address(matter: PaperFacts) -> str:
    """Address the resident; one who is confidential, or whose name nobody knows, without a name."""
    resident = matter.resident
    if resident.secret or not resident.name:
        return "尊敬的群众"
    polite = {Gender.MALE: "先生", Gender.FEMALE: "女士", None: ""}[resident.gender]
    return f"{resident.name}{polite}" if polite else f"尊敬的{resident.name}"


def _of_handling(papers: Papers, matter: PaperFacts) -> dict[str, str]:
    paper, day = papers.paper, matter.paper_day
    return {
        "文号": _number(papers, matter),
        "主责部门": matter.department or NONE,
        "责任人": matter.officer or NONE,
        "交办日期": day_or_none(matter.assigned_on),
        "交办文号": matter.assignment_number or NONE,
        "交办说明": matter.paper_text if paper is Paper.ASSIGNMENT else "",
        "办理期限": day_or_none(matter.due_on),
        "延期情况": extension_words(matter.extensions),
        "催办日期": (date_text(day) if day else BLANK_DATE) if paper is Paper.REMINDER else NONE,
        "催办次数": f"第{matter.urged_count}次" if paper is Paper.REMINDER else f"{matter.urged_count}次",
        "逾期情况": lateness(matter.days_left),
    }


def _of_reply(matter: PaperFacts) -> dict[str, str]:
    outcome, planned = matter.outcome, matter.planned_on
    promise = f"（计划于{date_text(planned)}前解决）" if planned else ""
    kind = reply_class(outcome)
    return {
        "承办说明": f"经{matter.department}办理，" if matter.department else "",
        "答复日期": date_text(matter.replied_on) if matter.replied_on else BLANK_DATE,
        "答复文号": matter.reply_number or NONE,
        "办理结果": f"{outcome}{promise}" if outcome else "",
        "结果类别": f"{kind}类" if kind else NONE,
        "满意度": boxes(matter.satisfaction),
        "办结日期": day_or_none(matter.closed_on),
    }


def _number(papers: Papers, matter: PaperFacts) -> str:
    """Write the 文号; in a preview with a gap for it."""
    if papers.paper not in CARRIES:
        return matter.reply_number or NONE
    year = matter.paper_day.year if matter.paper_day else "　　"
    return matter.paper_number or f"{papers.series}〔{year}〕　　号"
