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
        self.newActivitiesButton.setProperty(u"role", u"primary")

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

        self.dueChips = ChipBar(self.listCard)
        self.dueChips.setObjectName(u"dueChips")

        self.listLayout.addWidget(self.dueChips)

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
        self.reportsDueSheet = QWidget()
        self.reportsDueSheet.setObjectName(u"reportsDueSheet")
        self.reportsDueLayout = QVBoxLayout(self.reportsDueSheet)
        self.reportsDueLayout.setSpacing(0)
        self.reportsDueLayout.setObjectName(u"reportsDueLayout")
        self.reportsDueLayout.setContentsMargins(0, 0, 0, 0)
        self.reportsDueTable = RowsView(self.reportsDueSheet)
        self.reportsDueTable.setObjectName(u"reportsDueTable")

        self.reportsDueLayout.addWidget(self.reportsDueTable)

        self.listStack.addWidget(self.reportsDueSheet)
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

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footLayout.setContentsMargins(0, 0, 0, 0)
        self.footLabel = ElidedLabel(self.listCard)
        self.footLabel.setObjectName(u"footLabel")
        self.footLabel.setProperty(u"role", u"secondary")

        self.footLayout.addWidget(self.footLabel)

        self.reportButton = QPushButton(self.listCard)
        self.reportButton.setObjectName(u"reportButton")

        self.footLayout.addWidget(self.reportButton)

        self.editButton = QPushButton(self.listCard)
        self.editButton.setObjectName(u"editButton")

        self.footLayout.addWidget(self.editButton)

        self.deleteButton = QPushButton(self.listCard)
        self.deleteButton.setObjectName(u"deleteButton")

        self.footLayout.addWidget(self.deleteButton)

        self.footLayout.setStretch(0, 1)

        self.listLayout.addLayout(self.footLayout)

        self.listLayout.setStretch(2, 1)
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
        self.newActivitiesButton.setAccessibleName(QCoreApplication.translate("ActivitiesPage", u"\u767b\u8bb0\u5c65\u804c\u8bb0\u5f55", None))
#endif // QT_CONFIG(accessibility)
        self.newActivitiesButton.setText(QCoreApplication.translate("ActivitiesPage", u"\u767b\u8bb0\u6d3b\u52a8", None))
#if QT_CONFIG(tooltip)
        self.newActivitiesButton.setToolTip(QCoreApplication.translate("ActivitiesPage", u"\u767b\u8bb0\u4e00\u6761\u65b0\u7684\u8bb0\u5f55\uff08Ctrl+N\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.viewChips.setAccessibleName(QCoreApplication.translate("ActivitiesPage", u"\u9009\u62e9\u5217\u8868", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.dueChips.setAccessibleName(QCoreApplication.translate("ActivitiesPage", u"\u6309\u8ff0\u804c\u60c5\u51b5\u7b5b\u9009", None))
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
        self.reportsDueTable.setAccessibleName(QCoreApplication.translate("ActivitiesPage", u"\u8ff0\u804c\u8fdb\u5ea6\u5217\u8868", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.publicityTable.setAccessibleName(QCoreApplication.translate("ActivitiesPage", u"\u5ba3\u4f20\u5217\u8868", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.planTable.setAccessibleName(QCoreApplication.translate("ActivitiesPage", u"\u5e74\u5ea6\u8ba1\u5212\u5217\u8868", None))
#endif // QT_CONFIG(accessibility)
        self.footLabel.setText("")
        self.reportButton.setText(QCoreApplication.translate("ActivitiesPage", u"\u8ff0\u804c\u62a5\u544a\u2026", None))
#if QT_CONFIG(tooltip)
        self.reportButton.setToolTip(QCoreApplication.translate("ActivitiesPage", u"\u628a\u6240\u9009\u4ee3\u8868\u7684\u8ff0\u804c\u62a5\u544a\u5199\u6210 Word \u6587\u4ef6\uff1b\u8fd8\u6ca1\u6709\u5199\u7684\uff0c\u6309\u5c65\u804c\u8bb0\u5f55\u8d77\u8349", None))
#endif // QT_CONFIG(tooltip)
        self.editButton.setText(QCoreApplication.translate("ActivitiesPage", u"\u4fee\u6539", None))
#if QT_CONFIG(tooltip)
        self.editButton.setToolTip(QCoreApplication.translate("ActivitiesPage", u"\u4fee\u6539\u6240\u9009\u7684\u8bb0\u5f55\uff08\u53cc\u51fb\u6216\u56de\u8f66\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.deleteButton.setText(QCoreApplication.translate("ActivitiesPage", u"\u5220\u9664", None))
#if QT_CONFIG(tooltip)
        self.deleteButton.setToolTip(QCoreApplication.translate("ActivitiesPage", u"\u5220\u9664\u6240\u9009\u7684\u8bb0\u5f55\uff08Delete\uff09\uff0c10 \u79d2\u5185\u53ef\u4ee5\u64a4\u9500", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

