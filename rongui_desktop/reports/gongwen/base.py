"""Makes the base document `resources/templates/公文底版.docx`, with the same parts every time.

`rongui_desktop.reports.form_templates` writes it together with the form templates.
"""

from __future__ import annotations

import io
import zipfile
from typing import Final

from rongui_desktop.reports.gongwen import measures as m
from rongui_desktop.reports.gongwen.styles import (
    BODY,
    PAGE_NUMBER,
    PARAGRAPH_STYLES,
    TABLE,
    ParagraphStyle,
    fonts,
)
from rongui_desktop.reports.gongwen.xml import PAGE_FIELD, WORD_NAMESPACES, XML_HEAD, run

_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_WORD_TYPE: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_CONTENT_TYPE: Final = {"theme": "application/vnd.openxmlformats-officedocument"}
_STAMP: Final = (2019, 1, 1, 0, 0, 0)

_PARTS: Final = {
    "styles": "styles",
    "settings": "settings",
    "fontTable": "fontTable",
    "footer1": "footer",
    "footer2": "footer",
    "theme": "theme",
}
"""Part name -> kind of relationship; footer1 stands on odd pages, footer2 on even ones."""

# PANOSE and charset let Word pick a like face where the named one is missing.
_FONT_FACTS: Final = (
    (m.SONG_TITLE, "小标宋", "02010601030101010101", "auto", "variable"),
    (m.FANGSONG, "仿宋", "02010609030101010101", "modern", "fixed"),
    (m.KAITI, "楷体", "02010609030101010101", "modern", "fixed"),
    (m.HEITI, "SimHei", "02010609060101010101", "modern", "fixed"),
    (m.SONGTI, "SimSun", "02010600030101010101", "auto", "variable"),
)


def style_ids() -> dict[str, str]:
    """Give the identifier that each named style has in a document made here."""
    named = {style.name: f"gw{number}" for number, style in enumerate(PARAGRAPH_STYLES, start=1)}
    return {**named, TABLE: "gwTable"}


def page() -> str:
    """Write the page: children of `w:sectPr` after the footer references, in schema order."""
    return (
        f'<w:pgSz w:w="{m.PAGE_WIDTH}" w:h="{m.PAGE_HEIGHT}"/>'
        f'<w:pgMar w:top="{m.MARGIN_TOP}" w:right="{m.MARGIN_RIGHT}" w:bottom="{m.MARGIN_BOTTOM}"'
        f' w:left="{m.MARGIN_LEFT}" w:header="{m.HEADER_DISTANCE}" w:footer="{m.FOOTER_DISTANCE}" w:gutter="0"/>'
        f'<w:docGrid w:type="lines" w:linePitch="{m.LINE}"/>'
    )


def _style(style: ParagraphStyle, identifier: str) -> str:
    following = BODY if style.outline >= 0 else style.name
    return (
        f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{identifier}">'
        f'<w:name w:val="{style.name}"/><w:basedOn w:val="Normal"/>'
        f'<w:next w:val="{style_ids()[following]}"/><w:qFormat/>'
        f"<w:pPr>{style.paragraph_properties}</w:pPr><w:rPr>{style.run_properties}</w:rPr></w:style>"
    )


def styles_xml() -> str:
    """Write the part `styles.xml`: defaults without theme fonts, and every named style."""
    edge = 'w:val="single" w:sz="4" w:space="0" w:color="auto"'
    sides = "".join(
        f"<w:{side} {edge}/>" for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    cell = (
        '<w:tblCellMar><w:top w:w="28" w:type="dxa"/><w:left w:w="85" w:type="dxa"/>'
        '<w:bottom w:w="28" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar>'
    )
    identifiers = style_ids()
    return (
        f"{XML_HEAD}<w:styles {WORD_NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr>{fonts(m.FANGSONG)}"
        f'<w:sz w:val="{m.BODY_SIZE}"/><w:szCs w:val="{m.BODY_SIZE}"/>'
        '<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        "<w:pPrDefault/></w:docDefaults>"
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>'
        '<w:pPr><w:widowControl w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>'
        f'<w:jc w:val="both"/></w:pPr><w:rPr>{fonts(m.FANGSONG)}<w:sz w:val="{m.BODY_SIZE}"/>'
        f'<w:szCs w:val="{m.BODY_SIZE}"/></w:rPr></w:style>'
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>'
        '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>'
        '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
        '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/></w:style>'
        f"{''.join(_style(style, identifiers[style.name]) for style in PARAGRAPH_STYLES)}"
        f'<w:style w:type="table" w:customStyle="1" w:styleId="{identifiers[TABLE]}"><w:name w:val="{TABLE}"/>'
        '<w:basedOn w:val="TableNormal"/><w:qFormat/>'
        f"<w:tblPr><w:tblBorders>{sides}</w:tblBorders>{cell}</w:tblPr></w:style></w:styles>"
    )


def settings_xml(even_and_odd: bool = True) -> str:
    """Write the part `settings.xml`: different odd and even footers, no squeezing of Chinese punctuation."""
    return (
        f"{XML_HEAD}<w:settings {WORD_NAMESPACES}>"
        '<w:zoom w:percent="100"/><w:defaultTabStop w:val="420"/>'
        f"{'<w:evenAndOddHeaders/>' if even_and_odd else ''}"
        '<w:drawingGridVerticalSpacing w:val="579"/><w:characterSpacingControl w:val="doNotCompress"/>'
        "<w:compat><w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/><w:doNotLeaveBackslashAlone/>"
        "<w:ulTrailSpace/><w:doNotExpandShiftReturn/><w:adjustLineHeightInTable/><w:useFELayout/>"
        '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word"'
        ' w:val="15"/></w:compat><w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/>'
        '<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>'
    )


def font_table_xml() -> str:
    """Write the part `fontTable.xml`, by which Word finds a like face where one is missing."""
    entries = "".join(
        f'<w:font w:name="{name}"><w:altName w:val="{other}"/><w:panose1 w:val="{panose}"/>'
        f'<w:charset w:val="86"/><w:family w:val="{family}"/><w:pitch w:val="{pitch}"/></w:font>'
        for name, other, panose, family, pitch in _FONT_FACTS
    )
    return f"{XML_HEAD}<w:fonts {WORD_NAMESPACES}>{entries}</w:fonts>"


def theme_xml() -> str:
    """Write the theme that the schema asks for; no style refers to it, so it changes nothing on paper."""
    system = {"dk1": "windowText", "lt1": "window"}
    colours = {
        "dk2": "1F2328",
        "lt2": "F6F5F2",
        "accent1": "A4201C",
        "accent2": "2459A6",
        "accent3": "2E7D4F",
    }
    colours |= {
        "accent4": "9A6700",
        "accent5": "6B6F76",
        "accent6": "B42318",
        "hlink": "2459A6",
        "folHlink": "6B6F76",
    }
    scheme = "".join(f'<a:{key}><a:sysClr val="{value}"/></a:{key}>' for key, value in system.items())
    scheme += "".join(f'<a:{key}><a:srgbClr val="{value}"/></a:{key}>' for key, value in colours.items())
    solid = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    line = f'<a:ln w="6350">{solid}</a:ln>'
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    faces = "".join(
        f'<a:{kind}Font><a:latin typeface="{face}"/><a:ea typeface="{face}"/><a:cs typeface=""/></a:{kind}Font>'
        for kind, face in (("major", m.SONG_TITLE), ("minor", m.FANGSONG))
    )
    return (
        f'{XML_HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="公文">'
        f'<a:themeElements><a:clrScheme name="公文">{scheme}</a:clrScheme>'
        f'<a:fontScheme name="公文">{faces}</a:fontScheme>'
        f'<a:fmtScheme name="公文"><a:fillStyleLst>{solid * 3}</a:fillStyleLst>'
        f"<a:lnStyleLst>{line * 3}</a:lnStyleLst><a:effectStyleLst>{effect * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{solid * 3}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
    )


def footer_xml(align: str) -> str:
    """Write the footer of odd (`right`) or even (`left`) pages: the number of the page."""
    side = "right" if align == "right" else "left"
    indent = f'<w:ind w:{side}Chars="100" w:{side}="{m.PAGE_NUMBER_SIZE * 10}"/>'
    return (
        f"{XML_HEAD}<w:ftr {WORD_NAMESPACES}><w:p><w:pPr>"
        f'<w:pStyle w:val="{style_ids()[PAGE_NUMBER]}"/>{indent}<w:jc w:val="{align}"/></w:pPr>'
        f"{run('— ')}{PAGE_FIELD}{run(' —')}</w:p></w:ftr>"
    )


def _document_xml() -> str:
    return (
        f"{XML_HEAD}<w:document {WORD_NAMESPACES}><w:body>"
        f'<w:p><w:pPr><w:pStyle w:val="{style_ids()[BODY]}"/></w:pPr></w:p>'
        '<w:sectPr><w:footerReference w:type="even" r:id="rId5"/>'
        f'<w:footerReference w:type="default" r:id="rId4"/>{page()}</w:sectPr></w:body></w:document>'
    )


def package(parts: dict[str, str], relations: dict[str, str]) -> bytes:
    """Zip the parts of a Word document, with fixed time stamps.

    Args:
        parts: content of `word/<name>.xml` by name; `document` is required.
        relations: part name -> kind of relationship, in the order of rId1, rId2 …
    """
    kinds = {"document": "document.main", **relations}
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{_CONTENT_TYPE.get(name, _WORD_TYPE)}.{kinds[name]}+xml"/>'
        for name in parts
    )
    types = (
        f'{XML_HEAD}<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels"'
        f' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}'
        '<Override PartName="/docProps/core.xml"'
        ' ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'
    )
    roots = (
        f'{XML_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/>'
        f'<Relationship Id="rId2" Type="{_PACKAGE}/relationships/metadata/core-properties"'
        ' Target="docProps/core.xml"/></Relationships>'
    )
    links = "".join(
        f'<Relationship Id="rId{number}" Type="{_OFFICE}/{kind}" Target="{name}.xml"/>'
        for number, (name, kind) in enumerate(relations.items(), start=1)
    )
    core = (
        f'{XML_HEAD}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title></dc:title><dc:creator></dc:creator>'
        '<dcterms:created xsi:type="dcterms:W3CDTF">2019-01-01T00:00:00Z</dcterms:created></cp:coreProperties>'
    )
    files = {
        "[Content_Types].xml": types,
        "_rels/.rels": roots,
        "docProps/core.xml": core,
        "word/_rels/document.xml.rels": (
            f'{XML_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{links}</Relationships>'
        ),
        **{f"word/{name}.xml": content for name, content in parts.items()},
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, _STAMP)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content.encode())
    return buffer.getvalue()


def base_document() -> bytes:
    """Make the base document that every official text is written over."""
    parts = {
        "document": _document_xml(),
        "styles": styles_xml(),
        "settings": settings_xml(),
        "fontTable": font_table_xml(),
        "footer1": footer_xml("right"),
        "footer2": footer_xml("left"),
        "theme": theme_xml(),
    }
    return package(parts, _PARTS)
