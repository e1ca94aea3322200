# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'activities_page.ui'
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
    QLabel, QPushButton, QSizePolicy, QSplitter,
    QStackedWidget, QVBoxLayout, QWidget)

from rongui_desktop.ui.lists.chip_bar import ChipBar
from rongui_desktop.ui.lists.detail_panel import DetailPanel
from rongui_desktop.ui.widgets.elided_label import ElidedLabel
from rongui_desktop.ui.widgets.filter_box import FilterBox
from rongui_desktop.ui.widgets.rows_view import RowsView

class Ui_ActivitiesPage(object):
    def setupUi(self, activitiesPage):
        if not activitiesPage.objectName():
            activitiesPage.setObjectName(u"activitiesPage")
        self.pageLayout = QVBoxLayout(activitiesPage)
        self.pageLayout.setSpacing(10)
        self.pageLayout.setObjectName(u"pageLayout")
        self.pageLayout.setContentsMargins(20, 12, 20, 12)
        self.headLayout = QHBoxLayout()
        self.headLayout.setSpacing(10)
        self.headLayout.setObjectName(u"headLayout")
        self.headLayout.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(activitiesPage)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"role", u"title")

        self.headLayout.addWidget(self.titleLabel)

        self.headingLabel = ElidedLabel(activitiesPage)
        self.headingLabel.setObjectName(u"headingLabel")
        self.headingLabel.setProperty(u"role", u"secondary")

        self.headLayout.addWidget(self.headingLabel)

        self.activitiesFilterEdit = FilterBox(activitiesPage)
        self.activitiesFilterEdit.setObjectName(u"activitiesFilterEdit")
        self.activitiesFilterEdit.setMinimumSize(QSize(180, 0))
        self.activitiesFilterEdit.setMaximumSize(QSize(300, 16777215))

        self.headLayout.addWidget(self.activitiesFilterEdit)

        self.exportButton = QPushButton(activitiesPage)
        self.exportButton.setObjectName(u"exportButton")

        self.headLayout.addWidget(self.exportButton)

        self.printButton = QPushButton(activitiesPage)
        self.printButton.setObjectName(u"printButton")

        self.headLayout.addWidget(self.printButton)

        self.newActivitiesButton = QPushButton(activitiesPage)
        self.newActivitiesButton.setObjectName(u"newActivitiesButton")

        self.headLayout.addWidget(self.newActivitiesButton)

        self.headLayout.setStretch(1, 1)

        self.pageLayout.addLayout(self.headLayout)

        self.splitter = QSplitter(activitiesPage)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        self.listCard = QFrame(self.splitter)
        self.listCard.setObjectName(u"listCard")
        self.listCard.setProperty(u"role", u"card")
        self.listCard.setMinimumSize(QSize(420, 0))
        self.listLayout = QVBoxLayout(self.listCard)
        self.listLayout.setSpacing(8)
        self.listLayout.setObjectName(u"listLayout")
        self.listLayout.setContentsMargins(12, 10, 12, 8)
        self.viewChips = ChipBar(self.listCard)
        self.viewChips.setObjectName(u"viewChips")

        self.listLayout.addWidget(self.viewChips)

        self.listStack = QStackedWidget(self.listCard)
        self.listStack.setObjectName(u"listStack")
        self.activitiesSheet = QWidget()
        self.activitiesSheet.setObjectName(u"activitiesSheet")
        self.activitiesLayout = QVBoxLayout(self.activitiesSheet)
        self.activitiesLayout.setSpacing(0)
        self.activitiesLayout.setObjectName(u"activitiesLayout")
        self.activitiesLayout.setContentsMargins(0, 0, 0, 0)
        self.activitiesTable = RowsView(self.activitiesSheet)
        self.activitiesTable.setObjectName(u"activitiesTable")

        self.activitiesLayout.addWidget(self.activitiesTable)

        self.listStack.addWidget(self.activitiesSheet)
        self.visitsSheet = QWidget()
        self.visitsSheet.setObjectName(u"visitsSheet")
        self.visitsLayout = QVBoxLayout(self.visitsSheet)
        self.visitsLayout.setSpacing(0)
        self.visitsLayout.setObjectName(u"visitsLayout")
        self.visitsLayout.setContentsMargins(0, 0, 0, 0)
        self.visitsTable = RowsView(self.visitsSheet)
        self.visitsTable.setObjectName(u"visitsTable")

        self.visitsLayout.addWidget(self.visitsTable)

        self.listStack.addWidget(self.visitsSheet)
        self.dutyReportsSheet = QWidget()
        self.dutyReportsSheet.setObjectName(u"dutyReportsSheet")
        self.dutyReportsLayout = QVBoxLayout(self.dutyReportsSheet)
        self.dutyReportsLayout.setSpacing(0)
        self.dutyReportsLayout.setObjectName(u"dutyReportsLayout")
        self.dutyReportsLayout.setContentsMargins(0, 0, 0, 0)
        self.dutyReportsTable = RowsView(self.dutyReportsSheet)
        self.dutyReportsTable.setObjectName(u"dutyReportsTable")

        self.dutyReportsLayout.addWidget(self.dutyReportsTable)

        self.listStack.addWidget(self.dutyReportsSheet)
        self.publicitySheet = QWidget()
        self.publicitySheet.setObjectName(u"publicitySheet")
        self.publicityLayout = QVBoxLayout(self.publicitySheet)
        self.publicityLayout.setSpacing(0)
        self.publicityLayout.setObjectName(u"publicityLayout")
        self.publicityLayout.setContentsMargins(0, 0, 0, 0)
        self.publicityTable = RowsView(self.publicitySheet)
        self.publicityTable.setObjectName(u"publicityTable")

        self.publicityLayout.addWidget(self.publicityTable)

        self.listStack.addWidget(self.publicitySheet)
        self.planSheet = QWidget()
        self.planSheet.setObjectName(u"planSheet")
        self.planLayout = QVBoxLayout(self.planSheet)
        self.planLayout.setSpacing(0)
        self.planLayout.setObjectName(u"planLayout")
        self.planLayout.setContentsMargins(0, 0, 0, 0)
        self.planTable = RowsView(self.planSheet)
        self.planTable.setObjectName(u"planTable")

        self.planLayout.addWidget(self.planTable)

        self.listStack.addWidget(self.planSheet)

        self.listLayout.addWidget(self.listStack)

        self.footLabel = ElidedLabel(self.listCard)
        self.footLabel.setObjectName(u"footLabel")
        self.footLabel.setProperty(u"role", u"secondary")

        self.listLayout.addWidget(self.footLabel)

        self.listLayout.setStretch(1, 1)
        self.splitter.addWidget(self.listCard)
        self.detailPanel = DetailPanel(self.splitter)
        self.detailPanel.setObjectName(u"detailPanel")
        self.detailPanel.setMinimumSize(QSize(280, 0))
        self.splitter.addWidget(self.detailPanel)

        self.pageLayout.addWidget(self.splitter)

        self.pageLayout.setStretch(1, 1)

        self.retranslateUi(activitiesPage)

        QMetaObject.connectSlotsByName(activitiesPage)
    # setupUi

    def retranslateUi(self, activitiesPage):
        self.titleLabel.setText(QCoreApplication.translate("ActivitiesPage", u"\u5c65\u804c\u6d3b\u52a8", None))
        self.headingLabel.setText("")
