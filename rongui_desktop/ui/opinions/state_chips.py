"""The chips of states with their counts: those that are always there, and others when there are any."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeVar

from rongui_desktop.services.opinion_state import OpinionState
from rongui_desktop.services.suggestion_state import SuggestionState
from rongui_desktop.ui.lists.chip_bar import Chip

ALL = "全部"
_TIPS = {
    "待交办": "已登记，还没有交给部门",
    "办理中": "现在还没有办结的，含 7 日内到期和逾期的",
    "7日内到期": "办理期限在今天起 7 天以内",
    "逾期": "办理期限已过，还没有答复",
    "待回访": "已经答复，还没有回访或测评",
    "待测评": "已经答复，代表还没有评价",
    "待补": "登记还不完整，不计入统计",
    "作废": "登记后作废，不计入统计",
    "日期未到": "提出日期在今天之后，还不计入统计",
}
_ALWAYS = ("待交办", "办理中", "7日内到期", "逾期", "待回访", "待测评", "已办结", "作废")
# These are open ones counted a second time.
_WITHIN_OPEN = ("待交办", "7日内到期", "逾期", "待回访", "待测评")


State = TypeVar("State", OpinionState, SuggestionState)


def state_chips(
    states: Iterable[State], counts: Mapping[State, int], chosen: State | None, label: str, narrowed: str = ""
) -> list[Chip]:
    """Return the chips.

    Args:
        states: all states, in the order of their chips.
        counts: how many records are in each.
        chosen: the state that is chosen; it has its chip even without any records.
        label: what is listed, in Chinese.
        narrowed: what else the list is narrowed down to, in words.
    """
    total = sum(number for state, number in counts.items() if state.value not in _WITHIN_OPEN)
    tip = f"显示全部{label}" + (f"：{narrowed}" if narrowed else "")
    chips = [Chip(ALL, f"全部{f'（{_short(narrowed)}）' if narrowed else ''}", total, tip)]
    return chips + [
        Chip(state.value, state.value, counts[state], _TIPS.get(state.value, ""))
        for state in states
        if state.value in _ALWAYS or counts[state] or state is chosen
    ]


def _short(words: str, limit: int = 12) -> str:
    return words if len(words) <= limit else f"{words[:limit]}…"
