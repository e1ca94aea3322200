"""A native chart: DrawingML with its numbers in an embedded workbook, so that a clerk can edit it in Word or WPS."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final
from xml.sax.saxutils import escape

from rongui_desktop.reports.gongwen.measures import SONGTI
from rongui_desktop.reports.gongwen.xml import XML_HEAD

_CHART: Final = "http://schemas.openxmlformats.org/drawingml/2006/chart"
_DRAWING: Final = "http://schemas.openxmlformats.org/drawingml/2006/main"
_RELATION: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_SHEET: Final = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_SHEET_TYPE: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_EMU: Final = 36000
"""English metric units in a millimetre."""


@dataclass(frozen=True, slots=True)
class Series:
    """One row of columns: its name, its colour (RRGGBB, apart from the others in grey too), a number per category."""

    name: str
    colour: str
    values: Sequence[int]


def stacked_columns(title: str, categories: Sequence[str], series: Sequence[Series]) -> str:
    """Write the chart part: columns with the series on top of each other and their numbers in them.

    Args:
        title: stands above the chart.
        categories: what stands below each column.
        series: from the bottom up; zeros get no number.

    Returns:
        `chart.xml`, which expects the workbook of `workbook` as rId1.
    """
    count = len(categories)
    axis = (
        f'<c:catAx><c:axId val="1"/>{_SCALE}<c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General"'
        ' sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>'
        '<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/>'
        '<c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>'
        f'<c:valAx><c:axId val="2"/>{_SCALE}<c:delete val="0"/><c:axPos val="l"/><c:majorGridlines><c:spPr>'
        '<a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>'
        '<c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>'
        '<c:tickLblPos val="nextTo"/><c:crossAx val="1"/><c:crosses val="autoZero"/></c:valAx>'
    )
    names = _strings(f"Sheet1!$A$2:$A${count + 1}", categories)
    columns = "".join(_series(index, each, names, count) for index, each in enumerate(series))
    return (
        f'{XML_HEAD}<c:chartSpace xmlns:c="{_CHART}" xmlns:a="{_DRAWING}" xmlns:r="{_RELATION}">'
        f'<c:roundedCorners val="0"/><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr>{_face(1200)}</a:pPr>'
        f'<a:r><a:rPr lang="zh-CN" sz="1200" b="0"/><a:t>{escape(title)}</a:t></a:r></a:p></c:rich></c:tx>'
        '<c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart>'
        f'<c:barDir val="col"/><c:grouping val="stacked"/><c:varyColors val="0"/>{columns}'
        '<c:gapWidth val="60"/><c:overlap val="100"/><c:axId val="1"/><c:axId val="2"/></c:barChart>'
        f'{axis}</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>'
        '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>'
        f"<c:txPr><a:bodyPr/><a:p><a:pPr>{_face(1000)}</a:pPr><a:endParaRPr/></a:p></c:txPr>"
        '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
    )


_SCALE: Final = '<c:scaling><c:orientation val="minMax"/></c:scaling>'


def _face(size: int) -> str:
    return f'<a:defRPr sz="{size}" b="0"><a:latin typeface="{SONGTI}"/><a:ea typeface="{SONGTI}"/></a:defRPr>'


def _strings(place: str, values: Sequence[str]) -> str:
    points = "".join(f'<c:pt idx="{i}"><c:v>{escape(value)}</c:v></c:pt>' for i, value in enumerate(values))
    return f'<c:strRef><c:f>{place}</c:f><c:strCache><c:ptCount val="{len(values)}"/>{points}</c:strCache></c:strRef>'


def _series(index: int, series: Series, names: str, count: int) -> str:
    column = chr(ord("B") + index)
    points = "".join(f'<c:pt idx="{i}"><c:v>{value}</c:v></c:pt>' for i, value in enumerate(series.values))
    fill = f'<a:solidFill><a:srgbClr val="{series.colour}"/></a:solidFill>'
    return (
        f'<c:ser><c:idx val="{index}"/><c:order val="{index}"/>'
        f"<c:tx>{_strings(f'Sheet1!${column}$1', [series.name])}</c:tx>"
        f'<c:spPr>{fill}</c:spPr><c:invertIfNegative val="0"/>'
        '<c:dLbls><c:numFmt formatCode="0;;;" sourceLinked="0"/><c:showLegendKey val="0"/><c:showVal val="1"/>'
        '<c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>'
        f"</c:dLbls><c:cat>{names}</c:cat><c:val><c:numRef><c:f>Sheet1!${column}$2:${column}${count + 1}</c:f>"
        f'<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="{count}"/>{points}</c:numCache>'
        "</c:numRef></c:val></c:ser>"
    )


def workbook(categories: Sequence[str], series: Sequence[Series]) -> bytes:
    """Write the workbook behind a chart: categories in column A, a column for each series."""

    def text(value: str) -> str:
        return f'<c t="inlineStr"><is><t>{escape(value)}</t></is></c>'

    rows = ["<row>" + "".join(map(text, ["", *(each.name for each in series)])) + "</row>"]
    for index, category in enumerate(categories):
        numbers = "".join(f"<c><v>{each.values[index]}</v></c>" for each in series)
        rows.append(f"<row>{text(category)}{numbers}</row>")
    files = {
        "[Content_Types].xml": (
            f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels"'
            ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{_SHEET_TYPE}.sheet.main+xml"/>'
            f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_SHEET_TYPE}.worksheet+xml"/></Types>'
        ),
        "_rels/.rels": _relation("officeDocument", "xl/workbook.xml"),
        "xl/workbook.xml": (
            f'<workbook xmlns="{_SHEET}" xmlns:r="{_RELATION}"><sheets>'
            '<sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>'
        ),
        "xl/_rels/workbook.xml.rels": _relation("worksheet", "worksheets/sheet1.xml"),
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{_SHEET}"><sheetData>{"".join(rows)}</sheetData></worksheet>',
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, XML_HEAD + content)
    return buffer.getvalue()


def _relation(kind: str, target: str) -> str:
    link = f'<Relationship Id="rId1" Type="{_RELATION}/{kind}" Target="{target}"/>'
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{link}</Relationships>'


def drawing(relation: str, number: int, title: str, width: int, height: int) -> str:
    """Write the run that shows a chart part.

    Args:
        relation: identifier of the relationship from the document to the chart.
        number: of the drawing in the document, from 1.
        title: description for assistive tools.
        width: in millimetres.
        height: in millimetres.
    """
    name = escape(title, {'"': "&quot;"})
    return (
        '<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
        f' distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{width * _EMU}" cy="{height * _EMU}"/>'
        f'<wp:docPr id="{number}" name="图{number}" descr="{name}"/><wp:cNvGraphicFramePr/>'
        f'<a:graphic xmlns:a="{_DRAWING}"><a:graphicData uri="{_CHART}">'
        f'<c:chart xmlns:c="{_CHART}" r:id="{relation}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
    )
