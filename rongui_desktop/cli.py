"""The command line: the window's services for IT staff and scripts, without Qt (contract, command-line)."""

from __future__ import annotations

import argparse
import errno
import json
import os
import sys
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rongui_desktop import log, paths
from rongui_desktop.arguments import WRONG_USAGE, make_parser, speak_utf8
from rongui_desktop.errors import UserError

if TYPE_CHECKING:
    from rongui_desktop.exchange.report import ImportReport
    from rongui_desktop.storage.store import Store

DONE, AT_FAULT = 0, 1


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command.

    Returns:
        0 done; 1 the input or the data is at fault, the reason is on stderr; 2 wrong usage.
    """
    speak_utf8()
    try:
        options = make_parser().parse_args(arguments)
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else WRONG_USAGE
    log.start(paths.log_dir())
    try:
        status = _COMMANDS[options.command](options)
        sys.stdout.flush()
        return status
    except UserError as error:
        return _fail(error.message)
    except KeyboardInterrupt:
        return _fail("已中断。")
    except Exception as error:
        if _reader_left(error):
            # Python would complain once more when it ends.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return DONE
        # A bug: its message may quote records, so only the log's private form of it is kept.
        log.unhandled(error)
        return _fail(f"程序内部出错，没有完成；请把日志“{paths.log_dir() / log.FILE_NAME}”交给维护人员。")
    finally:
        log.stop()


def _reader_left(error: Exception) -> bool:
    """Whether whoever reads our output has read enough (`| head`); Windows calls that an invalid argument."""
    if isinstance(error, OSError) and error.errno == errno.EINVAL and error.filename is None:
        return sys.platform == "win32"
    return isinstance(error, BrokenPipeError)


def _fail(message: str) -> int:
    print(" ".join(message.split("\n")), file=sys.stderr)
    return AT_FAULT


def _print_json(value: object) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=1))


def _misused(options: argparse.Namespace, message: str) -> int:
    """Say what is wrong with a command's arguments beyond what the parser could see."""
    print(f"{options.parser.format_usage()}用法不对：{message}。", file=sys.stderr)
    return WRONG_USAGE


def _folder(options: argparse.Namespace) -> Path:
    return options.data_dir.expanduser().absolute() if options.data_dir else paths.default_data_dir()


def _actor(options: argparse.Namespace) -> str:
    return options.account or os.environ.get("RONGUI_ACCOUNT") or "命令行"


@contextmanager
def _store(options: argparse.Namespace, *, writable: bool = False) -> Generator[Store]:
    from rongui_desktop.storage.store import Store

    store = Store.open(_folder(options), actor=_actor(options), writable=writable)
    for note in store.notes:
        print(note, file=sys.stderr)
    try:
        yield store
    finally:
        store.close()


def _init(options: argparse.Namespace) -> int:
    from rongui_desktop.storage.store import Store

    station = options.station.strip()
    if not station:
        raise UserError("请在 --station 后面填写站点名称。")
    Store.create(_folder(options), station=station, actor=_actor(options)).close()
    print(f"已在“{_folder(options)}”新建数据库，站点：{station}。")
    return DONE


def _demo(options: argparse.Namespace) -> int:
    return _misused(options, "demo 要在窗口里打开，请直接运行 rongui-desktop demo")


def _import(options: argparse.Namespace) -> int:
    from rongui_desktop.exchange.importer import import_workbook
    from rongui_desktop.exchange.reading import FileError
    from rongui_desktop.exchange.report import ImportReport

    with _store(options, writable=True) as store:
        try:
            report = import_workbook(store, options.file, dry_run=options.dry_run)
        except FileError as error:
            if options.json:
                _print_json(ImportReport(errors=[error.as_cell(options.file)]).as_json())
            raise
    if options.json:
        _print_json(report.as_json())
    else:
        _tell_import(report)
    if report.errors:
        return _fail(f"有 {len(report.errors)} 处错误，什么都没有写入；请改正后重新导入。")
    return DONE


def _tell_import(report: ImportReport) -> None:
    wrong: dict[str, int] = {}
    for error in report.errors:
        wrong[error.sheet] = wrong.get(error.sheet, 0) + 1
    for name in dict.fromkeys((*report.sheets, *wrong)):
        count = report.sheets.get(name)
        added, updated, unchanged = (count.added, count.updated, count.unchanged) if count else (0, 0, 0)
        print(f"{name}：新增 {added}，更新 {updated}，未变 {unchanged}，错误 {wrong.get(name, 0)}")
    for error in report.errors:
        print(f"错误：{error}", file=sys.stderr)
    for warning in report.warnings:
        print(f"提示：{warning}", file=sys.stderr)
    if not report.errors:
        print("导入完成。" if report.written else "检查通过；这是试运行，没有写入。")


def _export(options: argparse.Namespace) -> int:
    from rongui_desktop.exchange.exporter import export_template, export_workbook

    if options.template and (options.year or options.masked):
        return _misused(options, "--template 不能与 --year、--masked 同时使用")
    if options.file.suffix.lower() != ".xlsx":
        raise UserError(f"导出文件“{options.file.name}”的名称应以 .xlsx 结尾。")
    if options.template:
        export_template(options.file)
        print(f"已写入空白模板“{options.file}”。")
        return DONE
    with _store(options) as store:
        made = export_workbook(store, options.file, year=options.year, masked=options.masked)
    for place in made.hidden:
        print(f"提示：{place}已隐去，请核对原文后再公示。", file=sys.stderr)
    print(f"已导出 {len(made.rows)} 张工作表、{sum(made.rows.values())} 行到“{options.file}”。")
    return DONE


def _figures(options: argparse.Namespace) -> int:
    from rongui_desktop.services.figures import BY_KEY, figures

    with _store(options) as store:
        found = figures(store, options.year, options.as_of)
    if options.json:
        _print_json({"year": found.year, **found.values})
        return DONE
    print(f"{found.year} 年统计数字（截至 {found.as_of:%Y-%m-%d}）")
    for key, value in found.values.items():
        print(f"{BY_KEY[key].name}：{value}  （{key}）")
    return DONE


def _check(options: argparse.Namespace) -> int:
    from rongui_desktop.services import checks
    from rongui_desktop.storage import integrity
    from rongui_desktop.storage.faults import DamagedError

    found: list[checks.Finding] = []
    year = options.year
    try:
        with _store(options) as store:
            year = year or store.clock.today().year
            damage = integrity.check(store)
            if not damage:
                found = checks.findings(store, year)
    except DamagedError as error:
        damage = list(dict.fromkeys([error.message, *integrity.check(_folder(options))]))
    if options.json:
        findings = [{"code": f.code, "message": f.message, "records": list(f.records)} for f in found]
        _print_json({"damage": damage, "findings": findings})
    else:
        for sentence in damage:
            print(f"损坏：{sentence}")
        if not damage:
            _tell_findings(found, year)
    return _fail(f"数据库有 {len(damage)} 处损坏；请用“恢复备份”（restore）。") if damage else DONE


def _tell_findings(found: Sequence[Any], year: int) -> None:
    print("数据库完好。")
    for finding in found:
        print(f"核对：{finding.message}")
        if finding.records:
            print(f"      {'、'.join(finding.records)}")
    print(
        f"{year} 年的数据核对共发现 {len(found)} 个问题。" if found else f"{year} 年的数据核对没有发现问题。"
    )


def _report(options: argparse.Namespace) -> int:
    from rongui_desktop.reports import catalogue

    if options.list:
        for kind in catalogue.KINDS.values():
            print(f"{kind.key}  {kind.title}{f'（--id {kind.id_title}）' if kind.id_title else ''}")
        return DONE
    kind = catalogue.KINDS.get(options.kind or "")
    if kind is None:
        return _misused(options, f"请写明文书的种类，可选：{'、'.join(catalogue.KINDS)}")
    if options.output is None:
        return _misused(options, "还缺少：-o 文件.docx")
    ids: list[str] = options.id or []
    given = {
        "year": options.year,
        "id": ids[0] if ids else None,
        "date_from": options.date_from,
        "date_to": options.date_to,
    }
    names = {"year": "--year", "id": "--id", "date_from": "--from", "date_to": "--to"}
    # A ledger of some records asks for no year.
    chosen = bool(ids) and "ids" in kind.optional
    missing = [
        names[name] for name in kind.required if given[name] is None and not options.blank and not chosen
    ]
    if missing:
        return _misused(options, f"“{kind.title}”还缺少：{'、'.join(missing)}")
    if len(ids) > 1 and "ids" not in kind.optional:
        return _misused(options, f"“{kind.title}”只能写一个 --id")
    if options.masked and (options.internal or options.issue):
        return _misused(options, "--masked 不能与 --internal、--issue 同时使用")
    styles = {
        "masked": options.masked,
        "blank": options.blank,
        "internal": options.internal,
        "a3": options.a3,
    }
    if options.output.suffix.lower() == ".xlsx":
        return _excel(options, kind.key, kind.title)
    with _store(options, writable=options.issue) as store:
        result = catalogue.write(
            store, kind.key, options.output, **given, **styles, ids=ids, issue=options.issue
        )
    for warning in result.warnings:
        print(f"提示：{warning}", file=sys.stderr)
    print(f"已写入“{result.path}”。")
    return DONE


def _excel(options: argparse.Namespace, key: str, title: str) -> int:
    from rongui_desktop.exchange import excel_reports

    if key not in excel_reports.REPORTS:
        return _misused(options, f"“{title}”只有 Word 文书，请写 -o 文件.docx")
    with _store(options, writable=False) as store:
        excel_reports.write(store, key, options.year, options.output)
    print(f"已写入“{options.output}”。")
    return DONE


def _roster(options: argparse.Namespace) -> int:
    from rongui_desktop.services import roster

    with _store(options, writable=options.save) as store:
        request = roster.default_request(store, options.date_from, options.date_to)
        draft = roster.propose(roster.read_draft(store, request))
        made = None
        if options.save:
            made, draft = roster.save_and_read(store, draft)
    if options.json:
        _print_json(roster.as_json(draft))
    else:
        for line in roster.as_lines(draft):
            print(line)
    for remark in roster.remarks(draft):
        print(f"提示：{remark}", file=sys.stderr)
    if made is not None and not options.json:
        print(f"已保存，新建 {made} 场。")
    return DONE


def _backup(options: argparse.Namespace) -> int:
    from rongui_desktop.services import safekeeping

    with _store(options) as store:
        made = safekeeping.backup(store, options.file)
    print(f"已备份并校验：{made}")
    return DONE


def _restore(options: argparse.Namespace) -> int:
    from rongui_desktop.services import safekeeping

    kept = safekeeping.restore(_folder(options), options.file, actor=_actor(options))
    print(f"已恢复到“{_folder(options)}”。" + (f"原来的数据库保留在：{kept}" if kept else ""))
    return DONE


def _search(options: argparse.Namespace) -> int:
    from rongui_desktop.services.search import search

    with _store(options) as store:
        hits = search(store, options.text, options.limit)
    if options.json:
        days = [hit.day.isoformat() if hit.day else None for hit in hits]
        rows = zip(hits, days, strict=True)
        _print_json([{"kind": h.kind, "number": h.number, "title": h.title, "date": day} for h, day in rows])
        return DONE
    for hit in hits:
        day = f"{hit.day:%Y-%m-%d}" if hit.day else ""
        print("  ".join(filter(None, (hit.kind, hit.number, day, " ".join(hit.title.split())))))
    if not hits:
        print(f"没有找到“{options.text}”。")
    return DONE


_COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "init": _init,
    "demo": _demo,
    "import": _import,
    "export": _export,
    "figures": _figures,
    "check": _check,
    "report": _report,
    "roster": _roster,
    "backup": _backup,
    "restore": _restore,
    "search": _search,
}
