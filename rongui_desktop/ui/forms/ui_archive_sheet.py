# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'archive_sheet.ui'
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
    QVBoxLayout, QWidget)

from rongui_desktop.ui.lists.chip_bar import ChipBar
from rongui_desktop.ui.people.archive_panel import ArchivePanel
from rongui_desktop.ui.widgets.elided_label import ElidedLabel
from rongui_desktop.ui.widgets.filter_box import FilterBox
from rongui_desktop.ui.widgets.rows_view import RowsView

class Ui_ArchiveSheet(object):
    def setupUi(self, archiveSheet):
        if not archiveSheet.objectName():
            archiveSheet.setObjectName(u"archiveSheet")
        self.sheetLayout = QVBoxLayout(archiveSheet)
        self.sheetLayout.setSpacing(10)
        self.sheetLayout.setObjectName(u"sheetLayout")
        self.sheetLayout.setContentsMargins(0, 0, 0, 0)
        self.headLayout = QHBoxLayout()
        self.headLayout.setSpacing(10)
        self.headLayout.setObjectName(u"headLayout")
        self.headLayout.setContentsMargins(0, 0, 0, 0)
        self.backButton = QPushButton(archiveSheet)
        self.backButton.setObjectName(u"backButton")
        self.backButton.setAutoDefault(False)

        self.headLayout.addWidget(self.backButton)

        self.titleLabel = QLabel(archiveSheet)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"role", u"title")

        self.headLayout.addWidget(self.titleLabel)

        self.captionLabel = ElidedLabel(archiveSheet)
        self.captionLabel.setObjectName(u"captionLabel")
        self.captionLabel.setProperty(u"role", u"secondary")

        self.headLayout.addWidget(self.captionLabel)

        self.archiveFilterEdit = FilterBox(archiveSheet)
        self.archiveFilterEdit.setObjectName(u"archiveFilterEdit")
        self.archiveFilterEdit.setMinimumSize(QSize(180, 0))
        self.archiveFilterEdit.setMaximumSize(QSize(260, 16777215))

        self.headLayout.addWidget(self.archiveFilterEdit)

        self.exportButton = QPushButton(archiveSheet)
        self.exportButton.setObjectName(u"exportButton")
        self.exportButton.setAutoDefault(False)

        self.headLayout.addWidget(self.exportButton)

        self.printButton = QPushButton(archiveSheet)
        self.printButton.setObjectName(u"printButton")
        self.printButton.setAutoDefault(False)

        self.headLayout.addWidget(self.printButton)

        self.wordButton = QPushButton(archiveSheet)
        self.wordButton.setObjectName(u"wordButton")
        self.wordButton.setProperty(u"role", u"primary")
        self.wordButton.setAutoDefault(False)

        self.headLayout.addWidget(self.wordButton)

        self.headLayout.setStretch(2, 1)

        self.sheetLayout.addLayout(self.headLayout)

        self.splitter = QSplitter(archiveSheet)
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
        self.partChips = ChipBar(self.listCard)
        self.partChips.setObjectName(u"partChips")

        self.listLayout.addWidget(self.partChips)

        self.archiveTable = RowsView(self.listCard)
        self.archiveTable.setObjectName(u"archiveTable")

        self.listLayout.addWidget(self.archiveTable)

        self.footLabel = ElidedLabel(self.listCard)
        self.footLabel.setObjectName(u"footLabel")
        self.footLabel.setProperty(u"role", u"secondary")

        self.listLayout.addWidget(self.footLabel)

        self.listLayout.setStretch(1, 1)
        self.splitter.addWidget(self.listCard)
        self.archivePanel = ArchivePanel(self.splitter)
        self.archivePanel.setObjectName(u"archivePanel")
        self.archivePanel.setMinimumSize(QSize(280, 0))
        self.splitter.addWidget(self.archivePanel)

        self.sheetLayout.addWidget(self.splitter)

        self.sheetLayout.setStretch(1, 1)

        self.retranslateUi(archiveSheet)

        QMetaObject.connectSlotsByName(archiveSheet)
    # setupUi

    def retranslateUi(self, archiveSheet):
        self.backButton.setText(QCoreApplication.translate("ArchiveSheet", u"\u8fd4\u56de\u540d\u518c", None))
#if QT_CONFIG(tooltip)
        self.backButton.setToolTip(QCoreApplication.translate("ArchiveSheet", u"\u56de\u5230\u4ee3\u8868\u540d\u518c\uff08Esc\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.titleLabel.setText("")
#if QT_CONFIG(accessibility)
        self.archiveFilterEdit.setAccessibleName(QCoreApplication.translate("ArchiveSheet", u"\u7b5b\u9009\u5c65\u804c\u6863\u6848", None))
#endif // QT_CONFIG(accessibility)
        self.exportButton.setText(QCoreApplication.translate("ArchiveSheet", u"\u5bfc\u51fa Excel", None))
#if QT_CONFIG(tooltip)
        self.exportButton.setToolTip(QCoreApplication.translate("ArchiveSheet", u"\u628a\u73b0\u5728\u5217\u51fa\u7684\u8bb0\u5f55\u5199\u6210 Excel \u6587\u4ef6", None))
#endif // QT_CONFIG(tooltip)
        self.printButton.setText(QCoreApplication.translate("ArchiveSheet", u"\u6253\u5370", None))
#if QT_CONFIG(tooltip)
        self.printButton.setToolTip(QCoreApplication.translate("ArchiveSheet", u"\u6253\u5370\u73b0\u5728\u5217\u51fa\u7684\u8bb0\u5f55", None))
#endif // QT_CONFIG(tooltip)
        self.wordButton.setText(QCoreApplication.translate("ArchiveSheet", u"\u751f\u6210 Word \u6863\u6848\u2026", None))
#if QT_CONFIG(tooltip)
        self.wordButton.setToolTip(QCoreApplication.translate("ArchiveSheet", u"\u628a\u8fd9\u4e00\u5e74\u7684\u5c65\u804c\u6863\u6848\u5199\u6210 Word \u6587\u4ef6", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.partChips.setAccessibleName(QCoreApplication.translate("ArchiveSheet", u"\u6309\u7c7b\u522b\u7b5b\u9009", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.archiveTable.setAccessibleName(QCoreApplication.translate("ArchiveSheet", u"\u5c65\u804c\u8bb0\u5f55", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

