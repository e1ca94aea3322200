"""The sheet of the events of handling (办理记录)."""

from datetime import datetime
from enum import StrEnum

from rongui_desktop.domain import codes
from rongui_desktop.domain.handling_records import HandlingEvent
from rongui_desktop.exchange.columns import (
    MOMENT,
    NAME,
    NUMBER,
    YES_NO,
    Column,
    Sheet,
    day,
    line,
    number,
    one_of,
    prose,
)


class EventOf(StrEnum):
    """类别 of an event: the sheet where what it belongs to stands."""

    OPINION = "意见建议"
    SUGGESTION = "代表建议"


# Stands for the moment of the import in a row that tells none.
MOMENT_OF_IMPORT = datetime.min
_ORDINAL = number(1, 9999)

EVENTS_OF_HANDLING = Sheet(
    name="办理记录",
    record=HandlingEvent,
    note="意见建议、代表建议的每一步办理，每步一行，按登记的先后编序号；没有填写的，按意见建议、代表建议里的日期生成。",
    key=("类别", "编号", "序号"),
    find_by="sequence",
    columns=(
        Column(title="类别", kind=one_of(EventOf), required=True),
        Column(title="编号", kind=NUMBER, required=True, note="意见编号或建议编号"),
        Column(title="序号", kind=_ORDINAL, attr="sequence", required=True, note="同一件从 1 起连续"),
        Column(title="事项", kind=one_of(codes.EventKind), attr="kind", required=True),
        day("日期", "day", required=True, note="事情发生的日期；更正的填被更正那一步的正确日期"),
        Column(
            title="登记时间", kind=MOMENT, attr="recorded_at", empty=MOMENT_OF_IMPORT, note="空白为导入的时间"
        ),
        Column(title="经办人", kind=NAME, attr="actor", empty="", note="空白为导入的人"),
        line("部门", "department", feeds="department"),
        line("责任人", "officer"),
        day("办理期限", "due_on"),
        Column(title="办理结果", kind=one_of(codes.Outcome), attr="outcome"),
        Column(title="满意度", kind=one_of(codes.Satisfaction), attr="satisfaction"),
        Column(title="办理态度", kind=one_of(codes.Satisfaction), attr="attitude", note="代表建议的填写"),
        day("计划日期", "planned_on", note="承诺解决的日期"),
        line("文号", "document_number"),
        prose("内容", "text", privacy="text"),
        prose("原因", "reason", privacy="text"),
        Column(title="对应序号", kind=_ORDINAL, attr="refers_to", note="更正、撤销的填写"),
        Column(title="已发出", kind=YES_NO, attr="sent", empty=False, note="已经打印或发出的填“是”"),
    ),
)
