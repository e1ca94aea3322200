# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QFormLayout,
    QGridLayout, QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QTabWidget,
    QVBoxLayout, QWidget)

from rongui_desktop.ui.widgets.date_edit import TimeEdit
from rongui_desktop.ui.widgets.holiday_editor import HolidayEditor
from rongui_desktop.ui.widgets.list_editor import ListEditor
from rongui_desktop.ui.widgets.no_wheel import (NoWheelCombo, NoWheelSpin)

class Ui_SettingsDialog(object):
    def setupUi(self, settingsDialog):
        if not settingsDialog.objectName():
            settingsDialog.setObjectName(u"settingsDialog")
        settingsDialog.resize(760, 560)
        self.settingsLayout = QVBoxLayout(settingsDialog)
        self.settingsLayout.setSpacing(12)
        self.settingsLayout.setObjectName(u"settingsLayout")
        self.settingsLayout.setContentsMargins(16, 12, 16, 16)
        self.settingsTabs = QTabWidget(settingsDialog)
        self.settingsTabs.setObjectName(u"settingsTabs")
        self.stationTab = QWidget()
        self.stationTab.setObjectName(u"stationTab")
        self.stationFormLayout = QFormLayout(self.stationTab)
        self.stationFormLayout.setObjectName(u"stationFormLayout")
        self.stationFormLayout.setHorizontalSpacing(16)
        self.stationFormLayout.setVerticalSpacing(10)
        self.stationFormLayout.setContentsMargins(16, 16, 16, 16)
        self.stationEditLabel = QLabel(self.stationTab)
        self.stationEditLabel.setObjectName(u"stationEditLabel")

        self.stationFormLayout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.stationEditLabel)

        self.stationEdit = QLineEdit(self.stationTab)
        self.stationEdit.setObjectName(u"stationEdit")

        self.stationFormLayout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.stationEdit)

        self.committeeEditLabel = QLabel(self.stationTab)
        self.committeeEditLabel.setObjectName(u"committeeEditLabel")

        self.stationFormLayout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.committeeEditLabel)

        self.committeeEdit = QLineEdit(self.stationTab)
        self.committeeEdit.setObjectName(u"committeeEdit")

        self.stationFormLayout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.committeeEdit)

        self.secondBackupEditLabel = QLabel(self.stationTab)
        self.secondBackupEditLabel.setObjectName(u"secondBackupEditLabel")

        self.stationFormLayout.setWidget(2, QFormLayout.ItemRole.LabelRole, self.secondBackupEditLabel)

        self.secondBackupLayout = QHBoxLayout()
        self.secondBackupLayout.setSpacing(8)
        self.secondBackupLayout.setObjectName(u"secondBackupLayout")
        self.secondBackupEdit = QLineEdit(self.stationTab)
        self.secondBackupEdit.setObjectName(u"secondBackupEdit")

        self.secondBackupLayout.addWidget(self.secondBackupEdit)

        self.secondBackupButton = QPushButton(self.stationTab)
        self.secondBackupButton.setObjectName(u"secondBackupButton")

        self.secondBackupLayout.addWidget(self.secondBackupButton)


        self.stationFormLayout.setLayout(2, QFormLayout.ItemRole.FieldRole, self.secondBackupLayout)

        self.largeTypeCheck = QCheckBox(self.stationTab)
        self.largeTypeCheck.setObjectName(u"largeTypeCheck")

        self.stationFormLayout.setWidget(4, QFormLayout.ItemRole.FieldRole, self.largeTypeCheck)

        self.settingsTabs.addTab(self.stationTab, "")
        self.receptionTab = QWidget()
        self.receptionTab.setObjectName(u"receptionTab")
        self.receptionFormLayout = QFormLayout(self.receptionTab)
        self.receptionFormLayout.setObjectName(u"receptionFormLayout")
        self.receptionFormLayout.setHorizontalSpacing(16)
        self.receptionFormLayout.setVerticalSpacing(10)
        self.receptionFormLayout.setContentsMargins(16, 16, 16, 16)
        self.weekdayComboLabel = QLabel(self.receptionTab)
        self.weekdayComboLabel.setObjectName(u"weekdayComboLabel")

        self.receptionFormLayout.setWidget(0, QFormLayout.ItemRole.LabelRole, self.weekdayComboLabel)

        self.weekdayCombo = NoWheelCombo(self.receptionTab)
        self.weekdayCombo.setObjectName(u"weekdayCombo")
        self.weekdayCombo.setMaximumSize(QSize(240, 16777215))

        self.receptionFormLayout.setWidget(0, QFormLayout.ItemRole.FieldRole, self.weekdayCombo)

        self.startEditLabel = QLabel(self.receptionTab)
        self.startEditLabel.setObjectName(u"startEditLabel")

        self.receptionFormLayout.setWidget(1, QFormLayout.ItemRole.LabelRole, self.startEditLabel)

        self.startEdit = TimeEdit(self.receptionTab)
        self.startEdit.setObjectName(u"startEdit")
        self.startEdit.setMaximumSize(QSize(240, 16777215))

        self.receptionFormLayout.setWidget(1, QFormLayout.ItemRole.FieldRole, self.startEdit)

        self.endEditLabel = QLabel(self.receptionTab)
        self.endEditLabel.setObjectName(u"endEditLabel")

        self.receptionFormLayout.setWidget(2, QFormLayout.ItemRole.LabelRole, self.endEditLabel)

        self.endEdit = TimeEdit(self.receptionTab)
        self.endEdit.setObjectName(u"endEdit")
        self.endEdit.setMaximumSize(QSize(240, 16777215))

        self.receptionFormLayout.setWidget(2, QFormLayout.ItemRole.FieldRole, self.endEdit)

        self.placeEditLabel = QLabel(self.receptionTab)
        self.placeEditLabel.setObjectName(u"placeEditLabel")

        self.receptionFormLayout.setWidget(3, QFormLayout.ItemRole.LabelRole, self.placeEditLabel)

        self.placeEdit = QLineEdit(self.receptionTab)
        self.placeEdit.setObjectName(u"placeEdit")

        self.receptionFormLayout.setWidget(3, QFormLayout.ItemRole.FieldRole, self.placeEdit)

        self.noticeSpinLabel = QLabel(self.receptionTab)
        self.noticeSpinLabel.setObjectName(u"noticeSpinLabel")

        self.receptionFormLayout.setWidget(4, QFormLayout.ItemRole.LabelRole, self.noticeSpinLabel)

        self.noticeSpin = NoWheelSpin(self.receptionTab)
        self.noticeSpin.setObjectName(u"noticeSpin")
        self.noticeSpin.setMaximumSize(QSize(240, 16777215))
        self.noticeSpin.setMinimum(0)
        self.noticeSpin.setMaximum(60)

        self.receptionFormLayout.setWidget(4, QFormLayout.ItemRole.FieldRole, self.noticeSpin)

        self.deadlineRulesEditLabel = QLabel(self.receptionTab)
        self.deadlineRulesEditLabel.setObjectName(u"deadlineRulesEditLabel")

        self.receptionFormLayout.setWidget(5, QFormLayout.ItemRole.LabelRole, self.deadlineRulesEditLabel)

        self.deadlineRulesEdit = QLineEdit(self.receptionTab)
        self.deadlineRulesEdit.setObjectName(u"deadlineRulesEdit")

        self.receptionFormLayout.setWidget(5, QFormLayout.ItemRole.FieldRole, self.deadlineRulesEdit)

        self.rosterRulesEditLabel = QLabel(self.receptionTab)
        self.rosterRulesEditLabel.setObjectName(u"rosterRulesEditLabel")

        self.receptionFormLayout.setWidget(6, QFormLayout.ItemRole.LabelRole, self.rosterRulesEditLabel)

        self.rosterRulesEdit = QLineEdit(self.receptionTab)
        self.rosterRulesEdit.setObjectName(u"rosterRulesEdit")

        self.receptionFormLayout.setWidget(6, QFormLayout.ItemRole.FieldRole, self.rosterRulesEdit)

        self.reportGradesEditLabel = QLabel(self.receptionTab)
        self.reportGradesEditLabel.setObjectName(u"reportGradesEditLabel")

        self.receptionFormLayout.setWidget(7, QFormLayout.ItemRole.LabelRole, self.reportGradesEditLabel)

        self.reportGradesEdit = QLineEdit(self.receptionTab)
        self.reportGradesEdit.setObjectName(u"reportGradesEdit")

        self.receptionFormLayout.setWidget(7, QFormLayout.ItemRole.FieldRole, self.reportGradesEdit)

        self.commendationEditLabel = QLabel(self.receptionTab)
        self.commendationEditLabel.setObjectName(u"commendationEditLabel")

        self.receptionFormLayout.setWidget(8, QFormLayout.ItemRole.LabelRole, self.commendationEditLabel)

        self.commendationEdit = QLineEdit(self.receptionTab)
        self.commendationEdit.setObjectName(u"commendationEdit")

        self.receptionFormLayout.setWidget(8, QFormLayout.ItemRole.FieldRole, self.commendationEdit)

        self.budgetRulesEditLabel = QLabel(self.receptionTab)
        self.budgetRulesEditLabel.setObjectName(u"budgetRulesEditLabel")

        self.receptionFormLayout.setWidget(9, QFormLayout.ItemRole.LabelRole, self.budgetRulesEditLabel)

        self.budgetRulesEdit = QLineEdit(self.receptionTab)
        self.budgetRulesEdit.setObjectName(u"budgetRulesEdit")

        self.receptionFormLayout.setWidget(9, QFormLayout.ItemRole.FieldRole, self.budgetRulesEdit)

        self.settingsTabs.addTab(self.receptionTab, "")
        self.departmentsTab = QWidget()
        self.departmentsTab.setObjectName(u"departmentsTab")
        self.departmentsLayout = QVBoxLayout(self.departmentsTab)
        self.departmentsLayout.setObjectName(u"departmentsLayout")
        self.departmentsLayout.setContentsMargins(16, 12, 16, 12)
        self.departmentsHint = QLabel(self.departmentsTab)
        self.departmentsHint.setObjectName(u"departmentsHint")
        self.departmentsHint.setProperty(u"role", u"secondary")
        self.departmentsHint.setWordWrap(True)

        self.departmentsLayout.addWidget(self.departmentsHint)

        self.departmentsEditor = ListEditor(self.departmentsTab)
        self.departmentsEditor.setObjectName(u"departmentsEditor")

        self.departmentsLayout.addWidget(self.departmentsEditor)

        self.settingsTabs.addTab(self.departmentsTab, "")
        self.communitiesTab = QWidget()
        self.communitiesTab.setObjectName(u"communitiesTab")
        self.communitiesLayout = QVBoxLayout(self.communitiesTab)
        self.communitiesLayout.setObjectName(u"communitiesLayout")
        self.communitiesLayout.setContentsMargins(16, 12, 16, 12)
        self.communitiesEditor = ListEditor(self.communitiesTab)
        self.communitiesEditor.setObjectName(u"communitiesEditor")

        self.communitiesLayout.addWidget(self.communitiesEditor)

        self.settingsTabs.addTab(self.communitiesTab, "")
        self.categoriesTab = QWidget()
        self.categoriesTab.setObjectName(u"categoriesTab")
        self.categoriesLayout = QVBoxLayout(self.categoriesTab)
        self.categoriesLayout.setObjectName(u"categoriesLayout")
        self.categoriesLayout.setContentsMargins(16, 12, 16, 12)
        self.categoriesEditor = ListEditor(self.categoriesTab)
        self.categoriesEditor.setObjectName(u"categoriesEditor")

        self.categoriesLayout.addWidget(self.categoriesEditor)

        self.settingsTabs.addTab(self.categoriesTab, "")
        self.holidaysTab = QWidget()
        self.holidaysTab.setObjectName(u"holidaysTab")
        self.holidaysLayout = QVBoxLayout(self.holidaysTab)
        self.holidaysLayout.setObjectName(u"holidaysLayout")
        self.holidaysLayout.setContentsMargins(16, 12, 16, 12)
        self.holidaysHint = QLabel(self.holidaysTab)
        self.holidaysHint.setObjectName(u"holidaysHint")
        self.holidaysHint.setProperty(u"role", u"secondary")
        self.holidaysHint.setWordWrap(True)

        self.holidaysLayout.addWidget(self.holidaysHint)

        self.holidayEditor = HolidayEditor(self.holidaysTab)
        self.holidayEditor.setObjectName(u"holidayEditor")

        self.holidaysLayout.addWidget(self.holidayEditor)

        self.settingsTabs.addTab(self.holidaysTab, "")
        self.numbersTab = QWidget()
        self.numbersTab.setObjectName(u"numbersTab")
        self.numbersGridLayout = QGridLayout(self.numbersTab)
        self.numbersGridLayout.setObjectName(u"numbersGridLayout")
        self.numbersGridLayout.setHorizontalSpacing(16)
        self.numbersGridLayout.setVerticalSpacing(10)
        self.numbersGridLayout.setContentsMargins(16, 16, 16, 16)
        self.visitorPrefixEditLabel = QLabel(self.numbersTab)
        self.visitorPrefixEditLabel.setObjectName(u"visitorPrefixEditLabel")

        self.numbersGridLayout.addWidget(self.visitorPrefixEditLabel, 0, 0, 1, 1)

        self.visitorPrefixEdit = QLineEdit(self.numbersTab)
        self.visitorPrefixEdit.setObjectName(u"visitorPrefixEdit")

        self.numbersGridLayout.addWidget(self.visitorPrefixEdit, 0, 1, 1, 1)

        self.visitPrefixEditLabel = QLabel(self.numbersTab)
        self.visitPrefixEditLabel.setObjectName(u"visitPrefixEditLabel")

        self.numbersGridLayout.addWidget(self.visitPrefixEditLabel, 1, 0, 1, 1)

        self.visitPrefixEdit = QLineEdit(self.numbersTab)
        self.visitPrefixEdit.setObjectName(u"visitPrefixEdit")

        self.numbersGridLayout.addWidget(self.visitPrefixEdit, 1, 1, 1, 1)

        self.nightSessionPrefixEditLabel = QLabel(self.numbersTab)
        self.nightSessionPrefixEditLabel.setObjectName(u"nightSessionPrefixEditLabel")

        self.numbersGridLayout.addWidget(self.nightSessionPrefixEditLabel, 2, 0, 1, 1)

        self.nightSessionPrefixEdit = QLineEdit(self.numbersTab)
        self.nightSessionPrefixEdit.setObjectName(u"nightSessionPrefixEdit")

        self.numbersGridLayout.addWidget(self.nightSessionPrefixEdit, 2, 1, 1, 1)

        self.publicSessionPrefixEditLabel = QLabel(self.numbersTab)
        self.publicSessionPrefixEditLabel.setObjectName(u"publicSessionPrefixEditLabel")

        self.numbersGridLayout.addWidget(self.publicSessionPrefixEditLabel, 3, 0, 1, 1)

        self.publicSessionPrefixEdit = QLineEdit(self.numbersTab)
        self.publicSessionPrefixEdit.setObjectName(u"publicSessionPrefixEdit")

        self.numbersGridLayout.addWidget(self.publicSessionPrefixEdit, 3, 1, 1, 1)

        self.stationSessionPrefixEditLabel = QLabel(self.numbersTab)
        self.stationSessionPrefixEditLabel.setObjectName(u"stationSessionPrefixEditLabel")

        self.numbersGridLayout.addWidget(self.stationSessionPrefixEditLabel, 4, 0, 1, 1)

        self.stationSessionPrefixEdit = QLineEdit(self.numbersTab)
        self.stationSessionPrefixEdit.setObjectName(u"stationSessionPrefixEdit")

        self.numbersGridLayout.addWidget(self.stationSessionPrefixEdit, 4, 1, 1, 1)

        self.nightMatterPrefixEditLabel = QLabel(self.numbersTab)
        self.nightMatterPrefixEditLabel.setObjectName(u"nightMatterPrefixEditLabel")

        self.numbersGridLayout.addWidget(self.nightMatterPrefixEditLabel, 0, 2, 1, 1)

        self.nightMatterPrefixEdit = QLineEdit(self.numbersTab)
        self.nightMatterPrefixEdit.setObjectName(u"nightMatterPrefixEdit")

        self.numbersGridLayout.addWidget(self.nightMatterPrefixEdit, 0, 3, 1, 1)

        self.publicMatterPrefixEditLabel = QLabel(self.numbersTab)
        self.publicMatterPrefixEditLabel.setObjectName(u"publicMatterPrefixEditLabel")

        self.numbersGridLayout.addWidget(self.publicMatterPrefixEditLabel, 1, 2, 1, 1)

        self.publicMatterPrefixEdit = QLineEdit(self.numbersTab)
        self.publicMatterPrefixEdit.setObjectName(u"publicMatterPrefixEdit")

        self.numbersGridLayout.addWidget(self.publicMatterPrefixEdit, 1, 3, 1, 1)

        self.stationMatterPrefixEditLabel = QLabel(self.numbersTab)
        self.stationMatterPrefixEditLabel.setObjectName(u"stationMatterPrefixEditLabel")

        self.numbersGridLayout.addWidget(self.stationMatterPrefixEditLabel, 2, 2, 1, 1)

        self.stationMatterPrefixEdit = QLineEdit(self.numbersTab)
        self.stationMatterPrefixEdit.setObjectName(u"stationMatterPrefixEdit")

        self.numbersGridLayout.addWidget(self.stationMatterPrefixEdit, 2, 3, 1, 1)

        self.visitMatterPrefixEditLabel = QLabel(self.numbersTab)
        self.visitMatterPrefixEditLabel.setObjectName(u"visitMatterPrefixEditLabel")

        self.numbersGridLayout.addWidget(self.visitMatterPrefixEditLabel, 3, 2, 1, 1)

        self.visitMatterPrefixEdit = QLineEdit(self.numbersTab)
        self.visitMatterPrefixEdit.setObjectName(u"visitMatterPrefixEdit")

        self.numbersGridLayout.addWidget(self.visitMatterPrefixEdit, 3, 3, 1, 1)

        self.letterMatterPrefixEditLabel = QLabel(self.numbersTab)
        self.letterMatterPrefixEditLabel.setObjectName(u"letterMatterPrefixEditLabel")

        self.numbersGridLayout.addWidget(self.letterMatterPrefixEditLabel, 4, 2, 1, 1)

        self.letterMatterPrefixEdit = QLineEdit(self.numbersTab)
        self.letterMatterPrefixEdit.setObjectName(u"letterMatterPrefixEdit")

        self.numbersGridLayout.addWidget(self.letterMatterPrefixEdit, 4, 3, 1, 1)

        self.assignmentPaperPrefixEditLabel = QLabel(self.numbersTab)
        self.assignmentPaperPrefixEditLabel.setObjectName(u"assignmentPaperPrefixEditLabel")

        self.numbersGridLayout.addWidget(self.assignmentPaperPrefixEditLabel, 5, 0, 1, 1)

        self.assignmentPaperPrefixEdit = QLineEdit(self.numbersTab)
        self.assignmentPaperPrefixEdit.setObjectName(u"assignmentPaperPrefixEdit")

        self.numbersGridLayout.addWidget(self.assignmentPaperPrefixEdit, 5, 1, 1, 1)

        self.reminderPaperPrefixEditLabel = QLabel(self.numbersTab)
        self.reminderPaperPrefixEditLabel.setObjectName(u"reminderPaperPrefixEditLabel")

        self.numbersGridLayout.addWidget(self.reminderPaperPrefixEditLabel, 5, 2, 1, 1)

        self.reminderPaperPrefixEdit = QLineEdit(self.numbersTab)
        self.reminderPaperPrefixEdit.setObjectName(u"reminderPaperPrefixEdit")

        self.numbersGridLayout.addWidget(self.reminderPaperPrefixEdit, 5, 3, 1, 1)

        self.replyPaperPrefixEditLabel = QLabel(self.numbersTab)
        self.replyPaperPrefixEditLabel.setObjectName(u"replyPaperPrefixEditLabel")

        self.numbersGridLayout.addWidget(self.replyPaperPrefixEditLabel, 6, 0, 1, 1)

        self.replyPaperPrefixEdit = QLineEdit(self.numbersTab)
        self.replyPaperPrefixEdit.setObjectName(u"replyPaperPrefixEdit")

        self.numbersGridLayout.addWidget(self.replyPaperPrefixEdit, 6, 1, 1, 1)

        self.suggestionAssignmentPaperPrefixEditLabel = QLabel(self.numbersTab)
        self.suggestionAssignmentPaperPrefixEditLabel.setObjectName(u"suggestionAssignmentPaperPrefixEditLabel")

        self.numbersGridLayout.addWidget(self.suggestionAssignmentPaperPrefixEditLabel, 6, 2, 1, 1)

        self.suggestionAssignmentPaperPrefixEdit = QLineEdit(self.numbersTab)
        self.suggestionAssignmentPaperPrefixEdit.setObjectName(u"suggestionAssignmentPaperPrefixEdit")

        self.numbersGridLayout.addWidget(self.suggestionAssignmentPaperPrefixEdit, 6, 3, 1, 1)

        self.suggestionReminderPaperPrefixEditLabel = QLabel(self.numbersTab)
        self.suggestionReminderPaperPrefixEditLabel.setObjectName(u"suggestionReminderPaperPrefixEditLabel")

        self.numbersGridLayout.addWidget(self.suggestionReminderPaperPrefixEditLabel, 7, 0, 1, 1)

        self.suggestionReminderPaperPrefixEdit = QLineEdit(self.numbersTab)
        self.suggestionReminderPaperPrefixEdit.setObjectName(u"suggestionReminderPaperPrefixEdit")

        self.numbersGridLayout.addWidget(self.suggestionReminderPaperPrefixEdit, 7, 1, 1, 1)

        self.expensePrefixEditLabel = QLabel(self.numbersTab)
        self.expensePrefixEditLabel.setObjectName(u"expensePrefixEditLabel")

        self.numbersGridLayout.addWidget(self.expensePrefixEditLabel, 7, 2, 1, 1)

        self.expensePrefixEdit = QLineEdit(self.numbersTab)
        self.expensePrefixEdit.setObjectName(u"expensePrefixEdit")

        self.numbersGridLayout.addWidget(self.expensePrefixEdit, 7, 3, 1, 1)

        self.supervisionPrefixEditLabel = QLabel(self.numbersTab)
        self.supervisionPrefixEditLabel.setObjectName(u"supervisionPrefixEditLabel")

        self.numbersGridLayout.addWidget(self.supervisionPrefixEditLabel, 8, 0, 1, 1)

        self.supervisionPrefixEdit = QLineEdit(self.numbersTab)
        self.supervisionPrefixEdit.setObjectName(u"supervisionPrefixEdit")

        self.numbersGridLayout.addWidget(self.supervisionPrefixEdit, 8, 1, 1, 1)

        self.planPrefixEditLabel = QLabel(self.numbersTab)
        self.planPrefixEditLabel.setObjectName(u"planPrefixEditLabel")

        self.numbersGridLayout.addWidget(self.planPrefixEditLabel, 8, 2, 1, 1)

        self.planPrefixEdit = QLineEdit(self.numbersTab)
        self.planPrefixEdit.setObjectName(u"planPrefixEdit")

        self.numbersGridLayout.addWidget(self.planPrefixEdit, 8, 3, 1, 1)

        self.meetingPrefixEditLabel = QLabel(self.numbersTab)
        self.meetingPrefixEditLabel.setObjectName(u"meetingPrefixEditLabel")

        self.numbersGridLayout.addWidget(self.meetingPrefixEditLabel, 9, 0, 1, 1)

        self.meetingPrefixEdit = QLineEdit(self.numbersTab)
        self.meetingPrefixEdit.setObjectName(u"meetingPrefixEdit")

        self.numbersGridLayout.addWidget(self.meetingPrefixEdit, 9, 1, 1, 1)

        self.reviewPrefixEditLabel = QLabel(self.numbersTab)
        self.reviewPrefixEditLabel.setObjectName(u"reviewPrefixEditLabel")

        self.numbersGridLayout.addWidget(self.reviewPrefixEditLabel, 9, 2, 1, 1)

        self.reviewPrefixEdit = QLineEdit(self.numbersTab)
        self.reviewPrefixEdit.setObjectName(u"reviewPrefixEdit")

        self.numbersGridLayout.addWidget(self.reviewPrefixEdit, 9, 3, 1, 1)

        self.numbersNote = QLabel(self.numbersTab)
        self.numbersNote.setObjectName(u"numbersNote")
        self.numbersNote.setWordWrap(True)
        self.numbersNote.setProperty(u"role", u"secondary")

        self.numbersGridLayout.addWidget(self.numbersNote, 10, 0, 1, 4)

        self.numbersStretch = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.numbersGridLayout.addItem(self.numbersStretch, 11, 0, 1, 1)

        self.numbersGridLayout.setRowStretch(8, 1)
        self.numbersGridLayout.setColumnStretch(1, 1)
        self.numbersGridLayout.setColumnStretch(3, 1)
        self.settingsTabs.addTab(self.numbersTab, "")

        self.settingsLayout.addWidget(self.settingsTabs)

        self.errorLabel = QLabel(settingsDialog)
        self.errorLabel.setObjectName(u"errorLabel")
        self.errorLabel.setProperty(u"role", u"error")
        self.errorLabel.setWordWrap(True)

        self.settingsLayout.addWidget(self.errorLabel)

        self.buttonLayout = QHBoxLayout()
        self.buttonLayout.setSpacing(8)
        self.buttonLayout.setObjectName(u"buttonLayout")
        self.buttonSpacer = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonLayout.addItem(self.buttonSpacer)

        self.cancelButton = QPushButton(settingsDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.buttonLayout.addWidget(self.cancelButton)

        self.saveButton = QPushButton(settingsDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"role", u"primary")

        self.buttonLayout.addWidget(self.saveButton)


        self.settingsLayout.addLayout(self.buttonLayout)

#if QT_CONFIG(shortcut)
        self.stationEditLabel.setBuddy(self.stationEdit)
        self.committeeEditLabel.setBuddy(self.committeeEdit)
        self.secondBackupEditLabel.setBuddy(self.secondBackupEdit)
        self.weekdayComboLabel.setBuddy(self.weekdayCombo)
        self.startEditLabel.setBuddy(self.startEdit)
        self.endEditLabel.setBuddy(self.endEdit)
        self.placeEditLabel.setBuddy(self.placeEdit)
        self.noticeSpinLabel.setBuddy(self.noticeSpin)
        self.deadlineRulesEditLabel.setBuddy(self.deadlineRulesEdit)
        self.rosterRulesEditLabel.setBuddy(self.rosterRulesEdit)
        self.reportGradesEditLabel.setBuddy(self.reportGradesEdit)
        self.commendationEditLabel.setBuddy(self.commendationEdit)
        self.budgetRulesEditLabel.setBuddy(self.budgetRulesEdit)
        self.visitorPrefixEditLabel.setBuddy(self.visitorPrefixEdit)
        self.visitPrefixEditLabel.setBuddy(self.visitPrefixEdit)
        self.nightSessionPrefixEditLabel.setBuddy(self.nightSessionPrefixEdit)
        self.publicSessionPrefixEditLabel.setBuddy(self.publicSessionPrefixEdit)
        self.stationSessionPrefixEditLabel.setBuddy(self.stationSessionPrefixEdit)
        self.nightMatterPrefixEditLabel.setBuddy(self.nightMatterPrefixEdit)
        self.publicMatterPrefixEditLabel.setBuddy(self.publicMatterPrefixEdit)
        self.stationMatterPrefixEditLabel.setBuddy(self.stationMatterPrefixEdit)
        self.visitMatterPrefixEditLabel.setBuddy(self.visitMatterPrefixEdit)
        self.letterMatterPrefixEditLabel.setBuddy(self.letterMatterPrefixEdit)
        self.assignmentPaperPrefixEditLabel.setBuddy(self.assignmentPaperPrefixEdit)
        self.reminderPaperPrefixEditLabel.setBuddy(self.reminderPaperPrefixEdit)
        self.replyPaperPrefixEditLabel.setBuddy(self.replyPaperPrefixEdit)
        self.suggestionAssignmentPaperPrefixEditLabel.setBuddy(self.suggestionAssignmentPaperPrefixEdit)
        self.suggestionReminderPaperPrefixEditLabel.setBuddy(self.suggestionReminderPaperPrefixEdit)
        self.expensePrefixEditLabel.setBuddy(self.expensePrefixEdit)
        self.supervisionPrefixEditLabel.setBuddy(self.supervisionPrefixEdit)
        self.planPrefixEditLabel.setBuddy(self.planPrefixEdit)
        self.meetingPrefixEditLabel.setBuddy(self.meetingPrefixEdit)
        self.reviewPrefixEditLabel.setBuddy(self.reviewPrefixEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(settingsDialog)

        self.settingsTabs.setCurrentIndex(0)
        self.saveButton.setDefault(True)


        QMetaObject.connectSlotsByName(settingsDialog)
    # setupUi

    def retranslateUi(self, settingsDialog):
        settingsDialog.setWindowTitle(QCoreApplication.translate("SettingsDialog", u"\u8bbe\u7f6e", None))
#if QT_CONFIG(accessibility)
        self.settingsTabs.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"\u8bbe\u7f6e\u7684\u5404\u90e8\u5206", None))
