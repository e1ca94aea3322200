# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'link_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QListWidget, QListWidgetItem,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_LinkDialog(object):
    def setupUi(self, linkDialog):
        if not linkDialog.objectName():
            linkDialog.setObjectName(u"linkDialog")
        linkDialog.setMinimumSize(QSize(640, 0))
        self.linkDialogLayout = QVBoxLayout(linkDialog)
        self.linkDialogLayout.setSpacing(12)
        self.linkDialogLayout.setObjectName(u"linkDialogLayout")
        self.linkDialogLayout.setContentsMargins(20, 16, 20, 16)
        self.headingLabel = QLabel(linkDialog)
        self.headingLabel.setObjectName(u"headingLabel")
        self.headingLabel.setWordWrap(True)

        self.linkDialogLayout.addWidget(self.headingLabel)

        self.fieldsGrid = QGridLayout()
        self.fieldsGrid.setObjectName(u"fieldsGrid")
        self.fieldsGrid.setHorizontalSpacing(10)
        self.fieldsGrid.setVerticalSpacing(6)
        self.fieldsGrid.setContentsMargins(0, 0, 0, 0)
        self.numberLabel = QLabel(linkDialog)
        self.numberLabel.setObjectName(u"numberLabel")

        self.fieldsGrid.addWidget(self.numberLabel, 0, 0, 1, 1)

        self.numberEdit = QLineEdit(linkDialog)
        self.numberEdit.setObjectName(u"numberEdit")

        self.fieldsGrid.addWidget(self.numberEdit, 0, 1, 1, 1)

        self.numberError = QLabel(linkDialog)
        self.numberError.setObjectName(u"numberError")
        self.numberError.setProperty(u"role", u"error")
        self.numberError.setWordWrap(True)
        self.numberError.setVisible(False)

        self.fieldsGrid.addWidget(self.numberError, 2, 1, 1, 1)

        self.similarList = QListWidget(linkDialog)
        self.similarList.setObjectName(u"similarList")

        self.fieldsGrid.addWidget(self.similarList, 3, 0, 1, 2)

        self.fieldsGrid.setColumnStretch(1, 1)

        self.linkDialogLayout.addLayout(self.fieldsGrid)

        self.errorLabel = QLabel(linkDialog)
        self.errorLabel.setObjectName(u"errorLabel")
        self.errorLabel.setProperty(u"role", u"error")
        self.errorLabel.setWordWrap(True)
        self.errorLabel.setVisible(False)

        self.linkDialogLayout.addWidget(self.errorLabel)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footLayout.setContentsMargins(0, 0, 0, 0)
        self.footSpacer = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.cancelButton = QPushButton(linkDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.footLayout.addWidget(self.cancelButton)

        self.saveButton = QPushButton(linkDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"role", u"primary")

        self.footLayout.addWidget(self.saveButton)


        self.linkDialogLayout.addLayout(self.footLayout)

#if QT_CONFIG(shortcut)
        self.numberLabel.setBuddy(self.numberEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.numberEdit, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(linkDialog)

        self.saveButton.setDefault(True)


        QMetaObject.connectSlotsByName(linkDialog)
    # setupUi

    def retranslateUi(self, linkDialog):
        linkDialog.setWindowTitle(QCoreApplication.translate("LinkDialog", u"\u5e76\u4e3a\u540c\u4e00\u4e8b\u9879", None))
        self.headingLabel.setText("")
        self.numberLabel.setText(QCoreApplication.translate("LinkDialog", u"\u610f\u89c1\u7f16\u53f7", None))
#if QT_CONFIG(accessibility)
        self.numberEdit.setAccessibleName(QCoreApplication.translate("LinkDialog", u"\u610f\u89c1\u7f16\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.numberError.setText("")
#if QT_CONFIG(accessibility)
        self.similarList.setAccessibleName(QCoreApplication.translate("LinkDialog", u"\u7c7b\u4f3c\u7684\u610f\u89c1", None))
#endif // QT_CONFIG(accessibility)
        self.errorLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("LinkDialog", u"\u53d6\u6d88", None))
#if QT_CONFIG(tooltip)
        self.cancelButton.setToolTip(QCoreApplication.translate("LinkDialog", u"\u5173\u95ed\uff1b\u586b\u4e86\u7684\u5185\u5bb9\u7559\u7740\uff0c\u4e0b\u6b21\u6253\u5f00\u8fd8\u5728\uff08Esc\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.saveButton.setText(QCoreApplication.translate("LinkDialog", u"\u5e76\u4e3a\u540c\u4e00\u4e8b\u9879", None))
#if QT_CONFIG(tooltip)
        self.saveButton.setToolTip(QCoreApplication.translate("LinkDialog", u"\u4fdd\u5b58\uff08Ctrl+S\uff09", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi

