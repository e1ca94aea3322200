"""The words of the command line: commands, options, help, and what is wrong with them, in Chinese."""

from __future__ import annotations

import argparse
import io
import re
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, NoReturn

WRONG_USAGE = 2
# argparse speaks English; what it says of wrong arguments, in Chinese.
_CHINESE = (
    (r"the following arguments are required: (.+)", r"还缺少：\1"),
    (r"unrecognized arguments: (.+)", r"不认识的参数：\1"),
    (r"argument (.+?): invalid choice: (.+?) \(choose from (.+)\)", r"\1 没有 \2 这一项，可选：\3"),
    (r"argument (.+?): expected one argument", r"\1 后面要跟一个值"),
    (r"argument (.+?): not allowed with argument (.+)", r"\1 不能与 \2 同时使用"),
    (r"argument (.+?): ignored explicit argument (.+)", r"\1 后面不能跟值 \2"),
    (r"argument (.+?): (.+)", r"\1：\2"),
    (r"ambiguous option: (.+?) could match (.+)", r"\1 不明确，可能是 \2"),
)


def speak_utf8() -> None:
    """Let what is said on the terminal hold every character, also where it goes into a file or a pipe.

    There Windows takes the code page of the country, which lacks rare characters of names, or all Chinese ones.
    """
    for stream in (sys.stdout, sys.stderr):
        # A program without a terminal has none (pythonw).
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


class _Formatter(argparse.RawDescriptionHelpFormatter):
    """Help with Chinese headings."""

    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, "用法：" if prefix is None else prefix)


class Parser(argparse.ArgumentParser):
    """A parser that answers wrong usage in Chinese, with exit status 2."""

    def __init__(self, **options: Any) -> None:
        """Begin with the option for help."""
        super().__init__(formatter_class=_Formatter, add_help=False, allow_abbrev=False, **options)
        self.options = self.add_argument_group("选项")
        self.options.add_argument("-h", "--help", action="help", help="显示这份说明")

    def error(self, message: str) -> NoReturn:
        """Say what is wrong, and leave with status 2."""
        for pattern, chinese in _CHINESE:
            message, count = re.subn(f"^{pattern}$", chinese, message)
            if count:
                break
        self.exit(WRONG_USAGE, f"{self.format_usage()}用法不对：{message}。\n")


def _day(text: str) -> date:
    from rongui_desktop.exchange.cells import UnreadableCellError, day

    try:
        found = day(text)
    except UnreadableCellError as error:
        raise argparse.ArgumentTypeError(error.message) from None
    if found is None:
        raise argparse.ArgumentTypeError("请填日期，例如 2019-12-31")
    return found


def _whole(low: int, high: int) -> Callable[[str], int]:
    def parse(text: str) -> int:
        if not (text.isascii() and text.isdigit() and low <= int(text) <= high):
            raise argparse.ArgumentTypeError(f"应为 {low} 到 {high} 的整数")
        return int(text)

    return parse


def common_options(parser: Parser, *, first: bool) -> None:
    """Add the options that may stand before or after the command; a later one wins."""
    missing: dict[str, Any] = {} if first else {"default": argparse.SUPPRESS}
    add = parser.options.add_argument
    add(
        "--data-dir",
        type=Path,
        metavar="文件夹",
        help="数据文件夹（也可用环境变量 RONGUI_DATA_DIR）",
        **missing,
    )
    add("--account", metavar="姓名", help="使用人，记入历史（也可用环境变量 RONGUI_ACCOUNT）", **missing)
    add(
        "--password-file",
        type=Path,
        metavar="文件",
        help="口令文件（RONGUI_PASSWORD_FILE）；启用账户后使用",
        **missing,
    )


