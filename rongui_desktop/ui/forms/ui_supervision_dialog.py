# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'supervision_dialog.ui'
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
    QHBoxLayout, QHeaderView, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QTableWidgetItem,
    QVBoxLayout, QWidget)

from rongui_desktop.ui.activities.people_table import PeopleTable
from rongui_desktop.ui.widgets.choice_combo import ChoiceCombo
from rongui_desktop.ui.widgets.date_edit import (DateEdit, TimeEdit)
from rongui_desktop.ui.widgets.lines_edit import LinesEdit

class Ui_SupervisionDialog(object):
    def setupUi(self, supervisionDialog):
        if not supervisionDialog.objectName():
            supervisionDialog.setObjectName(u"supervisionDialog")
        supervisionDialog.setMinimumSize(QSize(1000, 560))
        self.supervisionDialogLayout = QVBoxLayout(supervisionDialog)
        self.supervisionDialogLayout.setSpacing(12)
        self.supervisionDialogLayout.setObjectName(u"supervisionDialogLayout")
        self.supervisionDialogLayout.setContentsMargins(20, 16, 20, 16)
        self.keptBar = QFrame(supervisionDialog)
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


        self.supervisionDialogLayout.addWidget(self.keptBar)

        self.headingLabel = QLabel(supervisionDialog)
        self.headingLabel.setObjectName(u"headingLabel")
        self.headingLabel.setWordWrap(True)

        self.supervisionDialogLayout.addWidget(self.headingLabel)

        self.bodyLayout = QHBoxLayout()
        self.bodyLayout.setSpacing(20)
        self.bodyLayout.setObjectName(u"bodyLayout")
        self.bodyLayout.setContentsMargins(0, 0, 0, 0)
        self.fieldsGrid = QGridLayout()
        self.fieldsGrid.setObjectName(u"fieldsGrid")
        self.fieldsGrid.setHorizontalSpacing(10)
        self.fieldsGrid.setVerticalSpacing(6)
        self.fieldsGrid.setContentsMargins(0, 0, 0, 0)
        self.targetKindLabel = QLabel(supervisionDialog)
        self.targetKindLabel.setObjectName(u"targetKindLabel")

        self.fieldsGrid.addWidget(self.targetKindLabel, 0, 0, 1, 1)

        self.targetKindCombo = ChoiceCombo(supervisionDialog)
        self.targetKindCombo.setObjectName(u"targetKindCombo")

        self.fieldsGrid.addWidget(self.targetKindCombo, 0, 1, 1, 1)

        self.targetKindError = QLabel(supervisionDialog)
        self.targetKindError.setObjectName(u"targetKindError")
        self.targetKindError.setProperty(u"role", u"error")
        self.targetKindError.setWordWrap(True)
        self.targetKindError.setVisible(False)

        self.fieldsGrid.addWidget(self.targetKindError, 2, 1, 1, 1)

        self.dayLabel = QLabel(supervisionDialog)
        self.dayLabel.setObjectName(u"dayLabel")

        self.fieldsGrid.addWidget(self.dayLabel, 0, 2, 1, 1)

        self.dayEdit = DateEdit(supervisionDialog)
        self.dayEdit.setObjectName(u"dayEdit")

        self.fieldsGrid.addWidget(self.dayEdit, 0, 3, 1, 1)

        self.dayError = QLabel(supervisionDialog)
        self.dayError.setObjectName(u"dayError")
        self.dayError.setProperty(u"role", u"error")
        self.dayError.setWordWrap(True)
        self.dayError.setVisible(False)

        self.fieldsGrid.addWidget(self.dayError, 2, 3, 1, 1)

        self.targetLabel = QLabel(supervisionDialog)
        self.targetLabel.setObjectName(u"targetLabel")

        self.fieldsGrid.addWidget(self.targetLabel, 3, 0, 1, 1)

        self.targetCombo = ChoiceCombo(supervisionDialog)
        self.targetCombo.setObjectName(u"targetCombo")

        self.fieldsGrid.addWidget(self.targetCombo, 3, 1, 1, 3)

        self.targetError = QLabel(supervisionDialog)
        self.targetError.setObjectName(u"targetError")
        self.targetError.setProperty(u"role", u"error")
        self.targetError.setWordWrap(True)
        self.targetError.setVisible(False)

        self.fieldsGrid.addWidget(self.targetError, 5, 1, 1, 3)

        self.methodLabel = QLabel(supervisionDialog)
        self.methodLabel.setObjectName(u"methodLabel")

        self.fieldsGrid.addWidget(self.methodLabel, 6, 0, 1, 1)

        self.methodCombo = ChoiceCombo(supervisionDialog)
        self.methodCombo.setObjectName(u"methodCombo")

        self.fieldsGrid.addWidget(self.methodCombo, 6, 1, 1, 1)

        self.methodError = QLabel(supervisionDialog)
        self.methodError.setObjectName(u"methodError")
        self.methodError.setProperty(u"role", u"error")
        self.methodError.setWordWrap(True)
        self.methodError.setVisible(False)

        self.fieldsGrid.addWidget(self.methodError, 8, 1, 1, 1)

        self.startLabel = QLabel(supervisionDialog)
        self.startLabel.setObjectName(u"startLabel")

        self.fieldsGrid.addWidget(self.startLabel, 6, 2, 1, 1)

        self.startEdit = TimeEdit(supervisionDialog)
        self.startEdit.setObjectName(u"startEdit")

        self.fieldsGrid.addWidget(self.startEdit, 6, 3, 1, 1)

        self.startError = QLabel(supervisionDialog)
        self.startError.setObjectName(u"startError")
        self.startError.setProperty(u"role", u"error")
        self.startError.setWordWrap(True)
        self.startError.setVisible(False)

        self.fieldsGrid.addWidget(self.startError, 8, 3, 1, 1)

        self.groupLabel = QLabel(supervisionDialog)
        self.groupLabel.setObjectName(u"groupLabel")

        self.fieldsGrid.addWidget(self.groupLabel, 9, 0, 1, 1)

        self.groupCombo = ChoiceCombo(supervisionDialog)
        self.groupCombo.setObjectName(u"groupCombo")

        self.fieldsGrid.addWidget(self.groupCombo, 9, 1, 1, 1)

        self.groupError = QLabel(supervisionDialog)
        self.groupError.setObjectName(u"groupError")
        self.groupError.setProperty(u"role", u"error")
        self.groupError.setWordWrap(True)
        self.groupError.setVisible(False)

        self.fieldsGrid.addWidget(self.groupError, 11, 1, 1, 1)

        self.stateLabel = QLabel(supervisionDialog)
        self.stateLabel.setObjectName(u"stateLabel")

        self.fieldsGrid.addWidget(self.stateLabel, 9, 2, 1, 1)

        self.stateCombo = ChoiceCombo(supervisionDialog)
        self.stateCombo.setObjectName(u"stateCombo")

        self.fieldsGrid.addWidget(self.stateCombo, 9, 3, 1, 1)

        self.stateError = QLabel(supervisionDialog)
        self.stateError.setObjectName(u"stateError")
        self.stateError.setProperty(u"role", u"error")
        self.stateError.setWordWrap(True)
        self.stateError.setVisible(False)

        self.fieldsGrid.addWidget(self.stateError, 11, 3, 1, 1)

        self.delayReasonLabel = QLabel(supervisionDialog)
        self.delayReasonLabel.setObjectName(u"delayReasonLabel")

        self.fieldsGrid.addWidget(self.delayReasonLabel, 12, 0, 1, 1)

        self.delayReasonCombo = ChoiceCombo(supervisionDialog)
        self.delayReasonCombo.setObjectName(u"delayReasonCombo")

        self.fieldsGrid.addWidget(self.delayReasonCombo, 12, 1, 1, 1)

        self.delayReasonError = QLabel(supervisionDialog)
        self.delayReasonError.setObjectName(u"delayReasonError")
        self.delayReasonError.setProperty(u"role", u"error")
        self.delayReasonError.setWordWrap(True)
        self.delayReasonError.setVisible(False)

        self.fieldsGrid.addWidget(self.delayReasonError, 14, 1, 1, 1)

        self.delayNoteLabel = QLabel(supervisionDialog)
        self.delayNoteLabel.setObjectName(u"delayNoteLabel")

        self.fieldsGrid.addWidget(self.delayNoteLabel, 12, 2, 1, 1)

        self.delayNoteEdit = QLineEdit(supervisionDialog)
        self.delayNoteEdit.setObjectName(u"delayNoteEdit")

        self.fieldsGrid.addWidget(self.delayNoteEdit, 12, 3, 1, 1)

        self.delayNoteError = QLabel(supervisionDialog)
        self.delayNoteError.setObjectName(u"delayNoteError")
        self.delayNoteError.setProperty(u"role", u"error")
        self.delayNoteError.setWordWrap(True)
        self.delayNoteError.setVisible(False)

        self.fieldsGrid.addWidget(self.delayNoteError, 14, 3, 1, 1)

        self.progressLabel = QLabel(supervisionDialog)
        self.progressLabel.setObjectName(u"progressLabel")

        self.fieldsGrid.addWidget(self.progressLabel, 15, 0, 1, 1)

        self.progressEdit = LinesEdit(supervisionDialog)
        self.progressEdit.setObjectName(u"progressEdit")

        self.fieldsGrid.addWidget(self.progressEdit, 15, 1, 1, 3)

        self.progressError = QLabel(supervisionDialog)
        self.progressError.setObjectName(u"progressError")
        self.progressError.setProperty(u"role", u"error")
        self.progressError.setWordWrap(True)
        self.progressError.setVisible(False)

        self.fieldsGrid.addWidget(self.progressError, 17, 1, 1, 3)

        self.problemsLabel = QLabel(supervisionDialog)
        self.problemsLabel.setObjectName(u"problemsLabel")

        self.fieldsGrid.addWidget(self.problemsLabel, 18, 0, 1, 1)

        self.problemsEdit = LinesEdit(supervisionDialog)
        self.problemsEdit.setObjectName(u"problemsEdit")

        self.fieldsGrid.addWidget(self.problemsEdit, 18, 1, 1, 3)

        self.problemsError = QLabel(supervisionDialog)
        self.problemsError.setObjectName(u"problemsError")
        self.problemsError.setProperty(u"role", u"error")
        self.problemsError.setWordWrap(True)
        self.problemsError.setVisible(False)

        self.fieldsGrid.addWidget(self.problemsError, 20, 1, 1, 3)

        self.nextStepLabel = QLabel(supervisionDialog)
        self.nextStepLabel.setObjectName(u"nextStepLabel")

        self.fieldsGrid.addWidget(self.nextStepLabel, 21, 0, 1, 1)

        self.nextStepEdit = LinesEdit(supervisionDialog)
        self.nextStepEdit.setObjectName(u"nextStepEdit")

        self.fieldsGrid.addWidget(self.nextStepEdit, 21, 1, 1, 3)

        self.nextStepError = QLabel(supervisionDialog)
        self.nextStepError.setObjectName(u"nextStepError")
        self.nextStepError.setProperty(u"role", u"error")
        self.nextStepError.setWordWrap(True)
        self.nextStepError.setVisible(False)

        self.fieldsGrid.addWidget(self.nextStepError, 23, 1, 1, 3)

        self.routeLabel = QLabel(supervisionDialog)
        self.routeLabel.setObjectName(u"routeLabel")

        self.fieldsGrid.addWidget(self.routeLabel, 24, 0, 1, 1)

        self.routeEdit = QLineEdit(supervisionDialog)
        self.routeEdit.setObjectName(u"routeEdit")

        self.fieldsGrid.addWidget(self.routeEdit, 24, 1, 1, 1)

        self.routeError = QLabel(supervisionDialog)
        self.routeError.setObjectName(u"routeError")
        self.routeError.setProperty(u"role", u"error")
        self.routeError.setWordWrap(True)
        self.routeError.setVisible(False)

        self.fieldsGrid.addWidget(self.routeError, 26, 1, 1, 1)

        self.unitsLabel = QLabel(supervisionDialog)
        self.unitsLabel.setObjectName(u"unitsLabel")

        self.fieldsGrid.addWidget(self.unitsLabel, 24, 2, 1, 1)

        self.unitsEdit = QLineEdit(supervisionDialog)
        self.unitsEdit.setObjectName(u"unitsEdit")

        self.fieldsGrid.addWidget(self.unitsEdit, 24, 3, 1, 1)

        self.unitsError = QLabel(supervisionDialog)
        self.unitsError.setObjectName(u"unitsError")
        self.unitsError.setProperty(u"role", u"error")
        self.unitsError.setWordWrap(True)
        self.unitsError.setVisible(False)

        self.fieldsGrid.addWidget(self.unitsError, 26, 3, 1, 1)

        self.fieldsGrid.setColumnStretch(1, 1)
        self.fieldsGrid.setColumnStretch(3, 1)

        self.bodyLayout.addLayout(self.fieldsGrid)

        self.peopleLayout = QVBoxLayout()
        self.peopleLayout.setSpacing(8)
        self.peopleLayout.setObjectName(u"peopleLayout")
        self.peopleLayout.setContentsMargins(0, 0, 0, 0)
        self.callLayout = QHBoxLayout()
        self.callLayout.setSpacing(10)
        self.callLayout.setObjectName(u"callLayout")
        self.callLayout.setContentsMargins(0, 0, 0, 0)
        self.callLabel = QLabel(supervisionDialog)
        self.callLabel.setObjectName(u"callLabel")

        self.callLayout.addWidget(self.callLabel)

        self.callCombo = ChoiceCombo(supervisionDialog)
        self.callCombo.setObjectName(u"callCombo")

        self.callLayout.addWidget(self.callCombo)

        self.callLayout.setStretch(1, 1)

        self.peopleLayout.addLayout(self.callLayout)

        self.awayLayout = QHBoxLayout()
        self.awayLayout.setSpacing(10)
        self.awayLayout.setObjectName(u"awayLayout")
        self.awayLayout.setContentsMargins(0, 0, 0, 0)
        self.awayLabel = QLabel(supervisionDialog)
        self.awayLabel.setObjectName(u"awayLabel")

        self.awayLayout.addWidget(self.awayLabel)

        self.awayKindCombo = ChoiceCombo(supervisionDialog)
        self.awayKindCombo.setObjectName(u"awayKindCombo")

        self.awayLayout.addWidget(self.awayKindCombo)

        self.awayCombo = ChoiceCombo(supervisionDialog)
        self.awayCombo.setObjectName(u"awayCombo")

        self.awayLayout.addWidget(self.awayCombo)

        self.awayLayout.setStretch(1, 1)
        self.awayLayout.setStretch(2, 2)

        self.peopleLayout.addLayout(self.awayLayout)

        self.peopleTable = PeopleTable(supervisionDialog)
        self.peopleTable.setObjectName(u"peopleTable")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.peopleTable.sizePolicy().hasHeightForWidth())
        self.peopleTable.setSizePolicy(sizePolicy1)
        self.peopleTable.setMinimumSize(QSize(330, 120))

        self.peopleLayout.addWidget(self.peopleTable)

        self.peopleError = QLabel(supervisionDialog)
        self.peopleError.setObjectName(u"peopleError")
        self.peopleError.setProperty(u"role", u"error")
        self.peopleError.setWordWrap(True)
        self.peopleError.setVisible(False)

        self.peopleLayout.addWidget(self.peopleError)

        self.countLabel = QLabel(supervisionDialog)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setProperty(u"role", u"secondary")
        self.countLabel.setWordWrap(True)

        self.peopleLayout.addWidget(self.countLabel)

        self.scoresLabel = QLabel(supervisionDialog)
        self.scoresLabel.setObjectName(u"scoresLabel")

        self.peopleLayout.addWidget(self.scoresLabel)

        self.scoresEdit = LinesEdit(supervisionDialog)
        self.scoresEdit.setObjectName(u"scoresEdit")
        self.scoresEdit.setMinimumSize(QSize(0, 80))

        self.peopleLayout.addWidget(self.scoresEdit)

        self.scoresError = QLabel(supervisionDialog)
        self.scoresError.setObjectName(u"scoresError")
        self.scoresError.setProperty(u"role", u"error")
        self.scoresError.setWordWrap(True)
        self.scoresError.setVisible(False)

        self.peopleLayout.addWidget(self.scoresError)

        self.ranksLabel = QLabel(supervisionDialog)
        self.ranksLabel.setObjectName(u"ranksLabel")
        self.ranksLabel.setProperty(u"role", u"secondary")
        self.ranksLabel.setWordWrap(True)

        self.peopleLayout.addWidget(self.ranksLabel)


        self.bodyLayout.addLayout(self.peopleLayout)

        self.bodyLayout.setStretch(0, 3)
        self.bodyLayout.setStretch(1, 2)

        self.supervisionDialogLayout.addLayout(self.bodyLayout)

        self.errorLabel = QLabel(supervisionDialog)
        self.errorLabel.setObjectName(u"errorLabel")
        self.errorLabel.setProperty(u"role", u"error")
        self.errorLabel.setWordWrap(True)
        self.errorLabel.setVisible(False)

        self.supervisionDialogLayout.addWidget(self.errorLabel)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footLayout.setContentsMargins(0, 0, 0, 0)
        self.footSpacer = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.cancelButton = QPushButton(supervisionDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.footLayout.addWidget(self.cancelButton)

        self.nextButton = QPushButton(supervisionDialog)
        self.nextButton.setObjectName(u"nextButton")
        self.nextButton.setAutoDefault(False)

        self.footLayout.addWidget(self.nextButton)

        self.saveButton = QPushButton(supervisionDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"role", u"primary")
        self.saveButton.setAutoDefault(False)

        self.footLayout.addWidget(self.saveButton)


        self.supervisionDialogLayout.addLayout(self.footLayout)

#if QT_CONFIG(shortcut)
        self.targetKindLabel.setBuddy(self.targetKindCombo)
        self.dayLabel.setBuddy(self.dayEdit)
        self.targetLabel.setBuddy(self.targetCombo)
        self.methodLabel.setBuddy(self.methodCombo)
        self.startLabel.setBuddy(self.startEdit)
        self.groupLabel.setBuddy(self.groupCombo)
        self.stateLabel.setBuddy(self.stateCombo)
        self.delayReasonLabel.setBuddy(self.delayReasonCombo)
        self.delayNoteLabel.setBuddy(self.delayNoteEdit)
        self.progressLabel.setBuddy(self.progressEdit)
        self.problemsLabel.setBuddy(self.problemsEdit)
        self.nextStepLabel.setBuddy(self.nextStepEdit)
        self.routeLabel.setBuddy(self.routeEdit)
        self.unitsLabel.setBuddy(self.unitsEdit)
        self.callLabel.setBuddy(self.callCombo)
        self.awayLabel.setBuddy(self.awayCombo)
        self.scoresLabel.setBuddy(self.scoresEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.targetKindCombo, self.dayEdit)
        QWidget.setTabOrder(self.dayEdit, self.targetCombo)
        QWidget.setTabOrder(self.targetCombo, self.methodCombo)
        QWidget.setTabOrder(self.methodCombo, self.startEdit)
        QWidget.setTabOrder(self.startEdit, self.groupCombo)
        QWidget.setTabOrder(self.groupCombo, self.stateCombo)
        QWidget.setTabOrder(self.stateCombo, self.delayReasonCombo)
        QWidget.setTabOrder(self.delayReasonCombo, self.delayNoteEdit)
        QWidget.setTabOrder(self.delayNoteEdit, self.progressEdit)
        QWidget.setTabOrder(self.progressEdit, self.problemsEdit)
        QWidget.setTabOrder(self.problemsEdit, self.nextStepEdit)
        QWidget.setTabOrder(self.nextStepEdit, self.routeEdit)
        QWidget.setTabOrder(self.routeEdit, self.unitsEdit)
        QWidget.setTabOrder(self.unitsEdit, self.callCombo)
        QWidget.setTabOrder(self.callCombo, self.awayKindCombo)
        QWidget.setTabOrder(self.awayKindCombo, self.awayCombo)
        QWidget.setTabOrder(self.awayCombo, self.peopleTable)
        QWidget.setTabOrder(self.peopleTable, self.scoresEdit)
        QWidget.setTabOrder(self.scoresEdit, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.nextButton)
        QWidget.setTabOrder(self.nextButton, self.cancelButton)

        self.retranslateUi(supervisionDialog)

        QMetaObject.connectSlotsByName(supervisionDialog)
    # setupUi

    def retranslateUi(self, supervisionDialog):
        supervisionDialog.setWindowTitle(QCoreApplication.translate("SupervisionDialog", u"\u767b\u8bb0\u76d1\u7763", None))
        self.keptLabel.setText(QCoreApplication.translate("SupervisionDialog", u"\u8fd9\u91cc\u662f\u4e0a\u6b21\u6ca1\u6709\u4fdd\u5b58\u7684\u5185\u5bb9\u3002", None))
        self.clearButton.setText(QCoreApplication.translate("SupervisionDialog", u"\u91cd\u65b0\u586b\u5199", None))
        self.headingLabel.setText("")
        self.targetKindLabel.setText(QCoreApplication.translate("SupervisionDialog", u"\u5bf9\u8c61\u7c7b\u578b *", None))
#if QT_CONFIG(accessibility)
        self.targetKindCombo.setAccessibleName(QCoreApplication.translate("SupervisionDialog", u"\u5bf9\u8c61\u7c7b\u578b", None))
#endif // QT_CONFIG(accessibility)
        self.targetKindError.setText("")
        self.dayLabel.setText(QCoreApplication.translate("SupervisionDialog", u"\u65e5\u671f *", None))
#if QT_CONFIG(accessibility)
        self.dayEdit.setAccessibleName(QCoreApplication.translate("SupervisionDialog", u"\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.dayError.setText("")
        self.targetLabel.setText(QCoreApplication.translate("SupervisionDialog", u"\u76d1\u7763\u5bf9\u8c61 *", None))
#if QT_CONFIG(accessibility)
        self.targetCombo.setAccessibleName(QCoreApplication.translate("SupervisionDialog", u"\u76d1\u7763\u5bf9\u8c61", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.targetCombo.setToolTip(QCoreApplication.translate("SupervisionDialog", u"\u9879\u76ee\u3001\u6cb3\u6d8c\u4ece\u6e05\u5355\u9009\uff0c\u53ef\u8f93\u5165\u62fc\u97f3\u9996\u5b57\u6bcd\uff1b\u90e8\u95e8\u548c\u5176\u4ed6\u76f4\u63a5\u8f93\u5165\u540d\u79f0", None))
#endif // QT_CONFIG(tooltip)
        self.targetError.setText("")
        self.methodLabel.setText(QCoreApplication.translate("SupervisionDialog", u"\u65b9\u5f0f *", None))
#if QT_CONFIG(accessibility)
        self.methodCombo.setAccessibleName(QCoreApplication.translate("SupervisionDialog", u"\u65b9\u5f0f", None))
#endif // QT_CONFIG(accessibility)
        self.methodError.setText("")
        self.startLabel.setText(QCoreApplication.translate("SupervisionDialog", u"\u5f00\u59cb\u65f6\u95f4", None))
#if QT_CONFIG(accessibility)
        self.startEdit.setAccessibleName(QCoreApplication.translate("SupervisionDialog", u"\u5f00\u59cb\u65f6\u95f4", None))
#endif // QT_CONFIG(accessibility)
        self.startError.setText("")
        self.groupLabel.setText(QCoreApplication.translate("SupervisionDialog", u"\u4ee3\u8868\u5c0f\u7ec4", None))
#if QT_CONFIG(accessibility)
        self.groupCombo.setAccessibleName(QCoreApplication.translate("SupervisionDialog", u"\u4ee3\u8868\u5c0f\u7ec4", None))
#endif // QT_CONFIG(accessibility)
        self.groupError.setText("")
        self.stateLabel.setText(QCoreApplication.translate("SupervisionDialog", u"\u8fdb\u5c55\u72b6\u6001", None))
#if QT_CONFIG(accessibility)
        self.stateCombo.setAccessibleName(QCoreApplication.translate("SupervisionDialog", u"\u8fdb\u5c55\u72b6\u6001", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.stateCombo.setToolTip(QCoreApplication.translate("SupervisionDialog", u"\u5f53\u5929\u4e86\u89e3\u5230\u7684\u9879\u76ee\u8fdb\u5c55\uff1b\u7a7a\u767d\u4e3a\u6ca1\u6709\u53d8\u5316", None))
#endif // QT_CONFIG(tooltip)
        self.stateError.setText("")
        self.delayReasonLabel.setText(QCoreApplication.translate("SupervisionDialog", u"\u6ede\u540e\u539f\u56e0\u7c7b\u522b", None))
#if QT_CONFIG(accessibility)
        self.delayReasonCombo.setAccessibleName(QCoreApplication.translate("SupervisionDialog", u"\u6ede\u540e\u539f\u56e0\u7c7b\u522b", None))
#endif // QT_CONFIG(accessibility)
        self.delayReasonError.setText("")
        self.delayNoteLabel.setText(QCoreApplication.translate("SupervisionDialog", u"\u539f\u56e0\u8bf4\u660e", None))
#if QT_CONFIG(accessibility)
        self.delayNoteEdit.setAccessibleName(QCoreApplication.translate("SupervisionDialog", u"\u539f\u56e0\u8bf4\u660e", None))
#endif // QT_CONFIG(accessibility)
        self.delayNoteError.setText("")
        self.progressLabel.setText(QCoreApplication.translate("SupervisionDialog", u"\u9879\u76ee\u8fdb\u5ea6", None))
#if QT_CONFIG(accessibility)
        self.progressEdit.setAccessibleName(QCoreApplication.translate("SupervisionDialog", u"\u9879\u76ee\u8fdb\u5ea6", None))
#endif // QT_CONFIG(accessibility)
        self.progressError.setText("")
        self.problemsLabel.setText(QCoreApplication.translate("SupervisionDialog", u"\u5b58\u5728\u95ee\u9898", None))
#if QT_CONFIG(accessibility)
        self.problemsEdit.setAccessibleName(QCoreApplication.translate("SupervisionDialog", u"\u5b58\u5728\u95ee\u9898", None))
#endif // QT_CONFIG(accessibility)
        self.problemsError.setText("")
        self.nextStepLabel.setText(QCoreApplication.translate("SupervisionDialog", u"\u4e0b\u4e00\u6b65\u8ba1\u5212", None))
#if QT_CONFIG(accessibility)
        self.nextStepEdit.setAccessibleName(QCoreApplication.translate("SupervisionDialog", u"\u4e0b\u4e00\u6b65\u8ba1\u5212", None))
#endif // QT_CONFIG(accessibility)
        self.nextStepError.setText("")
        self.routeLabel.setText(QCoreApplication.translate("SupervisionDialog", u"\u8def\u7ebf", None))
#if QT_CONFIG(accessibility)
        self.routeEdit.setAccessibleName(QCoreApplication.translate("SupervisionDialog", u"\u8def\u7ebf", None))
#endif // QT_CONFIG(accessibility)
        self.routeError.setText("")
        self.unitsLabel.setText(QCoreApplication.translate("SupervisionDialog", u"\u966a\u540c\u5355\u4f4d", None))
#if QT_CONFIG(accessibility)
        self.unitsEdit.setAccessibleName(QCoreApplication.translate("SupervisionDialog", u"\u966a\u540c\u5355\u4f4d", None))
#endif // QT_CONFIG(accessibility)
        self.unitsError.setText("")
        self.callLabel.setText(QCoreApplication.translate("SupervisionDialog", u"\u52a0\u5165\u4ee3\u8868", None))
#if QT_CONFIG(accessibility)
        self.callCombo.setAccessibleName(QCoreApplication.translate("SupervisionDialog", u"\u52a0\u5165\u4ee3\u8868", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.callCombo.setToolTip(QCoreApplication.translate("SupervisionDialog", u"\u8f93\u5165\u59d3\u540d\u3001\u5c0f\u7ec4\u3001\u201c\u5168\u4f53\u533a\u4eba\u5927\u4ee3\u8868\u201d\u6216\u5b83\u4eec\u7684\u62fc\u97f3\uff0c\u56de\u8f66\u52a0\u5165", None))
#endif // QT_CONFIG(tooltip)
        self.awayLabel.setText(QCoreApplication.translate("SupervisionDialog", u"\u8bf7\u5047\u3001\u7f3a\u5e2d", None))
#if QT_CONFIG(accessibility)
        self.awayKindCombo.setAccessibleName(QCoreApplication.translate("SupervisionDialog", u"\u8bf7\u5047\u8fd8\u662f\u7f3a\u5e2d", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.awayCombo.setAccessibleName(QCoreApplication.translate("SupervisionDialog", u"\u8bf7\u5047\u3001\u7f3a\u5e2d\u7684\u4ee3\u8868", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.awayCombo.setToolTip(QCoreApplication.translate("SupervisionDialog", u"\u8f93\u5165\u5df2\u52a0\u5165\u7684\u4ee3\u8868\u7684\u59d3\u540d\u6216\u62fc\u97f3\uff0c\u56de\u8f66\u8bb0\u4e3a\u8bf7\u5047\u6216\u7f3a\u5e2d", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.peopleTable.setAccessibleName(QCoreApplication.translate("SupervisionDialog", u"\u53c2\u52a0\u4ee3\u8868", None))
#endif // QT_CONFIG(accessibility)
        self.peopleError.setText("")
        self.countLabel.setText("")
        self.scoresLabel.setText(QCoreApplication.translate("SupervisionDialog", u"\u8bc4\u8bae\u5f97\u5206\uff1a\u6bcf\u884c\u4e00\u4e2a\u5355\u4f4d\u548c\u5f97\u5206\uff0c\u4f8b\u5982\u201c\u6559\u80b2\u5c40 92.5\u201d", None))
#if QT_CONFIG(accessibility)
        self.scoresEdit.setAccessibleName(QCoreApplication.translate("SupervisionDialog", u"\u8bc4\u8bae\u5f97\u5206", None))
#endif // QT_CONFIG(accessibility)
        self.scoresError.setText("")
        self.ranksLabel.setText("")
        self.errorLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("SupervisionDialog", u"\u53d6\u6d88", None))
#if QT_CONFIG(tooltip)
        self.cancelButton.setToolTip(QCoreApplication.translate("SupervisionDialog", u"\u5173\u95ed\uff1b\u586b\u4e86\u7684\u5185\u5bb9\u7559\u7740\uff0c\u4e0b\u6b21\u6253\u5f00\u8fd8\u5728\uff08Esc\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.nextButton.setText(QCoreApplication.translate("SupervisionDialog", u"\u4fdd\u5b58\u5e76\u767b\u8bb0\u4e0b\u4e00\u4e2a", None))
#if QT_CONFIG(tooltip)
        self.nextButton.setToolTip(QCoreApplication.translate("SupervisionDialog", u"\u4fdd\u5b58\uff0c\u518d\u767b\u8bb0\u540c\u4e00\u5929\u3001\u540c\u4e00\u5c0f\u7ec4\u7684\u4e0b\u4e00\u4e2a\u5bf9\u8c61\uff08Ctrl+Shift+S\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.saveButton.setText(QCoreApplication.translate("SupervisionDialog", u"\u4fdd\u5b58  Ctrl+S", None))
#if QT_CONFIG(tooltip)
        self.saveButton.setToolTip(QCoreApplication.translate("SupervisionDialog", u"\u4fdd\u5b58\uff08Ctrl+S\uff09", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi

