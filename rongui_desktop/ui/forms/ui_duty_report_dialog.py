# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'duty_report_dialog.ui'
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
from rongui_desktop.ui.widgets.count_edit import CountEdit
from rongui_desktop.ui.widgets.date_edit import DateEdit
from rongui_desktop.ui.widgets.lines_edit import LinesEdit

class Ui_DutyReportDialog(object):
    def setupUi(self, dutyReportDialog):
        if not dutyReportDialog.objectName():
            dutyReportDialog.setObjectName(u"dutyReportDialog")
        dutyReportDialog.setMinimumSize(QSize(780, 560))
        self.dutyReportDialogLayout = QVBoxLayout(dutyReportDialog)
        self.dutyReportDialogLayout.setSpacing(12)
        self.dutyReportDialogLayout.setObjectName(u"dutyReportDialogLayout")
        self.dutyReportDialogLayout.setContentsMargins(20, 16, 20, 16)
        self.keptBar = QFrame(dutyReportDialog)
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


        self.dutyReportDialogLayout.addWidget(self.keptBar)

        self.headingLabel = QLabel(dutyReportDialog)
        self.headingLabel.setObjectName(u"headingLabel")
        self.headingLabel.setWordWrap(True)

        self.dutyReportDialogLayout.addWidget(self.headingLabel)

        self.fieldsGrid = QGridLayout()
        self.fieldsGrid.setObjectName(u"fieldsGrid")
        self.fieldsGrid.setHorizontalSpacing(10)
        self.fieldsGrid.setVerticalSpacing(6)
        self.fieldsGrid.setContentsMargins(0, 0, 0, 0)
        self.deputyLabel = QLabel(dutyReportDialog)
        self.deputyLabel.setObjectName(u"deputyLabel")

        self.fieldsGrid.addWidget(self.deputyLabel, 0, 0, 1, 1)

        self.deputyCombo = ChoiceCombo(dutyReportDialog)
        self.deputyCombo.setObjectName(u"deputyCombo")

        self.fieldsGrid.addWidget(self.deputyCombo, 0, 1, 1, 1)

        self.deputyError = QLabel(dutyReportDialog)
        self.deputyError.setObjectName(u"deputyError")
        self.deputyError.setProperty(u"role", u"error")
        self.deputyError.setWordWrap(True)
        self.deputyError.setVisible(False)

        self.fieldsGrid.addWidget(self.deputyError, 2, 1, 1, 1)

        self.dayLabel = QLabel(dutyReportDialog)
        self.dayLabel.setObjectName(u"dayLabel")

        self.fieldsGrid.addWidget(self.dayLabel, 0, 2, 1, 1)

        self.dayEdit = DateEdit(dutyReportDialog)
        self.dayEdit.setObjectName(u"dayEdit")

        self.fieldsGrid.addWidget(self.dayEdit, 0, 3, 1, 1)

        self.dayError = QLabel(dutyReportDialog)
        self.dayError.setObjectName(u"dayError")
        self.dayError.setProperty(u"role", u"error")
        self.dayError.setWordWrap(True)
        self.dayError.setVisible(False)

        self.fieldsGrid.addWidget(self.dayError, 2, 3, 1, 1)

        self.placeLabel = QLabel(dutyReportDialog)
        self.placeLabel.setObjectName(u"placeLabel")

        self.fieldsGrid.addWidget(self.placeLabel, 3, 0, 1, 1)

        self.placeEdit = QLineEdit(dutyReportDialog)
        self.placeEdit.setObjectName(u"placeEdit")

        self.fieldsGrid.addWidget(self.placeEdit, 3, 1, 1, 1)

        self.placeError = QLabel(dutyReportDialog)
        self.placeError.setObjectName(u"placeError")
        self.placeError.setProperty(u"role", u"error")
        self.placeError.setWordWrap(True)
        self.placeError.setVisible(False)

        self.fieldsGrid.addWidget(self.placeError, 5, 1, 1, 1)

        self.formLabel = QLabel(dutyReportDialog)
        self.formLabel.setObjectName(u"formLabel")

        self.fieldsGrid.addWidget(self.formLabel, 3, 2, 1, 1)

        self.formCombo = ChoiceCombo(dutyReportDialog)
        self.formCombo.setObjectName(u"formCombo")

        self.fieldsGrid.addWidget(self.formCombo, 3, 3, 1, 1)

        self.formError = QLabel(dutyReportDialog)
        self.formError.setObjectName(u"formError")
        self.formError.setProperty(u"role", u"error")
        self.formError.setWordWrap(True)
        self.formError.setVisible(False)

        self.fieldsGrid.addWidget(self.formError, 5, 3, 1, 1)

        self.votersLabel = QLabel(dutyReportDialog)
        self.votersLabel.setObjectName(u"votersLabel")

        self.fieldsGrid.addWidget(self.votersLabel, 6, 0, 1, 1)

        self.votersEdit = CountEdit(dutyReportDialog)
        self.votersEdit.setObjectName(u"votersEdit")

        self.fieldsGrid.addWidget(self.votersEdit, 6, 1, 1, 1)

        self.votersError = QLabel(dutyReportDialog)
        self.votersError.setObjectName(u"votersError")
        self.votersError.setProperty(u"role", u"error")
        self.votersError.setWordWrap(True)
        self.votersError.setVisible(False)

        self.fieldsGrid.addWidget(self.votersError, 8, 1, 1, 1)

        self.satisfiedLabel = QLabel(dutyReportDialog)
        self.satisfiedLabel.setObjectName(u"satisfiedLabel")

        self.fieldsGrid.addWidget(self.satisfiedLabel, 6, 2, 1, 1)

        self.satisfiedEdit = CountEdit(dutyReportDialog)
        self.satisfiedEdit.setObjectName(u"satisfiedEdit")

        self.fieldsGrid.addWidget(self.satisfiedEdit, 6, 3, 1, 1)

        self.satisfiedError = QLabel(dutyReportDialog)
        self.satisfiedError.setObjectName(u"satisfiedError")
        self.satisfiedError.setProperty(u"role", u"error")
        self.satisfiedError.setWordWrap(True)
        self.satisfiedError.setVisible(False)

        self.fieldsGrid.addWidget(self.satisfiedError, 8, 3, 1, 1)

        self.fairlyLabel = QLabel(dutyReportDialog)
        self.fairlyLabel.setObjectName(u"fairlyLabel")

        self.fieldsGrid.addWidget(self.fairlyLabel, 9, 0, 1, 1)

        self.fairlyEdit = CountEdit(dutyReportDialog)
        self.fairlyEdit.setObjectName(u"fairlyEdit")

        self.fieldsGrid.addWidget(self.fairlyEdit, 9, 1, 1, 1)

        self.fairlyError = QLabel(dutyReportDialog)
        self.fairlyError.setObjectName(u"fairlyError")
        self.fairlyError.setProperty(u"role", u"error")
        self.fairlyError.setWordWrap(True)
        self.fairlyError.setVisible(False)

        self.fieldsGrid.addWidget(self.fairlyError, 11, 1, 1, 1)

        self.dissatisfiedLabel = QLabel(dutyReportDialog)
        self.dissatisfiedLabel.setObjectName(u"dissatisfiedLabel")

        self.fieldsGrid.addWidget(self.dissatisfiedLabel, 9, 2, 1, 1)

        self.dissatisfiedEdit = CountEdit(dutyReportDialog)
        self.dissatisfiedEdit.setObjectName(u"dissatisfiedEdit")

        self.fieldsGrid.addWidget(self.dissatisfiedEdit, 9, 3, 1, 1)

        self.dissatisfiedError = QLabel(dutyReportDialog)
        self.dissatisfiedError.setObjectName(u"dissatisfiedError")
        self.dissatisfiedError.setProperty(u"role", u"error")
        self.dissatisfiedError.setWordWrap(True)
        self.dissatisfiedError.setVisible(False)

        self.fieldsGrid.addWidget(self.dissatisfiedError, 11, 3, 1, 1)

        self.fieldsGrid.setColumnStretch(1, 1)
        self.fieldsGrid.setColumnStretch(3, 1)

        self.dutyReportDialogLayout.addLayout(self.fieldsGrid)

        self.gradeLabel = QLabel(dutyReportDialog)
        self.gradeLabel.setObjectName(u"gradeLabel")
        self.gradeLabel.setProperty(u"role", u"section")

        self.dutyReportDialogLayout.addWidget(self.gradeLabel)

        self.textHeadLayout = QHBoxLayout()
        self.textHeadLayout.setSpacing(8)
        self.textHeadLayout.setObjectName(u"textHeadLayout")
        self.textHeadLayout.setContentsMargins(0, 0, 0, 0)
        self.textLabel = QLabel(dutyReportDialog)
        self.textLabel.setObjectName(u"textLabel")

        self.textHeadLayout.addWidget(self.textLabel)

        self.textSpacer = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.textHeadLayout.addItem(self.textSpacer)

        self.draftButton = QPushButton(dutyReportDialog)
        self.draftButton.setObjectName(u"draftButton")
        self.draftButton.setAutoDefault(False)

        self.textHeadLayout.addWidget(self.draftButton)


        self.dutyReportDialogLayout.addLayout(self.textHeadLayout)

        self.textEdit = LinesEdit(dutyReportDialog)
        self.textEdit.setObjectName(u"textEdit")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.textEdit.sizePolicy().hasHeightForWidth())
        self.textEdit.setSizePolicy(sizePolicy1)
        self.textEdit.setMinimumSize(QSize(0, 170))

        self.dutyReportDialogLayout.addWidget(self.textEdit)

        self.textError = QLabel(dutyReportDialog)
        self.textError.setObjectName(u"textError")
        self.textError.setProperty(u"role", u"error")
        self.textError.setWordWrap(True)
        self.textError.setVisible(False)

        self.dutyReportDialogLayout.addWidget(self.textError)

        self.errorLabel = QLabel(dutyReportDialog)
        self.errorLabel.setObjectName(u"errorLabel")
        self.errorLabel.setProperty(u"role", u"error")
        self.errorLabel.setWordWrap(True)
        self.errorLabel.setVisible(False)

        self.dutyReportDialogLayout.addWidget(self.errorLabel)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footLayout.setContentsMargins(0, 0, 0, 0)
        self.footSpacer = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.cancelButton = QPushButton(dutyReportDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.footLayout.addWidget(self.cancelButton)

        self.saveButton = QPushButton(dutyReportDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"role", u"primary")
        self.saveButton.setAutoDefault(False)

        self.footLayout.addWidget(self.saveButton)


        self.dutyReportDialogLayout.addLayout(self.footLayout)

#if QT_CONFIG(shortcut)
        self.deputyLabel.setBuddy(self.deputyCombo)
        self.dayLabel.setBuddy(self.dayEdit)
        self.placeLabel.setBuddy(self.placeEdit)
        self.formLabel.setBuddy(self.formCombo)
        self.votersLabel.setBuddy(self.votersEdit)
        self.satisfiedLabel.setBuddy(self.satisfiedEdit)
        self.fairlyLabel.setBuddy(self.fairlyEdit)
        self.dissatisfiedLabel.setBuddy(self.dissatisfiedEdit)
        self.textLabel.setBuddy(self.textEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.deputyCombo, self.dayEdit)
        QWidget.setTabOrder(self.dayEdit, self.placeEdit)
        QWidget.setTabOrder(self.placeEdit, self.formCombo)
        QWidget.setTabOrder(self.formCombo, self.votersEdit)
        QWidget.setTabOrder(self.votersEdit, self.satisfiedEdit)
        QWidget.setTabOrder(self.satisfiedEdit, self.fairlyEdit)
        QWidget.setTabOrder(self.fairlyEdit, self.dissatisfiedEdit)
        QWidget.setTabOrder(self.dissatisfiedEdit, self.draftButton)
        QWidget.setTabOrder(self.draftButton, self.textEdit)
        QWidget.setTabOrder(self.textEdit, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(dutyReportDialog)

        QMetaObject.connectSlotsByName(dutyReportDialog)
    # setupUi

    def retranslateUi(self, dutyReportDialog):
        dutyReportDialog.setWindowTitle(QCoreApplication.translate("DutyReportDialog", u"\u767b\u8bb0\u4ee3\u8868\u8ff0\u804c", None))
        self.keptLabel.setText(QCoreApplication.translate("DutyReportDialog", u"\u8fd9\u91cc\u662f\u4e0a\u6b21\u6ca1\u6709\u4fdd\u5b58\u7684\u5185\u5bb9\u3002", None))
        self.clearButton.setText(QCoreApplication.translate("DutyReportDialog", u"\u91cd\u65b0\u586b\u5199", None))
        self.headingLabel.setText("")
        self.deputyLabel.setText(QCoreApplication.translate("DutyReportDialog", u"\u4ee3\u8868 *", None))
#if QT_CONFIG(accessibility)
        self.deputyCombo.setAccessibleName(QCoreApplication.translate("DutyReportDialog", u"\u4ee3\u8868", None))
#endif // QT_CONFIG(accessibility)
        self.deputyError.setText("")
        self.dayLabel.setText(QCoreApplication.translate("DutyReportDialog", u"\u65e5\u671f *", None))
#if QT_CONFIG(accessibility)
        self.dayEdit.setAccessibleName(QCoreApplication.translate("DutyReportDialog", u"\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.dayError.setText("")
        self.placeLabel.setText(QCoreApplication.translate("DutyReportDialog", u"\u5730\u70b9", None))
#if QT_CONFIG(accessibility)
        self.placeEdit.setAccessibleName(QCoreApplication.translate("DutyReportDialog", u"\u5730\u70b9", None))
#endif // QT_CONFIG(accessibility)
        self.placeError.setText("")
        self.formLabel.setText(QCoreApplication.translate("DutyReportDialog", u"\u5f62\u5f0f", None))
#if QT_CONFIG(accessibility)
        self.formCombo.setAccessibleName(QCoreApplication.translate("DutyReportDialog", u"\u5f62\u5f0f", None))
#endif // QT_CONFIG(accessibility)
        self.formError.setText("")
        self.votersLabel.setText(QCoreApplication.translate("DutyReportDialog", u"\u53c2\u52a0\u9009\u6c11\u6570", None))
#if QT_CONFIG(accessibility)
        self.votersEdit.setAccessibleName(QCoreApplication.translate("DutyReportDialog", u"\u53c2\u52a0\u9009\u6c11\u6570", None))
#endif // QT_CONFIG(accessibility)
        self.votersError.setText("")
        self.satisfiedLabel.setText(QCoreApplication.translate("DutyReportDialog", u"\u6ee1\u610f\u7968", None))
#if QT_CONFIG(accessibility)
        self.satisfiedEdit.setAccessibleName(QCoreApplication.translate("DutyReportDialog", u"\u6ee1\u610f\u7968", None))
#endif // QT_CONFIG(accessibility)
        self.satisfiedError.setText("")
        self.fairlyLabel.setText(QCoreApplication.translate("DutyReportDialog", u"\u57fa\u672c\u6ee1\u610f\u7968", None))
#if QT_CONFIG(accessibility)
        self.fairlyEdit.setAccessibleName(QCoreApplication.translate("DutyReportDialog", u"\u57fa\u672c\u6ee1\u610f\u7968", None))
#endif // QT_CONFIG(accessibility)
        self.fairlyError.setText("")
        self.dissatisfiedLabel.setText(QCoreApplication.translate("DutyReportDialog", u"\u4e0d\u6ee1\u610f\u7968", None))
#if QT_CONFIG(accessibility)
        self.dissatisfiedEdit.setAccessibleName(QCoreApplication.translate("DutyReportDialog", u"\u4e0d\u6ee1\u610f\u7968", None))
#endif // QT_CONFIG(accessibility)
        self.dissatisfiedError.setText("")
        self.gradeLabel.setText("")
        self.textLabel.setText(QCoreApplication.translate("DutyReportDialog", u"\u8ff0\u804c\u62a5\u544a", None))
        self.draftButton.setText(QCoreApplication.translate("DutyReportDialog", u"\u6309\u5c65\u804c\u8bb0\u5f55\u8d77\u8349", None))
#if QT_CONFIG(tooltip)
        self.draftButton.setToolTip(QCoreApplication.translate("DutyReportDialog", u"\u7528\u8fd9\u4f4d\u4ee3\u8868\u5f53\u5e74\u7684\u8bb0\u5f55\u5199\u51fa\u521d\u7a3f\uff0c\u4f9b\u4ee3\u8868\u672c\u4eba\u4fee\u6539", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.textEdit.setAccessibleName(QCoreApplication.translate("DutyReportDialog", u"\u8ff0\u804c\u62a5\u544a", None))
#endif // QT_CONFIG(accessibility)
        self.textError.setText("")
        self.errorLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("DutyReportDialog", u"\u53d6\u6d88", None))
#if QT_CONFIG(tooltip)
        self.cancelButton.setToolTip(QCoreApplication.translate("DutyReportDialog", u"\u5173\u95ed\uff1b\u586b\u4e86\u7684\u5185\u5bb9\u7559\u7740\uff0c\u4e0b\u6b21\u6253\u5f00\u8fd8\u5728\uff08Esc\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.saveButton.setText(QCoreApplication.translate("DutyReportDialog", u"\u4fdd\u5b58  Ctrl+S", None))
#if QT_CONFIG(tooltip)
        self.saveButton.setToolTip(QCoreApplication.translate("DutyReportDialog", u"\u4fdd\u5b58\uff08Ctrl+S\uff09", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi

