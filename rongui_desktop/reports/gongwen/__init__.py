"""Official documents by GB/T 9704-2012: page, named styles, footers, text and tables."""

from rongui_desktop.reports.gongwen.charts import Series
from rongui_desktop.reports.gongwen.document import Gongwen, document_number
from rongui_desktop.reports.gongwen.measures import fallback_notice
from rongui_desktop.reports.gongwen.tables import Column

__all__ = ["Column", "Gongwen", "Series", "document_number", "fallback_notice"]
