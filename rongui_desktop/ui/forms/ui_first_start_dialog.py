# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'first_start_dialog.ui'
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
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_FirstStartDialog(object):
    def setupUi(self, firstStartDialog):
        if not firstStartDialog.objectName():
            firstStartDialog.setObjectName(u"firstStartDialog")
        firstStartDialog.setMinimumSize(QSize(560, 0))
        self.firstStartLayout = QVBoxLayout(firstStartDialog)
        self.firstStartLayout.setSpacing(12)
        self.firstStartLayout.setObjectName(u"firstStartLayout")
        self.firstStartLayout.setContentsMargins(20, 20, 20, 20)
        self.titleLabel = QLabel(firstStartDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"role", u"title")

        self.firstStartLayout.addWidget(self.titleLabel)

        self.folderLabel = QLabel(firstStartDialog)
        self.folderLabel.setObjectName(u"folderLabel")
        self.folderLabel.setProperty(u"role", u"secondary")
        self.folderLabel.setWordWrap(True)

        self.firstStartLayout.addWidget(self.folderLabel)

        self.stationLayout = QHBoxLayout()
        self.stationLayout.setSpacing(8)
        self.stationLayout.setObjectName(u"stationLayout")
        self.stationLabel = QLabel(firstStartDialog)
        self.stationLabel.setObjectName(u"stationLabel")

        self.stationLayout.addWidget(self.stationLabel)

        self.stationEdit = QLineEdit(firstStartDialog)
        self.stationEdit.setObjectName(u"stationEdit")

        self.stationLayout.addWidget(self.stationEdit)

        self.createButton = QPushButton(firstStartDialog)
        self.createButton.setObjectName(u"createButton")
        self.createButton.setProperty(u"role", u"primary")

        self.stationLayout.addWidget(self.createButton)


        self.firstStartLayout.addLayout(self.stationLayout)

        self.errorLabel = QLabel(firstStartDialog)
        self.errorLabel.setObjectName(u"errorLabel")
        self.errorLabel.setProperty(u"role", u"error")
        self.errorLabel.setWordWrap(True)

        self.firstStartLayout.addWidget(self.errorLabel)

        self.line = QFrame(firstStartDialog)
        self.line.setObjectName(u"line")
        self.line.setProperty(u"role", u"line")

        self.firstStartLayout.addWidget(self.line)

        self.otherLayout = QHBoxLayout()
        self.otherLayout.setSpacing(8)
        self.otherLayout.setObjectName(u"otherLayout")
        self.restoreButton = QPushButton(firstStartDialog)
        self.restoreButton.setObjectName(u"restoreButton")

        self.otherLayout.addWidget(self.restoreButton)

        self.demoButton = QPushButton(firstStartDialog)
        self.demoButton.setObjectName(u"demoButton")

        self.otherLayout.addWidget(self.demoButton)

        self.otherSpacer = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.otherLayout.addItem(self.otherSpacer)

        self.quitButton = QPushButton(firstStartDialog)
        self.quitButton.setObjectName(u"quitButton")

        self.otherLayout.addWidget(self.quitButton)


        self.firstStartLayout.addLayout(self.otherLayout)

#if QT_CONFIG(shortcut)
        self.stationLabel.setBuddy(self.stationEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(firstStartDialog)

        self.createButton.setDefault(True)


        QMetaObject.connectSlotsByName(firstStartDialog)
    # setupUi

    def retranslateUi(self, firstStartDialog):
        firstStartDialog.setWindowTitle(QCoreApplication.translate("FirstStartDialog", u"\u5f00\u59cb\u4f7f\u7528", None))
        self.titleLabel.setText(QCoreApplication.translate("FirstStartDialog", u"\u8fd9\u53f0\u7535\u8111\u4e0a\u8fd8\u6ca1\u6709\u6570\u636e", None))
        self.stationLabel.setText(QCoreApplication.translate("FirstStartDialog", u"\u7ad9\u70b9\u540d\u79f0(&N)", None))
        self.stationEdit.setPlaceholderText(QCoreApplication.translate("FirstStartDialog", u"\u4f8b\u5982\uff1a\u8857\u9053\u4e2d\u5fc3\u8054\u7edc\u7ad9", None))
#if QT_CONFIG(accessibility)
        self.stationEdit.setAccessibleName(QCoreApplication.translate("FirstStartDialog", u"\u7ad9\u70b9\u540d\u79f0", None))
#endif // QT_CONFIG(accessibility)
        self.createButton.setText(QCoreApplication.translate("FirstStartDialog", u"\u65b0\u5efa\u6570\u636e\u5e93", None))
        self.restoreButton.setText(QCoreApplication.translate("FirstStartDialog", u"\u4ece\u5907\u4efd\u6062\u590d(&R)\u2026", None))
        self.demoButton.setText(QCoreApplication.translate("FirstStartDialog", u"\u770b\u6f14\u793a\u6570\u636e(&D)", None))
        self.quitButton.setText(QCoreApplication.translate("FirstStartDialog", u"\u9000\u51fa(&X)", None))
    # retranslateUi

