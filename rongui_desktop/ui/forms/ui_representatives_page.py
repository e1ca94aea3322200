# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'representatives_page.ui'
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
from rongui_desktop.ui.people.archive_sheet import ArchiveSheet
from rongui_desktop.ui.widgets.elided_label import ElidedLabel
from rongui_desktop.ui.widgets.filter_box import FilterBox
from rongui_desktop.ui.widgets.no_wheel import NoWheelCombo
from rongui_desktop.ui.widgets.rows_view import RowsView

class Ui_RepresentativesPage(object):
    def setupUi(self, representativesPage):
        if not representativesPage.objectName():
            representativesPage.setObjectName(u"representativesPage")
        self.pageLayout = QVBoxLayout(representativesPage)
        self.pageLayout.setSpacing(10)
        self.pageLayout.setObjectName(u"pageLayout")
        self.pageLayout.setContentsMargins(20, 12, 20, 12)
        self.bodyStack = QStackedWidget(representativesPage)
        self.bodyStack.setObjectName(u"bodyStack")
        self.rosterSheet = QWidget()
        self.rosterSheet.setObjectName(u"rosterSheet")
        self.rosterLayout = QVBoxLayout(self.rosterSheet)
        self.rosterLayout.setSpacing(10)
        self.rosterLayout.setObjectName(u"rosterLayout")
        self.rosterLayout.setContentsMargins(0, 0, 0, 0)
        self.headLayout = QHBoxLayout()
        self.headLayout.setSpacing(10)
        self.headLayout.setObjectName(u"headLayout")
        self.headLayout.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(self.rosterSheet)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"role", u"title")

        self.headLayout.addWidget(self.titleLabel)

        self.headingLabel = ElidedLabel(self.rosterSheet)
        self.headingLabel.setObjectName(u"headingLabel")
        self.headingLabel.setProperty(u"role", u"secondary")

        self.headLayout.addWidget(self.headingLabel)

        self.representativesFilterEdit = FilterBox(self.rosterSheet)
        self.representativesFilterEdit.setObjectName(u"representativesFilterEdit")
        self.representativesFilterEdit.setMinimumSize(QSize(180, 0))
        self.representativesFilterEdit.setMaximumSize(QSize(300, 16777215))

        self.headLayout.addWidget(self.representativesFilterEdit)

        self.archiveButton = QPushButton(self.rosterSheet)
        self.archiveButton.setObjectName(u"archiveButton")

        self.headLayout.addWidget(self.archiveButton)

        self.exportButton = QPushButton(self.rosterSheet)
        self.exportButton.setObjectName(u"exportButton")

        self.headLayout.addWidget(self.exportButton)

        self.printButton = QPushButton(self.rosterSheet)
        self.printButton.setObjectName(u"printButton")

        self.headLayout.addWidget(self.printButton)

        self.moreButton = QPushButton(self.rosterSheet)
        self.moreButton.setObjectName(u"moreButton")

        self.headLayout.addWidget(self.moreButton)

        self.newRepresentativesButton = QPushButton(self.rosterSheet)
        self.newRepresentativesButton.setObjectName(u"newRepresentativesButton")
        self.newRepresentativesButton.setProperty(u"role", u"primary")

        self.headLayout.addWidget(self.newRepresentativesButton)

        self.headLayout.setStretch(1, 1)

        self.rosterLayout.addLayout(self.headLayout)

        self.splitter = QSplitter(self.rosterSheet)
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
        self.choiceLayout = QHBoxLayout()
        self.choiceLayout.setSpacing(8)
        self.choiceLayout.setObjectName(u"choiceLayout")
        self.circleChips = ChipBar(self.listCard)
        self.circleChips.setObjectName(u"circleChips")

        self.choiceLayout.addWidget(self.circleChips)

        self.orderCombo = NoWheelCombo(self.listCard)
        self.orderCombo.setObjectName(u"orderCombo")

        self.choiceLayout.addWidget(self.orderCombo)

        self.choiceLayout.setStretch(0, 1)

        self.listLayout.addLayout(self.choiceLayout)

        self.representativesTable = RowsView(self.listCard)
        self.representativesTable.setObjectName(u"representativesTable")

        self.listLayout.addWidget(self.representativesTable)

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

        self.rosterLayout.addWidget(self.splitter)

        self.rosterLayout.setStretch(1, 1)
        self.bodyStack.addWidget(self.rosterSheet)
        self.archiveSheet = ArchiveSheet()
        self.archiveSheet.setObjectName(u"archiveSheet")
        self.bodyStack.addWidget(self.archiveSheet)

        self.pageLayout.addWidget(self.bodyStack)


        self.retranslateUi(representativesPage)

        self.bodyStack.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(representativesPage)
    # setupUi

    def retranslateUi(self, representativesPage):
        self.titleLabel.setText(QCoreApplication.translate("RepresentativesPage", u"\u4ee3\u8868", None))
        self.headingLabel.setText("")
#if QT_CONFIG(accessibility)
        self.representativesFilterEdit.setAccessibleName(QCoreApplication.translate("RepresentativesPage", u"\u7b5b\u9009\u4ee3\u8868", None))
#endif // QT_CONFIG(accessibility)
        self.archiveButton.setText(QCoreApplication.translate("RepresentativesPage", u"\u5c65\u804c\u6863\u6848(&A)", None))
#if QT_CONFIG(tooltip)
        self.archiveButton.setToolTip(QCoreApplication.translate("RepresentativesPage", u"\u6240\u9009\u4ee3\u8868\u8fd9\u4e00\u5e74\u7684\u5c65\u804c\u6863\u6848", None))
#endif // QT_CONFIG(tooltip)
        self.exportButton.setText(QCoreApplication.translate("RepresentativesPage", u"\u5bfc\u51fa Excel", None))
#if QT_CONFIG(tooltip)
        self.exportButton.setToolTip(QCoreApplication.translate("RepresentativesPage", u"\u628a\u73b0\u5728\u5217\u51fa\u7684\u8bb0\u5f55\u5199\u6210 Excel \u6587\u4ef6", None))
#endif // QT_CONFIG(tooltip)
        self.printButton.setText(QCoreApplication.translate("RepresentativesPage", u"\u6253\u5370", None))
#if QT_CONFIG(tooltip)
        self.printButton.setToolTip(QCoreApplication.translate("RepresentativesPage", u"\u6253\u5370\u73b0\u5728\u5217\u51fa\u7684\u8bb0\u5f55", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.moreButton.setAccessibleName(QCoreApplication.translate("RepresentativesPage", u"\u4ee3\u8868\u540d\u518c\u7684\u66f4\u591a\u64cd\u4f5c", None))
#endif // QT_CONFIG(accessibility)
        self.moreButton.setText(QCoreApplication.translate("RepresentativesPage", u"\u66f4\u591a", None))
#if QT_CONFIG(accessibility)
        self.newRepresentativesButton.setAccessibleName(QCoreApplication.translate("RepresentativesPage", u"\u65b0\u589e\u4ee3\u8868", None))
#endif // QT_CONFIG(accessibility)
        self.newRepresentativesButton.setText(QCoreApplication.translate("RepresentativesPage", u"\u65b0\u589e\u4ee3\u8868  Ctrl+N", None))
#if QT_CONFIG(accessibility)
        self.circleChips.setAccessibleName(QCoreApplication.translate("RepresentativesPage", u"\u6309\u8eab\u4efd\u548c\u8d70\u8bbf\u7b5b\u9009", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.orderCombo.setAccessibleName(QCoreApplication.translate("RepresentativesPage", u"\u540d\u518c\u7684\u6392\u5217\u987a\u5e8f", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.representativesTable.setAccessibleName(QCoreApplication.translate("RepresentativesPage", u"\u4ee3\u8868\u5217\u8868", None))
#endif // QT_CONFIG(accessibility)
        self.footLabel.setText("")
        pass
    # retranslateUi

