"""All mapped records, imported once so that the mapping is complete before it is used."""

from rongui_desktop.domain.activities import ActivityParticipant, DutyActivity, DutyReport, Publicity, Visit
from rongui_desktop.domain.attachments import Attachment
from rongui_desktop.domain.base import Base, Part, Record
from rongui_desktop.domain.benchmarks import BenchmarkItem
from rongui_desktop.domain.budget import (
    BudgetMaterial,
    BudgetMeeting,
    BudgetParticipant,
    MonitorEntry,
    MonitorGap,
)
from rongui_desktop.domain.budget_tables import BudgetLine, ReviewOpinion
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
    AppraisalScore,
    KeyProject,
    ObjectMilestone,
    ProjectMilestone,
    ProjectOrigin,
    ProjectProgress,
    SupervisionActivity,
    SupervisionObject,
    SupervisionParticipant,
)
from rongui_desktop.domain.supervision_plans import SupervisionExcuse, SupervisionPlan, SupervisionRule

__all__ = [
    "ActivityParticipant",
    "AppraisalScore",
    "Attachment",
    "Base",
    "BenchmarkItem",
    "BudgetLine",
    "BudgetMaterial",
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
    "MonitorGap",
    "ObjectMilestone",
    "Opinion",
    "OpinionFollower",
    "OpinionOrigin",
    "Part",
    "PlanItem",
    "ProjectMilestone",
    "ProjectOrigin",
    "ProjectProgress",
    "Publicity",
    "ReceptionSession",
    "Record",
    "Representative",
    "ReviewOpinion",
    "ScoreRule",
    "Seat",
    "Setting",
    "SpecialDay",
    "Station",
    "Suggestion",
    "SuggestionCosigner",
    "SummaryMaterial",
    "SupervisionActivity",
    "SupervisionExcuse",
    "SupervisionObject",
    "SupervisionParticipant",
    "SupervisionPlan",
    "SupervisionRule",
    "Suspension",
    "Visit",
    "Visitor",
]
