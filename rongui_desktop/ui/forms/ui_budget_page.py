# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'budget_page.ui'
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
from rongui_desktop.ui.lists.grid import GridView
from rongui_desktop.ui.widgets.elided_label import ElidedLabel
from rongui_desktop.ui.widgets.filter_box import FilterBox
from rongui_desktop.ui.widgets.rows_view import RowsView

class Ui_BudgetPage(object):
    def setupUi(self, budgetPage):
        if not budgetPage.objectName():
            budgetPage.setObjectName(u"budgetPage")
        self.pageLayout = QVBoxLayout(budgetPage)
        self.pageLayout.setSpacing(10)
        self.pageLayout.setObjectName(u"pageLayout")
        self.pageLayout.setContentsMargins(20, 12, 20, 12)
        self.headLayout = QHBoxLayout()
        self.headLayout.setSpacing(10)
        self.headLayout.setObjectName(u"headLayout")
        self.headLayout.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(budgetPage)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"role", u"title")

        self.headLayout.addWidget(self.titleLabel)

        self.headingLabel = ElidedLabel(budgetPage)
        self.headingLabel.setObjectName(u"headingLabel")
        self.headingLabel.setProperty(u"role", u"secondary")

        self.headLayout.addWidget(self.headingLabel)

        self.budgetFilterEdit = FilterBox(budgetPage)
        self.budgetFilterEdit.setObjectName(u"budgetFilterEdit")
        self.budgetFilterEdit.setMinimumSize(QSize(180, 0))
        self.budgetFilterEdit.setMaximumSize(QSize(300, 16777215))

        self.headLayout.addWidget(self.budgetFilterEdit)

        self.exportButton = QPushButton(budgetPage)
        self.exportButton.setObjectName(u"exportButton")

        self.headLayout.addWidget(self.exportButton)

        self.printButton = QPushButton(budgetPage)
        self.printButton.setObjectName(u"printButton")

        self.headLayout.addWidget(self.printButton)

        self.moreButton = QPushButton(budgetPage)
        self.moreButton.setObjectName(u"moreButton")

        self.headLayout.addWidget(self.moreButton)

        self.newBudgetButton = QPushButton(budgetPage)
        self.newBudgetButton.setObjectName(u"newBudgetButton")
        self.newBudgetButton.setProperty(u"role", u"primary")

        self.headLayout.addWidget(self.newBudgetButton)

        self.headLayout.setStretch(1, 1)

        self.pageLayout.addLayout(self.headLayout)

        self.splitter = QSplitter(budgetPage)
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
        self.meetingsSheet = QWidget()
        self.meetingsSheet.setObjectName(u"meetingsSheet")
        self.meetingsLayout = QVBoxLayout(self.meetingsSheet)
        self.meetingsLayout.setSpacing(6)
        self.meetingsLayout.setObjectName(u"meetingsLayout")
        self.meetingsLayout.setContentsMargins(0, 0, 0, 0)
        self.budgetTable = RowsView(self.meetingsSheet)
        self.budgetTable.setObjectName(u"budgetTable")

        self.meetingsLayout.addWidget(self.budgetTable)

        self.footLabel = ElidedLabel(self.meetingsSheet)
        self.footLabel.setObjectName(u"footLabel")
        self.footLabel.setProperty(u"role", u"secondary")

        self.meetingsLayout.addWidget(self.footLabel)

        self.meetingsLayout.setStretch(0, 1)
        self.listStack.addWidget(self.meetingsSheet)
        self.reviewSheet = QWidget()
        self.reviewSheet.setObjectName(u"reviewSheet")
        self.reviewLayout = QVBoxLayout(self.reviewSheet)
        self.reviewLayout.setSpacing(6)
        self.reviewLayout.setObjectName(u"reviewLayout")
        self.reviewLayout.setContentsMargins(0, 0, 0, 0)
        self.reviewTable = RowsView(self.reviewSheet)
        self.reviewTable.setObjectName(u"reviewTable")

        self.reviewLayout.addWidget(self.reviewTable)

        self.reviewFootLabel = ElidedLabel(self.reviewSheet)
        self.reviewFootLabel.setObjectName(u"reviewFootLabel")
        self.reviewFootLabel.setProperty(u"role", u"secondary")

        self.reviewLayout.addWidget(self.reviewFootLabel)

        self.reviewLayout.setStretch(0, 1)
        self.listStack.addWidget(self.reviewSheet)
        self.monitorSheet = QWidget()
        self.monitorSheet.setObjectName(u"monitorSheet")
        self.monitorLayout = QVBoxLayout(self.monitorSheet)
        self.monitorLayout.setSpacing(6)
        self.monitorLayout.setObjectName(u"monitorLayout")
        self.monitorLayout.setContentsMargins(0, 0, 0, 0)
        self.monitorGrid = GridView(self.monitorSheet)
        self.monitorGrid.setObjectName(u"monitorGrid")

        self.monitorLayout.addWidget(self.monitorGrid)

        self.legendLabel = ElidedLabel(self.monitorSheet)
        self.legendLabel.setObjectName(u"legendLabel")
        self.legendLabel.setProperty(u"role", u"secondary")

        self.monitorLayout.addWidget(self.legendLabel)

        self.monitorLayout.setStretch(0, 1)
        self.listStack.addWidget(self.monitorSheet)

        self.listLayout.addWidget(self.listStack)

        self.listLayout.setStretch(1, 1)
        self.splitter.addWidget(self.listCard)
        self.detailPanel = DetailPanel(self.splitter)
        self.detailPanel.setObjectName(u"detailPanel")
        self.detailPanel.setMinimumSize(QSize(280, 0))
        self.splitter.addWidget(self.detailPanel)

        self.pageLayout.addWidget(self.splitter)

        self.pageLayout.setStretch(1, 1)

        self.retranslateUi(budgetPage)

        QMetaObject.connectSlotsByName(budgetPage)
    # setupUi

    def retranslateUi(self, budgetPage):
        self.titleLabel.setText(QCoreApplication.translate("BudgetPage", u"\u9884\u7b97\u5ba1\u67e5", None))
        self.headingLabel.setText("")
