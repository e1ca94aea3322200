"""The papers of a matter's handling (交办单, 催办单, 答复函, 征询表): one, several in one file, or one file each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Final
from uuid import UUID

from rongui_desktop.domain.codes import Gender, Satisfaction, Source
from rongui_desktop.domain.suggestion_handling import reply_class
from rongui_desktop.reports.catalogue import PreparedReport, ReportResult, save
from rongui_desktop.reports.forms import FilledForm, FormData, fill
from rongui_desktop.reports.joining import join
from rongui_desktop.reports.library import (
    ASSIGNMENT_FORM,
    REMINDER_FORM,
    REPLY_LETTER,
    SURVEY_FORM,
    Library,
)
from rongui_desktop.services.handling_papers import PaperFacts, Papers, paper_facts
from rongui_desktop.services.paper_numbers import CARRIES, Paper
from rongui_desktop.services.wording import date_text, listed
from rongui_desktop.storage.store import Store

_TEMPLATES: Final = {
    Paper.ASSIGNMENT: ASSIGNMENT_FORM,
    Paper.REMINDER: REMINDER_FORM,
    Paper.REPLY: REPLY_LETTER,
    Paper.SURVEY: SURVEY_FORM,
}
_NONE: Final = "—"
_BLANK_DATE: Final = "　　　　年　　月　　日"
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
_UNFIT: Final = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f]')
# Bytes of a file's name that every file system takes, with room for a mark that sets equal ones apart.
_NAME_BYTES: Final = 200


def document(
    store: Store,
    paper: Paper,
    ids: Sequence[str | UUID],
    *,
    masked: bool = False,
    internal: bool = False,
) -> PreparedReport:
    """Make the papers of matters as one document, each on pages of its own. Gives no 文号 (`paper_numbers.issue`).

    Args:
        store: the open store.
        paper: which paper.
        ids: 意见编号 or keys, in the order in which they are printed.
        masked: 公示版.
        internal: with the internal record of the handling.

    Raises:
        UserError: a matter is not there or not so far, or the template cannot be opened.
    """
    facts = paper_facts(store, paper, ids, masked=masked, internal=internal)
    forms = _filled(store, facts)
    first = FilledForm(join([form.document for form in forms]))
    first.document.core_properties.title = _title(facts)
    return PreparedReport(first.to_bytes(), (*facts.warnings, *_about_template(forms, facts)))


def documents(
    store: Store,
    paper: Paper,
    ids: Sequence[str | UUID],
    folder: Path,
    *,
    masked: bool = False,
    internal: bool = False,
) -> list[ReportResult]:
    """Write the papers of matters as one file each; the names tell numbers only, never who raised a matter.

    All are made before the first is written.

    Args:
        store: the open store.
        paper: which paper.
        ids: 意见编号 or keys.
        folder: where the files go; files of the same name are replaced.
        masked: 公示版.
        internal: with the internal record of the handling.

    Raises:
        UserError: as `document`, or a file cannot be written.
    """
    facts = paper_facts(store, paper, ids, masked=masked, internal=internal)
    taken: set[str] = set()
    made: list[tuple[Path, bytes, tuple[str, ...]]] = []
    for matter, form in zip(facts.matters, _filled(store, facts), strict=True):
        path = folder / _file_name(f"{paper} {matter.number}{'（公示版）' if masked else ''}", taken)
        made.append((path, form.to_bytes(), _about_template([form], replace(facts, matters=(matter,)))))
    for path, content, _ in made:
        save(content, path)
    results = [ReportResult(path, warnings) for path, _, warnings in made]
    first = results[0]
    return [ReportResult(first.path, (*facts.warnings, *first.warnings)), *results[1:]]


def _file_name(stem: str, taken: set[str]) -> str:
    """Make a file name that no other paper of these has."""
    fit = _UNFIT.sub("_", stem).encode()[:_NAME_BYTES].decode(errors="ignore").rstrip(" .")
    name, count = fit, 1
    # Windows and macOS take names that differ in capitals only for one.
    while name.casefold() in taken:
        count += 1
        name = f"{fit}（{count}）"
    taken.add(name.casefold())
    return f"{name}.docx"


def _title(facts: Papers) -> str:
    first = facts.matters[0].number
    others = f"等{len(facts.matters)}件" if len(facts.matters) > 1 else ""
    return f"{facts.paper} {first}{others}"[:255]


def _filled(store: Store, facts: Papers) -> list[FilledForm]:
    template, now = Library.of(store).find(_TEMPLATES[facts.paper]), store.clock.now()
    return [
        fill(template, form_data(facts, matter), f"{facts.paper} {matter.number}", now)
        for matter in facts.matters
    ]


def _about_template(forms: Sequence[FilledForm], facts: Papers) -> tuple[str, ...]:
    """Say what is unknown once, and what is missing with the numbers of the matters that lack it."""
    unknown = list(dict.fromkeys(name for form in forms for name in form.unknown))
    told = FilledForm(forms[0].document, unknown).warnings
    lacking: dict[str, list[str]] = {}
    for form, matter in zip(forms, facts.matters, strict=True):
        if form.empty:
            lacking.setdefault(listed(form.empty), []).append(matter.number)
    told += [
        f"{listed(numbers)}的{facts.paper}有项目没有内容：{names}。" for names, numbers in lacking.items()
    ]
    return tuple(told)


# words ---------------------------------------------------------------------------------------------


def form_data(papers: Papers, matter: PaperFacts) -> FormData:
    """Give everything that a template of these papers may ask for; each knows the placeholders of all four."""
    texts = {
        "反映事项": matter.content,
        "现场答复": matter.spot_reply,
        "答复内容": matter.reply or matter.spot_reply,
        "催办内容": matter.paper_text if papers.paper is Paper.REMINDER else "",
    }
    values = {
        **_office(papers),
        **_of_matter(matter),
        **_of_resident(matter),
        **_of_handling(papers, matter),
        **_of_reply(matter),
        "内部记录": _internal(matter),
    }
    # As a list of one item, so that its tall rows give way to long texts and the form keeps to its page.
    return FormData(values, {"事项": [texts]}, _OPTIONAL)


def _office(papers: Papers) -> dict[str, str]:
    return {
        "单位": papers.committee,
        "单位电话": papers.phone,
        "联系方式": f"联系电话：{papers.phone}。" if papers.phone else "",
        "公示版": "（公示版）" if papers.masked else "",
    }


def _of_matter(matter: PaperFacts) -> dict[str, str]:
    return {
        "意见编号": matter.number,
        "来源": matter.source.value,
        "反映渠道": _WAYS[matter.source],
        "提出日期": date_text(matter.raised_on),
        "类别": matter.category,
        "接待代表": listed(matter.deputies) or _NONE,
        "处理方式": matter.disposition.value,
    }


def _of_resident(matter: PaperFacts) -> dict[str, str]:
    resident = matter.resident
    party = f"等{resident.person_count}人" if resident.name and resident.person_count > 1 else ""
    return {
        "来访人": resident.name + party or _NONE,
        "称呼": _address(matter) + party,
        "联系电话": resident.phone or ("请通过交办单位联系" if resident.secret else _NONE),
        "社区": resident.community or _NONE,
        "住址": "　".join(filter(None, (resident.community, resident.address))) or _NONE,
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
        "主责部门": matter.department or _NONE,
        "责任人": matter.officer or _NONE,
        "交办日期": _date(matter.assigned_on),
        "交办文号": matter.assignment_number or _NONE,
        "交办说明": matter.paper_text if paper is Paper.ASSIGNMENT else "",
        "办理期限": _date(matter.due_on),
        "延期情况": _extensions(matter),
        "催办日期": (date_text(day) if day else _BLANK_DATE) if paper is Paper.REMINDER else _NONE,
        "催办次数": f"第{matter.urged_count}次" if paper is Paper.REMINDER else f"{matter.urged_count}次",
        "逾期情况": _lateness(matter),
    }


def _of_reply(matter: PaperFacts) -> dict[str, str]:
    outcome, planned = matter.outcome, matter.planned_on
    promise = f"（计划于{date_text(planned)}前解决）" if planned else ""
    kind = reply_class(outcome)
    return {
        "承办说明": f"经{matter.department}办理，" if matter.department else "",
        "答复日期": date_text(matter.replied_on) if matter.replied_on else _BLANK_DATE,
        "答复文号": matter.reply_number or _NONE,
        "办理结果": f"{outcome}{promise}" if outcome else "",
        "结果类别": f"{kind}类" if kind else _NONE,
        "满意度": _boxes(matter.satisfaction),
        "办结日期": _date(matter.closed_on),
    }


def _date(day: date | None) -> str:
    return date_text(day) if day else _NONE


def _number(papers: Papers, matter: PaperFacts) -> str:
    """Write the 文号; in a preview with a gap for it."""
    if papers.paper not in CARRIES:
        return matter.reply_number or _NONE
    year = matter.paper_day.year if matter.paper_day else "　　"
    return matter.paper_number or f"{papers.series}〔{year}〕　　号"


def _extensions(matter: PaperFacts) -> str:
    if not matter.extensions:
        return "未延期"
    said = (
        f"{date_text(each.day)}同意延至{date_text(each.due_on)}{f'（{each.reason}）' if each.reason else ''}"
        for each in matter.extensions
    )
    return "；".join(said)


def _lateness(matter: PaperFacts) -> str:
    days = matter.days_left
    if days is None:
        return _NONE
    if days < 0:
        return f"已逾期{-days}天"
    return f"距期限{days}天" if days else "今天到期"


def _boxes(chosen: Satisfaction | None) -> str:
    """Write the ratings with boxes, ticked where the resident has rated; both signs are in GB 2312."""
    rated = (Satisfaction.SATISFIED, Satisfaction.FAIRLY, Satisfaction.DISSATISFIED)
    return "　　　　".join(f"{'■' if each is chosen else '□'}{each}" for each in rated)


def _internal(matter: PaperFacts) -> str:
    return "\n".join(("内部办理记录（存档，不外发）：", *matter.notes)) if matter.notes else ""
