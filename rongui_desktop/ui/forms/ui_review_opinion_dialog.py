# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'review_opinion_dialog.ui'
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
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from rongui_desktop.ui.widgets.choice_combo import ChoiceCombo
from rongui_desktop.ui.widgets.date_edit import DateEdit
from rongui_desktop.ui.widgets.lines_edit import LinesEdit

class Ui_ReviewOpinionDialog(object):
    def setupUi(self, reviewOpinionDialog):
        if not reviewOpinionDialog.objectName():
            reviewOpinionDialog.setObjectName(u"reviewOpinionDialog")
        reviewOpinionDialog.setMinimumSize(QSize(700, 460))
        self.reviewOpinionDialogLayout = QVBoxLayout(reviewOpinionDialog)
        self.reviewOpinionDialogLayout.setSpacing(12)
        self.reviewOpinionDialogLayout.setObjectName(u"reviewOpinionDialogLayout")
        self.reviewOpinionDialogLayout.setContentsMargins(20, 16, 20, 16)
        self.keptBar = QFrame(reviewOpinionDialog)
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


        self.reviewOpinionDialogLayout.addWidget(self.keptBar)

        self.headingLabel = QLabel(reviewOpinionDialog)
        self.headingLabel.setObjectName(u"headingLabel")
        self.headingLabel.setWordWrap(True)

        self.reviewOpinionDialogLayout.addWidget(self.headingLabel)

        self.fieldsGrid = QGridLayout()
        self.fieldsGrid.setObjectName(u"fieldsGrid")
        self.fieldsGrid.setHorizontalSpacing(10)
        self.fieldsGrid.setVerticalSpacing(6)
        self.fieldsGrid.setContentsMargins(0, 0, 0, 0)
        self.meetingLabel = QLabel(reviewOpinionDialog)
        self.meetingLabel.setObjectName(u"meetingLabel")

        self.fieldsGrid.addWidget(self.meetingLabel, 0, 0, 1, 1)

        self.meetingCombo = ChoiceCombo(reviewOpinionDialog)
        self.meetingCombo.setObjectName(u"meetingCombo")

        self.fieldsGrid.addWidget(self.meetingCombo, 0, 1, 1, 3)

        self.meetingError = QLabel(reviewOpinionDialog)
        self.meetingError.setObjectName(u"meetingError")
        self.meetingError.setProperty(u"role", u"error")
        self.meetingError.setWordWrap(True)
        self.meetingError.setVisible(False)

        self.fieldsGrid.addWidget(self.meetingError, 2, 1, 1, 3)

        self.contentLabel = QLabel(reviewOpinionDialog)
        self.contentLabel.setObjectName(u"contentLabel")

        self.fieldsGrid.addWidget(self.contentLabel, 3, 0, 1, 1)

        self.contentEdit = LinesEdit(reviewOpinionDialog)
        self.contentEdit.setObjectName(u"contentEdit")

        self.fieldsGrid.addWidget(self.contentEdit, 3, 1, 1, 3)

        self.contentError = QLabel(reviewOpinionDialog)
        self.contentError.setObjectName(u"contentError")
        self.contentError.setProperty(u"role", u"error")
        self.contentError.setWordWrap(True)
        self.contentError.setVisible(False)

        self.fieldsGrid.addWidget(self.contentError, 5, 1, 1, 3)

        self.departmentLabel = QLabel(reviewOpinionDialog)
        self.departmentLabel.setObjectName(u"departmentLabel")

        self.fieldsGrid.addWidget(self.departmentLabel, 6, 0, 1, 1)

        self.departmentCombo = ChoiceCombo(reviewOpinionDialog)
        self.departmentCombo.setObjectName(u"departmentCombo")

        self.fieldsGrid.addWidget(self.departmentCombo, 6, 1, 1, 1)

        self.departmentError = QLabel(reviewOpinionDialog)
        self.departmentError.setObjectName(u"departmentError")
        self.departmentError.setProperty(u"role", u"error")
        self.departmentError.setWordWrap(True)
        self.departmentError.setVisible(False)

        self.fieldsGrid.addWidget(self.departmentError, 8, 1, 1, 1)

        self.raisedByLabel = QLabel(reviewOpinionDialog)
        self.raisedByLabel.setObjectName(u"raisedByLabel")

        self.fieldsGrid.addWidget(self.raisedByLabel, 6, 2, 1, 1)

        self.raisedByCombo = ChoiceCombo(reviewOpinionDialog)
        self.raisedByCombo.setObjectName(u"raisedByCombo")

        self.fieldsGrid.addWidget(self.raisedByCombo, 6, 3, 1, 1)

        self.raisedByError = QLabel(reviewOpinionDialog)
        self.raisedByError.setObjectName(u"raisedByError")
        self.raisedByError.setProperty(u"role", u"error")
        self.raisedByError.setWordWrap(True)
        self.raisedByError.setVisible(False)

        self.fieldsGrid.addWidget(self.raisedByError, 8, 3, 1, 1)

        self.assignedLabel = QLabel(reviewOpinionDialog)
        self.assignedLabel.setObjectName(u"assignedLabel")

        self.fieldsGrid.addWidget(self.assignedLabel, 9, 0, 1, 1)

        self.assignedEdit = DateEdit(reviewOpinionDialog)
        self.assignedEdit.setObjectName(u"assignedEdit")

        self.fieldsGrid.addWidget(self.assignedEdit, 9, 1, 1, 1)

        self.assignedError = QLabel(reviewOpinionDialog)
        self.assignedError.setObjectName(u"assignedError")
        self.assignedError.setProperty(u"role", u"error")
        self.assignedError.setWordWrap(True)
        self.assignedError.setVisible(False)

        self.fieldsGrid.addWidget(self.assignedError, 11, 1, 1, 1)

        self.dueLabel = QLabel(reviewOpinionDialog)
        self.dueLabel.setObjectName(u"dueLabel")

        self.fieldsGrid.addWidget(self.dueLabel, 9, 2, 1, 1)

        self.dueEdit = DateEdit(reviewOpinionDialog)
        self.dueEdit.setObjectName(u"dueEdit")

        self.fieldsGrid.addWidget(self.dueEdit, 9, 3, 1, 1)

        self.dueError = QLabel(reviewOpinionDialog)
        self.dueError.setObjectName(u"dueError")
        self.dueError.setProperty(u"role", u"error")
        self.dueError.setWordWrap(True)
        self.dueError.setVisible(False)

        self.fieldsGrid.addWidget(self.dueError, 11, 3, 1, 1)

        self.rectificationLabel = QLabel(reviewOpinionDialog)
        self.rectificationLabel.setObjectName(u"rectificationLabel")

        self.fieldsGrid.addWidget(self.rectificationLabel, 12, 0, 1, 1)

        self.rectificationEdit = LinesEdit(reviewOpinionDialog)
        self.rectificationEdit.setObjectName(u"rectificationEdit")

        self.fieldsGrid.addWidget(self.rectificationEdit, 12, 1, 1, 3)

        self.rectificationError = QLabel(reviewOpinionDialog)
        self.rectificationError.setObjectName(u"rectificationError")
        self.rectificationError.setProperty(u"role", u"error")
        self.rectificationError.setWordWrap(True)
        self.rectificationError.setVisible(False)

        self.fieldsGrid.addWidget(self.rectificationError, 14, 1, 1, 3)

        self.rectifiedLabel = QLabel(reviewOpinionDialog)
        self.rectifiedLabel.setObjectName(u"rectifiedLabel")

        self.fieldsGrid.addWidget(self.rectifiedLabel, 15, 0, 1, 1)

        self.rectifiedEdit = DateEdit(reviewOpinionDialog)
        self.rectifiedEdit.setObjectName(u"rectifiedEdit")

        self.fieldsGrid.addWidget(self.rectifiedEdit, 15, 1, 1, 1)

        self.rectifiedError = QLabel(reviewOpinionDialog)
        self.rectifiedError.setObjectName(u"rectifiedError")
        self.rectifiedError.setProperty(u"role", u"error")
        self.rectifiedError.setWordWrap(True)
        self.rectifiedError.setVisible(False)

        self.fieldsGrid.addWidget(self.rectifiedError, 17, 1, 1, 1)

        self.clearedLabel = QLabel(reviewOpinionDialog)
        self.clearedLabel.setObjectName(u"clearedLabel")

        self.fieldsGrid.addWidget(self.clearedLabel, 15, 2, 1, 1)

        self.clearedEdit = DateEdit(reviewOpinionDialog)
        self.clearedEdit.setObjectName(u"clearedEdit")

        self.fieldsGrid.addWidget(self.clearedEdit, 15, 3, 1, 1)

        self.clearedError = QLabel(reviewOpinionDialog)
        self.clearedError.setObjectName(u"clearedError")
        self.clearedError.setProperty(u"role", u"error")
        self.clearedError.setWordWrap(True)
        self.clearedError.setVisible(False)

        self.fieldsGrid.addWidget(self.clearedError, 17, 3, 1, 1)

        self.noteLabel = QLabel(reviewOpinionDialog)
        self.noteLabel.setObjectName(u"noteLabel")

        self.fieldsGrid.addWidget(self.noteLabel, 18, 0, 1, 1)

        self.noteEdit = QLineEdit(reviewOpinionDialog)
        self.noteEdit.setObjectName(u"noteEdit")

        self.fieldsGrid.addWidget(self.noteEdit, 18, 1, 1, 3)

        self.noteError = QLabel(reviewOpinionDialog)
        self.noteError.setObjectName(u"noteError")
        self.noteError.setProperty(u"role", u"error")
        self.noteError.setWordWrap(True)
        self.noteError.setVisible(False)

        self.fieldsGrid.addWidget(self.noteError, 20, 1, 1, 3)

        self.fieldsGrid.setColumnStretch(1, 1)
        self.fieldsGrid.setColumnStretch(3, 1)

        self.reviewOpinionDialogLayout.addLayout(self.fieldsGrid)

        self.errorLabel = QLabel(reviewOpinionDialog)
        self.errorLabel.setObjectName(u"errorLabel")
        self.errorLabel.setProperty(u"role", u"error")
        self.errorLabel.setWordWrap(True)
        self.errorLabel.setVisible(False)

        self.reviewOpinionDialogLayout.addWidget(self.errorLabel)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footLayout.setContentsMargins(0, 0, 0, 0)
        self.footSpacer = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.cancelButton = QPushButton(reviewOpinionDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.footLayout.addWidget(self.cancelButton)

        self.saveButton = QPushButton(reviewOpinionDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"role", u"primary")
        self.saveButton.setAutoDefault(False)

        self.footLayout.addWidget(self.saveButton)


        self.reviewOpinionDialogLayout.addLayout(self.footLayout)

#if QT_CONFIG(shortcut)
        self.meetingLabel.setBuddy(self.meetingCombo)
        self.contentLabel.setBuddy(self.contentEdit)
        self.departmentLabel.setBuddy(self.departmentCombo)
        self.raisedByLabel.setBuddy(self.raisedByCombo)
        self.assignedLabel.setBuddy(self.assignedEdit)
        self.dueLabel.setBuddy(self.dueEdit)
        self.rectificationLabel.setBuddy(self.rectificationEdit)
        self.rectifiedLabel.setBuddy(self.rectifiedEdit)
        self.clearedLabel.setBuddy(self.clearedEdit)
        self.noteLabel.setBuddy(self.noteEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.meetingCombo, self.contentEdit)
        QWidget.setTabOrder(self.contentEdit, self.departmentCombo)
        QWidget.setTabOrder(self.departmentCombo, self.raisedByCombo)
        QWidget.setTabOrder(self.raisedByCombo, self.assignedEdit)
        QWidget.setTabOrder(self.assignedEdit, self.dueEdit)
        QWidget.setTabOrder(self.dueEdit, self.rectificationEdit)
        QWidget.setTabOrder(self.rectificationEdit, self.rectifiedEdit)
        QWidget.setTabOrder(self.rectifiedEdit, self.clearedEdit)
        QWidget.setTabOrder(self.clearedEdit, self.noteEdit)
        QWidget.setTabOrder(self.noteEdit, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(reviewOpinionDialog)

        QMetaObject.connectSlotsByName(reviewOpinionDialog)
    # setupUi

    def retranslateUi(self, reviewOpinionDialog):
        reviewOpinionDialog.setWindowTitle(QCoreApplication.translate("ReviewOpinionDialog", u"\u767b\u8bb0\u5ba1\u67e5\u610f\u89c1", None))
        self.keptLabel.setText(QCoreApplication.translate("ReviewOpinionDialog", u"\u8fd9\u91cc\u662f\u4e0a\u6b21\u6ca1\u6709\u4fdd\u5b58\u7684\u5185\u5bb9\u3002", None))
        self.clearButton.setText(QCoreApplication.translate("ReviewOpinionDialog", u"\u91cd\u65b0\u586b\u5199", None))
        self.headingLabel.setText("")
        self.meetingLabel.setText(QCoreApplication.translate("ReviewOpinionDialog", u"\u4f1a\u8bae *", None))
#if QT_CONFIG(accessibility)
        self.meetingCombo.setAccessibleName(QCoreApplication.translate("ReviewOpinionDialog", u"\u4f1a\u8bae", None))
#endif // QT_CONFIG(accessibility)
        self.meetingError.setText("")
        self.contentLabel.setText(QCoreApplication.translate("ReviewOpinionDialog", u"\u5185\u5bb9 *", None))
#if QT_CONFIG(accessibility)
        self.contentEdit.setAccessibleName(QCoreApplication.translate("ReviewOpinionDialog", u"\u5185\u5bb9", None))
#endif // QT_CONFIG(accessibility)
        self.contentError.setText("")
        self.departmentLabel.setText(QCoreApplication.translate("ReviewOpinionDialog", u"\u8d23\u4efb\u5355\u4f4d", None))
#if QT_CONFIG(accessibility)
        self.departmentCombo.setAccessibleName(QCoreApplication.translate("ReviewOpinionDialog", u"\u8d23\u4efb\u5355\u4f4d", None))
#endif // QT_CONFIG(accessibility)
        self.departmentError.setText("")
        self.raisedByLabel.setText(QCoreApplication.translate("ReviewOpinionDialog", u"\u63d0\u51fa\u4ee3\u8868", None))
#if QT_CONFIG(accessibility)
        self.raisedByCombo.setAccessibleName(QCoreApplication.translate("ReviewOpinionDialog", u"\u63d0\u51fa\u4ee3\u8868", None))
#endif // QT_CONFIG(accessibility)
        self.raisedByError.setText("")
        self.assignedLabel.setText(QCoreApplication.translate("ReviewOpinionDialog", u"\u4ea4\u529e\u65e5\u671f", None))
#if QT_CONFIG(accessibility)
        self.assignedEdit.setAccessibleName(QCoreApplication.translate("ReviewOpinionDialog", u"\u4ea4\u529e\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.assignedError.setText("")
        self.dueLabel.setText(QCoreApplication.translate("ReviewOpinionDialog", u"\u6574\u6539\u671f\u9650", None))
#if QT_CONFIG(accessibility)
        self.dueEdit.setAccessibleName(QCoreApplication.translate("ReviewOpinionDialog", u"\u6574\u6539\u671f\u9650", None))
#endif // QT_CONFIG(accessibility)
        self.dueError.setText("")
        self.rectificationLabel.setText(QCoreApplication.translate("ReviewOpinionDialog", u"\u6574\u6539\u60c5\u51b5", None))
#if QT_CONFIG(accessibility)
        self.rectificationEdit.setAccessibleName(QCoreApplication.translate("ReviewOpinionDialog", u"\u6574\u6539\u60c5\u51b5", None))
#endif // QT_CONFIG(accessibility)
        self.rectificationError.setText("")
        self.rectifiedLabel.setText(QCoreApplication.translate("ReviewOpinionDialog", u"\u6574\u6539\u65e5\u671f", None))
#if QT_CONFIG(accessibility)
        self.rectifiedEdit.setAccessibleName(QCoreApplication.translate("ReviewOpinionDialog", u"\u6574\u6539\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.rectifiedError.setText("")
        self.clearedLabel.setText(QCoreApplication.translate("ReviewOpinionDialog", u"\u9500\u53f7\u65e5\u671f", None))
#if QT_CONFIG(accessibility)
        self.clearedEdit.setAccessibleName(QCoreApplication.translate("ReviewOpinionDialog", u"\u9500\u53f7\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.clearedError.setText("")
        self.noteLabel.setText(QCoreApplication.translate("ReviewOpinionDialog", u"\u5907\u6ce8", None))
#if QT_CONFIG(accessibility)
        self.noteEdit.setAccessibleName(QCoreApplication.translate("ReviewOpinionDialog", u"\u5907\u6ce8", None))
#endif // QT_CONFIG(accessibility)
        self.noteError.setText("")
        self.errorLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("ReviewOpinionDialog", u"\u53d6\u6d88", None))
#if QT_CONFIG(tooltip)
        self.cancelButton.setToolTip(QCoreApplication.translate("ReviewOpinionDialog", u"\u5173\u95ed\uff1b\u586b\u4e86\u7684\u5185\u5bb9\u7559\u7740\uff0c\u4e0b\u6b21\u6253\u5f00\u8fd8\u5728\uff08Esc\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.saveButton.setText(QCoreApplication.translate("ReviewOpinionDialog", u"\u4fdd\u5b58  Ctrl+S", None))
#if QT_CONFIG(tooltip)
        self.saveButton.setToolTip(QCoreApplication.translate("ReviewOpinionDialog", u"\u4fdd\u5b58\uff08Ctrl+S\uff09", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi

