# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'supervision_page.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QPushButton, QSizePolicy,
    QSplitter, QStackedWidget, QVBoxLayout, QWidget)

from rongui_desktop.ui.lists.chip_bar import ChipBar
from rongui_desktop.ui.lists.detail_panel import DetailPanel
from rongui_desktop.ui.lists.grid import GridView
from rongui_desktop.ui.widgets.elided_label import ElidedLabel
from rongui_desktop.ui.widgets.filter_box import FilterBox
from rongui_desktop.ui.widgets.rows_view import RowsView

class Ui_SupervisionPage(object):
    def setupUi(self, supervisionPage):
        if not supervisionPage.objectName():
            supervisionPage.setObjectName(u"supervisionPage")
        self.pageLayout = QVBoxLayout(supervisionPage)
        self.pageLayout.setSpacing(10)
        self.pageLayout.setObjectName(u"pageLayout")
        self.pageLayout.setContentsMargins(20, 12, 20, 12)
        self.headLayout = QHBoxLayout()
        self.headLayout.setSpacing(10)
        self.headLayout.setObjectName(u"headLayout")
        self.headLayout.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(supervisionPage)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"role", u"title")

        self.headLayout.addWidget(self.titleLabel)

        self.headingLabel = ElidedLabel(supervisionPage)
        self.headingLabel.setObjectName(u"headingLabel")
        self.headingLabel.setProperty(u"role", u"secondary")

        self.headLayout.addWidget(self.headingLabel)

        self.groupCombo = QComboBox(supervisionPage)
        self.groupCombo.setObjectName(u"groupCombo")

        self.headLayout.addWidget(self.groupCombo)

        self.supervisionFilterEdit = FilterBox(supervisionPage)
        self.supervisionFilterEdit.setObjectName(u"supervisionFilterEdit")
        self.supervisionFilterEdit.setMinimumSize(QSize(130, 0))
        self.supervisionFilterEdit.setMaximumSize(QSize(300, 16777215))

        self.headLayout.addWidget(self.supervisionFilterEdit)

        self.exportButton = QPushButton(supervisionPage)
        self.exportButton.setObjectName(u"exportButton")

        self.headLayout.addWidget(self.exportButton)

        self.printButton = QPushButton(supervisionPage)
        self.printButton.setObjectName(u"printButton")

        self.headLayout.addWidget(self.printButton)

        self.moreButton = QPushButton(supervisionPage)
        self.moreButton.setObjectName(u"moreButton")

        self.headLayout.addWidget(self.moreButton)

        self.newSupervisionButton = QPushButton(supervisionPage)
        self.newSupervisionButton.setObjectName(u"newSupervisionButton")
        self.newSupervisionButton.setProperty(u"role", u"primary")

        self.headLayout.addWidget(self.newSupervisionButton)

        self.headLayout.setStretch(1, 1)

        self.pageLayout.addLayout(self.headLayout)

        self.splitter = QSplitter(supervisionPage)
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
        self.chipsLayout = QHBoxLayout()
        self.chipsLayout.setSpacing(20)
        self.chipsLayout.setObjectName(u"chipsLayout")
        self.chipsLayout.setContentsMargins(0, 0, 0, 0)
        self.viewChips = ChipBar(self.listCard)
        self.viewChips.setObjectName(u"viewChips")

        self.chipsLayout.addWidget(self.viewChips)

        self.stateChips = ChipBar(self.listCard)
        self.stateChips.setObjectName(u"stateChips")

        self.chipsLayout.addWidget(self.stateChips)

        self.chipsLayout.setStretch(1, 1)

        self.listLayout.addLayout(self.chipsLayout)

        self.listStack = QStackedWidget(self.listCard)
        self.listStack.setObjectName(u"listStack")
        self.matrixSheet = QWidget()
        self.matrixSheet.setObjectName(u"matrixSheet")
        self.matrixLayout = QVBoxLayout(self.matrixSheet)
        self.matrixLayout.setSpacing(6)
        self.matrixLayout.setObjectName(u"matrixLayout")
        self.matrixLayout.setContentsMargins(0, 0, 0, 0)
        self.matrixGrid = GridView(self.matrixSheet)
        self.matrixGrid.setObjectName(u"matrixGrid")

        self.matrixLayout.addWidget(self.matrixGrid)

        self.legendLabel = ElidedLabel(self.matrixSheet)
        self.legendLabel.setObjectName(u"legendLabel")
        self.legendLabel.setProperty(u"role", u"secondary")

        self.matrixLayout.addWidget(self.legendLabel)

        self.matrixLayout.setStretch(0, 1)
        self.listStack.addWidget(self.matrixSheet)
        self.activitiesSheet = QWidget()
        self.activitiesSheet.setObjectName(u"activitiesSheet")
        self.activitiesLayout = QVBoxLayout(self.activitiesSheet)
        self.activitiesLayout.setSpacing(6)
        self.activitiesLayout.setObjectName(u"activitiesLayout")
        self.activitiesLayout.setContentsMargins(0, 0, 0, 0)
        self.supervisionTable = RowsView(self.activitiesSheet)
        self.supervisionTable.setObjectName(u"supervisionTable")

        self.activitiesLayout.addWidget(self.supervisionTable)

        self.footLabel = ElidedLabel(self.activitiesSheet)
        self.footLabel.setObjectName(u"footLabel")
        self.footLabel.setProperty(u"role", u"secondary")

        self.activitiesLayout.addWidget(self.footLabel)

        self.activitiesLayout.setStretch(0, 1)
        self.listStack.addWidget(self.activitiesSheet)

        self.listLayout.addWidget(self.listStack)

        self.listLayout.setStretch(1, 1)
        self.splitter.addWidget(self.listCard)
        self.detailPanel = DetailPanel(self.splitter)
        self.detailPanel.setObjectName(u"detailPanel")
        self.detailPanel.setMinimumSize(QSize(280, 0))
        self.splitter.addWidget(self.detailPanel)

        self.pageLayout.addWidget(self.splitter)

        self.pageLayout.setStretch(1, 1)

        self.retranslateUi(supervisionPage)

        QMetaObject.connectSlotsByName(supervisionPage)
    # setupUi

    def retranslateUi(self, supervisionPage):
        self.titleLabel.setText(QCoreApplication.translate("SupervisionPage", u"\u91cd\u70b9\u9879\u76ee\u76d1\u7763", None))
        self.headingLabel.setText("")
