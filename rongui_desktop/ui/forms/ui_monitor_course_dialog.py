# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'monitor_course_dialog.ui'
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
    QHBoxLayout, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from rongui_desktop.ui.widgets.choice_combo import ChoiceCombo
from rongui_desktop.ui.widgets.date_edit import DateEdit
from rongui_desktop.ui.widgets.lines_edit import LinesEdit

class Ui_MonitorCourseDialog(object):
    def setupUi(self, monitorCourseDialog):
        if not monitorCourseDialog.objectName():
            monitorCourseDialog.setObjectName(u"monitorCourseDialog")
        monitorCourseDialog.setMinimumSize(QSize(660, 420))
        self.monitorCourseDialogLayout = QVBoxLayout(monitorCourseDialog)
        self.monitorCourseDialogLayout.setSpacing(12)
        self.monitorCourseDialogLayout.setObjectName(u"monitorCourseDialogLayout")
        self.monitorCourseDialogLayout.setContentsMargins(20, 16, 20, 16)
        self.keptBar = QFrame(monitorCourseDialog)
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


        self.monitorCourseDialogLayout.addWidget(self.keptBar)

        self.headingLabel = QLabel(monitorCourseDialog)
        self.headingLabel.setObjectName(u"headingLabel")
        self.headingLabel.setWordWrap(True)

        self.monitorCourseDialogLayout.addWidget(self.headingLabel)

        self.whoLabel = QLabel(monitorCourseDialog)
        self.whoLabel.setObjectName(u"whoLabel")
        self.whoLabel.setWordWrap(True)

        self.monitorCourseDialogLayout.addWidget(self.whoLabel)

        self.fieldsGrid = QGridLayout()
        self.fieldsGrid.setObjectName(u"fieldsGrid")
        self.fieldsGrid.setHorizontalSpacing(10)
        self.fieldsGrid.setVerticalSpacing(6)
        self.fieldsGrid.setContentsMargins(0, 0, 0, 0)
        self.resultLabel = QLabel(monitorCourseDialog)
        self.resultLabel.setObjectName(u"resultLabel")

        self.fieldsGrid.addWidget(self.resultLabel, 0, 0, 1, 1)

        self.resultCombo = ChoiceCombo(monitorCourseDialog)
        self.resultCombo.setObjectName(u"resultCombo")

        self.fieldsGrid.addWidget(self.resultCombo, 0, 1, 1, 1)

        self.resultError = QLabel(monitorCourseDialog)
        self.resultError.setObjectName(u"resultError")
        self.resultError.setProperty(u"role", u"error")
        self.resultError.setWordWrap(True)
        self.resultError.setVisible(False)

        self.fieldsGrid.addWidget(self.resultError, 2, 1, 1, 1)

        self.dueLabel = QLabel(monitorCourseDialog)
        self.dueLabel.setObjectName(u"dueLabel")

        self.fieldsGrid.addWidget(self.dueLabel, 0, 2, 1, 1)

        self.dueEdit = DateEdit(monitorCourseDialog)
        self.dueEdit.setObjectName(u"dueEdit")

        self.fieldsGrid.addWidget(self.dueEdit, 0, 3, 1, 1)

        self.dueError = QLabel(monitorCourseDialog)
        self.dueError.setObjectName(u"dueError")
        self.dueError.setProperty(u"role", u"error")
        self.dueError.setWordWrap(True)
        self.dueError.setVisible(False)

        self.fieldsGrid.addWidget(self.dueError, 2, 3, 1, 1)

        self.problemLabel = QLabel(monitorCourseDialog)
        self.problemLabel.setObjectName(u"problemLabel")

        self.fieldsGrid.addWidget(self.problemLabel, 3, 0, 1, 1)

        self.problemEdit = LinesEdit(monitorCourseDialog)
        self.problemEdit.setObjectName(u"problemEdit")

        self.fieldsGrid.addWidget(self.problemEdit, 3, 1, 1, 3)

        self.problemError = QLabel(monitorCourseDialog)
        self.problemError.setObjectName(u"problemError")
        self.problemError.setProperty(u"role", u"error")
        self.problemError.setWordWrap(True)
        self.problemError.setVisible(False)

        self.fieldsGrid.addWidget(self.problemError, 5, 1, 1, 3)

        self.verificationLabel = QLabel(monitorCourseDialog)
        self.verificationLabel.setObjectName(u"verificationLabel")

        self.fieldsGrid.addWidget(self.verificationLabel, 6, 0, 1, 1)

        self.verificationEdit = LinesEdit(monitorCourseDialog)
        self.verificationEdit.setObjectName(u"verificationEdit")

        self.fieldsGrid.addWidget(self.verificationEdit, 6, 1, 1, 3)

        self.verificationError = QLabel(monitorCourseDialog)
        self.verificationError.setObjectName(u"verificationError")
        self.verificationError.setProperty(u"role", u"error")
        self.verificationError.setWordWrap(True)
        self.verificationError.setVisible(False)

        self.fieldsGrid.addWidget(self.verificationError, 8, 1, 1, 3)

        self.verifiedLabel = QLabel(monitorCourseDialog)
        self.verifiedLabel.setObjectName(u"verifiedLabel")

        self.fieldsGrid.addWidget(self.verifiedLabel, 9, 0, 1, 1)

        self.verifiedEdit = DateEdit(monitorCourseDialog)
        self.verifiedEdit.setObjectName(u"verifiedEdit")

        self.fieldsGrid.addWidget(self.verifiedEdit, 9, 1, 1, 1)

        self.verifiedError = QLabel(monitorCourseDialog)
        self.verifiedError.setObjectName(u"verifiedError")
        self.verifiedError.setProperty(u"role", u"error")
        self.verifiedError.setWordWrap(True)
        self.verifiedError.setVisible(False)

        self.fieldsGrid.addWidget(self.verifiedError, 11, 1, 1, 1)

        self.rectificationLabel = QLabel(monitorCourseDialog)
        self.rectificationLabel.setObjectName(u"rectificationLabel")

        self.fieldsGrid.addWidget(self.rectificationLabel, 12, 0, 1, 1)

        self.rectificationEdit = LinesEdit(monitorCourseDialog)
        self.rectificationEdit.setObjectName(u"rectificationEdit")

        self.fieldsGrid.addWidget(self.rectificationEdit, 12, 1, 1, 3)

        self.rectificationError = QLabel(monitorCourseDialog)
        self.rectificationError.setObjectName(u"rectificationError")
        self.rectificationError.setProperty(u"role", u"error")
        self.rectificationError.setWordWrap(True)
        self.rectificationError.setVisible(False)

        self.fieldsGrid.addWidget(self.rectificationError, 14, 1, 1, 3)

        self.rectifiedLabel = QLabel(monitorCourseDialog)
        self.rectifiedLabel.setObjectName(u"rectifiedLabel")

        self.fieldsGrid.addWidget(self.rectifiedLabel, 15, 0, 1, 1)

        self.rectifiedEdit = DateEdit(monitorCourseDialog)
        self.rectifiedEdit.setObjectName(u"rectifiedEdit")

        self.fieldsGrid.addWidget(self.rectifiedEdit, 15, 1, 1, 1)

        self.rectifiedError = QLabel(monitorCourseDialog)
        self.rectifiedError.setObjectName(u"rectifiedError")
        self.rectifiedError.setProperty(u"role", u"error")
        self.rectifiedError.setWordWrap(True)
        self.rectifiedError.setVisible(False)

        self.fieldsGrid.addWidget(self.rectifiedError, 17, 1, 1, 1)

        self.clearedLabel = QLabel(monitorCourseDialog)
        self.clearedLabel.setObjectName(u"clearedLabel")

        self.fieldsGrid.addWidget(self.clearedLabel, 15, 2, 1, 1)

        self.clearedEdit = DateEdit(monitorCourseDialog)
        self.clearedEdit.setObjectName(u"clearedEdit")

        self.fieldsGrid.addWidget(self.clearedEdit, 15, 3, 1, 1)

        self.clearedError = QLabel(monitorCourseDialog)
        self.clearedError.setObjectName(u"clearedError")
        self.clearedError.setProperty(u"role", u"error")
        self.clearedError.setWordWrap(True)
        self.clearedError.setVisible(False)

        self.fieldsGrid.addWidget(self.clearedError, 17, 3, 1, 1)

        self.fieldsGrid.setColumnStretch(1, 1)
        self.fieldsGrid.setColumnStretch(3, 1)

        self.monitorCourseDialogLayout.addLayout(self.fieldsGrid)

        self.errorLabel = QLabel(monitorCourseDialog)
        self.errorLabel.setObjectName(u"errorLabel")
        self.errorLabel.setProperty(u"role", u"error")
        self.errorLabel.setWordWrap(True)
        self.errorLabel.setVisible(False)

        self.monitorCourseDialogLayout.addWidget(self.errorLabel)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footLayout.setContentsMargins(0, 0, 0, 0)
        self.footSpacer = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.cancelButton = QPushButton(monitorCourseDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.footLayout.addWidget(self.cancelButton)

        self.saveButton = QPushButton(monitorCourseDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"role", u"primary")
        self.saveButton.setAutoDefault(False)

        self.footLayout.addWidget(self.saveButton)


        self.monitorCourseDialogLayout.addLayout(self.footLayout)

#if QT_CONFIG(shortcut)
        self.resultLabel.setBuddy(self.resultCombo)
        self.dueLabel.setBuddy(self.dueEdit)
        self.problemLabel.setBuddy(self.problemEdit)
        self.verificationLabel.setBuddy(self.verificationEdit)
        self.verifiedLabel.setBuddy(self.verifiedEdit)
        self.rectificationLabel.setBuddy(self.rectificationEdit)
        self.rectifiedLabel.setBuddy(self.rectifiedEdit)
        self.clearedLabel.setBuddy(self.clearedEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.resultCombo, self.dueEdit)
        QWidget.setTabOrder(self.dueEdit, self.problemEdit)
        QWidget.setTabOrder(self.problemEdit, self.verificationEdit)
        QWidget.setTabOrder(self.verificationEdit, self.verifiedEdit)
        QWidget.setTabOrder(self.verifiedEdit, self.rectificationEdit)
        QWidget.setTabOrder(self.rectificationEdit, self.rectifiedEdit)
        QWidget.setTabOrder(self.rectifiedEdit, self.clearedEdit)
        QWidget.setTabOrder(self.clearedEdit, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(monitorCourseDialog)

        QMetaObject.connectSlotsByName(monitorCourseDialog)
    # setupUi

    def retranslateUi(self, monitorCourseDialog):
        monitorCourseDialog.setWindowTitle(QCoreApplication.translate("MonitorCourseDialog", u"\u9884\u7b97\u8054\u7f51\u76d1\u7763", None))
        self.keptLabel.setText(QCoreApplication.translate("MonitorCourseDialog", u"\u8fd9\u91cc\u662f\u4e0a\u6b21\u6ca1\u6709\u4fdd\u5b58\u7684\u5185\u5bb9\u3002", None))
        self.clearButton.setText(QCoreApplication.translate("MonitorCourseDialog", u"\u91cd\u65b0\u586b\u5199", None))
        self.headingLabel.setText("")
        self.whoLabel.setText("")
        self.resultLabel.setText(QCoreApplication.translate("MonitorCourseDialog", u"\u7ed3\u679c *", None))
#if QT_CONFIG(accessibility)
        self.resultCombo.setAccessibleName(QCoreApplication.translate("MonitorCourseDialog", u"\u7ed3\u679c", None))
#endif // QT_CONFIG(accessibility)
        self.resultError.setText("")
        self.dueLabel.setText(QCoreApplication.translate("MonitorCourseDialog", u"\u6574\u6539\u671f\u9650", None))
#if QT_CONFIG(accessibility)
        self.dueEdit.setAccessibleName(QCoreApplication.translate("MonitorCourseDialog", u"\u6574\u6539\u671f\u9650", None))
#endif // QT_CONFIG(accessibility)
        self.dueError.setText("")
        self.problemLabel.setText(QCoreApplication.translate("MonitorCourseDialog", u"\u95ee\u9898", None))
#if QT_CONFIG(accessibility)
        self.problemEdit.setAccessibleName(QCoreApplication.translate("MonitorCourseDialog", u"\u95ee\u9898", None))
#endif // QT_CONFIG(accessibility)
        self.problemError.setText("")
        self.verificationLabel.setText(QCoreApplication.translate("MonitorCourseDialog", u"\u6838\u5b9e\u60c5\u51b5", None))
#if QT_CONFIG(accessibility)
        self.verificationEdit.setAccessibleName(QCoreApplication.translate("MonitorCourseDialog", u"\u6838\u5b9e\u60c5\u51b5", None))
#endif // QT_CONFIG(accessibility)
        self.verificationError.setText("")
        self.verifiedLabel.setText(QCoreApplication.translate("MonitorCourseDialog", u"\u6838\u5b9e\u65e5\u671f", None))
#if QT_CONFIG(accessibility)
        self.verifiedEdit.setAccessibleName(QCoreApplication.translate("MonitorCourseDialog", u"\u6838\u5b9e\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.verifiedError.setText("")
        self.rectificationLabel.setText(QCoreApplication.translate("MonitorCourseDialog", u"\u6574\u6539\u60c5\u51b5", None))
#if QT_CONFIG(accessibility)
        self.rectificationEdit.setAccessibleName(QCoreApplication.translate("MonitorCourseDialog", u"\u6574\u6539\u60c5\u51b5", None))
#endif // QT_CONFIG(accessibility)
        self.rectificationError.setText("")
        self.rectifiedLabel.setText(QCoreApplication.translate("MonitorCourseDialog", u"\u6574\u6539\u65e5\u671f", None))
#if QT_CONFIG(accessibility)
        self.rectifiedEdit.setAccessibleName(QCoreApplication.translate("MonitorCourseDialog", u"\u6574\u6539\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.rectifiedError.setText("")
        self.clearedLabel.setText(QCoreApplication.translate("MonitorCourseDialog", u"\u9500\u53f7\u65e5\u671f", None))
#if QT_CONFIG(accessibility)
        self.clearedEdit.setAccessibleName(QCoreApplication.translate("MonitorCourseDialog", u"\u9500\u53f7\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.clearedError.setText("")
        self.errorLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("MonitorCourseDialog", u"\u53d6\u6d88", None))
#if QT_CONFIG(tooltip)
        self.cancelButton.setToolTip(QCoreApplication.translate("MonitorCourseDialog", u"\u5173\u95ed\uff1b\u586b\u4e86\u7684\u5185\u5bb9\u7559\u7740\uff0c\u4e0b\u6b21\u6253\u5f00\u8fd8\u5728\uff08Esc\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.saveButton.setText(QCoreApplication.translate("MonitorCourseDialog", u"\u4fdd\u5b58  Ctrl+S", None))
#if QT_CONFIG(tooltip)
        self.saveButton.setToolTip(QCoreApplication.translate("MonitorCourseDialog", u"\u4fdd\u5b58\uff08Ctrl+S\uff09", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi

