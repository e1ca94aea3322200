"""The shipped templates of the papers of a 代表建议: 交办单, 催办单, 答复函, 征询表 (see `form_templates`)."""

from __future__ import annotations

from rongui_desktop.domain.deadlines import RETURN_RULE, SUGGESTION_LIMIT, SUGGESTION_RULE
from rongui_desktop.reports.form_parts import WIDTH, Cell, form, label, line, note, row, table, title
from rongui_desktop.reports.gongwen import styles
from rongui_desktop.reports.paper_templates import letter, put

# As those of residents' matters, with dates on one line.
_GRID = (1180, 2190, 1150, 1980, 1150, WIDTH - 7650)
_FOOT = "建议编号：【建议编号】　"
_INTERNAL = note("【内部记录】")
_CUT = note("…………………………（回执：签收后沿此线裁下，退回【单位】）…………………………", "center")
_DAY = "　　年　月　日"


def _of_suggestion() -> list[str]:
    return [
        row([label("建议编号"), Cell("【建议编号】"), label("会议届次"), Cell("【会议届次】", span=3)], _GRID, 9),
        row([label("标　　题"), Cell("【标题】", span=5, top=True)], _GRID, 22),
        row([label("领衔代表"), Cell("【领衔代表】"), label("联名代表"), Cell("【联名代表】", span=3)], _GRID, 9),
    ]  # fmt: skip


def _hands() -> list[str]:
    return [
        row([label("主办部门"), Cell("【主办部门】"), label("协办部门"), Cell("【协办部门】", span=3)], _GRID, 9),
        row([label("责任领导"), Cell("【责任领导】"), label("责 任 人"), Cell("【责任人】"),
             label("办理期限"), Cell("【办理期限】")], _GRID, 9),
    ]  # fmt: skip


def assignment_form() -> bytes:
    """Make 代表建议交办单: what a department is asked to handle, with a receipt (回执) at the foot."""
    rows = [
        *_of_suggestion(),
        *_hands(),
        row([label("办理要求"), Cell(
            f"1.请在交办之日起{SUGGESTION_RULE.count}个月内办结并书面答复代表；确需延长的，说明原因，"
            f"最迟不超过{SUGGESTION_LIMIT.count}个月。\n"
            "2.由部门副职以上负责同志主责办理，办理中主动与代表面商沟通。\n"
            "3.答复写明文号和办理结果：A类（已解决）、B类（正在解决或列入计划解决）、C类（解释说明），并抄送【单位】。\n"
            f"4.不属于本单位职责的，请在收到后{RETURN_RULE.count}个工作日内说明理由退回。\n【交办说明】",
            span=5)], _GRID, 46, whole=True),
        row([label("交办单位\n（盖章）"), Cell("", span=3), label("经 办 人\n（签名）"), Cell("")],
            _GRID, 16, whole=True),
    ]  # fmt: skip
    receipt = [
        row([label("交办文号"), Cell("【文号】", span=2), label("建议编号"), Cell("【建议编号】", span=2)],
            _GRID, 8, whole=True),
        row([label("签收意见"), Cell("□接收办理　　□不属于本单位职责，退回（请附理由）", span=5)],
            _GRID, 9, whole=True),
        row([label("签收单位\n（盖章）"), Cell(""), label("签 收 人\n（签名）"), Cell(""),
             label("签收日期"), Cell(_DAY)], _GRID, 15, whole=True),
        row([label("承 办 人"), Cell(""), label("联系电话"), Cell("", span=3)], _GRID, 8, whole=True),
    ]  # fmt: skip
    return form(
        title("代表建议交办单【公示版】"),
        line("文号：【文号】\t交办日期：【交办日期】"),
        table(rows, _GRID),
        _CUT,
        title("回　　执"),
        table(receipt, _GRID),
        note("本单一式两份，交办单位和主办部门各存一份；协办部门另送复印件。"),
        _INTERNAL,
        foot=_FOOT,
    )


