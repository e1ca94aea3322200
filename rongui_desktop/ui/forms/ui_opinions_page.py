# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'opinions_page.ui'
##
## Created by: Qt User Interface Compiler version 6.9.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QSplitter, QStackedWidget,
    QVBoxLayout, QWidget)

from rongui_desktop.ui.lists.chip_bar import ChipBar
from rongui_desktop.ui.opinions.filter_row import FilterRow
from rongui_desktop.ui.opinions.handling_panel import HandlingPanel
from rongui_desktop.ui.widgets.charts import (ColumnChart, RowChart)
from rongui_desktop.ui.widgets.elided_label import ElidedLabel
from rongui_desktop.ui.widgets.filter_box import FilterBox
from rongui_desktop.ui.widgets.rows_view import RowsView

class Ui_OpinionsPage(object):
    def setupUi(self, opinionsPage):
        if not opinionsPage.objectName():
            opinionsPage.setObjectName(u"opinionsPage")
        self.pageLayout = QVBoxLayout(opinionsPage)
        self.pageLayout.setSpacing(10)
        self.pageLayout.setObjectName(u"pageLayout")
        self.pageLayout.setContentsMargins(20, 12, 20, 12)
        self.headLayout = QHBoxLayout()
        self.headLayout.setSpacing(8)
        self.headLayout.setObjectName(u"headLayout")
        self.headLayout.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(opinionsPage)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"role", u"title")

        self.headLayout.addWidget(self.titleLabel)

        self.viewChips = ChipBar(opinionsPage)
        self.viewChips.setObjectName(u"viewChips")

        self.headLayout.addWidget(self.viewChips)

        self.headSpacer = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.headLayout.addItem(self.headSpacer)

        self.carriedCheck = QCheckBox(opinionsPage)
        self.carriedCheck.setObjectName(u"carriedCheck")

        self.headLayout.addWidget(self.carriedCheck)

        self.opinionsFilterEdit = FilterBox(opinionsPage)
        self.opinionsFilterEdit.setObjectName(u"opinionsFilterEdit")
        self.opinionsFilterEdit.setMinimumSize(QSize(180, 0))
        self.opinionsFilterEdit.setMaximumSize(QSize(320, 16777215))

        self.headLayout.addWidget(self.opinionsFilterEdit)

        self.exportButton = QPushButton(opinionsPage)
        self.exportButton.setObjectName(u"exportButton")

        self.headLayout.addWidget(self.exportButton)

        self.printButton = QPushButton(opinionsPage)
        self.printButton.setObjectName(u"printButton")

        self.headLayout.addWidget(self.printButton)

        self.newOpinionsButton = QPushButton(opinionsPage)
        self.newOpinionsButton.setObjectName(u"newOpinionsButton")

        self.headLayout.addWidget(self.newOpinionsButton)

        self.headLayout.setStretch(2, 1)

        self.pageLayout.addLayout(self.headLayout)

        self.bodyStack = QStackedWidget(opinionsPage)
        self.bodyStack.setObjectName(u"bodyStack")
        self.listsSheet = QWidget()
        self.listsSheet.setObjectName(u"listsSheet")
        self.listsLayout = QVBoxLayout(self.listsSheet)
        self.listsLayout.setSpacing(8)
        self.listsLayout.setObjectName(u"listsLayout")
        self.listsLayout.setContentsMargins(0, 0, 0, 0)
        self.stateChips = ChipBar(self.listsSheet)
        self.stateChips.setObjectName(u"stateChips")

        self.listsLayout.addWidget(self.stateChips)

        self.suggestionChips = ChipBar(self.listsSheet)
        self.suggestionChips.setObjectName(u"suggestionChips")

        self.listsLayout.addWidget(self.suggestionChips)

        self.filterRow = FilterRow(self.listsSheet)
        self.filterRow.setObjectName(u"filterRow")

        self.listsLayout.addWidget(self.filterRow)

        self.splitter = QSplitter(self.listsSheet)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        self.listCard = QFrame(self.splitter)
        self.listCard.setObjectName(u"listCard")
        self.listCard.setProperty(u"role", u"card")
        self.listCard.setMinimumSize(QSize(420, 0))
        self.listLayout = QVBoxLayout(self.listCard)
        self.listLayout.setSpacing(6)
        self.listLayout.setObjectName(u"listLayout")
        self.listLayout.setContentsMargins(12, 10, 12, 8)
        self.listStack = QStackedWidget(self.listCard)
        self.listStack.setObjectName(u"listStack")
        self.opinionsSheet = QWidget()
        self.opinionsSheet.setObjectName(u"opinionsSheet")
        self.opinionsSheetLayout = QVBoxLayout(self.opinionsSheet)
        self.opinionsSheetLayout.setSpacing(0)
        self.opinionsSheetLayout.setObjectName(u"opinionsSheetLayout")
        self.opinionsSheetLayout.setContentsMargins(0, 0, 0, 0)
        self.opinionsTable = RowsView(self.opinionsSheet)
        self.opinionsTable.setObjectName(u"opinionsTable")

        self.opinionsSheetLayout.addWidget(self.opinionsTable)

        self.listStack.addWidget(self.opinionsSheet)
        self.suggestionsSheet = QWidget()
        self.suggestionsSheet.setObjectName(u"suggestionsSheet")
        self.suggestionsSheetLayout = QVBoxLayout(self.suggestionsSheet)
        self.suggestionsSheetLayout.setSpacing(0)
        self.suggestionsSheetLayout.setObjectName(u"suggestionsSheetLayout")
        self.suggestionsSheetLayout.setContentsMargins(0, 0, 0, 0)
        self.suggestionsTable = RowsView(self.suggestionsSheet)
        self.suggestionsTable.setObjectName(u"suggestionsTable")

        self.suggestionsSheetLayout.addWidget(self.suggestionsTable)

        self.listStack.addWidget(self.suggestionsSheet)

        self.listLayout.addWidget(self.listStack)

        self.footLabel = ElidedLabel(self.listCard)
        self.footLabel.setObjectName(u"footLabel")
        self.footLabel.setProperty(u"role", u"secondary")

        self.listLayout.addWidget(self.footLabel)

        self.listLayout.setStretch(0, 1)
        self.splitter.addWidget(self.listCard)
        self.detailPanel = HandlingPanel(self.splitter)
        self.detailPanel.setObjectName(u"detailPanel")
        self.detailPanel.setMinimumSize(QSize(340, 0))
        self.splitter.addWidget(self.detailPanel)

        self.listsLayout.addWidget(self.splitter)

        self.listsLayout.setStretch(3, 1)
        self.bodyStack.addWidget(self.listsSheet)
        self.chartsPage = QWidget()
        self.chartsPage.setObjectName(u"chartsPage")
        self.chartsPageLayout = QVBoxLayout(self.chartsPage)
        self.chartsPageLayout.setSpacing(0)
        self.chartsPageLayout.setObjectName(u"chartsPageLayout")
        self.chartsPageLayout.setContentsMargins(0, 0, 0, 0)
        self.chartsArea = QScrollArea(self.chartsPage)
        self.chartsArea.setObjectName(u"chartsArea")
        self.chartsArea.setWidgetResizable(True)
        self.chartsArea.setFrameShape(QFrame.Shape.NoFrame)
        self.chartsSheet = QWidget()
        self.chartsSheet.setObjectName(u"chartsSheet")
        self.chartsLayout = QHBoxLayout(self.chartsSheet)
        self.chartsLayout.setSpacing(12)
        self.chartsLayout.setObjectName(u"chartsLayout")
        self.chartsLayout.setContentsMargins(0, 0, 0, 0)
        self.chartsLeft = QVBoxLayout()
        self.chartsLeft.setSpacing(12)
        self.chartsLeft.setObjectName(u"chartsLeft")
        self.chartsLeft.setContentsMargins(0, 0, 0, 0)
        self.monthChartCard = QFrame(self.chartsSheet)
        self.monthChartCard.setObjectName(u"monthChartCard")
        self.monthChartCard.setProperty(u"role", u"card")
        self.monthChartLayout = QVBoxLayout(self.monthChartCard)
        self.monthChartLayout.setSpacing(6)
        self.monthChartLayout.setObjectName(u"monthChartLayout")
        self.monthChartLayout.setContentsMargins(16, 12, 16, 12)
        self.monthChartTitle = QLabel(self.monthChartCard)
        self.monthChartTitle.setObjectName(u"monthChartTitle")
        self.monthChartTitle.setProperty(u"role", u"heading")

        self.monthChartLayout.addWidget(self.monthChartTitle)

        self.monthChart = ColumnChart(self.monthChartCard)
        self.monthChart.setObjectName(u"monthChart")

        self.monthChartLayout.addWidget(self.monthChart)

        self.monthChartLayout.setStretch(1, 1)

        self.chartsLeft.addWidget(self.monthChartCard)

        self.chartsBottom = QHBoxLayout()
        self.chartsBottom.setSpacing(12)
        self.chartsBottom.setObjectName(u"chartsBottom")
        self.chartsBottom.setContentsMargins(0, 0, 0, 0)
        self.channelChartCard = QFrame(self.chartsSheet)
        self.channelChartCard.setObjectName(u"channelChartCard")
        self.channelChartCard.setProperty(u"role", u"card")
        self.channelChartLayout = QVBoxLayout(self.channelChartCard)
        self.channelChartLayout.setSpacing(6)
        self.channelChartLayout.setObjectName(u"channelChartLayout")
        self.channelChartLayout.setContentsMargins(16, 12, 16, 12)
        self.channelChartTitle = QLabel(self.channelChartCard)
        self.channelChartTitle.setObjectName(u"channelChartTitle")
        self.channelChartTitle.setProperty(u"role", u"heading")

        self.channelChartLayout.addWidget(self.channelChartTitle)

        self.channelChart = RowChart(self.channelChartCard)
        self.channelChart.setObjectName(u"channelChart")

        self.channelChartLayout.addWidget(self.channelChart)

        self.channelChartLayout.setStretch(1, 1)

        self.chartsBottom.addWidget(self.channelChartCard)

        self.ageChartCard = QFrame(self.chartsSheet)
        self.ageChartCard.setObjectName(u"ageChartCard")
        self.ageChartCard.setProperty(u"role", u"card")
        self.ageChartLayout = QVBoxLayout(self.ageChartCard)
        self.ageChartLayout.setSpacing(6)
        self.ageChartLayout.setObjectName(u"ageChartLayout")
        self.ageChartLayout.setContentsMargins(16, 12, 16, 12)
        self.ageChartTitle = QLabel(self.ageChartCard)
        self.ageChartTitle.setObjectName(u"ageChartTitle")
        self.ageChartTitle.setProperty(u"role", u"heading")

        self.ageChartLayout.addWidget(self.ageChartTitle)

        self.ageChart = RowChart(self.ageChartCard)
        self.ageChart.setObjectName(u"ageChart")

        self.ageChartLayout.addWidget(self.ageChart)

        self.ageChartLayout.setStretch(1, 1)

        self.chartsBottom.addWidget(self.ageChartCard)

        self.chartsBottom.setStretch(0, 1)
        self.chartsBottom.setStretch(1, 1)

        self.chartsLeft.addLayout(self.chartsBottom)

        self.chartsLeft.setStretch(0, 3)
        self.chartsLeft.setStretch(1, 2)

        self.chartsLayout.addLayout(self.chartsLeft)

        self.categoryChartCard = QFrame(self.chartsSheet)
        self.categoryChartCard.setObjectName(u"categoryChartCard")
        self.categoryChartCard.setProperty(u"role", u"card")
        self.categoryChartLayout = QVBoxLayout(self.categoryChartCard)
        self.categoryChartLayout.setSpacing(6)
        self.categoryChartLayout.setObjectName(u"categoryChartLayout")
        self.categoryChartLayout.setContentsMargins(16, 12, 16, 12)
        self.categoryChartTitle = QLabel(self.categoryChartCard)
        self.categoryChartTitle.setObjectName(u"categoryChartTitle")
        self.categoryChartTitle.setProperty(u"role", u"heading")

        self.categoryChartLayout.addWidget(self.categoryChartTitle)

        self.categoryChart = RowChart(self.categoryChartCard)
        self.categoryChart.setObjectName(u"categoryChart")

        self.categoryChartLayout.addWidget(self.categoryChart)

        self.categoryChartLayout.setStretch(1, 1)

        self.chartsLayout.addWidget(self.categoryChartCard)

        self.departmentChartCard = QFrame(self.chartsSheet)
        self.departmentChartCard.setObjectName(u"departmentChartCard")
        self.departmentChartCard.setProperty(u"role", u"card")
        self.departmentChartLayout = QVBoxLayout(self.departmentChartCard)
        self.departmentChartLayout.setSpacing(6)
        self.departmentChartLayout.setObjectName(u"departmentChartLayout")
        self.departmentChartLayout.setContentsMargins(16, 12, 16, 12)
        self.departmentChartTitle = QLabel(self.departmentChartCard)
        self.departmentChartTitle.setObjectName(u"departmentChartTitle")
        self.departmentChartTitle.setProperty(u"role", u"heading")

        self.departmentChartLayout.addWidget(self.departmentChartTitle)

        self.departmentChart = RowChart(self.departmentChartCard)
        self.departmentChart.setObjectName(u"departmentChart")

        self.departmentChartLayout.addWidget(self.departmentChart)

        self.departmentChartLayout.setStretch(1, 1)

        self.chartsLayout.addWidget(self.departmentChartCard)

        self.chartsLayout.setStretch(0, 5)
        self.chartsLayout.setStretch(1, 3)
        self.chartsLayout.setStretch(2, 3)
        self.chartsArea.setWidget(self.chartsSheet)

        self.chartsPageLayout.addWidget(self.chartsArea)

        self.bodyStack.addWidget(self.chartsPage)

        self.pageLayout.addWidget(self.bodyStack)

        self.pageLayout.setStretch(1, 1)

        self.retranslateUi(opinionsPage)

        QMetaObject.connectSlotsByName(opinionsPage)
    # setupUi

    def retranslateUi(self, opinionsPage):
        self.titleLabel.setText(QCoreApplication.translate("OpinionsPage", u"\u610f\u89c1\u5efa\u8bae", None))
#if QT_CONFIG(accessibility)
        self.viewChips.setAccessibleName(QCoreApplication.translate("OpinionsPage", u"\u9009\u62e9\u5217\u8868", None))
#endif // QT_CONFIG(accessibility)
        self.carriedCheck.setText(QCoreApplication.translate("OpinionsPage", u"\u542b\u5f80\u5e74\u672a\u529e\u7ed3", None))
#if QT_CONFIG(tooltip)
        self.carriedCheck.setToolTip(QCoreApplication.translate("OpinionsPage", u"\u628a\u5f80\u5e74\u63d0\u51fa\u3001\u73b0\u5728\u8fd8\u6ca1\u6709\u529e\u7ed3\u7684\u610f\u89c1\u4e5f\u5217\u51fa\u6765", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.opinionsFilterEdit.setAccessibleName(QCoreApplication.translate("OpinionsPage", u"\u7b5b\u9009\u610f\u89c1\u5efa\u8bae", None))
#endif // QT_CONFIG(accessibility)
        self.exportButton.setText(QCoreApplication.translate("OpinionsPage", u"\u5bfc\u51fa Excel", None))
#if QT_CONFIG(tooltip)
        self.exportButton.setToolTip(QCoreApplication.translate("OpinionsPage", u"\u628a\u73b0\u5728\u5217\u51fa\u7684\u8bb0\u5f55\u5199\u6210 Excel \u6587\u4ef6", None))
#endif // QT_CONFIG(tooltip)
        self.printButton.setText(QCoreApplication.translate("OpinionsPage", u"\u6253\u5370", None))
#if QT_CONFIG(tooltip)
        self.printButton.setToolTip(QCoreApplication.translate("OpinionsPage", u"\u6253\u5370\u73b0\u5728\u5217\u51fa\u7684\u8bb0\u5f55", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.newOpinionsButton.setAccessibleName(QCoreApplication.translate("OpinionsPage", u"\u767b\u8bb0\u610f\u89c1", None))
#endif // QT_CONFIG(accessibility)
        self.newOpinionsButton.setText(QCoreApplication.translate("OpinionsPage", u"\u767b\u8bb0\u610f\u89c1  Ctrl+N", None))
#if QT_CONFIG(tooltip)
        self.newOpinionsButton.setToolTip(QCoreApplication.translate("OpinionsPage", u"\u767b\u8bb0\u6765\u4fe1\u6765\u7535\u548c\u5176\u4ed6\u6765\u6e90\u7684\u610f\u89c1\uff1b\u63a5\u5f85\u7684\u610f\u89c1\u5728\u591c\u95f4\u63a5\u5f85\u9875\u767b\u8bb0", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.stateChips.setAccessibleName(QCoreApplication.translate("OpinionsPage", u"\u6309\u529e\u7406\u72b6\u6001\u7b5b\u9009", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.suggestionChips.setAccessibleName(QCoreApplication.translate("OpinionsPage", u"\u6309\u529e\u7406\u72b6\u6001\u7b5b\u9009\u4ee3\u8868\u5efa\u8bae", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.opinionsTable.setAccessibleName(QCoreApplication.translate("OpinionsPage", u"\u610f\u89c1\u5efa\u8bae\u5217\u8868", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.suggestionsTable.setAccessibleName(QCoreApplication.translate("OpinionsPage", u"\u4ee3\u8868\u5efa\u8bae\u5217\u8868", None))
#endif // QT_CONFIG(accessibility)
        self.footLabel.setText("")
        self.monthChartTitle.setText(QCoreApplication.translate("OpinionsPage", u"\u5404\u6708\u610f\u89c1\u5efa\u8bae", None))
        self.channelChartTitle.setText(QCoreApplication.translate("OpinionsPage", u"\u6309\u6765\u6e90", None))
        self.ageChartTitle.setText(QCoreApplication.translate("OpinionsPage", u"\u529e\u7406\u4e2d\u7684\u610f\u89c1\u5df2\u63d0\u51fa\u591a\u4e45", None))
        self.categoryChartTitle.setText(QCoreApplication.translate("OpinionsPage", u"\u6309\u7c7b\u522b", None))
        self.departmentChartTitle.setText(QCoreApplication.translate("OpinionsPage", u"\u6309\u4e3b\u8d23\u90e8\u95e8", None))
        pass
    # retranslateUi

