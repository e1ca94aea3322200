# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'opinion_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QFrame,
    QGridLayout, QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from rongui_desktop.ui.widgets.choice_combo import ChoiceCombo
from rongui_desktop.ui.widgets.date_edit import DateEdit
from rongui_desktop.ui.widgets.lines_edit import LinesEdit

class Ui_OpinionDialog(object):
    def setupUi(self, opinionDialog):
        if not opinionDialog.objectName():
            opinionDialog.setObjectName(u"opinionDialog")
        opinionDialog.setMinimumSize(QSize(720, 0))
        self.opinionDialogLayout = QVBoxLayout(opinionDialog)
        self.opinionDialogLayout.setSpacing(12)
        self.opinionDialogLayout.setObjectName(u"opinionDialogLayout")
        self.opinionDialogLayout.setContentsMargins(20, 16, 20, 16)
        self.keptBar = QFrame(opinionDialog)
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

        self.keptLayout.addWidget(self.clearButton)


        self.opinionDialogLayout.addWidget(self.keptBar)

        self.headingLabel = QLabel(opinionDialog)
        self.headingLabel.setObjectName(u"headingLabel")
        self.headingLabel.setWordWrap(True)

        self.opinionDialogLayout.addWidget(self.headingLabel)

        self.fieldsGrid = QGridLayout()
        self.fieldsGrid.setObjectName(u"fieldsGrid")
        self.fieldsGrid.setHorizontalSpacing(10)
        self.fieldsGrid.setVerticalSpacing(6)
        self.fieldsGrid.setContentsMargins(0, 0, 0, 0)
        self.sourceLabel = QLabel(opinionDialog)
        self.sourceLabel.setObjectName(u"sourceLabel")

        self.fieldsGrid.addWidget(self.sourceLabel, 0, 0, 1, 1)

        self.sourceCombo = ChoiceCombo(opinionDialog)
        self.sourceCombo.setObjectName(u"sourceCombo")

        self.fieldsGrid.addWidget(self.sourceCombo, 0, 1, 1, 1)

        self.sourceError = QLabel(opinionDialog)
        self.sourceError.setObjectName(u"sourceError")
        self.sourceError.setProperty(u"role", u"error")
        self.sourceError.setWordWrap(True)
        self.sourceError.setVisible(False)

        self.fieldsGrid.addWidget(self.sourceError, 2, 1, 1, 1)

        self.dayLabel = QLabel(opinionDialog)
        self.dayLabel.setObjectName(u"dayLabel")

        self.fieldsGrid.addWidget(self.dayLabel, 0, 2, 1, 1)

        self.dayEdit = DateEdit(opinionDialog)
        self.dayEdit.setObjectName(u"dayEdit")

        self.fieldsGrid.addWidget(self.dayEdit, 0, 3, 1, 1)

        self.dayError = QLabel(opinionDialog)
        self.dayError.setObjectName(u"dayError")
        self.dayError.setProperty(u"role", u"error")
        self.dayError.setWordWrap(True)
        self.dayError.setVisible(False)

        self.fieldsGrid.addWidget(self.dayError, 2, 3, 1, 1)

        self.senderLabel = QLabel(opinionDialog)
        self.senderLabel.setObjectName(u"senderLabel")

        self.fieldsGrid.addWidget(self.senderLabel, 3, 0, 1, 1)

        self.senderEdit = QLineEdit(opinionDialog)
        self.senderEdit.setObjectName(u"senderEdit")

        self.fieldsGrid.addWidget(self.senderEdit, 3, 1, 1, 3)

        self.senderError = QLabel(opinionDialog)
        self.senderError.setObjectName(u"senderError")
        self.senderError.setProperty(u"role", u"error")
        self.senderError.setWordWrap(True)
        self.senderError.setVisible(False)

        self.fieldsGrid.addWidget(self.senderError, 5, 1, 1, 3)

        self.categoryLabel = QLabel(opinionDialog)
        self.categoryLabel.setObjectName(u"categoryLabel")

        self.fieldsGrid.addWidget(self.categoryLabel, 6, 0, 1, 1)

        self.categoryCombo = ChoiceCombo(opinionDialog)
        self.categoryCombo.setObjectName(u"categoryCombo")

        self.fieldsGrid.addWidget(self.categoryCombo, 6, 1, 1, 1)

        self.categoryError = QLabel(opinionDialog)
        self.categoryError.setObjectName(u"categoryError")
        self.categoryError.setProperty(u"role", u"error")
        self.categoryError.setWordWrap(True)
        self.categoryError.setVisible(False)

        self.fieldsGrid.addWidget(self.categoryError, 8, 1, 1, 1)

        self.confidentialCheck = QCheckBox(opinionDialog)
        self.confidentialCheck.setObjectName(u"confidentialCheck")

        self.fieldsGrid.addWidget(self.confidentialCheck, 6, 3, 1, 1)

        self.contentLabel = QLabel(opinionDialog)
        self.contentLabel.setObjectName(u"contentLabel")

        self.fieldsGrid.addWidget(self.contentLabel, 9, 0, 1, 1)

        self.contentEdit = LinesEdit(opinionDialog)
        self.contentEdit.setObjectName(u"contentEdit")

        self.fieldsGrid.addWidget(self.contentEdit, 9, 1, 1, 3)

        self.contentError = QLabel(opinionDialog)
        self.contentError.setObjectName(u"contentError")
        self.contentError.setProperty(u"role", u"error")
        self.contentError.setWordWrap(True)
        self.contentError.setVisible(False)

        self.fieldsGrid.addWidget(self.contentError, 11, 1, 1, 3)

        self.dispositionLabel = QLabel(opinionDialog)
        self.dispositionLabel.setObjectName(u"dispositionLabel")

        self.fieldsGrid.addWidget(self.dispositionLabel, 12, 0, 1, 1)

        self.dispositionCombo = ChoiceCombo(opinionDialog)
        self.dispositionCombo.setObjectName(u"dispositionCombo")

        self.fieldsGrid.addWidget(self.dispositionCombo, 12, 1, 1, 1)

        self.dispositionError = QLabel(opinionDialog)
        self.dispositionError.setObjectName(u"dispositionError")
        self.dispositionError.setProperty(u"role", u"error")
        self.dispositionError.setWordWrap(True)
        self.dispositionError.setVisible(False)

        self.fieldsGrid.addWidget(self.dispositionError, 14, 1, 1, 1)

        self.departmentLabel = QLabel(opinionDialog)
        self.departmentLabel.setObjectName(u"departmentLabel")

        self.fieldsGrid.addWidget(self.departmentLabel, 12, 2, 1, 1)

        self.departmentCombo = ChoiceCombo(opinionDialog)
        self.departmentCombo.setObjectName(u"departmentCombo")

        self.fieldsGrid.addWidget(self.departmentCombo, 12, 3, 1, 1)

        self.departmentError = QLabel(opinionDialog)
        self.departmentError.setObjectName(u"departmentError")
        self.departmentError.setProperty(u"role", u"error")
        self.departmentError.setWordWrap(True)
        self.departmentError.setVisible(False)

        self.fieldsGrid.addWidget(self.departmentError, 14, 3, 1, 1)

        self.replyLabel = QLabel(opinionDialog)
        self.replyLabel.setObjectName(u"replyLabel")

        self.fieldsGrid.addWidget(self.replyLabel, 15, 0, 1, 1)

        self.replyEdit = LinesEdit(opinionDialog)
        self.replyEdit.setObjectName(u"replyEdit")

        self.fieldsGrid.addWidget(self.replyEdit, 15, 1, 1, 3)

        self.replyError = QLabel(opinionDialog)
        self.replyError.setObjectName(u"replyError")
        self.replyError.setProperty(u"role", u"error")
        self.replyError.setWordWrap(True)
        self.replyError.setVisible(False)

        self.fieldsGrid.addWidget(self.replyError, 17, 1, 1, 3)

        self.fieldsGrid.setColumnStretch(1, 1)
        self.fieldsGrid.setColumnStretch(3, 1)

        self.opinionDialogLayout.addLayout(self.fieldsGrid)

        self.errorLabel = QLabel(opinionDialog)
        self.errorLabel.setObjectName(u"errorLabel")
        self.errorLabel.setProperty(u"role", u"error")
        self.errorLabel.setWordWrap(True)
        self.errorLabel.setVisible(False)

        self.opinionDialogLayout.addWidget(self.errorLabel)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footLayout.setContentsMargins(0, 0, 0, 0)
        self.footSpacer = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.cancelButton = QPushButton(opinionDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.footLayout.addWidget(self.cancelButton)

        self.saveButton = QPushButton(opinionDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"role", u"primary")

        self.footLayout.addWidget(self.saveButton)


        self.opinionDialogLayout.addLayout(self.footLayout)

#if QT_CONFIG(shortcut)
        self.sourceLabel.setBuddy(self.sourceCombo)
        self.dayLabel.setBuddy(self.dayEdit)
        self.senderLabel.setBuddy(self.senderEdit)
        self.categoryLabel.setBuddy(self.categoryCombo)
        self.contentLabel.setBuddy(self.contentEdit)
        self.dispositionLabel.setBuddy(self.dispositionCombo)
        self.departmentLabel.setBuddy(self.departmentCombo)
        self.replyLabel.setBuddy(self.replyEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.sourceCombo, self.dayEdit)
        QWidget.setTabOrder(self.dayEdit, self.senderEdit)
        QWidget.setTabOrder(self.senderEdit, self.categoryCombo)
        QWidget.setTabOrder(self.categoryCombo, self.confidentialCheck)
        QWidget.setTabOrder(self.confidentialCheck, self.contentEdit)
        QWidget.setTabOrder(self.contentEdit, self.dispositionCombo)
        QWidget.setTabOrder(self.dispositionCombo, self.departmentCombo)
        QWidget.setTabOrder(self.departmentCombo, self.replyEdit)
        QWidget.setTabOrder(self.replyEdit, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(opinionDialog)

        self.saveButton.setDefault(True)


        QMetaObject.connectSlotsByName(opinionDialog)
    # setupUi

    def retranslateUi(self, opinionDialog):
        opinionDialog.setWindowTitle(QCoreApplication.translate("OpinionDialog", u"\u767b\u8bb0\u610f\u89c1", None))
        self.keptLabel.setText(QCoreApplication.translate("OpinionDialog", u"\u8fd9\u91cc\u662f\u4e0a\u6b21\u6ca1\u6709\u4fdd\u5b58\u7684\u5185\u5bb9\u3002", None))
        self.clearButton.setText(QCoreApplication.translate("OpinionDialog", u"\u91cd\u65b0\u586b\u5199", None))
        self.headingLabel.setText("")
        self.sourceLabel.setText(QCoreApplication.translate("OpinionDialog", u"\u6765\u6e90 *", None))
#if QT_CONFIG(accessibility)
        self.sourceCombo.setAccessibleName(QCoreApplication.translate("OpinionDialog", u"\u6765\u6e90", None))
#endif // QT_CONFIG(accessibility)
        self.sourceError.setText("")
        self.dayLabel.setText(QCoreApplication.translate("OpinionDialog", u"\u63d0\u51fa\u65e5\u671f *", None))
#if QT_CONFIG(accessibility)
        self.dayEdit.setAccessibleName(QCoreApplication.translate("OpinionDialog", u"\u63d0\u51fa\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.dayError.setText("")
        self.senderLabel.setText(QCoreApplication.translate("OpinionDialog", u"\u59d3\u540d\u3001\u8054\u7cfb\u65b9\u5f0f", None))
#if QT_CONFIG(accessibility)
        self.senderEdit.setAccessibleName(QCoreApplication.translate("OpinionDialog", u"\u6765\u4fe1\u6765\u7535\u4eba\u7684\u59d3\u540d\u548c\u8054\u7cfb\u65b9\u5f0f", None))
#endif // QT_CONFIG(accessibility)
        self.senderError.setText("")
        self.categoryLabel.setText(QCoreApplication.translate("OpinionDialog", u"\u7c7b\u522b *", None))
#if QT_CONFIG(accessibility)
        self.categoryCombo.setAccessibleName(QCoreApplication.translate("OpinionDialog", u"\u7c7b\u522b", None))
#endif // QT_CONFIG(accessibility)
        self.categoryError.setText("")
        self.confidentialCheck.setText(QCoreApplication.translate("OpinionDialog", u"\u5185\u5bb9\u548c\u59d3\u540d\u4fdd\u5bc6", None))
#if QT_CONFIG(accessibility)
        self.confidentialCheck.setAccessibleName(QCoreApplication.translate("OpinionDialog", u"\u4fdd\u5bc6", None))
#endif // QT_CONFIG(accessibility)
        self.contentLabel.setText(QCoreApplication.translate("OpinionDialog", u"\u53cd\u6620\u4e8b\u9879 *", None))
#if QT_CONFIG(accessibility)
        self.contentEdit.setAccessibleName(QCoreApplication.translate("OpinionDialog", u"\u53cd\u6620\u4e8b\u9879", None))
#endif // QT_CONFIG(accessibility)
        self.contentError.setText("")
        self.dispositionLabel.setText(QCoreApplication.translate("OpinionDialog", u"\u5904\u7406\u65b9\u5f0f *", None))
#if QT_CONFIG(accessibility)
        self.dispositionCombo.setAccessibleName(QCoreApplication.translate("OpinionDialog", u"\u5904\u7406\u65b9\u5f0f", None))
#endif // QT_CONFIG(accessibility)
        self.dispositionError.setText("")
        self.departmentLabel.setText(QCoreApplication.translate("OpinionDialog", u"\u4e3b\u8d23\u90e8\u95e8", None))
#if QT_CONFIG(accessibility)
        self.departmentCombo.setAccessibleName(QCoreApplication.translate("OpinionDialog", u"\u4e3b\u8d23\u90e8\u95e8", None))
#endif // QT_CONFIG(accessibility)
        self.departmentError.setText("")
        self.replyLabel.setText(QCoreApplication.translate("OpinionDialog", u"\u7b54\u590d", None))
#if QT_CONFIG(accessibility)
        self.replyEdit.setAccessibleName(QCoreApplication.translate("OpinionDialog", u"\u7b54\u590d", None))
#endif // QT_CONFIG(accessibility)
        self.replyError.setText("")
        self.errorLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("OpinionDialog", u"\u53d6\u6d88", None))
#if QT_CONFIG(tooltip)
        self.cancelButton.setToolTip(QCoreApplication.translate("OpinionDialog", u"\u5173\u95ed\uff1b\u586b\u4e86\u7684\u5185\u5bb9\u7559\u7740\uff0c\u4e0b\u6b21\u6253\u5f00\u8fd8\u5728\uff08Esc\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.saveButton.setText(QCoreApplication.translate("OpinionDialog", u"\u4fdd\u5b58  Ctrl+S", None))
#if QT_CONFIG(tooltip)
        self.saveButton.setToolTip(QCoreApplication.translate("OpinionDialog", u"\u4fdd\u5b58\uff08Ctrl+S\uff09", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi

