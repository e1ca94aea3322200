"""A duty roster in words and as JSON (contract, command-line)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from rongui_desktop.domain.roster_board import day_words
from rongui_desktop.domain.roster_terms import Conflict, DutyKind, Spread
from rongui_desktop.services.roster_standing import Change, Evenness, Standing
from rongui_desktop.services.roster_views import RosterDraft
from rongui_desktop.services.wording import weekday


def as_json(draft: RosterDraft) -> dict[str, Any]:
    """Return the object that the command prints: the sessions with people on duty, and the places that stay empty."""
    sessions = [
        {
            "date": day.day.isoformat(),
            "people": [
                {"name": draft.names[pick.person], "identity": pick.kind.value, "reason": pick.reason}
                for pick in day.picks
            ],
        }
        for day in draft.days
        if day.open or day.picks
    ]
    unplaced = [
        {
            "date": vacancy.day.isoformat(),
            "identity": vacancy.kind.value,
            "missing": vacancy.missing,
            "reason": vacancy.why,
        }
        for vacancy in draft.vacancies
    ]
    return {"sessions": sessions, "unplaced": unplaced}


def as_lines(draft: RosterDraft) -> Iterator[str]:
    """Yield the roster as text: each Wednesday, how even it is, what is missing."""
    for day in draft.days:
        note = day.note and (f" {day.note}" if day.number else f"（{day.note}）")
        yield f"{day.day:%Y-%m-%d} {weekday(day.day)}  {day.state}{note}"
        for pick in day.picks:
            yield f"    {pick.kind.value}  {draft.names[pick.person]}  {pick.reason}"
    for spread in draft.spreads:
        yield spread_words(spread)
    for vacancy in draft.vacancies:
        yield f"{day_words(vacancy.day)}缺{vacancy.missing}名{vacancy.kind.value}：{vacancy.why}。"


def spread_words(spread: Spread) -> str:
    """Say how even the turns of a kind are, and what is proven."""
    proven = "已证明最小" if spread.proven else f"证明至少相差{spread.bound}次"
    return f"{range_words(spread.kind, spread.fewest, spread.most)}（{proven}）"


def range_words(kind: DutyKind, fewest: int, most: int) -> str:
    """Say between which numbers the turns of a kind lie."""
    if fewest == most:
        return f"{kind.value}：都是{most}次"
    return f"{kind.value}：{fewest}至{most}次，相差{most - fewest}次"


def evenness_words(now: Evenness) -> str:
    """Say how even the turns of a kind are now, against what was proven when the roster was proposed."""
    spread = now.proposed
    if spread is not None and (spread.fewest, spread.most) == (now.fewest, now.most):
        return spread_words(spread)
    words = range_words(now.kind, now.fewest, now.most)
    if spread is None:
        return words
    if spread.proven:
        return f"{words}（最小可以相差{spread.difference}次）"
    return f"{words}（排出过相差{spread.difference}次，证明至少{spread.bound}次）"


def change_words(change: Change) -> str:
    """Say what a change does: turns and their differences before and after, rules broken and mended."""
    parts: list[str] = []
    if change.turns:
        parts.append(
            "，".join(f"{name} {before} → {after} 次" for name, before, after in change.turns) + "。"
        )
    for before, after in change.evenness:
        best = after.proposed
        least = f"（最小可以 {best.difference} 次）" if best is not None and best.proven else ""
        parts.append(f"{after.kind.value}相差 {before.difference} → {after.difference} 次{least}。")
    parts += [f"违反：{text}" for text in change.broken]
    parts += [f"不再有：{text}" for text in change.mended]
    return "".join(parts)


def conflict_words(conflict: Conflict) -> str:
    """Say what cannot all be had, and what would help."""
    shown = conflict.sentence if conflict.minimal else f"{conflict.sentence}（其中可能有无关的）"
    return f"{shown}可以放宽其中一项：{'；'.join(conflict.remedies)}。" if conflict.remedies else shown


def remarks(draft: RosterDraft) -> Iterator[str]:
    """Yield what a clerk should know besides: conflicts, broken rules, unknown holidays."""
    yield from map(conflict_words, draft.conflicts)
    yield from (f"已经确定的安排不合规则：{text}" for text in draft.warnings)
    yield from draft.notes


def remarks_now(draft: RosterDraft, now: Standing) -> Iterator[str]:
    """Yield the same of a roster as it stands, after whatever was changed by hand since it was proposed."""
    yield from (f"不合规则：{text}" for text in now.broken)
    yield from map(conflict_words, draft.conflicts)
    yield from draft.notes
