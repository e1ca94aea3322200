# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'closing_dialog.ui'
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
    QLabel, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from rongui_desktop.ui.widgets.date_edit import TimeEdit
from rongui_desktop.ui.widgets.elided_label import ElidedLabel
from rongui_desktop.ui.widgets.instant import InstantCheck

class Ui_ClosingDialog(object):
    def setupUi(self, closingDialog):
        if not closingDialog.objectName():
            closingDialog.setObjectName(u"closingDialog")
        closingDialog.setMinimumSize(QSize(600, 0))
        self.closingDialogLayout = QVBoxLayout(closingDialog)
        self.closingDialogLayout.setSpacing(12)
        self.closingDialogLayout.setObjectName(u"closingDialogLayout")
        self.closingDialogLayout.setContentsMargins(20, 16, 20, 16)
        self.sessionLabel = ElidedLabel(closingDialog)
        self.sessionLabel.setObjectName(u"sessionLabel")
        self.sessionLabel.setProperty(u"role", u"heading")

        self.closingDialogLayout.addWidget(self.sessionLabel)

        self.figuresLabel = QLabel(closingDialog)
        self.figuresLabel.setObjectName(u"figuresLabel")
        self.figuresLabel.setWordWrap(True)

        self.closingDialogLayout.addWidget(self.figuresLabel)

        self.unfinishedLabel = QLabel(closingDialog)
        self.unfinishedLabel.setObjectName(u"unfinishedLabel")
        self.unfinishedLabel.setProperty(u"role", u"secondary")
        self.unfinishedLabel.setProperty(u"tone", u"warn")
        self.unfinishedLabel.setWordWrap(True)
        self.unfinishedLabel.setVisible(False)

        self.closingDialogLayout.addWidget(self.unfinishedLabel)

        self.closingGrid = QGridLayout()
        self.closingGrid.setObjectName(u"closingGrid")
        self.closingGrid.setHorizontalSpacing(10)
        self.closingGrid.setVerticalSpacing(6)
        self.closingGrid.setContentsMargins(0, 0, 0, 0)
        self.openedLabel = QLabel(closingDialog)
        self.openedLabel.setObjectName(u"openedLabel")

        self.closingGrid.addWidget(self.openedLabel, 0, 0, 1, 1)

        self.openedEdit = TimeEdit(closingDialog)
        self.openedEdit.setObjectName(u"openedEdit")

        self.closingGrid.addWidget(self.openedEdit, 0, 1, 1, 1)

        self.closedLabel = QLabel(closingDialog)
        self.closedLabel.setObjectName(u"closedLabel")

        self.closingGrid.addWidget(self.closedLabel, 0, 2, 1, 1)

        self.closedEdit = TimeEdit(closingDialog)
        self.closedEdit.setObjectName(u"closedEdit")

        self.closingGrid.addWidget(self.closedEdit, 0, 3, 1, 1)

        self.openedError = QLabel(closingDialog)
        self.openedError.setObjectName(u"openedError")
        self.openedError.setProperty(u"role", u"error")
        self.openedError.setWordWrap(True)
        self.openedError.setVisible(False)

        self.closingGrid.addWidget(self.openedError, 1, 1, 1, 1)

        self.closedError = QLabel(closingDialog)
        self.closedError.setObjectName(u"closedError")
        self.closedError.setProperty(u"role", u"error")
        self.closedError.setWordWrap(True)
        self.closedError.setVisible(False)

        self.closingGrid.addWidget(self.closedError, 1, 3, 1, 1)

        self.summaryLabel = QLabel(closingDialog)
        self.summaryLabel.setObjectName(u"summaryLabel")

        self.closingGrid.addWidget(self.summaryLabel, 2, 0, 1, 1)

        self.summaryEdit = QPlainTextEdit(closingDialog)
        self.summaryEdit.setObjectName(u"summaryEdit")
        self.summaryEdit.setTabChangesFocus(True)
        self.summaryEdit.setMinimumSize(QSize(0, 90))

        self.closingGrid.addWidget(self.summaryEdit, 2, 1, 1, 3)

        self.summaryError = QLabel(closingDialog)
        self.summaryError.setObjectName(u"summaryError")
        self.summaryError.setProperty(u"role", u"error")
        self.summaryError.setWordWrap(True)
        self.summaryError.setVisible(False)

        self.closingGrid.addWidget(self.summaryError, 3, 1, 1, 3)

        self.closingGrid.setColumnStretch(1, 1)
        self.closingGrid.setColumnStretch(3, 1)

        self.closingDialogLayout.addLayout(self.closingGrid)

        self.printLogCheck = InstantCheck(closingDialog)
        self.printLogCheck.setObjectName(u"printLogCheck")

        self.closingDialogLayout.addWidget(self.printLogCheck)

        self.errorLabel = QLabel(closingDialog)
        self.errorLabel.setObjectName(u"errorLabel")
        self.errorLabel.setProperty(u"role", u"error")
        self.errorLabel.setWordWrap(True)
        self.errorLabel.setVisible(False)

        self.closingDialogLayout.addWidget(self.errorLabel)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footLayout.setContentsMargins(0, 0, 0, 0)
        self.footSpacer = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.cancelButton = QPushButton(closingDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.footLayout.addWidget(self.cancelButton)

        self.closeButton = QPushButton(closingDialog)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setProperty(u"role", u"primary")

        self.footLayout.addWidget(self.closeButton)


        self.closingDialogLayout.addLayout(self.footLayout)

#if QT_CONFIG(shortcut)
        self.openedLabel.setBuddy(self.openedEdit)
        self.closedLabel.setBuddy(self.closedEdit)
        self.summaryLabel.setBuddy(self.summaryEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.openedEdit, self.closedEdit)
        QWidget.setTabOrder(self.closedEdit, self.summaryEdit)
        QWidget.setTabOrder(self.summaryEdit, self.printLogCheck)
        QWidget.setTabOrder(self.printLogCheck, self.closeButton)
        QWidget.setTabOrder(self.closeButton, self.cancelButton)

        self.retranslateUi(closingDialog)

        self.closeButton.setDefault(True)


        QMetaObject.connectSlotsByName(closingDialog)
    # setupUi

    def retranslateUi(self, closingDialog):
        closingDialog.setWindowTitle(QCoreApplication.translate("ClosingDialog", u"\u7ed3\u675f\u63a5\u5f85", None))
        self.figuresLabel.setText("")
        self.unfinishedLabel.setText("")
        self.openedLabel.setText(QCoreApplication.translate("ClosingDialog", u"\u5f00\u59cb\u65f6\u95f4", None))
#if QT_CONFIG(accessibility)
        self.openedEdit.setAccessibleName(QCoreApplication.translate("ClosingDialog", u"\u5b9e\u9645\u5f00\u59cb\u65f6\u95f4", None))
#endif // QT_CONFIG(accessibility)
        self.closedLabel.setText(QCoreApplication.translate("ClosingDialog", u"\u7ed3\u675f\u65f6\u95f4", None))
#if QT_CONFIG(accessibility)
        self.closedEdit.setAccessibleName(QCoreApplication.translate("ClosingDialog", u"\u5b9e\u9645\u7ed3\u675f\u65f6\u95f4", None))
#endif // QT_CONFIG(accessibility)
        self.openedError.setText("")
        self.closedError.setText("")
        self.summaryLabel.setText(QCoreApplication.translate("ClosingDialog", u"\u63a5\u5f85\u5c0f\u7ed3", None))
#if QT_CONFIG(accessibility)
        self.summaryEdit.setAccessibleName(QCoreApplication.translate("ClosingDialog", u"\u63a5\u5f85\u5c0f\u7ed3", None))
#endif // QT_CONFIG(accessibility)
        self.summaryEdit.setPlaceholderText(QCoreApplication.translate("ClosingDialog", u"\u53ef\u4e0d\u586b\uff1b\u4f1a\u5370\u5728\u65e5\u5fd7\u4e0a", None))
        self.summaryError.setText("")
        self.printLogCheck.setText(QCoreApplication.translate("ClosingDialog", u"\u7ed3\u675f\u540e\u6253\u5370\u65e5\u5fd7(&L)", None))
        self.errorLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("ClosingDialog", u"\u53d6\u6d88", None))
        self.closeButton.setText(QCoreApplication.translate("ClosingDialog", u"\u7ed3\u675f\u63a5\u5f85", None))
    # retranslateUi

