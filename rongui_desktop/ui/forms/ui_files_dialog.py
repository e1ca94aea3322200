# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'files_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from rongui_desktop.ui.widgets.attachments_strip import AttachmentsStrip

class Ui_FilesDialog(object):
    def setupUi(self, filesDialog):
        if not filesDialog.objectName():
            filesDialog.setObjectName(u"filesDialog")
        filesDialog.setMinimumSize(QSize(620, 380))
        self.filesDialogLayout = QVBoxLayout(filesDialog)
        self.filesDialogLayout.setSpacing(12)
        self.filesDialogLayout.setObjectName(u"filesDialogLayout")
        self.filesDialogLayout.setContentsMargins(20, 16, 20, 16)
        self.filesStrip = AttachmentsStrip(filesDialog)
        self.filesStrip.setObjectName(u"filesStrip")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.filesStrip.sizePolicy().hasHeightForWidth())
        self.filesStrip.setSizePolicy(sizePolicy)

        self.filesDialogLayout.addWidget(self.filesStrip)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footLayout.setContentsMargins(0, 0, 0, 0)
        self.footSpacer = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.closeButton = QPushButton(filesDialog)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.footLayout.addWidget(self.closeButton)


        self.filesDialogLayout.addLayout(self.footLayout)


        self.retranslateUi(filesDialog)

        QMetaObject.connectSlotsByName(filesDialog)
    # setupUi

    def retranslateUi(self, filesDialog):
        filesDialog.setWindowTitle(QCoreApplication.translate("FilesDialog", u"\u7167\u7247\u548c\u9644\u4ef6", None))
        self.closeButton.setText(QCoreApplication.translate("FilesDialog", u"\u5173\u95ed", None))
    # retranslateUi

