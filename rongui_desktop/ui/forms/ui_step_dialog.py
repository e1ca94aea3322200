# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'step_dialog.ui'
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

class Ui_StepDialog(object):
    def setupUi(self, stepDialog):
        if not stepDialog.objectName():
            stepDialog.setObjectName(u"stepDialog")
        stepDialog.setMinimumSize(QSize(560, 0))
        self.stepDialogLayout = QVBoxLayout(stepDialog)
        self.stepDialogLayout.setSpacing(12)
        self.stepDialogLayout.setObjectName(u"stepDialogLayout")
        self.stepDialogLayout.setContentsMargins(20, 16, 20, 16)
        self.keptBar = QFrame(stepDialog)
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


        self.stepDialogLayout.addWidget(self.keptBar)

        self.headingLabel = QLabel(stepDialog)
        self.headingLabel.setObjectName(u"headingLabel")
        self.headingLabel.setWordWrap(True)

        self.stepDialogLayout.addWidget(self.headingLabel)

        self.fieldsGrid = QGridLayout()
        self.fieldsGrid.setObjectName(u"fieldsGrid")
        self.fieldsGrid.setHorizontalSpacing(10)
        self.fieldsGrid.setVerticalSpacing(6)
        self.fieldsGrid.setContentsMargins(0, 0, 0, 0)
        self.dayLabel = QLabel(stepDialog)
        self.dayLabel.setObjectName(u"dayLabel")

        self.fieldsGrid.addWidget(self.dayLabel, 0, 0, 1, 1)

        self.dayEdit = DateEdit(stepDialog)
        self.dayEdit.setObjectName(u"dayEdit")

        self.fieldsGrid.addWidget(self.dayEdit, 0, 1, 1, 1)

        self.dayError = QLabel(stepDialog)
        self.dayError.setObjectName(u"dayError")
        self.dayError.setProperty(u"role", u"error")
        self.dayError.setWordWrap(True)
        self.dayError.setVisible(False)

        self.fieldsGrid.addWidget(self.dayError, 2, 1, 1, 1)

        self.departmentLabel = QLabel(stepDialog)
        self.departmentLabel.setObjectName(u"departmentLabel")

        self.fieldsGrid.addWidget(self.departmentLabel, 3, 0, 1, 1)

        self.departmentCombo = ChoiceCombo(stepDialog)
        self.departmentCombo.setObjectName(u"departmentCombo")

        self.fieldsGrid.addWidget(self.departmentCombo, 3, 1, 1, 1)

        self.departmentError = QLabel(stepDialog)
        self.departmentError.setObjectName(u"departmentError")
        self.departmentError.setProperty(u"role", u"error")
        self.departmentError.setWordWrap(True)
        self.departmentError.setVisible(False)

        self.fieldsGrid.addWidget(self.departmentError, 5, 1, 1, 1)

        self.officerLabel = QLabel(stepDialog)
        self.officerLabel.setObjectName(u"officerLabel")

        self.fieldsGrid.addWidget(self.officerLabel, 6, 0, 1, 1)

        self.officerEdit = QLineEdit(stepDialog)
        self.officerEdit.setObjectName(u"officerEdit")

        self.fieldsGrid.addWidget(self.officerEdit, 6, 1, 1, 1)

        self.officerError = QLabel(stepDialog)
        self.officerError.setObjectName(u"officerError")
        self.officerError.setProperty(u"role", u"error")
        self.officerError.setWordWrap(True)
        self.officerError.setVisible(False)

        self.fieldsGrid.addWidget(self.officerError, 8, 1, 1, 1)

        self.dueLabel = QLabel(stepDialog)
        self.dueLabel.setObjectName(u"dueLabel")

        self.fieldsGrid.addWidget(self.dueLabel, 9, 0, 1, 1)

        self.dueEdit = DateEdit(stepDialog)
        self.dueEdit.setObjectName(u"dueEdit")

        self.fieldsGrid.addWidget(self.dueEdit, 9, 1, 1, 1)

        self.dueHint = QLabel(stepDialog)
        self.dueHint.setObjectName(u"dueHint")
        self.dueHint.setProperty(u"role", u"secondary")
        self.dueHint.setWordWrap(True)
        self.dueHint.setVisible(False)

        self.fieldsGrid.addWidget(self.dueHint, 10, 1, 1, 1)

        self.dueError = QLabel(stepDialog)
        self.dueError.setObjectName(u"dueError")
        self.dueError.setProperty(u"role", u"error")
        self.dueError.setWordWrap(True)
        self.dueError.setVisible(False)

        self.fieldsGrid.addWidget(self.dueError, 11, 1, 1, 1)

        self.outcomeLabel = QLabel(stepDialog)
        self.outcomeLabel.setObjectName(u"outcomeLabel")

        self.fieldsGrid.addWidget(self.outcomeLabel, 12, 0, 1, 1)

        self.outcomeCombo = ChoiceCombo(stepDialog)
        self.outcomeCombo.setObjectName(u"outcomeCombo")

        self.fieldsGrid.addWidget(self.outcomeCombo, 12, 1, 1, 1)

        self.outcomeHint = QLabel(stepDialog)
        self.outcomeHint.setObjectName(u"outcomeHint")
        self.outcomeHint.setProperty(u"role", u"secondary")
        self.outcomeHint.setWordWrap(True)
        self.outcomeHint.setVisible(False)

        self.fieldsGrid.addWidget(self.outcomeHint, 13, 1, 1, 1)

        self.outcomeError = QLabel(stepDialog)
        self.outcomeError.setObjectName(u"outcomeError")
        self.outcomeError.setProperty(u"role", u"error")
        self.outcomeError.setWordWrap(True)
        self.outcomeError.setVisible(False)

        self.fieldsGrid.addWidget(self.outcomeError, 14, 1, 1, 1)

        self.plannedLabel = QLabel(stepDialog)
        self.plannedLabel.setObjectName(u"plannedLabel")

        self.fieldsGrid.addWidget(self.plannedLabel, 15, 0, 1, 1)

        self.plannedEdit = DateEdit(stepDialog)
        self.plannedEdit.setObjectName(u"plannedEdit")

        self.fieldsGrid.addWidget(self.plannedEdit, 15, 1, 1, 1)

        self.plannedError = QLabel(stepDialog)
        self.plannedError.setObjectName(u"plannedError")
        self.plannedError.setProperty(u"role", u"error")
        self.plannedError.setWordWrap(True)
        self.plannedError.setVisible(False)

        self.fieldsGrid.addWidget(self.plannedError, 17, 1, 1, 1)

        self.satisfactionLabel = QLabel(stepDialog)
        self.satisfactionLabel.setObjectName(u"satisfactionLabel")

        self.fieldsGrid.addWidget(self.satisfactionLabel, 18, 0, 1, 1)

        self.satisfactionCombo = ChoiceCombo(stepDialog)
        self.satisfactionCombo.setObjectName(u"satisfactionCombo")

        self.fieldsGrid.addWidget(self.satisfactionCombo, 18, 1, 1, 1)

        self.satisfactionError = QLabel(stepDialog)
        self.satisfactionError.setObjectName(u"satisfactionError")
        self.satisfactionError.setProperty(u"role", u"error")
        self.satisfactionError.setWordWrap(True)
        self.satisfactionError.setVisible(False)

        self.fieldsGrid.addWidget(self.satisfactionError, 20, 1, 1, 1)

        self.attitudeLabel = QLabel(stepDialog)
        self.attitudeLabel.setObjectName(u"attitudeLabel")

        self.fieldsGrid.addWidget(self.attitudeLabel, 21, 0, 1, 1)

        self.attitudeCombo = ChoiceCombo(stepDialog)
        self.attitudeCombo.setObjectName(u"attitudeCombo")

        self.fieldsGrid.addWidget(self.attitudeCombo, 21, 1, 1, 1)

        self.attitudeError = QLabel(stepDialog)
        self.attitudeError.setObjectName(u"attitudeError")
        self.attitudeError.setProperty(u"role", u"error")
        self.attitudeError.setWordWrap(True)
        self.attitudeError.setVisible(False)

        self.fieldsGrid.addWidget(self.attitudeError, 23, 1, 1, 1)

        self.documentLabel = QLabel(stepDialog)
        self.documentLabel.setObjectName(u"documentLabel")

        self.fieldsGrid.addWidget(self.documentLabel, 24, 0, 1, 1)

        self.documentEdit = QLineEdit(stepDialog)
        self.documentEdit.setObjectName(u"documentEdit")

        self.fieldsGrid.addWidget(self.documentEdit, 24, 1, 1, 1)

        self.documentError = QLabel(stepDialog)
        self.documentError.setObjectName(u"documentError")
        self.documentError.setProperty(u"role", u"error")
        self.documentError.setWordWrap(True)
        self.documentError.setVisible(False)

        self.fieldsGrid.addWidget(self.documentError, 26, 1, 1, 1)

        self.textLabel = QLabel(stepDialog)
        self.textLabel.setObjectName(u"textLabel")

        self.fieldsGrid.addWidget(self.textLabel, 27, 0, 1, 1)

        self.textEdit = LinesEdit(stepDialog)
        self.textEdit.setObjectName(u"textEdit")

        self.fieldsGrid.addWidget(self.textEdit, 27, 1, 1, 1)

        self.textHint = QLabel(stepDialog)
        self.textHint.setObjectName(u"textHint")
        self.textHint.setProperty(u"role", u"secondary")
        self.textHint.setWordWrap(True)
        self.textHint.setVisible(False)

        self.fieldsGrid.addWidget(self.textHint, 28, 1, 1, 1)

        self.textError = QLabel(stepDialog)
        self.textError.setObjectName(u"textError")
        self.textError.setProperty(u"role", u"error")
        self.textError.setWordWrap(True)
        self.textError.setVisible(False)

        self.fieldsGrid.addWidget(self.textError, 29, 1, 1, 1)

        self.reasonLabel = QLabel(stepDialog)
        self.reasonLabel.setObjectName(u"reasonLabel")

        self.fieldsGrid.addWidget(self.reasonLabel, 30, 0, 1, 1)

        self.reasonEdit = LinesEdit(stepDialog)
        self.reasonEdit.setObjectName(u"reasonEdit")

        self.fieldsGrid.addWidget(self.reasonEdit, 30, 1, 1, 1)

        self.reasonHint = QLabel(stepDialog)
        self.reasonHint.setObjectName(u"reasonHint")
        self.reasonHint.setProperty(u"role", u"secondary")
        self.reasonHint.setWordWrap(True)
        self.reasonHint.setVisible(False)

        self.fieldsGrid.addWidget(self.reasonHint, 31, 1, 1, 1)

        self.reasonError = QLabel(stepDialog)
        self.reasonError.setObjectName(u"reasonError")
        self.reasonError.setProperty(u"role", u"error")
        self.reasonError.setWordWrap(True)
        self.reasonError.setVisible(False)

        self.fieldsGrid.addWidget(self.reasonError, 32, 1, 1, 1)

        self.fieldsGrid.setColumnStretch(1, 1)

        self.stepDialogLayout.addLayout(self.fieldsGrid)

        self.errorLabel = QLabel(stepDialog)
        self.errorLabel.setObjectName(u"errorLabel")
        self.errorLabel.setProperty(u"role", u"error")
        self.errorLabel.setWordWrap(True)
        self.errorLabel.setVisible(False)

        self.stepDialogLayout.addWidget(self.errorLabel)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footLayout.setContentsMargins(0, 0, 0, 0)
        self.footSpacer = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.cancelButton = QPushButton(stepDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.footLayout.addWidget(self.cancelButton)

        self.saveButton = QPushButton(stepDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"role", u"primary")

        self.footLayout.addWidget(self.saveButton)


        self.stepDialogLayout.addLayout(self.footLayout)

#if QT_CONFIG(shortcut)
        self.dayLabel.setBuddy(self.dayEdit)
        self.departmentLabel.setBuddy(self.departmentCombo)
        self.officerLabel.setBuddy(self.officerEdit)
        self.dueLabel.setBuddy(self.dueEdit)
        self.outcomeLabel.setBuddy(self.outcomeCombo)
        self.plannedLabel.setBuddy(self.plannedEdit)
        self.satisfactionLabel.setBuddy(self.satisfactionCombo)
        self.attitudeLabel.setBuddy(self.attitudeCombo)
        self.documentLabel.setBuddy(self.documentEdit)
        self.textLabel.setBuddy(self.textEdit)
        self.reasonLabel.setBuddy(self.reasonEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.dayEdit, self.departmentCombo)
        QWidget.setTabOrder(self.departmentCombo, self.officerEdit)
        QWidget.setTabOrder(self.officerEdit, self.dueEdit)
        QWidget.setTabOrder(self.dueEdit, self.outcomeCombo)
        QWidget.setTabOrder(self.outcomeCombo, self.plannedEdit)
        QWidget.setTabOrder(self.plannedEdit, self.satisfactionCombo)
        QWidget.setTabOrder(self.satisfactionCombo, self.attitudeCombo)
        QWidget.setTabOrder(self.attitudeCombo, self.documentEdit)
        QWidget.setTabOrder(self.documentEdit, self.textEdit)
        QWidget.setTabOrder(self.textEdit, self.reasonEdit)
        QWidget.setTabOrder(self.reasonEdit, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(stepDialog)

        self.saveButton.setDefault(True)


        QMetaObject.connectSlotsByName(stepDialog)
    # setupUi

    def retranslateUi(self, stepDialog):
        stepDialog.setWindowTitle(QCoreApplication.translate("StepDialog", u"\u529e\u7406", None))
        self.keptLabel.setText(QCoreApplication.translate("StepDialog", u"\u8fd9\u91cc\u662f\u4e0a\u6b21\u6ca1\u6709\u4fdd\u5b58\u7684\u5185\u5bb9\u3002", None))
        self.clearButton.setText(QCoreApplication.translate("StepDialog", u"\u91cd\u65b0\u586b\u5199", None))
        self.headingLabel.setText("")
        self.dayLabel.setText(QCoreApplication.translate("StepDialog", u"\u65e5\u671f *", None))
#if QT_CONFIG(accessibility)
        self.dayEdit.setAccessibleName(QCoreApplication.translate("StepDialog", u"\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.dayError.setText("")
        self.departmentLabel.setText(QCoreApplication.translate("StepDialog", u"\u4e3b\u8d23\u90e8\u95e8 *", None))
#if QT_CONFIG(accessibility)
        self.departmentCombo.setAccessibleName(QCoreApplication.translate("StepDialog", u"\u4e3b\u8d23\u90e8\u95e8", None))
#endif // QT_CONFIG(accessibility)
        self.departmentError.setText("")
        self.officerLabel.setText(QCoreApplication.translate("StepDialog", u"\u8d23\u4efb\u4eba", None))
#if QT_CONFIG(accessibility)
        self.officerEdit.setAccessibleName(QCoreApplication.translate("StepDialog", u"\u8d23\u4efb\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.officerError.setText("")
        self.dueLabel.setText(QCoreApplication.translate("StepDialog", u"\u529e\u7406\u671f\u9650 *", None))
#if QT_CONFIG(accessibility)
        self.dueEdit.setAccessibleName(QCoreApplication.translate("StepDialog", u"\u529e\u7406\u671f\u9650", None))
#endif // QT_CONFIG(accessibility)
        self.dueHint.setText("")
        self.dueError.setText("")
        self.outcomeLabel.setText(QCoreApplication.translate("StepDialog", u"\u529e\u7406\u7ed3\u679c *", None))
#if QT_CONFIG(accessibility)
        self.outcomeCombo.setAccessibleName(QCoreApplication.translate("StepDialog", u"\u529e\u7406\u7ed3\u679c", None))
#endif // QT_CONFIG(accessibility)
        self.outcomeHint.setText("")
        self.outcomeError.setText("")
        self.plannedLabel.setText(QCoreApplication.translate("StepDialog", u"\u8ba1\u5212\u89e3\u51b3\u65e5\u671f *", None))
#if QT_CONFIG(accessibility)
        self.plannedEdit.setAccessibleName(QCoreApplication.translate("StepDialog", u"\u8ba1\u5212\u89e3\u51b3\u7684\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.plannedError.setText("")
        self.satisfactionLabel.setText(QCoreApplication.translate("StepDialog", u"\u6ee1\u610f\u5ea6 *", None))
#if QT_CONFIG(accessibility)
        self.satisfactionCombo.setAccessibleName(QCoreApplication.translate("StepDialog", u"\u6ee1\u610f\u5ea6", None))
#endif // QT_CONFIG(accessibility)
        self.satisfactionError.setText("")
        self.attitudeLabel.setText(QCoreApplication.translate("StepDialog", u"\u529e\u7406\u6001\u5ea6 *", None))
#if QT_CONFIG(accessibility)
        self.attitudeCombo.setAccessibleName(QCoreApplication.translate("StepDialog", u"\u5bf9\u529e\u7406\u6001\u5ea6\u7684\u8bc4\u4ef7", None))
#endif // QT_CONFIG(accessibility)
        self.attitudeError.setText("")
        self.documentLabel.setText(QCoreApplication.translate("StepDialog", u"\u6587\u53f7", None))
#if QT_CONFIG(accessibility)
        self.documentEdit.setAccessibleName(QCoreApplication.translate("StepDialog", u"\u6587\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.documentError.setText("")
        self.textLabel.setText(QCoreApplication.translate("StepDialog", u"\u5185\u5bb9", None))
#if QT_CONFIG(accessibility)
        self.textEdit.setAccessibleName(QCoreApplication.translate("StepDialog", u"\u5185\u5bb9", None))
#endif // QT_CONFIG(accessibility)
        self.textHint.setText("")
        self.textError.setText("")
        self.reasonLabel.setText(QCoreApplication.translate("StepDialog", u"\u539f\u56e0 *", None))
#if QT_CONFIG(accessibility)
        self.reasonEdit.setAccessibleName(QCoreApplication.translate("StepDialog", u"\u539f\u56e0", None))
#endif // QT_CONFIG(accessibility)
        self.reasonHint.setText("")
        self.reasonError.setText("")
        self.errorLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("StepDialog", u"\u53d6\u6d88", None))
#if QT_CONFIG(tooltip)
        self.cancelButton.setToolTip(QCoreApplication.translate("StepDialog", u"\u5173\u95ed\uff1b\u586b\u4e86\u7684\u5185\u5bb9\u7559\u7740\uff0c\u4e0b\u6b21\u6253\u5f00\u8fd8\u5728\uff08Esc\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.saveButton.setText(QCoreApplication.translate("StepDialog", u"\u4fdd\u5b58  Ctrl+S", None))
#if QT_CONFIG(tooltip)
        self.saveButton.setToolTip(QCoreApplication.translate("StepDialog", u"\u4fdd\u5b58\uff08Ctrl+S\uff09", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi

