# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'backups_dialog.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QDialog, QFrame,
    QHBoxLayout, QHeaderView, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QTableWidget, QTableWidgetItem,
    QVBoxLayout, QWidget)

class Ui_BackupsDialog(object):
    def setupUi(self, backupsDialog):
        if not backupsDialog.objectName():
            backupsDialog.setObjectName(u"backupsDialog")
        backupsDialog.resize(900, 540)
        self.backupsLayout = QVBoxLayout(backupsDialog)
        self.backupsLayout.setSpacing(12)
        self.backupsLayout.setObjectName(u"backupsLayout")
        self.backupsLayout.setContentsMargins(16, 16, 16, 16)
        self.statusLabel = QLabel(backupsDialog)
        self.statusLabel.setObjectName(u"statusLabel")
        self.statusLabel.setProperty(u"role", u"secondary")
        self.statusLabel.setWordWrap(True)

        self.backupsLayout.addWidget(self.statusLabel)

        self.backupsMiddle = QHBoxLayout()
        self.backupsMiddle.setSpacing(12)
        self.backupsMiddle.setObjectName(u"backupsMiddle")
        self.backupsTable = QTableWidget(backupsDialog)
        self.backupsTable.setObjectName(u"backupsTable")
        self.backupsTable.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.backupsTable.setAlternatingRowColors(True)
        self.backupsTable.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.backupsTable.setShowGrid(False)
        self.backupsTable.setWordWrap(False)

        self.backupsMiddle.addWidget(self.backupsTable)

        self.previewCard = QFrame(backupsDialog)
        self.previewCard.setObjectName(u"previewCard")
        self.previewCard.setProperty(u"role", u"card")
        self.previewCard.setMinimumSize(QSize(280, 0))
        self.previewLayout = QVBoxLayout(self.previewCard)
        self.previewLayout.setSpacing(8)
        self.previewLayout.setObjectName(u"previewLayout")
        self.previewLayout.setContentsMargins(16, 16, 16, 16)
        self.previewTitle = QLabel(self.previewCard)
        self.previewTitle.setObjectName(u"previewTitle")
        self.previewTitle.setProperty(u"role", u"heading")
        self.previewTitle.setWordWrap(True)

        self.previewLayout.addWidget(self.previewTitle)

        self.previewLabel = QLabel(self.previewCard)
        self.previewLabel.setObjectName(u"previewLabel")
        self.previewLabel.setWordWrap(True)
        self.previewLabel.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.previewLayout.addWidget(self.previewLabel)

        self.previewStretch = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.previewLayout.addItem(self.previewStretch)

        self.restoreButton = QPushButton(self.previewCard)
        self.restoreButton.setObjectName(u"restoreButton")
        self.restoreButton.setProperty(u"role", u"danger")
        self.restoreButton.setEnabled(False)
        self.restoreButton.setAutoDefault(False)

        self.previewLayout.addWidget(self.restoreButton)


        self.backupsMiddle.addWidget(self.previewCard)


        self.backupsLayout.addLayout(self.backupsMiddle)

        self.backupsButtons = QHBoxLayout()
        self.backupsButtons.setSpacing(8)
        self.backupsButtons.setObjectName(u"backupsButtons")
        self.backupButton = QPushButton(backupsDialog)
        self.backupButton.setObjectName(u"backupButton")
        self.backupButton.setProperty(u"role", u"primary")
        self.backupButton.setAutoDefault(False)

        self.backupsButtons.addWidget(self.backupButton)

        self.copyButton = QPushButton(backupsDialog)
        self.copyButton.setObjectName(u"copyButton")
        self.copyButton.setAutoDefault(False)

        self.backupsButtons.addWidget(self.copyButton)

        self.otherButton = QPushButton(backupsDialog)
        self.otherButton.setObjectName(u"otherButton")
        self.otherButton.setAutoDefault(False)

        self.backupsButtons.addWidget(self.otherButton)

        self.backupsSpacer = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.backupsButtons.addItem(self.backupsSpacer)

        self.closeButton = QPushButton(backupsDialog)
        self.closeButton.setObjectName(u"closeButton")

        self.backupsButtons.addWidget(self.closeButton)


        self.backupsLayout.addLayout(self.backupsButtons)


        self.retranslateUi(backupsDialog)

        QMetaObject.connectSlotsByName(backupsDialog)
    # setupUi

    def retranslateUi(self, backupsDialog):
        backupsDialog.setWindowTitle(QCoreApplication.translate("BackupsDialog", u"\u5907\u4efd\u4e0e\u6062\u590d", None))
#if QT_CONFIG(accessibility)
        self.backupsTable.setAccessibleName(QCoreApplication.translate("BackupsDialog", u"\u5907\u4efd", None))
#endif // QT_CONFIG(accessibility)
        self.restoreButton.setText(QCoreApplication.translate("BackupsDialog", u"\u6062\u590d\u5230\u8fd9\u4e2a\u5907\u4efd\u2026", None))
        self.backupButton.setText(QCoreApplication.translate("BackupsDialog", u"\u7acb\u5373\u5907\u4efd", None))
        self.copyButton.setText(QCoreApplication.translate("BackupsDialog", u"\u53e6\u5b58\u4e00\u4efd\u2026", None))
        self.otherButton.setText(QCoreApplication.translate("BackupsDialog", u"\u9009\u62e9\u5176\u4ed6\u5907\u4efd\u6587\u4ef6\u2026", None))
        self.closeButton.setText(QCoreApplication.translate("BackupsDialog", u"\u5173\u95ed", None))
    # retranslateUi

