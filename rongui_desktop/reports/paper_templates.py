"""The shipped templates of the papers of handling: 交办单, 催办单, 答复函, 征询表 (see `form_templates`)."""

from __future__ import annotations

from rongui_desktop.domain.deadlines import RETURN_RULE
from rongui_desktop.reports.form_parts import (
    WIDTH,
    Cell,
    form,
    label,
    line,
    note,
    package,
    row,
    table,
    title,
)
from rongui_desktop.reports.gongwen import base, styles
from rongui_desktop.reports.gongwen.xml import paragraph, run

# Wide enough for 容夜接〔2019〕158号 in small type and for 2019年12月27日 on one line.
_GRID = (1180, 2190, 1150, 1980, 1150, WIDTH - 7650)
_FOOT = "意见编号：【意见编号】　"
_INTERNAL = note("【内部记录】")
_CUT = note("…………………………（回执：签收后沿此线裁下，退回【单位】）…………………………", "center")
_DAY = "　　年　月　日"


def assignment_form() -> bytes:
    """Make 交办单: what a department is asked to handle, with a receipt (回执) at the foot."""
    rows = [
        row([label("意见编号"), Cell("【意见编号】", styles.DENSE_TEXT), label("来　　源"), Cell("【来源】"),
             label("提出日期"), Cell("【提出日期】")], _GRID, 8),
        row([label("类　　别"), Cell("【类别】"), label("接待代表"), Cell("【接待代表】", span=3)], _GRID, 8),
        row([label("来 访 人"), Cell("【来访人】"), label("联系电话"), Cell("【联系电话】", span=3)], _GRID, 8),
        row([label("社区住址"), Cell("【住址】", span=5)], _GRID, 8),
        row([label("反映事项"), Cell("【反映事项】", span=5, top=True)], _GRID, 46),
        row([label("现场答复"), Cell("【现场答复】", span=5, top=True)], _GRID, 22),
        row([label("主责部门"), Cell("【主责部门】"), label("责 任 人"), Cell("【责任人】"),
             label("办理期限"), Cell("【办理期限】")], _GRID, 8),
        row([label("办理要求"), Cell(
            "1.请在办理期限内办结，并书面答复【单位】。\n"
            f"2.不属于本单位职责的，请在收到后{RETURN_RULE.count}个工作日内说明理由退回。\n"
            "3.不能如期办结的，请在期限届满前书面说明原因，商请延期。\n【交办说明】", span=5)], _GRID, 26, whole=True),
        row([label("交办单位\n（盖章）"), Cell("", span=3), label("经 办 人\n（签名）"), Cell("")],
            _GRID, 16, whole=True),
    ]  # fmt: skip
    receipt = [
        row([label("交办文号"), Cell("【文号】", span=2), label("意见编号"), Cell("【意见编号】", span=2)],
            _GRID, 8, whole=True),
        row([label("签收意见"), Cell("□接收办理　　□不属于本单位职责，退回（请附理由）", span=5)],
            _GRID, 9, whole=True),
        row([label("签收单位\n（盖章）"), Cell(""), label("签 收 人\n（签名）"), Cell(""),
             label("签收日期"), Cell(_DAY)], _GRID, 15, whole=True),
        row([label("承 办 人"), Cell(""), label("联系电话"), Cell("", span=3)], _GRID, 8, whole=True),
    ]  # fmt: skip
    return form(
        title("群众意见建议交办单【公示版】"),
        line("文号：【文号】\t交办日期：【交办日期】"),
        table(rows, _GRID),
        _CUT,
        title("回　　执"),
        table(receipt, _GRID),
        note("本单一式两份，交办单位和承办单位各存一份。"),
        _INTERNAL,
        foot=_FOOT,
    )


def reminder_form() -> bytes:
    """Make 催办单: a department is urged, with what it owes and since when."""
    rows = [
        row([label("主责部门"), Cell("【主责部门】"), label("责 任 人"), Cell("【责任人】"),
             label("催办次数"), Cell("【催办次数】")], _GRID, 9),
        row([label("意见编号"), Cell("【意见编号】", styles.DENSE_TEXT), label("来　　源"), Cell("【来源】"),
             label("提出日期"), Cell("【提出日期】")], _GRID, 9),
        row([label("类　　别"), Cell("【类别】"), label("交办文号"), Cell("【交办文号】", span=3)], _GRID, 9),
        row([label("交办日期"), Cell("【交办日期】"), label("办理期限"), Cell("【办理期限】"),
             label("逾期情况"), Cell("【逾期情况】")], _GRID, 9),
        row([label("延期情况"), Cell("【延期情况】", span=5)], _GRID, 9),
        row([label("反映事项"), Cell("【反映事项】", span=5, top=True)], _GRID, 42),
        row([label("催办内容"), Cell("【催办内容】", span=5, top=True)], _GRID, 26),
        row([label("办理要求"), Cell(
            "请抓紧办理，尽快办结，并将办理情况书面答复【单位】；一时不能办结的，请书面说明原因和预计办结日期。",
            span=5)], _GRID, 18, whole=True),
        row([label("催办单位\n（盖章）"), Cell("", span=3), label("经 办 人\n（签名）"), Cell("")],
            _GRID, 16, whole=True),
    ]  # fmt: skip
    receipt = [
        row([label("催办文号"), Cell("【文号】", span=2), label("意见编号"), Cell("【意见编号】", span=2)],
            _GRID, 8, whole=True),
        row([label("办理进展"), Cell("", span=3), label("预计办结"), Cell(_DAY)], _GRID, 18, whole=True),
        row([label("签收单位\n（盖章）"), Cell(""), label("签 收 人\n（签名）"), Cell(""),
             label("签收日期"), Cell(_DAY)], _GRID, 15, whole=True),
    ]  # fmt: skip
    return form(
        title("群众意见建议催办单【公示版】"),
        line("文号：【文号】\t催办日期：【催办日期】"),
        table(rows, _GRID),
        _CUT,
        title("回　　执"),
        table(receipt, _GRID),
        _INTERNAL,
        foot=_FOOT,
    )


