# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'workbench_page.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QStackedWidget, QTableView, QVBoxLayout,
    QWidget)

from rongui_desktop.ui.lists.tile import TileButton
from rongui_desktop.ui.widgets.charts import ColumnChart
from rongui_desktop.ui.widgets.elided_label import ElidedLabel

class Ui_WorkbenchPage(object):
    def setupUi(self, workbenchPage):
        if not workbenchPage.objectName():
            workbenchPage.setObjectName(u"workbenchPage")
        self.pageLayout = QVBoxLayout(workbenchPage)
        self.pageLayout.setSpacing(12)
        self.pageLayout.setObjectName(u"pageLayout")
        self.pageLayout.setContentsMargins(20, 12, 20, 12)
        self.headLayout = QHBoxLayout()
        self.headLayout.setSpacing(12)
        self.headLayout.setObjectName(u"headLayout")
        self.headLayout.setContentsMargins(0, 0, 0, 0)
        self.titlesLayout = QVBoxLayout()
        self.titlesLayout.setSpacing(2)
        self.titlesLayout.setObjectName(u"titlesLayout")
        self.titlesLayout.setContentsMargins(0, 0, 0, 0)
        self.dayLabel = QLabel(workbenchPage)
        self.dayLabel.setObjectName(u"dayLabel")
        self.dayLabel.setProperty(u"role", u"title")

        self.titlesLayout.addWidget(self.dayLabel)

        self.sessionLabel = ElidedLabel(workbenchPage)
        self.sessionLabel.setObjectName(u"sessionLabel")
        self.sessionLabel.setProperty(u"role", u"secondary")

        self.titlesLayout.addWidget(self.sessionLabel)


        self.headLayout.addLayout(self.titlesLayout)

        self.noticeButton = QPushButton(workbenchPage)
        self.noticeButton.setObjectName(u"noticeButton")

        self.headLayout.addWidget(self.noticeButton)

        self.startButton = QPushButton(workbenchPage)
        self.startButton.setObjectName(u"startButton")
        self.startButton.setProperty(u"role", u"primary")

        self.headLayout.addWidget(self.startButton)

        self.headLayout.setStretch(0, 1)

        self.pageLayout.addLayout(self.headLayout)

        self.bodyArea = QScrollArea(workbenchPage)
        self.bodyArea.setObjectName(u"bodyArea")
        self.bodyArea.setFrameShape(QFrame.Shape.NoFrame)
        self.bodyArea.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.bodyArea.setWidgetResizable(True)
        self.bodyArea.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.bodySheet = QWidget()
        self.bodySheet.setObjectName(u"bodySheet")
        self.bodySheet.setProperty(u"role", u"page")
        self.bodyLayout = QVBoxLayout(self.bodySheet)
        self.bodyLayout.setSpacing(12)
        self.bodyLayout.setObjectName(u"bodyLayout")
        self.bodyLayout.setContentsMargins(0, 0, 0, 0)
        self.tilesLayout = QHBoxLayout()
        self.tilesLayout.setSpacing(14)
        self.tilesLayout.setObjectName(u"tilesLayout")
        self.tilesLayout.setContentsMargins(0, 0, 0, 0)
        self.overdueTile = TileButton(self.bodySheet)
        self.overdueTile.setObjectName(u"overdueTile")

        self.tilesLayout.addWidget(self.overdueTile)

        self.dueSoonTile = TileButton(self.bodySheet)
        self.dueSoonTile.setObjectName(u"dueSoonTile")

        self.tilesLayout.addWidget(self.dueSoonTile)

        self.unsupervisedTile = TileButton(self.bodySheet)
        self.unsupervisedTile.setObjectName(u"unsupervisedTile")

        self.tilesLayout.addWidget(self.unsupervisedTile)

        self.belowQuotaTile = TileButton(self.bodySheet)
        self.belowQuotaTile.setObjectName(u"belowQuotaTile")

        self.tilesLayout.addWidget(self.belowQuotaTile)

        self.tilesLayout.setStretch(0, 1)
        self.tilesLayout.setStretch(1, 1)
        self.tilesLayout.setStretch(2, 1)
        self.tilesLayout.setStretch(3, 1)

        self.bodyLayout.addLayout(self.tilesLayout)

        self.middleLayout = QHBoxLayout()
        self.middleLayout.setSpacing(14)
        self.middleLayout.setObjectName(u"middleLayout")
        self.middleLayout.setContentsMargins(0, 0, 0, 0)
        self.dutyCard = QFrame(self.bodySheet)
        self.dutyCard.setObjectName(u"dutyCard")
        self.dutyCard.setProperty(u"role", u"card")
        self.dutyCard.setMinimumSize(QSize(0, 150))
        self.dutyLayout = QVBoxLayout(self.dutyCard)
        self.dutyLayout.setSpacing(6)
        self.dutyLayout.setObjectName(u"dutyLayout")
        self.dutyLayout.setContentsMargins(16, 10, 16, 10)
        self.dutyHead = QHBoxLayout()
        self.dutyHead.setSpacing(8)
        self.dutyHead.setObjectName(u"dutyHead")
        self.dutyHead.setContentsMargins(0, 0, 0, 0)
        self.dutyTitle = QLabel(self.dutyCard)
        self.dutyTitle.setObjectName(u"dutyTitle")
        self.dutyTitle.setProperty(u"role", u"heading")

        self.dutyHead.addWidget(self.dutyTitle)

        self.dutySpacer = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.dutyHead.addItem(self.dutySpacer)

        self.dutyCountLabel = QLabel(self.dutyCard)
        self.dutyCountLabel.setObjectName(u"dutyCountLabel")
        self.dutyCountLabel.setProperty(u"role", u"secondary")

        self.dutyHead.addWidget(self.dutyCountLabel)


        self.dutyLayout.addLayout(self.dutyHead)

        self.dutyStack = QStackedWidget(self.dutyCard)
        self.dutyStack.setObjectName(u"dutyStack")
        self.dutySheet = QWidget()
        self.dutySheet.setObjectName(u"dutySheet")
        self.dutySheetLayout = QVBoxLayout(self.dutySheet)
        self.dutySheetLayout.setSpacing(0)
        self.dutySheetLayout.setObjectName(u"dutySheetLayout")
        self.dutySheetLayout.setContentsMargins(0, 0, 0, 0)
        self.dutyTable = QTableView(self.dutySheet)
        self.dutyTable.setObjectName(u"dutyTable")

        self.dutySheetLayout.addWidget(self.dutyTable)

        self.dutyStack.addWidget(self.dutySheet)
        self.noDutySheet = QWidget()
        self.noDutySheet.setObjectName(u"noDutySheet")
        self.noDutyLayout = QVBoxLayout(self.noDutySheet)
        self.noDutyLayout.setSpacing(0)
        self.noDutyLayout.setObjectName(u"noDutyLayout")
        self.noDutyLayout.setContentsMargins(0, 0, 0, 0)
        self.noDutyLabel = QLabel(self.noDutySheet)
        self.noDutyLabel.setObjectName(u"noDutyLabel")
        self.noDutyLabel.setProperty(u"role", u"secondary")
        self.noDutyLabel.setWordWrap(True)
        self.noDutyLabel.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.noDutyLayout.addWidget(self.noDutyLabel)

        self.dutyStack.addWidget(self.noDutySheet)

        self.dutyLayout.addWidget(self.dutyStack)

        self.dutyLayout.setStretch(1, 1)

        self.middleLayout.addWidget(self.dutyCard)

        self.chartCard = QFrame(self.bodySheet)
        self.chartCard.setObjectName(u"chartCard")
        self.chartCard.setProperty(u"role", u"card")
        self.chartCard.setMinimumSize(QSize(0, 150))
        self.chartLayout = QVBoxLayout(self.chartCard)
        self.chartLayout.setSpacing(2)
        self.chartLayout.setObjectName(u"chartLayout")
        self.chartLayout.setContentsMargins(16, 10, 16, 10)
        self.chartTitle = QLabel(self.chartCard)
        self.chartTitle.setObjectName(u"chartTitle")
        self.chartTitle.setProperty(u"role", u"heading")

        self.chartLayout.addWidget(self.chartTitle)

        self.monthChart = ColumnChart(self.chartCard)
        self.monthChart.setObjectName(u"monthChart")

        self.chartLayout.addWidget(self.monthChart)

        self.chartLayout.setStretch(1, 1)

        self.middleLayout.addWidget(self.chartCard)

        self.middleLayout.setStretch(0, 1)
        self.middleLayout.setStretch(1, 1)

        self.bodyLayout.addLayout(self.middleLayout)

        self.todoCard = QFrame(self.bodySheet)
        self.todoCard.setObjectName(u"todoCard")
        self.todoCard.setMinimumSize(QSize(0, 150))
        self.todoCard.setProperty(u"role", u"card")
        self.todoLayout = QVBoxLayout(self.todoCard)
        self.todoLayout.setSpacing(6)
        self.todoLayout.setObjectName(u"todoLayout")
        self.todoLayout.setContentsMargins(16, 10, 16, 10)
        self.todoHead = QHBoxLayout()
        self.todoHead.setSpacing(8)
        self.todoHead.setObjectName(u"todoHead")
        self.todoHead.setContentsMargins(0, 0, 0, 0)
        self.todoTitle = QLabel(self.todoCard)
        self.todoTitle.setObjectName(u"todoTitle")
        self.todoTitle.setProperty(u"role", u"heading")

        self.todoHead.addWidget(self.todoTitle)

        self.todoSpacer = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.todoHead.addItem(self.todoSpacer)

        self.todoCountLabel = QLabel(self.todoCard)
        self.todoCountLabel.setObjectName(u"todoCountLabel")
        self.todoCountLabel.setProperty(u"role", u"secondary")

        self.todoHead.addWidget(self.todoCountLabel)


        self.todoLayout.addLayout(self.todoHead)

        self.todoTable = QTableView(self.todoCard)
        self.todoTable.setObjectName(u"todoTable")

        self.todoLayout.addWidget(self.todoTable)

        self.todoLayout.setStretch(1, 1)

        self.bodyLayout.addWidget(self.todoCard)

        self.bodyLayout.setStretch(1, 4)
        self.bodyLayout.setStretch(2, 5)
        self.bodyArea.setWidget(self.bodySheet)

        self.pageLayout.addWidget(self.bodyArea)

        self.pageLayout.setStretch(1, 1)

        self.retranslateUi(workbenchPage)

        QMetaObject.connectSlotsByName(workbenchPage)
    # setupUi

    def retranslateUi(self, workbenchPage):
        self.dayLabel.setText("")
        self.sessionLabel.setText("")
        self.noticeButton.setText(QCoreApplication.translate("WorkbenchPage", u"\u6253\u5370\u63a5\u5f85\u516c\u544a", None))
