"""All sheets of the exchange workbook, in the order of the contract; ours follow."""

from rongui_desktop.exchange import sheets_budget as budget
from rongui_desktop.exchange import sheets_duty as duty
from rongui_desktop.exchange import sheets_office as office
from rongui_desktop.exchange import sheets_people as people
from rongui_desktop.exchange import sheets_supervision as supervision
from rongui_desktop.exchange.columns import Sheet
from rongui_desktop.exchange.sheets_handling import EVENTS_OF_HANDLING

GUIDE = "说明"

SHEETS: tuple[Sheet, ...] = (
    people.STATIONS,
    people.GROUPS,
    people.PEOPLE_SHEET,
    people.SESSIONS,
    people.DUTIES,
    people.VISITORS,
    people.VISITS,
    people.OPINIONS,
    people.SUGGESTIONS,
    supervision.PROJECTS,
    supervision.OBJECTS,
    supervision.ACTIVITIES,
    budget.MEETINGS,
    budget.MONITOR,
    office.REPORTS,
    office.EVENTS,
    office.PUBLICITY,
    office.PLAN,
    office.MATERIAL,
    EVENTS_OF_HANDLING,
    people.SEATS,
    people.MEMBERSHIPS,
    people.SUSPENSIONS,
    duty.LEAVES,
    duty.WISHES,
    duty.SCORE_RULES,
    duty.BENCHMARKS,
    duty.EXPENSES,
    supervision.PROGRESS,
    supervision.PROJECT_MILESTONES,
    supervision.OBJECT_MILESTONES,
    supervision.RULES,
    supervision.EXCUSES,
    supervision.PLANS,
    supervision.SCORES,
    budget.MATERIALS,
    budget.LINES,
    budget.OPINIONS,
    budget.GAPS,
    office.SETTINGS,
    office.DEPARTMENTS,
    office.COMMUNITIES,
    office.CATEGORIES,
    office.SPECIAL_DAYS,
)
BY_NAME: dict[str, Sheet] = {sheet.name: sheet for sheet in SHEETS}