def survey_form() -> bytes:
    """Make 征询表: what the resident says of the reply."""
    rows = [
        row([label("意见编号"), Cell("【意见编号】", styles.DENSE_TEXT), label("来　　源"), Cell("【来源】"),
             label("提出日期"), Cell("【提出日期】")], _GRID, 9),
        row([label("来 访 人"), Cell("【来访人】"), label("联系电话"), Cell("【联系电话】"),
             label("社　　区"), Cell("【社区】")], _GRID, 9),
        row([label("承办单位"), Cell("【主责部门】"), label("答复日期"), Cell("【答复日期】"),
             label("办理结果"), Cell("【办理结果】")], _GRID, 9),
        row([label("反映事项"), Cell("【反映事项】", span=5, top=True)], _GRID, 44),
        row([label("答复内容"), Cell("【答复内容】", span=5, top=True)], _GRID, 44),
        row([label("办理情况\n评　　价"), Cell("【满意度】", styles.TABLE_CENTRE, 5)], _GRID, 14, whole=True),
        row([label("意　　见\n和 建 议"), Cell("", span=5)], _GRID, 42, whole=True),
        row([label("签　　名"), Cell("", span=2), label("日　　期"), Cell(_DAY, span=2)], _GRID, 13, whole=True),
    ]  # fmt: skip
    return form(
        title("群众意见建议办理情况征询表【公示版】"),
        line("答复文号：【答复文号】\t征询单位：【单位】"),
        table(rows, _GRID),
        note("请在相应的方框内打“√”；评价为“不满意”的，请写明原因。填好后请交回【单位】。【联系方式】"),
        _INTERNAL,
        foot=_FOOT,
    )


def reply_letter() -> bytes:
    """Make 答复函: a letter to the resident in the layout of an official document (GB/T 9704-2012)."""
    return letter(
        "关于群众意见建议办理情况的答复函",
        put(
            styles.BODY,
            "您于【提出日期】【反映渠道】提出的意见建议（编号：【意见编号】）收悉。【承办说明】现将办理情况答复如下：",
        ),
        put(styles.HEADING_1, "一、您反映的事项"),
        put(styles.BODY, "【反映事项】"),
        put(styles.HEADING_1, "二、办理情况"),
        put(styles.BODY, "【答复内容】"),
        put(styles.HEADING_1, "三、办理结果"),
        put(styles.BODY, "【办理结果】。"),
        put(styles.BODY, "感谢您对我们工作的关心和支持。对办理情况的评价，请填入所附的征询表。【联系方式】"),
        signed="【单位】",
    )


def letter(heading: str, *body: str, signed: str, copy_to: str = "") -> bytes:
    """Put a letter together: number, title, addressee (【称呼】), body, signature and date, then who gets a copy."""
    parts = (
        put(styles.NUMBER, "【公示版】【文号】", '<w:jc w:val="right"/>'),
        put(styles.ADDRESSEE),
        put(styles.TITLE, heading),
        put(styles.ADDRESSEE),
        put(styles.ADDRESSEE, "【称呼】："),
        *body,
        put(styles.ADDRESSEE),
        # The date leaves four characters free and the office stands above its middle, for the seal (7.3.5.1).
        put(styles.SIGNATURE, signed, _free(3.5)),
        put(styles.DATE, "【答复日期】", _free(4)),
        *([put(styles.ADDRESSEE), put(styles.ADDRESSEE, f"抄送：{copy_to}")] if copy_to else []),
        put(styles.TABLE_NOTE, "【内部记录】"),
    )
    section = (
        '<w:sectPr><w:footerReference w:type="even" r:id="rId5"/><w:footerReference w:type="default" r:id="rId4"/>'
        f"{base.page()}</w:sectPr>"
    )
    footers = {"footer1": base.footer_xml("right"), "footer2": base.footer_xml("left")}
    return package("".join(parts) + section, footers, even_and_odd=True)


def put(name: str, text: str = "", properties: str = "") -> str:
    """Write a paragraph of a style; `properties` as in `w:pPr`."""
    return paragraph(base.style_ids()[name], run(text) if text else "", properties)


def _free(characters: float) -> str:
    """Leave so many characters free at the right edge."""
    return f'<w:ind w:rightChars="{round(characters * 100)}" w:right="{round(characters * 315)}"/>'
