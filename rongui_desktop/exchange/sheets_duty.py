"""The sheets of what the roster heeds, of points, benchmarks and expenses."""

from rongui_desktop.domain import codes
from rongui_desktop.domain.benchmarks import BenchmarkItem
from rongui_desktop.domain.expenses import Expense
from rongui_desktop.domain.roster import DutyWish, Leave
from rongui_desktop.domain.scores import ScoreRule
from rongui_desktop.exchange.columns import (
    DESCRIBED,
    MONEY,
    NAME,
    NUMBER,
    POINTS,
    YEAR,
    Column,
    Sheet,
    day,
    line,
    number,
    one_of,
    person,
    prose,
)

LEAVES = Sheet(
    name="请假",
    record=Leave,
    note="代表请假不能值班的每一段日期。",
    key=("代表", "起始日期"),
    find_by="representative_id",
    columns=(
        person("代表", "representative_id", required=True, extra=True),
        day("起始日期", "since", required=True, extra=True),
        day("结束日期", "until", extra=True, note="最后一天；空白表示还没有定"),
        line("原因", "reason", extra=True, privacy="text"),
    ),
)

WISHES = Sheet(
    name="值班意愿",
    record=DutyWish,
    note="排班必须照办的：指定值班是在这些日期里至少值一次，不排值班是在这些日期里不值。只说一天的，起始日期和结束日期相同。",
    key=("代表", "意愿", "起始日期", "星期"),
    find_by="representative_id",
    columns=(
        person("代表", "representative_id", required=True, extra=True),
        Column(title="意愿", kind=one_of(codes.WishKind), attr="kind", required=True, extra=True),
        day("起始日期", "since", required=True, extra=True),
        day("结束日期", "until", extra=True, note="最后一天；空白表示以后都是"),
        Column(
            title="星期", kind=number(1, 7), attr="weekday", extra=True, note="1 为星期一；空白表示每一天"
        ),
        line("说明", "note", extra=True, privacy="text"),
    ),
)

SCORE_RULES = Sheet(
    name="积分规则",
    record=ScoreRule,
    note="履职积分的规则，同一生效日期的各行是一版；某年的积分按这一年最后一天有效的一版计算。",
    key=("生效日期", "类别"),
    find_by="valid_from",
    columns=(
        day("生效日期", "valid_from", required=True, extra=True),
        Column(title="类别", kind=one_of(codes.ScoreKind), attr="kind", required=True, extra=True),
        Column(title="首次分值", kind=POINTS, attr="base", required=True, extra=True),
        Column(title="再次分值", kind=POINTS, attr="further", required=True, extra=True),
        Column(title="年度上限", kind=POINTS, attr="cap", extra=True, note="空白为不限"),
        line("说明", "note", extra=True),
    ),
)

BENCHMARKS = Sheet(
    name="对标清单",
    record=BenchmarkItem,
    note="对照某项标准逐条自评，每条一行，按填写的先后排列。",
    key=("年度", "标准", "条目"),
    find_by="year",
    year_of="year",
    columns=(
        Column(title="年度", kind=YEAR, attr="year", required=True, extra=True),
        Column(
            title="标准",
            kind=NAME,
            attr="standard",
            required=True,
            extra=True,
            note="例如“县乡人大工作十条”",
        ),
        prose("条目", "title", required=True, extra=True),
        Column(title="自评", kind=one_of(codes.Assessment), attr="assessment", extra=True),
        prose("差距", "shortfall", extra=True),
        prose("整改措施", "measure", extra=True),
        line("责任人", "owner", extra=True),
        day("完成期限", "due_on", extra=True),
    ),
)

EXPENSES = Sheet(
    name="活动经费",
    record=Expense,
    note="代表活动经费的台账，每笔一行。",
    key=("经费编号",),
    find_by="number",
    year_of="day",
    numbered=True,
    columns=(
        Column(title="经费编号", kind=NUMBER, attr="number", required=True, extra=True),
        day("日期", "day", required=True, extra=True),
        line("项目", "item", required=True, extra=True),
        Column(title="金额", kind=MONEY, attr="amount", required=True, extra=True, note="不能是 0"),
        person("代表", "representative_id", extra=True),
        Column(
            title="履职活动",
            kind=DESCRIBED,
            extra=True,
            note="工作表“履职活动”里的日期、类型和名称，例如“2019-05-16 培训 履职能力提升培训班”",
        ),
        line("收款人", "payee", extra=True, privacy="text"),
        line("凭证号", "voucher", extra=True),
        prose("备注", "note", extra=True, privacy="text"),
    ),
)