#if QT_CONFIG(tooltip)
        self.noticeButton.setToolTip(QCoreApplication.translate("WorkbenchPage", u"\u4eca\u665a\u6216\u4e0b\u4e00\u573a\u63a5\u5f85\u7684\u516c\u544a", None))
#endif // QT_CONFIG(tooltip)
        self.startButton.setText(QCoreApplication.translate("WorkbenchPage", u"\u5f00\u59cb\u4eca\u665a\u63a5\u5f85  F5", None))
#if QT_CONFIG(accessibility)
        self.bodyArea.setAccessibleName(QCoreApplication.translate("WorkbenchPage", u"\u4eca\u5929\u8981\u529e\u7684\u4e8b", None))
#endif // QT_CONFIG(accessibility)
        self.dutyTitle.setText(QCoreApplication.translate("WorkbenchPage", u"\u4eca\u665a\u503c\u73ed\u4ee3\u8868", None))
        self.dutyCountLabel.setText("")
#if QT_CONFIG(accessibility)
        self.dutyTable.setAccessibleName(QCoreApplication.translate("WorkbenchPage", u"\u4eca\u665a\u503c\u73ed\u4ee3\u8868", None))
#endif // QT_CONFIG(accessibility)
        self.noDutyLabel.setText(QCoreApplication.translate("WorkbenchPage", u"\u4eca\u5929\u6ca1\u6709\u5b89\u6392\u63a5\u5f85", None))
        self.chartTitle.setText(QCoreApplication.translate("WorkbenchPage", u"\u5404\u6708\u610f\u89c1\u5efa\u8bae", None))
        self.todoTitle.setText(QCoreApplication.translate("WorkbenchPage", u"\u5f85\u529e", None))
        self.todoCountLabel.setText("")
#if QT_CONFIG(accessibility)
        self.todoTable.setAccessibleName(QCoreApplication.translate("WorkbenchPage", u"\u5f85\u529e", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