#if QT_CONFIG(accessibility)
        self.budgetFilterEdit.setAccessibleName(QCoreApplication.translate("BudgetPage", u"\u7b5b\u9009\u9884\u7b97\u5ba1\u67e5", None))
#endif // QT_CONFIG(accessibility)
        self.exportButton.setText(QCoreApplication.translate("BudgetPage", u"\u5bfc\u51fa Excel", None))
#if QT_CONFIG(tooltip)
        self.exportButton.setToolTip(QCoreApplication.translate("BudgetPage", u"\u628a\u73b0\u5728\u5217\u51fa\u7684\u8bb0\u5f55\u5199\u6210 Excel \u6587\u4ef6", None))
#endif // QT_CONFIG(tooltip)
        self.printButton.setText(QCoreApplication.translate("BudgetPage", u"\u6253\u5370", None))
#if QT_CONFIG(tooltip)
        self.printButton.setToolTip(QCoreApplication.translate("BudgetPage", u"\u6253\u5370\u73b0\u5728\u5217\u51fa\u7684\u8bb0\u5f55", None))
#endif // QT_CONFIG(tooltip)
        self.moreButton.setText(QCoreApplication.translate("BudgetPage", u"\u66f4\u591a", None))
#if QT_CONFIG(tooltip)
        self.moreButton.setToolTip(QCoreApplication.translate("BudgetPage", u"\u6536\u652f\u8868\u3001\u6587\u4e66\u3001\u7f3a\u6570\u539f\u56e0\uff08\u4e5f\u53ef\u6309\u53f3\u952e\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.newBudgetButton.setAccessibleName(QCoreApplication.translate("BudgetPage", u"\u767b\u8bb0", None))
#endif // QT_CONFIG(accessibility)
        self.newBudgetButton.setText(QCoreApplication.translate("BudgetPage", u"\u767b\u8bb0\u4f1a\u8bae", None))
#if QT_CONFIG(tooltip)
        self.newBudgetButton.setToolTip(QCoreApplication.translate("BudgetPage", u"\u767b\u8bb0\u4f1a\u8bae\u3001\u5ba1\u67e5\u610f\u89c1\u6216\u4e00\u4e2a\u6708\u7684\u8054\u7f51\u76d1\u7763\uff08Ctrl+N\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.viewChips.setAccessibleName(QCoreApplication.translate("BudgetPage", u"\u9009\u62e9\u5217\u8868", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.budgetTable.setAccessibleName(QCoreApplication.translate("BudgetPage", u"\u9884\u7b97\u4f1a\u8bae\u5217\u8868", None))
#endif // QT_CONFIG(accessibility)
        self.footLabel.setText("")
#if QT_CONFIG(accessibility)
        self.reviewTable.setAccessibleName(QCoreApplication.translate("BudgetPage", u"\u5ba1\u67e5\u610f\u89c1\u5217\u8868", None))
#endif // QT_CONFIG(accessibility)
        self.reviewFootLabel.setText("")
#if QT_CONFIG(accessibility)
        self.monitorGrid.setAccessibleName(QCoreApplication.translate("BudgetPage", u"\u9884\u7b97\u8054\u7f51\u76d1\u7763\uff1a\u5355\u4f4d\u548c\u6708\u4efd", None))
#endif // QT_CONFIG(accessibility)
        self.legendLabel.setText("")
        pass
    # retranslateUi