def make_parser() -> Parser:
    """Return the parser of all commands; `parser` of its result is the command's own, for further complaints."""
    parser = Parser(
        prog="rongui-desktop",
        description="容桂人大街道工委办公系统。不带命令时打开窗口。",
        epilog="退出码：0 完成；1 输入或数据有问题，没有改动；2 用法不对。",
    )
    common_options(parser, first=True)
    commands = parser.add_subparsers(title="命令", metavar="命令", dest="command", required=True)

    def command(name: str, summary: str, **options: Any) -> Callable[..., argparse.Action]:
        made = commands.add_parser(name, help=summary, description=summary, **options)
        common_options(made, first=False)
        made.set_defaults(parser=made)
        return made.options.add_argument

    year: dict[str, Any] = {"type": _whole(1900, 2100), "metavar": "年度"}
    add = command("init", "新建一个空的数据库；已有数据库的文件夹不会改动")
    add("--station", required=True, metavar="名称", help="站点名称")
    command("demo", "在窗口里打开演示年度的一份副本，用完即弃")
    add = command("import", "导入数据工作簿；有一处错误就什么都不写入")
    add("file", type=Path, metavar="文件.xlsx")
    add("--dry-run", action="store_true", help="只检查，不写入")
    add("--json", action="store_true", help="输出 JSON")
    add = command("export", "导出全部数据为工作簿")
    add("file", type=Path, metavar="文件.xlsx")
    add("--year", help="只导出这一年的记录和它们涉及的资料", **year)
    add("--masked", action="store_true", help="隐去群众的个人信息（公示版，不能再导入）")
    add("--template", action="store_true", help="导出空白模板")
    add = command("figures", "一年的统计数字")
    add("--year", required=True, **year)
    add("--as-of", type=_day, metavar="日期", help="截至日；默认为年底，未到年底为今天")
    add("--json", action="store_true", help="输出 JSON")
    add = command("check", "检查数据库是否完好，再核对一年的数据")
    add("--year", help="核对的年度；默认为今年", **year)
    add("--json", action="store_true", help="输出 JSON")
    add = command("report", "生成 Word 文书", usage="%(prog)s --list | 种类 [选项] -o 文件.docx")
    add("kind", nargs="?", metavar="种类", help="见 --list")
    add("--list", action="store_true", help="列出文书的种类")
    add("--year", **year)
    add(
        "--id",
        action="append",
        metavar="编号",
        help="登记编号、场次编号、意见编号等；办理文书可以重复写，合成一份",
    )
    add("--from", dest="date_from", type=_day, metavar="日期", help="起始日期")
    add("--to", dest="date_to", type=_day, metavar="日期", help="截止日期")
    add("--masked", action="store_true", help="公示版，隐去群众的个人信息")
    add("--internal", action="store_true", help="附内部办理记录，存档用，不外发")
    add("--issue", action="store_true", help="正式印发：没有文号的编上文号；以后只能更正，不能撤销")
    add("--blank", action="store_true", help="空白登记表，供手写")
    add("--a3", action="store_true", help="公示栏用 A3 纸；默认 A4")
    add("-o", "--output", type=Path, metavar="文件.docx", help="写到哪里；履职统计也可以写成 .xlsx")
    add = command("roster", "排夜间接待的值班，每人都写明理由；已经排定的保留")
    add("--from", dest="date_from", type=_day, required=True, metavar="日期", help="起始日期")
    add("--to", dest="date_to", type=_day, required=True, metavar="日期", help="截止日期")
    add("--save", action="store_true", help="保存：新建缺少的场次，登记值班")
    add("--json", action="store_true", help="输出 JSON")
    add = command("backup", "备份数据库并校验")
    add("file", nargs="?", type=Path, metavar="文件", help="备份文件；不填则放在数据文件夹的备份里")
    add = command("restore", "用备份恢复数据库；原来的数据库会保留一份")
    add("file", type=Path, metavar="文件")
    add = command("search", "全局检索")
    add("text", metavar="文字", help="任意词、姓名、拼音、首字母或编号")
    add("--limit", type=_whole(1, 1000), default=20, metavar="条数")
    add("--json", action="store_true", help="输出 JSON")
    return parser
