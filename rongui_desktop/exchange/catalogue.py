"""All sheets of the exchange workbook, in the order of the contract; ours follow."""

from rongui_desktop.exchange import sheets_duty as duty
from rongui_desktop.exchange import sheets_office as office
from rongui_desktop.exchange import sheets_people as people
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
    office.PROJECTS,
    office.OBJECTS,
    office.ACTIVITIES,
    office.MEETINGS,
    office.MONITOR,
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
    office.SETTINGS,
    office.DEPARTMENTS,
    office.COMMUNITIES,
    office.CATEGORIES,
    office.SPECIAL_DAYS,
)
BY_NAME: dict[str, Sheet] = {sheet.name: sheet for sheet in SHEETS}
