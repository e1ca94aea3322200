"""The papers of handling, of matters and of suggestions: one, several in one file, or one file each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Final
from uuid import UUID

from rongui_desktop.reports import opinion_papers, suggestion_papers
from rongui_desktop.reports.catalogue import PreparedReport, ReportResult, save
from rongui_desktop.reports.forms import FilledForm, fill
from rongui_desktop.reports.joining import join
from rongui_desktop.reports.library import (
    ASSIGNMENT_FORM,
    REMINDER_FORM,
    REPLY_LETTER,
    SUGGESTION_ASSIGNMENT_FORM,
    SUGGESTION_REMINDER_FORM,
    SUGGESTION_REPLY_LETTER,
    SUGGESTION_SURVEY_FORM,
    SURVEY_FORM,
    Library,
)
from rongui_desktop.services.handling_papers import Papers, paper_facts
from rongui_desktop.services.paper_numbers import Paper
from rongui_desktop.services.suggestion_papers import SuggestionPapers, suggestion_paper_facts
from rongui_desktop.services.wording import listed
from rongui_desktop.storage.store import Store

AnyPapers = Papers | SuggestionPapers
_TEMPLATES: Final = {
    Paper.ASSIGNMENT: ASSIGNMENT_FORM,
    Paper.REMINDER: REMINDER_FORM,
    Paper.REPLY: REPLY_LETTER,
    Paper.SURVEY: SURVEY_FORM,
    Paper.SUGGESTION_ASSIGNMENT: SUGGESTION_ASSIGNMENT_FORM,
    Paper.SUGGESTION_REMINDER: SUGGESTION_REMINDER_FORM,
    Paper.SUGGESTION_REPLY: SUGGESTION_REPLY_LETTER,
    Paper.SUGGESTION_SURVEY: SUGGESTION_SURVEY_FORM,
}
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
    """Make the papers of matters or suggestions as one document, each on pages of its own.

    Gives no 文号 (`paper_numbers.issue`).

    Args:
        store: the open store.
        paper: which paper.
        ids: numbers or keys, in the order in which they are printed.
        masked: 公示版.
        internal: with the internal record of the handling.

    Raises:
        UserError: a matter is not there or not so far, or the template cannot be opened.
    """
    facts = _read(store, paper, ids, masked=masked, internal=internal)
    forms = _filled(store, facts)
    first = FilledForm(join([form.document for form in forms]))
    first.document.core_properties.title = _title(facts)
    return PreparedReport(
        first.to_bytes(),
        (*facts.warnings, *_about_template(forms, paper, [each.number for each in facts.matters])),
    )


def documents(
    store: Store,
    paper: Paper,
    ids: Sequence[str | UUID],
    folder: Path,
    *,
    masked: bool = False,
    internal: bool = False,
) -> list[ReportResult]:
    """Write the papers of matters or suggestions as one file each.

    The names of the files tell numbers only, never who raised a matter. All are made before the first is written.

    Args:
        store: the open store.
        paper: which paper.
        ids: numbers or keys.
        folder: where the files go; files of the same name are replaced.
        masked: 公示版.
        internal: with the internal record of the handling.

    Raises:
        UserError: as `document`, or a file cannot be written.
    """
    facts = _read(store, paper, ids, masked=masked, internal=internal)
    taken: set[str] = set()
    made: list[tuple[Path, bytes, tuple[str, ...]]] = []
    for matter, form in zip(facts.matters, _filled(store, facts), strict=True):
        path = folder / _file_name(f"{paper} {matter.number}{'（公示版）' if masked else ''}", taken)
        made.append((path, form.to_bytes(), _about_template([form], paper, [matter.number])))
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


def _read(
    store: Store, paper: Paper, ids: Sequence[str | UUID], *, masked: bool, internal: bool
) -> AnyPapers:
    read = suggestion_paper_facts if paper.of_suggestions else paper_facts
    return read(store, paper, ids, masked=masked, internal=internal)


def _title(facts: AnyPapers) -> str:
    first = facts.matters[0].number
    others = f"等{len(facts.matters)}件" if len(facts.matters) > 1 else ""
    return f"{facts.paper} {first}{others}"[:255]


def _filled(store: Store, facts: AnyPapers) -> list[FilledForm]:
    template, now = Library.of(store).find(_TEMPLATES[facts.paper]), store.clock.now()
    if isinstance(facts, SuggestionPapers):
        data = [(each.number, suggestion_papers.form_data(facts, each)) for each in facts.matters]
    else:
        data = [(each.number, opinion_papers.form_data(facts, each)) for each in facts.matters]
    return [fill(template, said, f"{facts.paper} {number}", now) for number, said in data]


def _about_template(forms: Sequence[FilledForm], paper: Paper, numbers: Sequence[str]) -> tuple[str, ...]:
    """Say what is unknown once, and what is missing with the numbers of those that lack it."""
    unknown = list(dict.fromkeys(name for form in forms for name in form.unknown))
    told = FilledForm(forms[0].document, unknown).warnings
    lacking: dict[str, list[str]] = {}
    for form, number in zip(forms, numbers, strict=True):
        if form.empty:
            lacking.setdefault(listed(form.empty), []).append(number)
    told += [f"{listed(several)}的{paper}有项目没有内容：{names}。" for names, several in lacking.items()]
    return tuple(told)
