# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'records_window.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from rongui_desktop.ui.widgets.filter_box import FilterBox
from rongui_desktop.ui.widgets.rows_view import RowsView

class Ui_RecordsWindow(object):
    def setupUi(self, recordsWindow):
        if not recordsWindow.objectName():
            recordsWindow.setObjectName(u"recordsWindow")
        recordsWindow.resize(1180, 640)
        self.recordsLayout = QHBoxLayout(recordsWindow)
        self.recordsLayout.setSpacing(12)
        self.recordsLayout.setObjectName(u"recordsLayout")
        self.recordsLayout.setContentsMargins(16, 12, 16, 12)
        self.listLayout = QVBoxLayout()
        self.listLayout.setSpacing(8)
        self.listLayout.setObjectName(u"listLayout")
        self.listLayout.setContentsMargins(0, 0, 0, 0)
        self.headLayout = QHBoxLayout()
        self.headLayout.setSpacing(8)
        self.headLayout.setObjectName(u"headLayout")
        self.headLayout.setContentsMargins(0, 0, 0, 0)
        self.recordsFilterEdit = FilterBox(recordsWindow)
        self.recordsFilterEdit.setObjectName(u"recordsFilterEdit")

        self.headLayout.addWidget(self.recordsFilterEdit)

        self.moreButton = QPushButton(recordsWindow)
        self.moreButton.setObjectName(u"moreButton")
        self.moreButton.setAutoDefault(False)

        self.headLayout.addWidget(self.moreButton)

        self.newButton = QPushButton(recordsWindow)
        self.newButton.setObjectName(u"newButton")
        self.newButton.setAutoDefault(False)
        self.newButton.setProperty(u"role", u"primary")

        self.headLayout.addWidget(self.newButton)


        self.listLayout.addLayout(self.headLayout)

        self.recordsTable = RowsView(recordsWindow)
        self.recordsTable.setObjectName(u"recordsTable")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.recordsTable.sizePolicy().hasHeightForWidth())
        self.recordsTable.setSizePolicy(sizePolicy)

        self.listLayout.addWidget(self.recordsTable)

        self.footLabel = QLabel(recordsWindow)
        self.footLabel.setObjectName(u"footLabel")
        self.footLabel.setProperty(u"role", u"secondary")
        self.footLabel.setWordWrap(True)

        self.listLayout.addWidget(self.footLabel)


        self.recordsLayout.addLayout(self.listLayout)

        self.card = QFrame(recordsWindow)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"role", u"card")
        self.card.setMinimumSize(QSize(400, 0))
        self.card.setMaximumSize(QSize(460, 16777215))
        self.cardLayout = QVBoxLayout(self.card)
        self.cardLayout.setSpacing(8)
        self.cardLayout.setObjectName(u"cardLayout")
        self.cardLayout.setContentsMargins(16, 12, 16, 12)
        self.headLabel = QLabel(self.card)
        self.headLabel.setObjectName(u"headLabel")
        self.headLabel.setProperty(u"role", u"heading")

        self.cardLayout.addWidget(self.headLabel)

        self.formLayout = QVBoxLayout()
        self.formLayout.setSpacing(0)
        self.formLayout.setObjectName(u"formLayout")
        self.formLayout.setContentsMargins(0, 0, 0, 0)

        self.cardLayout.addLayout(self.formLayout)

        self.extraLabel = QLabel(self.card)
        self.extraLabel.setObjectName(u"extraLabel")
        self.extraLabel.setProperty(u"role", u"secondary")
        self.extraLabel.setWordWrap(True)

        self.cardLayout.addWidget(self.extraLabel)

        self.cardSpacer = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.cardLayout.addItem(self.cardSpacer)

        self.saveLayout = QHBoxLayout()
        self.saveLayout.setSpacing(8)
        self.saveLayout.setObjectName(u"saveLayout")
        self.saveLayout.setContentsMargins(0, 0, 0, 0)
        self.saveSpacer = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.saveLayout.addItem(self.saveSpacer)

        self.saveButton = QPushButton(self.card)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setAutoDefault(False)
        self.saveButton.setProperty(u"role", u"primary")

        self.saveLayout.addWidget(self.saveButton)


        self.cardLayout.addLayout(self.saveLayout)


        self.recordsLayout.addWidget(self.card)


        self.retranslateUi(recordsWindow)

        QMetaObject.connectSlotsByName(recordsWindow)
    # setupUi

    def retranslateUi(self, recordsWindow):
#if QT_CONFIG(accessibility)
        self.recordsFilterEdit.setAccessibleName(QCoreApplication.translate("RecordsWindow", u"\u7b5b\u9009", None))
#endif // QT_CONFIG(accessibility)
        self.moreButton.setText(QCoreApplication.translate("RecordsWindow", u"\u66f4\u591a", None))
        self.newButton.setText(QCoreApplication.translate("RecordsWindow", u"\u65b0\u589e", None))
        self.footLabel.setText("")
        self.headLabel.setText("")
        self.extraLabel.setText("")
        self.saveButton.setText(QCoreApplication.translate("RecordsWindow", u"\u4fdd\u5b58  Ctrl+S", None))
        pass
    # retranslateUi