#if QT_CONFIG(accessibility)
        self.groupCombo.setAccessibleName(QCoreApplication.translate("SupervisionPage", u"\u4ee3\u8868\u5c0f\u7ec4", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.groupCombo.setToolTip(QCoreApplication.translate("SupervisionPage", u"\u53ea\u770b\u4e00\u4e2a\u4ee3\u8868\u5c0f\u7ec4\u7684\u9879\u76ee\u548c\u6d3b\u52a8", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.supervisionFilterEdit.setAccessibleName(QCoreApplication.translate("SupervisionPage", u"\u7b5b\u9009\u76d1\u7763\u5b89\u6392", None))
#endif // QT_CONFIG(accessibility)
        self.exportButton.setText(QCoreApplication.translate("SupervisionPage", u"\u5bfc\u51fa Excel", None))
#if QT_CONFIG(tooltip)
        self.exportButton.setToolTip(QCoreApplication.translate("SupervisionPage", u"\u628a\u73b0\u5728\u5217\u51fa\u7684\u8bb0\u5f55\u5199\u6210 Excel \u6587\u4ef6", None))
#endif // QT_CONFIG(tooltip)
        self.printButton.setText(QCoreApplication.translate("SupervisionPage", u"\u6253\u5370", None))
#if QT_CONFIG(tooltip)
        self.printButton.setToolTip(QCoreApplication.translate("SupervisionPage", u"\u6253\u5370\u73b0\u5728\u5217\u51fa\u7684\u8bb0\u5f55", None))
#endif // QT_CONFIG(tooltip)
        self.moreButton.setText(QCoreApplication.translate("SupervisionPage", u"\u66f4\u591a", None))
#if QT_CONFIG(tooltip)
        self.moreButton.setToolTip(QCoreApplication.translate("SupervisionPage", u"\u5b89\u6392\u3001\u6539\u671f\u3001\u9879\u76ee\u548c\u76d1\u7763\u5bf9\u8c61\uff08\u4e5f\u53ef\u5728\u683c\u5b50\u4e0a\u6309\u53f3\u952e\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.newSupervisionButton.setAccessibleName(QCoreApplication.translate("SupervisionPage", u"\u767b\u8bb0\u76d1\u7763", None))
#endif // QT_CONFIG(accessibility)
        self.newSupervisionButton.setText(QCoreApplication.translate("SupervisionPage", u"\u767b\u8bb0\u76d1\u7763", None))
#if QT_CONFIG(tooltip)
        self.newSupervisionButton.setToolTip(QCoreApplication.translate("SupervisionPage", u"\u767b\u8bb0\u4e00\u6b21\u8c03\u7814\u3001\u89c6\u5bdf\u3001\u8d70\u8bbf\u3001\u5ea7\u8c08\u7b49\uff08Ctrl+N\uff09", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.viewChips.setAccessibleName(QCoreApplication.translate("SupervisionPage", u"\u9009\u62e9\u89c6\u56fe", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.stateChips.setAccessibleName(QCoreApplication.translate("SupervisionPage", u"\u6309\u76d1\u7763\u60c5\u51b5\u7b5b\u9009", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.matrixGrid.setAccessibleName(QCoreApplication.translate("SupervisionPage", u"\u76d1\u7763\u5b89\u6392\uff1a\u9879\u76ee\u548c\u5b63\u5ea6", None))
#endif // QT_CONFIG(accessibility)
        self.legendLabel.setText("")
#if QT_CONFIG(accessibility)
        self.supervisionTable.setAccessibleName(QCoreApplication.translate("SupervisionPage", u"\u76d1\u7763\u6d3b\u52a8\u5217\u8868", None))
#endif // QT_CONFIG(accessibility)
        self.footLabel.setText("")
        pass
    # retranslateUi

