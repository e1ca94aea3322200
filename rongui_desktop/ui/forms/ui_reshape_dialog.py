# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reshape_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QGridLayout,
    QHBoxLayout, QLabel, QListWidget, QListWidgetItem,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from rongui_desktop.ui.widgets.date_edit import DateEdit
from rongui_desktop.ui.widgets.lines_edit import LinesEdit

class Ui_ReshapeDialog(object):
    def setupUi(self, reshapeDialog):
        if not reshapeDialog.objectName():
            reshapeDialog.setObjectName(u"reshapeDialog")
        reshapeDialog.setMinimumSize(QSize(560, 420))
        self.reshapeDialogLayout = QVBoxLayout(reshapeDialog)
        self.reshapeDialogLayout.setSpacing(12)
        self.reshapeDialogLayout.setObjectName(u"reshapeDialogLayout")
        self.reshapeDialogLayout.setContentsMargins(20, 16, 20, 16)
        self.keptBar = QFrame(reshapeDialog)
        self.keptBar.setObjectName(u"keptBar")
        self.keptBar.setProperty(u"role", u"notice")
        self.keptBar.setVisible(False)
        self.keptLayout = QHBoxLayout(self.keptBar)
        self.keptLayout.setSpacing(8)
        self.keptLayout.setObjectName(u"keptLayout")
        self.keptLayout.setContentsMargins(12, 4, 6, 4)
        self.keptLabel = QLabel(self.keptBar)
        self.keptLabel.setObjectName(u"keptLabel")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.keptLabel.sizePolicy().hasHeightForWidth())
        self.keptLabel.setSizePolicy(sizePolicy)

        self.keptLayout.addWidget(self.keptLabel)

        self.clearButton = QPushButton(self.keptBar)
        self.clearButton.setObjectName(u"clearButton")
        self.clearButton.setAutoDefault(False)

        self.keptLayout.addWidget(self.clearButton)


        self.reshapeDialogLayout.addWidget(self.keptBar)

        self.headingLabel = QLabel(reshapeDialog)
        self.headingLabel.setObjectName(u"headingLabel")
        self.headingLabel.setWordWrap(True)

        self.reshapeDialogLayout.addWidget(self.headingLabel)

        self.hintLabel = QLabel(reshapeDialog)
        self.hintLabel.setObjectName(u"hintLabel")
        self.hintLabel.setProperty(u"role", u"secondary")
        self.hintLabel.setWordWrap(True)

        self.reshapeDialogLayout.addWidget(self.hintLabel)

        self.projectsList = QListWidget(reshapeDialog)
        self.projectsList.setObjectName(u"projectsList")
        self.projectsList.setMinimumSize(QSize(0, 200))

        self.reshapeDialogLayout.addWidget(self.projectsList)

        self.keysError = QLabel(reshapeDialog)
        self.keysError.setObjectName(u"keysError")
        self.keysError.setProperty(u"role", u"error")
        self.keysError.setWordWrap(True)
        self.keysError.setVisible(False)

        self.reshapeDialogLayout.addWidget(self.keysError)

        self.fieldsGrid = QGridLayout()
        self.fieldsGrid.setObjectName(u"fieldsGrid")
        self.fieldsGrid.setHorizontalSpacing(10)
        self.fieldsGrid.setVerticalSpacing(6)
        self.fieldsGrid.setContentsMargins(0, 0, 0, 0)
        self.dayLabel = QLabel(reshapeDialog)
        self.dayLabel.setObjectName(u"dayLabel")

        self.fieldsGrid.addWidget(self.dayLabel, 0, 0, 1, 1)

        self.dayEdit = DateEdit(reshapeDialog)
        self.dayEdit.setObjectName(u"dayEdit")

        self.fieldsGrid.addWidget(self.dayEdit, 0, 1, 1, 1)

        self.dayError = QLabel(reshapeDialog)
        self.dayError.setObjectName(u"dayError")
        self.dayError.setProperty(u"role", u"error")
        self.dayError.setWordWrap(True)
        self.dayError.setVisible(False)

        self.fieldsGrid.addWidget(self.dayError, 2, 1, 1, 1)

        self.namesLabel = QLabel(reshapeDialog)
        self.namesLabel.setObjectName(u"namesLabel")

        self.fieldsGrid.addWidget(self.namesLabel, 3, 0, 1, 1)

        self.namesEdit = LinesEdit(reshapeDialog)
        self.namesEdit.setObjectName(u"namesEdit")
        self.namesEdit.setMinimumSize(QSize(0, 80))

        self.fieldsGrid.addWidget(self.namesEdit, 3, 1, 1, 1)

        self.namesError = QLabel(reshapeDialog)
        self.namesError.setObjectName(u"namesError")
        self.namesError.setProperty(u"role", u"error")
        self.namesError.setWordWrap(True)
        self.namesError.setVisible(False)

        self.fieldsGrid.addWidget(self.namesError, 5, 1, 1, 1)

        self.fieldsGrid.setColumnStretch(1, 1)

        self.reshapeDialogLayout.addLayout(self.fieldsGrid)

        self.errorLabel = QLabel(reshapeDialog)
        self.errorLabel.setObjectName(u"errorLabel")
        self.errorLabel.setProperty(u"role", u"error")
        self.errorLabel.setWordWrap(True)
        self.errorLabel.setVisible(False)

        self.reshapeDialogLayout.addWidget(self.errorLabel)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footLayout.setContentsMargins(0, 0, 0, 0)
        self.footSpacer = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.cancelButton = QPushButton(reshapeDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.footLayout.addWidget(self.cancelButton)

        self.saveButton = QPushButton(reshapeDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"role", u"primary")
        self.saveButton.setAutoDefault(False)

        self.footLayout.addWidget(self.saveButton)


        self.reshapeDialogLayout.addLayout(self.footLayout)

#if QT_CONFIG(shortcut)
        self.dayLabel.setBuddy(self.dayEdit)
        self.namesLabel.setBuddy(self.namesEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.projectsList, self.dayEdit)
        QWidget.setTabOrder(self.dayEdit, self.namesEdit)
        QWidget.setTabOrder(self.namesEdit, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(reshapeDialog)

        QMetaObject.connectSlotsByName(reshapeDialog)
    # setupUi

    def retranslateUi(self, reshapeDialog):
        reshapeDialog.setWindowTitle(QCoreApplication.translate("ReshapeDialog", u"\u63a5\u8f6c\u5230\u4e0b\u4e00\u5e74", None))
        self.keptLabel.setText(QCoreApplication.translate("ReshapeDialog", u"\u8fd9\u91cc\u662f\u4e0a\u6b21\u6ca1\u6709\u4fdd\u5b58\u7684\u5185\u5bb9\u3002", None))
        self.clearButton.setText(QCoreApplication.translate("ReshapeDialog", u"\u91cd\u65b0\u586b\u5199", None))
        self.headingLabel.setText("")
        self.hintLabel.setText("")
#if QT_CONFIG(accessibility)
        self.projectsList.setAccessibleName(QCoreApplication.translate("ReshapeDialog", u"\u9879\u76ee", None))
#endif // QT_CONFIG(accessibility)
        self.keysError.setText("")
        self.dayLabel.setText(QCoreApplication.translate("ReshapeDialog", u"\u81ea\u4f55\u65e5\u8d77 *", None))
#if QT_CONFIG(accessibility)
        self.dayEdit.setAccessibleName(QCoreApplication.translate("ReshapeDialog", u"\u81ea\u4f55\u65e5\u8d77", None))
#endif // QT_CONFIG(accessibility)
        self.dayError.setText("")
        self.namesLabel.setText(QCoreApplication.translate("ReshapeDialog", u"\u65b0\u7684\u9879\u76ee\u540d\u79f0 *", None))
#if QT_CONFIG(accessibility)
        self.namesEdit.setAccessibleName(QCoreApplication.translate("ReshapeDialog", u"\u65b0\u7684\u9879\u76ee\u540d\u79f0", None))
#endif // QT_CONFIG(accessibility)
        self.namesError.setText("")
        self.errorLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("ReshapeDialog", u"\u53d6\u6d88", None))
#if QT_CONFIG(tooltip)
        self.cancelButton.setToolTip(QCoreApplication.translate("ReshapeDialog", u"\u5173\u95ed\uff1b\u586b\u4e86\u7684\u5185\u5bb9\u7559\u7740\uff0c\u4e0b\u6b21\u6253\u5f00\u8fd8\u5728\uff08Esc\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.saveButton.setText(QCoreApplication.translate("ReshapeDialog", u"\u4fdd\u5b58  Ctrl+S", None))
#if QT_CONFIG(tooltip)
        self.saveButton.setToolTip(QCoreApplication.translate("ReshapeDialog", u"\u4fdd\u5b58\uff08Ctrl+S\uff09", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi

