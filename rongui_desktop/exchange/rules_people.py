"""Rules of what lasts for days: seats, memberships, suspensions and leaves of one person, in workbook and store."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from rongui_desktop.domain.base import Base
from rongui_desktop.domain.representatives import Membership, Seat, Suspension
from rongui_desktop.domain.roster import Leave
from rongui_desktop.domain.spans import Span, overlapping, words
from rongui_desktop.exchange.entries import Entry
from rongui_desktop.exchange.matching import World


@dataclass(frozen=True, slots=True)
class _Dated:
    """A sheet whose rows last for days: no two of one person (and kind) may share one."""

    sheet: str
    record: type[Base]
    begins: str
    ends: str
    kind: str | None = None


_DATED = (
    _Dated("任职", Seat, "任职日期", "离任日期", "identity"),
    _Dated("归属", Membership, "起始日期", "结束日期", "kind"),
    _Dated("暂停执行职务", Suspension, "起始日期", "结束日期"),
    _Dated("请假", Leave, "起始日期", "结束日期"),
)


def check(world: World) -> None:
    """Check that spans end after they begin and do not overlap; what is wrong goes to the world's faults."""
    for dated in _DATED:
        rows = [e for e in world.of(dated.sheet) if e.keyed and not e.bad & {dated.begins, dated.ends}]
        _apart(world, dated, [entry for entry in rows if _in_order(world, dated, entry)])


def _in_order(world: World, dated: _Dated, entry: Entry) -> bool:
    since, until = entry.value("since"), entry.value("until")
    if since is None or until is None or until >= since:
        return True
    world.faults.error(entry, dated.ends, f"不能早于{dated.begins}（{since:%Y-%m-%d}）；请改正其中一个")
    return False


def _apart(world: World, dated: _Dated, entries: list[Entry]) -> None:
    spans: dict[tuple[Any, Any], list[tuple[Span, Entry | None]]] = defaultdict(list)
    for entry in entries:
        key = (entry.value("representative_id"), dated.kind and entry.value(dated.kind))
        spans[key].append((Span(entry.value("since"), entry.value("until")), entry))
    spoken = {entry.id for entry in world.of(dated.sheet)}
    people = list({person for person, _ in spans})
    stored: list[Any] = list(world.ledger.find(dated.record, "representative_id", people))
    for row in stored:
        key = (row.representative_id, dated.kind and getattr(row, dated.kind))
        if row.id not in spoken and key in spans:
            spans[key].append((row.span, None))
    for held in spans.values():
        if (pair := overlapping([span for span, _ in held])) is None:
            continue
        told = [entry for span, entry in held if entry is not None and span in pair]
        if told:
            other = next((span for span in pair if span != _span(told[-1])), pair[0])
            message = f"与这位代表的另一段（{words(other)}）日期重叠，同一天只能有一段；请改正其中一个"
            world.faults.error(told[-1], dated.begins, message)


def _span(entry: Entry) -> Span:
    return Span(entry.value("since"), entry.value("until"))