#endif // QT_CONFIG(accessibility)
        self.stationEditLabel.setText(QCoreApplication.translate("SettingsDialog", u"\u7ad9\u70b9\u540d\u79f0", None))
#if QT_CONFIG(accessibility)
        self.stationEdit.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"\u7ad9\u70b9\u540d\u79f0", None))
#endif // QT_CONFIG(accessibility)
        self.committeeEditLabel.setText(QCoreApplication.translate("SettingsDialog", u"\u843d\u6b3e\u5355\u4f4d", None))
#if QT_CONFIG(accessibility)
        self.committeeEdit.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"\u843d\u6b3e\u5355\u4f4d", None))
#endif // QT_CONFIG(accessibility)
        self.secondBackupEditLabel.setText(QCoreApplication.translate("SettingsDialog", u"\u7b2c\u4e8c\u4efd\u5907\u4efd", None))
#if QT_CONFIG(accessibility)
        self.secondBackupEdit.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"\u7b2c\u4e8c\u4efd\u5907\u4efd", None))
#endif // QT_CONFIG(accessibility)
        self.secondBackupEdit.setPlaceholderText(QCoreApplication.translate("SettingsDialog", u"\u4f8b\u5982 U \u76d8\u4e0a\u7684\u6587\u4ef6\u5939\uff1b\u7559\u7a7a\u5219\u4e0d\u53e6\u5b58", None))
        self.secondBackupButton.setText(QCoreApplication.translate("SettingsDialog", u"\u9009\u62e9\u6587\u4ef6\u5939\u2026", None))
        self.largeTypeCheck.setText(QCoreApplication.translate("SettingsDialog", u"\u5927\u5b57\u663e\u793a\uff0814 \u78c5\uff09", None))
        self.settingsTabs.setTabText(self.settingsTabs.indexOf(self.stationTab), QCoreApplication.translate("SettingsDialog", u"\u672c\u7ad9", None))
        self.weekdayComboLabel.setText(QCoreApplication.translate("SettingsDialog", u"\u591c\u95f4\u63a5\u5f85", None))
#if QT_CONFIG(accessibility)
        self.weekdayCombo.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"\u591c\u95f4\u63a5\u5f85", None))
#endif // QT_CONFIG(accessibility)
        self.startEditLabel.setText(QCoreApplication.translate("SettingsDialog", u"\u5f00\u59cb\u65f6\u95f4", None))
#if QT_CONFIG(accessibility)
        self.startEdit.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"\u5f00\u59cb\u65f6\u95f4", None))
#endif // QT_CONFIG(accessibility)
        self.endEditLabel.setText(QCoreApplication.translate("SettingsDialog", u"\u7ed3\u675f\u65f6\u95f4", None))
#if QT_CONFIG(accessibility)
        self.endEdit.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"\u7ed3\u675f\u65f6\u95f4", None))
#endif // QT_CONFIG(accessibility)
        self.placeEditLabel.setText(QCoreApplication.translate("SettingsDialog", u"\u63a5\u5f85\u5730\u70b9", None))
#if QT_CONFIG(accessibility)
        self.placeEdit.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"\u63a5\u5f85\u5730\u70b9", None))
#endif // QT_CONFIG(accessibility)
        self.noticeSpinLabel.setText(QCoreApplication.translate("SettingsDialog", u"\u516c\u544a\u63d0\u524d", None))
#if QT_CONFIG(accessibility)
        self.noticeSpin.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"\u516c\u544a\u63d0\u524d", None))
#endif // QT_CONFIG(accessibility)
        self.noticeSpin.setSuffix(QCoreApplication.translate("SettingsDialog", u" \u5929", None))
        self.deadlineRulesEditLabel.setText(QCoreApplication.translate("SettingsDialog", u"\u529e\u7406\u671f\u9650", None))
#if QT_CONFIG(tooltip)
        self.deadlineRulesEdit.setToolTip(QCoreApplication.translate("SettingsDialog", u"\u5148\u5199\u4e00\u822c\u7684\u671f\u9650\uff0c\u518d\u5199\u5904\u7406\u65b9\u5f0f\u6216\u7c7b\u522b\u81ea\u5df1\u7684\u671f\u9650\uff1a30\u5929\uff1b\u4ea4\u793e\u533a\u529e\u7406\uff1a15\u5de5\u4f5c\u65e5\uff1b\u6d88\u9632\u5b89\u5168\uff1a3\u6708", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.deadlineRulesEdit.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"\u529e\u7406\u671f\u9650", None))
#endif // QT_CONFIG(accessibility)
        self.deadlineRulesEdit.setPlaceholderText(QCoreApplication.translate("SettingsDialog", u"30\u5929\uff1b\u4ea4\u793e\u533a\u529e\u7406\uff1a15\u5de5\u4f5c\u65e5", None))
        self.rosterRulesEditLabel.setText(QCoreApplication.translate("SettingsDialog", u"\u6392\u73ed\u89c4\u5219", None))
