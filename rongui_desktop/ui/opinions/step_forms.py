"""Which fields the form of a step has, by its kind; the rules themselves are `domain.handling_rules`."""

from __future__ import annotations

from dataclasses import dataclass, field

from rongui_desktop.domain.codes import EventKind, Outcome, Satisfaction
from rongui_desktop.domain.suggestion_handling import reply_class
from rongui_desktop.ui.widgets.choice_combo import Choice

_K = EventKind


@dataclass(frozen=True, slots=True)
class StepForm:
    """The form of one kind of step.

    Attributes:
        fields: what it shows, beside the day, in the order of the form.
        needed: what must be filled in, marked with a star.
        words: names of fields that are called otherwise here.
        hint: one sentence about the step.
    """

    fields: tuple[str, ...] = ()
    needed: tuple[str, ...] = ()
    words: dict[str, str] = field(default_factory=dict[str, str])
    hint: str = ""


# Names of the fields as the form has them, and as an event has them.
ATTRIBUTES = {
    "day": "day",
    "department": "department",
    "officer": "officer",
    "due": "due_on",
    "outcome": "outcome",
    "planned": "planned_on",
    "satisfaction": "satisfaction",
    "attitude": "attitude",
    "document": "document_number",
    "text": "text",
    "reason": "reason",
}
WORDS = {
    "day": "日期",
    "department": "主责部门",
    "officer": "责任人",
    "due": "办理期限",
    "outcome": "办理结果",
    "planned": "计划解决日期",
    "satisfaction": "满意度",
    "attitude": "办理态度",
    "document": "文号",
    "text": "说明",
    "reason": "原因",
}

_FORMS = {
    _K.REGISTERED: StepForm(("department", "officer", "due"), words={"due": "建议期限"}),
    _K.REVIEWED: StepForm(("text",), words={"text": "审核意见"}),
    _K.ASSIGNED: StepForm(
        ("department", "officer", "due", "text"), ("department", "due"), {"text": "交办意见"}
    ),
    _K.RECEIVED: StepForm(("text",)),
    _K.RETURNED: StepForm(("reason",), ("reason",), {"reason": "退回原因"}, "交办后5个工作日内可以退回。"),
    _K.EXTENDED: StepForm(("due", "reason"), ("due", "reason"), {"due": "延期到", "reason": "延期原因"}),
    _K.SUSPENDED: StepForm(("reason",), ("reason",), {"reason": "暂停原因"}, "暂停期间不计办理期限。"),
    _K.RESUMED: StepForm(("due", "text"), ("due",), {"due": "新的期限"}),
    _K.URGED: StepForm(("text",), words={"text": "催办要求"}),
    _K.MET: StepForm(("text",), ("text",), {"text": "面商情况"}),
    _K.REPLIED: StepForm(
        ("outcome", "planned", "document", "text"), ("text", "outcome", "planned"), {"text": "答复内容"}
    ),
    _K.FED_BACK: StepForm(("text",), words={"text": "反馈情况"}),
    _K.RATED: StepForm(
        ("satisfaction", "text"),
        ("satisfaction",),
        {"text": "来访人意见"},
        "不满意的应重办；不重办的，办结时要写明原因。",
    ),
    _K.CLOSED: StepForm(
        ("outcome", "planned", "text", "reason"), ("outcome", "planned"), {"text": "办结说明"}
    ),
    _K.REOPENED: StepForm(
        ("due", "reason"),
        ("due", "reason"),
        {"due": "新的期限", "reason": "重办原因"},
        "原来的答复、结果和评价不再算数，记录仍保留。",
    ),
    _K.FULFILLED: StepForm(
        ("outcome", "planned", "document", "text"), ("text", "outcome", "planned"), {"text": "落实情况"}
    ),
}
_SUGGESTION_FORMS = {
    _K.ASSIGNED: StepForm(
        ("department", "officer", "due", "reason"),
        ("department", "due"),
        {"department": "主办部门", "reason": "延长原因"},
        "三个月内答复；期限长于三个月的（最长六个月）要写明原因。",
    ),
    _K.REPLIED: StepForm(
        ("outcome", "planned", "document", "text"), ("outcome", "planned", "document"), {"text": "答复摘要"}
    ),
    _K.RATED: StepForm(
        ("satisfaction", "attitude", "text"),
        ("satisfaction", "attitude"),
        {"satisfaction": "办理结果", "text": "代表意见"},
        "不满意的应重办；不重办的，办结时要写明原因。",
    ),
    _K.FULFILLED: StepForm(
        ("outcome", "planned", "document", "text"), ("outcome", "planned", "document"), {"text": "落实情况"}
    ),
}


def form_of(kind: EventKind, *, of_suggestions: bool) -> StepForm:
    """The form of a kind of step in one of the two ledgers."""
    own = _SUGGESTION_FORMS.get(kind) if of_suggestions else None
    return own or _FORMS[kind]


_SPELLINGS = {
    Outcome.SOLVED: "1 yjj yijiejue a",
    Outcome.SOLVING: "2 zzjj zhengzaijiejue b",
    Outcome.PLANNED: "3 lrjhjj lierujihuajiejue b",
    Outcome.EXPLAINED: "4 jssm jieshishuoming c",
    Outcome.REFUSED: "5 bysl buyushouli",
}
OUTCOMES = tuple(Choice(outcome, outcome.value, keys) for outcome, keys in _SPELLINGS.items())
CLASSED_OUTCOMES = tuple(
    Choice(outcome, f"{outcome.value}（{reply_class(outcome)}类）", keys)
    for outcome, keys in _SPELLINGS.items()
    if reply_class(outcome) is not None
)
SATISFACTIONS = (
    Choice(Satisfaction.SATISFIED, Satisfaction.SATISFIED.value, "1 my manyi"),
    Choice(Satisfaction.FAIRLY, Satisfaction.FAIRLY.value, "2 jbmy jibenmanyi"),
    Choice(Satisfaction.DISSATISFIED, Satisfaction.DISSATISFIED.value, "3 bmy bumanyi"),
    Choice(Satisfaction.UNRATED, Satisfaction.UNRATED.value, "4 wpj weipingjia"),
)