def reminder_form() -> bytes:
    """Make 代表建议催办单: a department is urged, with what it owes and since when."""
    rows = [
        row([label("主办部门"), Cell("【主办部门】"), label("责任领导"), Cell("【责任领导】"),
             label("催办次数"), Cell("【催办次数】")], _GRID, 9),
        *_of_suggestion(),
        row([label("交办文号"), Cell("【交办文号】"), label("协办部门"), Cell("【协办部门】", span=3)], _GRID, 9),
        row([label("交办日期"), Cell("【交办日期】"), label("办理期限"), Cell("【办理期限】"),
             label("逾期情况"), Cell("【逾期情况】")], _GRID, 9),
        row([label("延期情况"), Cell("【延期情况】"), label("面商日期"), Cell("【面商日期】", span=3)], _GRID, 9),
        row([label("催办内容"), Cell("【催办内容】", span=5, top=True)], _GRID, 30),
        row([label("办理要求"), Cell(
            "请抓紧办理，尽快书面答复代表并抄送【单位】；一时不能答复的，请书面说明原因和预计答复日期。",
            span=5)], _GRID, 18, whole=True),
        row([label("催办单位\n（盖章）"), Cell("", span=3), label("经 办 人\n（签名）"), Cell("")],
            _GRID, 16, whole=True),
    ]  # fmt: skip
    receipt = [
        row([label("催办文号"), Cell("【文号】", span=2), label("建议编号"), Cell("【建议编号】", span=2)],
            _GRID, 8, whole=True),
        row([label("办理进展"), Cell("", span=3), label("预计答复"), Cell(_DAY)], _GRID, 18, whole=True),
        row([label("签收单位\n（盖章）"), Cell(""), label("签 收 人\n（签名）"), Cell(""),
             label("签收日期"), Cell(_DAY)], _GRID, 15, whole=True),
    ]  # fmt: skip
    return form(
        title("代表建议催办单【公示版】"),
        line("文号：【文号】\t催办日期：【催办日期】"),
        table(rows, _GRID),
        _CUT,
        title("回　　执"),
        table(receipt, _GRID),
        _INTERNAL,
        foot=_FOOT,
    )


def survey_form() -> bytes:
    """Make 代表建议征询表: what the deputies say of the result and of how their suggestion was handled."""
    rows = [
        *_of_suggestion(),
        row([label("主办部门"), Cell("【主办部门】"), label("责任领导"), Cell("【责任领导】"),
             label("面商日期"), Cell("【面商日期】")], _GRID, 9),
        row([label("答复日期"), Cell("【答复日期】"), label("办理结果"), Cell("【办理结果】"),
             label("答复类别"), Cell("【结果类别】")], _GRID, 9),
        row([label("答复摘要"), Cell("【答复内容】", span=5, top=True)], _GRID, 36),
        row([label("结果评价"), Cell("【结果评价】", styles.TABLE_CENTRE, 5)], _GRID, 14, whole=True),
        row([label("态度评价"), Cell("【态度评价】", styles.TABLE_CENTRE, 5)], _GRID, 14, whole=True),
        row([label("是否面商"), Cell("□已面商　　　　□未面商", styles.TABLE_CENTRE, 5)], _GRID, 10, whole=True),
        row([label("意　　见\n和 建 议"), Cell("", span=5)], _GRID, 40, whole=True),
        row([label("代表签名"), Cell("", span=2), label("日　　期"), Cell(_DAY, span=2)], _GRID, 13, whole=True),
    ]  # fmt: skip
    return form(
        title("代表建议办理情况征询表【公示版】"),
        line("答复文号：【答复文号】\t征询单位：【单位】"),
        table(rows, _GRID),
        note("请在相应的方框内打“√”；评价为“不满意”的，请写明原因。填好后请交回【单位】。【联系方式】"),
        _INTERNAL,
        foot=_FOOT,
    )


def reply_letter() -> bytes:
    """Make 代表建议答复函: the 主办部门's letter to the deputies; the committee gets a copy."""
    return letter(
        "关于代表建议办理情况的答复函",
        put(
            styles.BODY,
            "您在【会议届次】提出的“【标题】”（建议编号：【建议编号】）收悉。【面商说明】现将办理情况答复如下：",
        ),
        put(styles.HEADING_1, "一、办理情况"),
        put(styles.BODY, "【答复内容】"),
        put(styles.HEADING_1, "二、办理结果"),
        put(styles.BODY, "【办理结果】（【结果类别】）。"),
        put(
            styles.BODY,
            "责任领导：【责任领导】。感谢您对我们工作的关心和支持。对办理结果和办理态度的评价，请填入所附的征询表。",
        ),
        signed="【主办部门】",
        copy_to="【单位】",
    )
