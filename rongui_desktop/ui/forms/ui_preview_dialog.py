# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'preview_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from rongui_desktop.ui.widgets.instant import InstantButton

class Ui_PreviewDialog(object):
    def setupUi(self, previewDialog):
        if not previewDialog.objectName():
            previewDialog.setObjectName(u"previewDialog")
        previewDialog.setMinimumSize(QSize(620, 0))
        self.previewDialogLayout = QVBoxLayout(previewDialog)
        self.previewDialogLayout.setSpacing(12)
        self.previewDialogLayout.setObjectName(u"previewDialogLayout")
        self.previewDialogLayout.setContentsMargins(20, 16, 20, 16)
        self.previewHolder = QWidget(previewDialog)
        self.previewHolder.setObjectName(u"previewHolder")
        self.previewLayout = QVBoxLayout(self.previewHolder)
        self.previewLayout.setSpacing(0)
        self.previewLayout.setObjectName(u"previewLayout")
        self.previewLayout.setContentsMargins(0, 0, 0, 0)

        self.previewDialogLayout.addWidget(self.previewHolder)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footLayout.setContentsMargins(0, 0, 0, 0)
        self.wordButton = InstantButton(previewDialog)
        self.wordButton.setObjectName(u"wordButton")

        self.footLayout.addWidget(self.wordButton)

        self.pagesLabel = QLabel(previewDialog)
        self.pagesLabel.setObjectName(u"pagesLabel")
        self.pagesLabel.setProperty(u"role", u"secondary")

        self.footLayout.addWidget(self.pagesLabel)

        self.footSpacer = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.cancelButton = QPushButton(previewDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.footLayout.addWidget(self.cancelButton)

        self.printButton = InstantButton(previewDialog)
        self.printButton.setObjectName(u"printButton")
        self.printButton.setProperty(u"role", u"primary")

        self.footLayout.addWidget(self.printButton)


        self.previewDialogLayout.addLayout(self.footLayout)

        self.previewDialogLayout.setStretch(0, 1)

        self.retranslateUi(previewDialog)

        self.printButton.setDefault(True)


        QMetaObject.connectSlotsByName(previewDialog)
    # setupUi

    def retranslateUi(self, previewDialog):
        previewDialog.setWindowTitle(QCoreApplication.translate("PreviewDialog", u"\u6253\u5370\u9884\u89c8", None))
        self.wordButton.setText(QCoreApplication.translate("PreviewDialog", u"Word \u6587\u4ef6(&W)\u2026", None))
#if QT_CONFIG(tooltip)
        self.wordButton.setToolTip(QCoreApplication.translate("PreviewDialog", u"\u53e6\u5b58\u4e3a Word \u6587\u4ef6\u5e76\u6253\u5f00\uff0c\u53ef\u7528 Word \u6216 WPS \u4fee\u6539", None))
#endif // QT_CONFIG(tooltip)
        self.pagesLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("PreviewDialog", u"\u5173\u95ed", None))
        self.printButton.setText(QCoreApplication.translate("PreviewDialog", u"\u6253\u5370(&P)\u2026", None))
    # retranslateUi