#if QT_CONFIG(accessibility)
        self.activitiesFilterEdit.setAccessibleName(QCoreApplication.translate("ActivitiesPage", u"\u7b5b\u9009\u5c65\u804c\u6d3b\u52a8", None))
#endif // QT_CONFIG(accessibility)
        self.exportButton.setText(QCoreApplication.translate("ActivitiesPage", u"\u5bfc\u51fa Excel", None))
#if QT_CONFIG(tooltip)
        self.exportButton.setToolTip(QCoreApplication.translate("ActivitiesPage", u"\u628a\u73b0\u5728\u5217\u51fa\u7684\u8bb0\u5f55\u5199\u6210 Excel \u6587\u4ef6", None))
#endif // QT_CONFIG(tooltip)
        self.printButton.setText(QCoreApplication.translate("ActivitiesPage", u"\u6253\u5370", None))
#if QT_CONFIG(tooltip)
        self.printButton.setToolTip(QCoreApplication.translate("ActivitiesPage", u"\u6253\u5370\u73b0\u5728\u5217\u51fa\u7684\u8bb0\u5f55", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.newActivitiesButton.setAccessibleName(QCoreApplication.translate("ActivitiesPage", u"\u5bfc\u5165\u5c65\u804c\u8bb0\u5f55", None))
#endif // QT_CONFIG(accessibility)
        self.newActivitiesButton.setText(QCoreApplication.translate("ActivitiesPage", u"\u5bfc\u5165\u5c65\u804c\u8bb0\u5f55\u2026", None))
#if QT_CONFIG(tooltip)
        self.newActivitiesButton.setToolTip(QCoreApplication.translate("ActivitiesPage", u"\u5c65\u804c\u6d3b\u52a8\u3001\u8d70\u8bbf\u3001\u8ff0\u804c\u3001\u5ba3\u4f20\u548c\u8ba1\u5212\u4ece\u6570\u636e\u5de5\u4f5c\u7c3f\u5bfc\u5165\uff1a\u6587\u4ef6 \u2192 \u5bfc\u5165\u5de5\u4f5c\u7c3f", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.viewChips.setAccessibleName(QCoreApplication.translate("ActivitiesPage", u"\u9009\u62e9\u5217\u8868", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.activitiesTable.setAccessibleName(QCoreApplication.translate("ActivitiesPage", u"\u5c65\u804c\u6d3b\u52a8\u5217\u8868", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.visitsTable.setAccessibleName(QCoreApplication.translate("ActivitiesPage", u"\u4ee3\u8868\u8d70\u8bbf\u5217\u8868", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.dutyReportsTable.setAccessibleName(QCoreApplication.translate("ActivitiesPage", u"\u4ee3\u8868\u8ff0\u804c\u5217\u8868", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.publicityTable.setAccessibleName(QCoreApplication.translate("ActivitiesPage", u"\u5ba3\u4f20\u5217\u8868", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.planTable.setAccessibleName(QCoreApplication.translate("ActivitiesPage", u"\u5e74\u5ea6\u8ba1\u5212\u5217\u8868", None))
#endif // QT_CONFIG(accessibility)
        self.footLabel.setText("")
        pass
    # retranslateUi