#if QT_CONFIG(tooltip)
        self.rosterRulesEdit.setToolTip(QCoreApplication.translate("SettingsDialog", u"\u4f8b\u5982 \u4eba\u5927\u4ee3\u88683\u4eba\uff1b\u515a\u4ee3\u88681\u4eba\uff1b\u653f\u534f\u59d4\u54581\u4eba\uff1b\u4e0d\u5168\u5728\u540c\u4e00\u5c0f\u7ec4\u662f\uff1b\u95f4\u969414\u5929\uff1b\u73ed\u5b50\u6210\u54581\u6b21", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.rosterRulesEdit.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"\u6392\u73ed\u89c4\u5219", None))
#endif // QT_CONFIG(accessibility)
        self.reportGradesEditLabel.setText(QCoreApplication.translate("SettingsDialog", u"\u8ff0\u804c\u7b49\u6b21", None))
#if QT_CONFIG(tooltip)
        self.reportGradesEdit.setToolTip(QCoreApplication.translate("SettingsDialog", u"\u4f8b\u5982 \u4f18\u79c0\uff1a90%\uff1b\u5408\u683c\uff1a60%\uff1b\u4e0d\u5408\u683c\uff1a0%", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.reportGradesEdit.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"\u8ff0\u804c\u7b49\u6b21", None))
#endif // QT_CONFIG(accessibility)
        self.commendationEditLabel.setText(QCoreApplication.translate("SettingsDialog", u"\u62df\u8868\u5f70", None))
#if QT_CONFIG(tooltip)
        self.commendationEdit.setToolTip(QCoreApplication.translate("SettingsDialog", u"\u4f8b\u5982 \u524d10\u540d\uff0c\u6216 80\u5206\u4ee5\u4e0a", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.commendationEdit.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"\u62df\u8868\u5f70", None))
#endif // QT_CONFIG(accessibility)
        self.budgetRulesEditLabel.setText(QCoreApplication.translate("SettingsDialog", u"\u9884\u7b97\u5ba1\u67e5\u671f\u9650", None))
#if QT_CONFIG(tooltip)
        self.budgetRulesEdit.setToolTip(QCoreApplication.translate("SettingsDialog", u"\u4f8b\u5982 \u6750\u6599\uff1a\u4f1a\u524d10\u5929\uff1b\u901a\u77e5\uff1a\u4f1a\u524d7\u5929\uff1b\u610f\u89c1\uff1a\u533a\u4f1a\u524d30\u5929", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.budgetRulesEdit.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"\u9884\u7b97\u5ba1\u67e5\u671f\u9650", None))
#endif // QT_CONFIG(accessibility)
        self.settingsTabs.setTabText(self.settingsTabs.indexOf(self.receptionTab), QCoreApplication.translate("SettingsDialog", u"\u63a5\u5f85\u4e0e\u671f\u9650", None))
        self.departmentsHint.setText(QCoreApplication.translate("SettingsDialog", u"\u6539\u540d\u540e\uff0c\u65e7\u8bb0\u5f55\u4ecd\u4fdd\u7559\u5f53\u65f6\u7684\u540d\u79f0\uff0c\u6309\u65b0\u540d\u79f0\u7b5b\u9009\u4e5f\u80fd\u627e\u5230\u3002\u505c\u7528\u7684\u90e8\u95e8\u4e0d\u518d\u51fa\u73b0\u5728\u9009\u62e9\u6846\u91cc\u3002", None))
        self.settingsTabs.setTabText(self.settingsTabs.indexOf(self.departmentsTab), QCoreApplication.translate("SettingsDialog", u"\u90e8\u95e8", None))
        self.settingsTabs.setTabText(self.settingsTabs.indexOf(self.communitiesTab), QCoreApplication.translate("SettingsDialog", u"\u793e\u533a", None))
        self.settingsTabs.setTabText(self.settingsTabs.indexOf(self.categoriesTab), QCoreApplication.translate("SettingsDialog", u"\u7c7b\u522b", None))
        self.holidaysHint.setText(QCoreApplication.translate("SettingsDialog", u"\u7a0b\u5e8f\u81ea\u5e26\u56fd\u52a1\u9662\u516c\u5e03\u7684\u653e\u5047\u548c\u8c03\u4f11\u5b89\u6392\uff1b\u5728\u8fd9\u91cc\u8865\u5145\u6216\u66f4\u6539\u7684\u4ee5\u672c\u7ad9\u4e3a\u51c6\u3002", None))
        self.settingsTabs.setTabText(self.settingsTabs.indexOf(self.holidaysTab), QCoreApplication.translate("SettingsDialog", u"\u8282\u5047\u65e5", None))
        self.visitorPrefixEditLabel.setText(QCoreApplication.translate("SettingsDialog", u"\u767b\u8bb0\u7f16\u53f7", None))
#if QT_CONFIG(accessibility)
        self.visitorPrefixEdit.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"\u767b\u8bb0\u7f16\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.visitPrefixEditLabel.setText(QCoreApplication.translate("SettingsDialog", u"\u8d70\u8bbf\u7f16\u53f7", None))
#if QT_CONFIG(accessibility)
        self.visitPrefixEdit.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"\u8d70\u8bbf\u7f16\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.nightSessionPrefixEditLabel.setText(QCoreApplication.translate("SettingsDialog", u"\u591c\u95f4\u573a\u6b21", None))
#if QT_CONFIG(accessibility)
        self.nightSessionPrefixEdit.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"\u591c\u95f4\u573a\u6b21", None))
#endif // QT_CONFIG(accessibility)
        self.publicSessionPrefixEditLabel.setText(QCoreApplication.translate("SettingsDialog", u"\u516c\u4f17\u573a\u6240\u573a\u6b21", None))
#if QT_CONFIG(accessibility)
        self.publicSessionPrefixEdit.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"\u516c\u4f17\u573a\u6240\u573a\u6b21", None))
#endif // QT_CONFIG(accessibility)
        self.stationSessionPrefixEditLabel.setText(QCoreApplication.translate("SettingsDialog", u"\u8fdb\u7ad9\u573a\u6b21", None))
#if QT_CONFIG(accessibility)
        self.stationSessionPrefixEdit.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"\u8fdb\u7ad9\u573a\u6b21", None))
#endif // QT_CONFIG(accessibility)
        self.nightMatterPrefixEditLabel.setText(QCoreApplication.translate("SettingsDialog", u"\u591c\u95f4\u63a5\u5f85\u610f\u89c1", None))
#if QT_CONFIG(accessibility)
        self.nightMatterPrefixEdit.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"\u591c\u95f4\u63a5\u5f85\u610f\u89c1", None))
#endif // QT_CONFIG(accessibility)
        self.publicMatterPrefixEditLabel.setText(QCoreApplication.translate("SettingsDialog", u"\u516c\u4f17\u573a\u6240\u610f\u89c1", None))
#if QT_CONFIG(accessibility)
        self.publicMatterPrefixEdit.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"\u516c\u4f17\u573a\u6240\u610f\u89c1", None))
#endif // QT_CONFIG(accessibility)
        self.stationMatterPrefixEditLabel.setText(QCoreApplication.translate("SettingsDialog", u"\u8fdb\u7ad9\u63a5\u5f85\u610f\u89c1", None))
#if QT_CONFIG(accessibility)
        self.stationMatterPrefixEdit.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"\u8fdb\u7ad9\u63a5\u5f85\u610f\u89c1", None))
#endif // QT_CONFIG(accessibility)
        self.visitMatterPrefixEditLabel.setText(QCoreApplication.translate("SettingsDialog", u"\u4ee3\u8868\u8d70\u8bbf\u610f\u89c1", None))
#if QT_CONFIG(accessibility)
        self.visitMatterPrefixEdit.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"\u4ee3\u8868\u8d70\u8bbf\u610f\u89c1", None))
#endif // QT_CONFIG(accessibility)
        self.letterMatterPrefixEditLabel.setText(QCoreApplication.translate("SettingsDialog", u"\u6765\u4fe1\u6765\u7535\u610f\u89c1", None))
#if QT_CONFIG(accessibility)
        self.letterMatterPrefixEdit.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"\u6765\u4fe1\u6765\u7535\u610f\u89c1", None))
#endif // QT_CONFIG(accessibility)
        self.assignmentPaperPrefixEditLabel.setText(QCoreApplication.translate("SettingsDialog", u"\u4ea4\u529e\u5355\u6587\u53f7", None))
#if QT_CONFIG(accessibility)
        self.assignmentPaperPrefixEdit.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"\u4ea4\u529e\u5355\u6587\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.reminderPaperPrefixEditLabel.setText(QCoreApplication.translate("SettingsDialog", u"\u50ac\u529e\u5355\u6587\u53f7", None))
#if QT_CONFIG(accessibility)
        self.reminderPaperPrefixEdit.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"\u50ac\u529e\u5355\u6587\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.replyPaperPrefixEditLabel.setText(QCoreApplication.translate("SettingsDialog", u"\u7b54\u590d\u51fd\u6587\u53f7", None))
#if QT_CONFIG(accessibility)
        self.replyPaperPrefixEdit.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"\u7b54\u590d\u51fd\u6587\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.suggestionAssignmentPaperPrefixEditLabel.setText(QCoreApplication.translate("SettingsDialog", u"\u5efa\u8bae\u4ea4\u529e\u5355\u6587\u53f7", None))
#if QT_CONFIG(accessibility)
        self.suggestionAssignmentPaperPrefixEdit.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"\u5efa\u8bae\u4ea4\u529e\u5355\u6587\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.suggestionReminderPaperPrefixEditLabel.setText(QCoreApplication.translate("SettingsDialog", u"\u5efa\u8bae\u50ac\u529e\u5355\u6587\u53f7", None))
#if QT_CONFIG(accessibility)
        self.suggestionReminderPaperPrefixEdit.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"\u5efa\u8bae\u50ac\u529e\u5355\u6587\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.expensePrefixEditLabel.setText(QCoreApplication.translate("SettingsDialog", u"\u7ecf\u8d39\u7f16\u53f7", None))
#if QT_CONFIG(accessibility)
        self.expensePrefixEdit.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"\u7ecf\u8d39\u7f16\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.supervisionPrefixEditLabel.setText(QCoreApplication.translate("SettingsDialog", u"\u76d1\u7763\u6d3b\u52a8\u7f16\u53f7", None))
#if QT_CONFIG(accessibility)
        self.supervisionPrefixEdit.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"\u76d1\u7763\u6d3b\u52a8\u7f16\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.planPrefixEditLabel.setText(QCoreApplication.translate("SettingsDialog", u"\u76d1\u7763\u5b89\u6392\u7f16\u53f7", None))
#if QT_CONFIG(accessibility)
        self.planPrefixEdit.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"\u76d1\u7763\u5b89\u6392\u7f16\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.meetingPrefixEditLabel.setText(QCoreApplication.translate("SettingsDialog", u"\u9884\u7b97\u4f1a\u8bae\u7f16\u53f7", None))
#if QT_CONFIG(accessibility)
        self.meetingPrefixEdit.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"\u9884\u7b97\u4f1a\u8bae\u7f16\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.reviewPrefixEditLabel.setText(QCoreApplication.translate("SettingsDialog", u"\u5ba1\u67e5\u610f\u89c1\u7f16\u53f7", None))
#if QT_CONFIG(accessibility)
        self.reviewPrefixEdit.setAccessibleName(QCoreApplication.translate("SettingsDialog", u"\u5ba1\u67e5\u610f\u89c1\u7f16\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.numbersNote.setText(QCoreApplication.translate("SettingsDialog", u"\u65b0\u767b\u8bb0\u7684\u7f16\u53f7\u4ee5\u8fd9\u91cc\u586b\u5199\u7684\u6587\u5b57\u5f00\u5934\uff1b\u5df2\u6709\u7684\u7f16\u53f7\u4e0d\u53d8\u3002", None))
        self.settingsTabs.setTabText(self.settingsTabs.indexOf(self.numbersTab), QCoreApplication.translate("SettingsDialog", u"\u7f16\u53f7", None))
        self.cancelButton.setText(QCoreApplication.translate("SettingsDialog", u"\u53d6\u6d88", None))
        self.saveButton.setText(QCoreApplication.translate("SettingsDialog", u"\u4fdd\u5b58", None))
    # retranslateUi

