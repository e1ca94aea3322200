"""The station's rules of the duty roster: how many of whom at a session, and how often (设置 排班规则)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace

from rongui_desktop.errors import UserError

_FIELD = "roster_rules"
_MOST_PEOPLE = 20
_MOST_DAYS = 366
_YES_NO = {"是": True, "否": False}


@dataclass(frozen=True, slots=True)
class RosterRules:
    """What a proposed roster must keep to.

    Attributes:
        deputies: how many 人大代表 a session has.
        party: how many 党代表.
        cppcc: how many 政协委员.
        several_groups: whether not all of a session may come from one 代表小组.
        rest_days: a person's next turn is so many days later at the earliest; 0 for no rest.
        leaders: how many turns at least every 党政班子成员 has in the period.
        count_earlier: turns of the same year before the period count for evenness too.

    Raises:
        UserError: nobody at all, or a number out of range.
    """

    deputies: int = 3
    party: int = 1
    cppcc: int = 1
    several_groups: bool = True
    rest_days: int = 14
    leaders: int = 1
    count_earlier: bool = False

    def __post_init__(self) -> None:
        if not 1 <= self.people <= _MOST_PEOPLE:
            raise UserError(f"每场值班应有1到{_MOST_PEOPLE}人，现在合计{self.people}人。", _FIELD)
        if not 0 <= self.rest_days <= _MOST_DAYS:
            raise UserError(f"“间隔”应为0到{_MOST_DAYS}天，现在是{self.rest_days}天。", _FIELD)
        if self.leaders > _MOST_PEOPLE:
            raise UserError(f"“班子成员”应为0到{_MOST_PEOPLE}次，现在是{self.leaders}次。", _FIELD)

    @property
    def people(self) -> int:
        """How many people a session has."""
        return self.deputies + self.party + self.cppcc

    def __str__(self) -> str:
        """Write the rules as one line of the settings."""
        apart = "是" if self.several_groups else "否"
        return (
            f"人大代表{self.deputies}人；党代表{self.party}人；政协委员{self.cppcc}人；不全在同一小组{apart}；"
            f"间隔{self.rest_days}天；班子成员{self.leaders}次；计入本年此前{'是' if self.count_earlier else '否'}"
        )

    @classmethod
    def parse(cls, text: str) -> RosterRules:
        """Read the rules as `str` writes them, in any order; what is not said has its default.

        Raises:
            UserError: a part is none of them, or comes twice.
        """
        plain = re.sub(r"\s", "", unicodedata.normalize("NFKC", text))
        found: dict[str, int | bool] = {}
        for part in filter(None, plain.split(";")):
            field, value = _read(part)
            if field in found:
                raise UserError(f"“{part}”写了两次，请只保留一个。", _FIELD)
            found[field] = value
        # Of the field's own type by the patterns.
        return replace(cls(), **found)  # type: ignore[arg-type]


_PATTERNS: tuple[tuple[str, str, Callable[[str], int | bool]], ...] = (
    ("deputies", r"人大代表[:=]?([0-9]{1,3})人?", int),
    ("party", r"党代表[:=]?([0-9]{1,3})人?", int),
    ("cppcc", r"政协委员[:=]?([0-9]{1,3})人?", int),
    ("several_groups", r"不全在同一小组[:=]?(是|否)", _YES_NO.__getitem__),
    ("rest_days", r"间隔[:=]?([0-9]{1,3})天?", int),
    ("leaders", r"班子成员[:=]?([0-9]{1,3})次?", int),
    ("count_earlier", r"计入本年此前(?:的次数)?[:=]?(是|否)", _YES_NO.__getitem__),
)


def _read(part: str) -> tuple[str, int | bool]:
    for field, pattern, read in _PATTERNS:
        if match := re.fullmatch(pattern, part):
            return field, read(match[1])
    raise UserError(f"“{part}”看不懂，应写成例如“{RosterRules()}”。", _FIELD)
