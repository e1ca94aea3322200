"""All mapped records, imported once so that the mapping is complete before it is used."""

from rongui_desktop.domain.activities import ActivityParticipant, DutyActivity, DutyReport, Publicity, Visit
from rongui_desktop.domain.attachments import Attachment
from rongui_desktop.domain.base import Base, Part, Record
from rongui_desktop.domain.benchmarks import BenchmarkItem
from rongui_desktop.domain.budget import BudgetMeeting, BudgetParticipant, MonitorEntry
from rongui_desktop.domain.expenses import Expense
from rongui_desktop.domain.handling_records import HandlingEvent
from rongui_desktop.domain.office import Category, Community, Department, FormerName, Setting, SpecialDay
from rongui_desktop.domain.opinions import (
    Opinion,
    OpinionFollower,
    OpinionOrigin,
    Suggestion,
    SuggestionCosigner,
)
from rongui_desktop.domain.reception import Duty, ReceptionSession, Visitor
from rongui_desktop.domain.representatives import (
    DeputyGroup,
    Membership,
    Representative,
    Seat,
    Station,
    Suspension,
)
from rongui_desktop.domain.roster import DutyWish, Leave
from rongui_desktop.domain.scores import ScoreRule
from rongui_desktop.domain.summary import PlanItem, SummaryMaterial
from rongui_desktop.domain.supervision import (
    KeyProject,
    SupervisionActivity,
    SupervisionObject,
    SupervisionParticipant,
)

__all__ = [
    "ActivityParticipant",
    "Attachment",
    "Base",
    "BenchmarkItem",
    "BudgetMeeting",
    "BudgetParticipant",
    "Category",
    "Community",
    "Department",
    "DeputyGroup",
    "Duty",
    "DutyActivity",
    "DutyReport",
    "DutyWish",
    "Expense",
    "FormerName",
    "HandlingEvent",
    "KeyProject",
    "Leave",
    "Membership",
    "MonitorEntry",
    "Opinion",
    "OpinionFollower",
    "OpinionOrigin",
    "Part",
    "PlanItem",
    "Publicity",
    "ReceptionSession",
    "Record",
    "Representative",
    "ScoreRule",
    "Seat",
    "Setting",
    "SpecialDay",
    "Station",
    "Suggestion",
    "SuggestionCosigner",
    "SummaryMaterial",
    "SupervisionActivity",
    "SupervisionObject",
    "SupervisionParticipant",
    "Suspension",
    "Visit",
    "Visitor",
]
