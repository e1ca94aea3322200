# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'roster_dialog.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QCheckBox, QDialog,
    QHBoxLayout, QHeaderView, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QTabWidget, QTableView,
    QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget)

from rongui_desktop.ui.widgets.count_spin import CountSpin
from rongui_desktop.ui.widgets.date_edit import DateEdit

class Ui_RosterDialog(object):
    def setupUi(self, rosterDialog):
        if not rosterDialog.objectName():
            rosterDialog.setObjectName(u"rosterDialog")
        self.rosterDialogLayout = QVBoxLayout(rosterDialog)
        self.rosterDialogLayout.setSpacing(10)
        self.rosterDialogLayout.setObjectName(u"rosterDialogLayout")
        self.rosterDialogLayout.setContentsMargins(20, 16, 20, 16)
        self.periodLayout = QHBoxLayout()
        self.periodLayout.setSpacing(8)
        self.periodLayout.setObjectName(u"periodLayout")
        self.periodLayout.setContentsMargins(0, 0, 0, 0)
        self.fromLabel = QLabel(rosterDialog)
        self.fromLabel.setObjectName(u"fromLabel")

        self.periodLayout.addWidget(self.fromLabel)

        self.fromEdit = DateEdit(rosterDialog)
        self.fromEdit.setObjectName(u"fromEdit")
        self.fromEdit.setMinimumSize(QSize(150, 0))
        self.fromEdit.setMaximumSize(QSize(190, 16777215))

        self.periodLayout.addWidget(self.fromEdit)

        self.toLabel = QLabel(rosterDialog)
        self.toLabel.setObjectName(u"toLabel")

        self.periodLayout.addWidget(self.toLabel)

        self.toEdit = DateEdit(rosterDialog)
        self.toEdit.setObjectName(u"toEdit")
        self.toEdit.setMinimumSize(QSize(150, 0))
        self.toEdit.setMaximumSize(QSize(190, 16777215))

        self.periodLayout.addWidget(self.toEdit)

        self.deputiesLabel = QLabel(rosterDialog)
        self.deputiesLabel.setObjectName(u"deputiesLabel")

        self.periodLayout.addWidget(self.deputiesLabel)

        self.deputiesSpin = CountSpin(rosterDialog)
        self.deputiesSpin.setObjectName(u"deputiesSpin")
        self.deputiesSpin.setMinimum(0)
        self.deputiesSpin.setMaximum(20)
        self.deputiesSpin.setValue(3)

        self.periodLayout.addWidget(self.deputiesSpin)

        self.partyLabel = QLabel(rosterDialog)
        self.partyLabel.setObjectName(u"partyLabel")

        self.periodLayout.addWidget(self.partyLabel)

        self.partySpin = CountSpin(rosterDialog)
        self.partySpin.setObjectName(u"partySpin")
        self.partySpin.setMinimum(0)
        self.partySpin.setMaximum(20)
        self.partySpin.setValue(1)

        self.periodLayout.addWidget(self.partySpin)

        self.cppccLabel = QLabel(rosterDialog)
        self.cppccLabel.setObjectName(u"cppccLabel")

        self.periodLayout.addWidget(self.cppccLabel)

        self.cppccSpin = CountSpin(rosterDialog)
        self.cppccSpin.setObjectName(u"cppccSpin")
        self.cppccSpin.setMinimum(0)
        self.cppccSpin.setMaximum(20)
        self.cppccSpin.setValue(1)

        self.periodLayout.addWidget(self.cppccSpin)

        self.periodSpacer = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.periodLayout.addItem(self.periodSpacer)


        self.rosterDialogLayout.addLayout(self.periodLayout)

        self.rulesLayout = QHBoxLayout()
        self.rulesLayout.setSpacing(8)
        self.rulesLayout.setObjectName(u"rulesLayout")
        self.rulesLayout.setContentsMargins(0, 0, 0, 0)
        self.restLabel = QLabel(rosterDialog)
        self.restLabel.setObjectName(u"restLabel")

        self.rulesLayout.addWidget(self.restLabel)

        self.restSpin = CountSpin(rosterDialog)
        self.restSpin.setObjectName(u"restSpin")
        self.restSpin.setMinimum(0)
        self.restSpin.setMaximum(366)
        self.restSpin.setValue(14)

        self.rulesLayout.addWidget(self.restSpin)

        self.restUnitLabel = QLabel(rosterDialog)
        self.restUnitLabel.setObjectName(u"restUnitLabel")

        self.rulesLayout.addWidget(self.restUnitLabel)

        self.leadersLabel = QLabel(rosterDialog)
        self.leadersLabel.setObjectName(u"leadersLabel")

        self.rulesLayout.addWidget(self.leadersLabel)

        self.leadersSpin = CountSpin(rosterDialog)
        self.leadersSpin.setObjectName(u"leadersSpin")
        self.leadersSpin.setMinimum(0)
        self.leadersSpin.setMaximum(20)
        self.leadersSpin.setValue(1)

        self.rulesLayout.addWidget(self.leadersSpin)

        self.leadersUnitLabel = QLabel(rosterDialog)
        self.leadersUnitLabel.setObjectName(u"leadersUnitLabel")

        self.rulesLayout.addWidget(self.leadersUnitLabel)

        self.groupsCheck = QCheckBox(rosterDialog)
        self.groupsCheck.setObjectName(u"groupsCheck")
        self.groupsCheck.setChecked(True)

        self.rulesLayout.addWidget(self.groupsCheck)

        self.earlierCheck = QCheckBox(rosterDialog)
        self.earlierCheck.setObjectName(u"earlierCheck")

        self.rulesLayout.addWidget(self.earlierCheck)

        self.rulesSpacer = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rulesLayout.addItem(self.rulesSpacer)

        self.proposeButton = QPushButton(rosterDialog)
        self.proposeButton.setObjectName(u"proposeButton")
        self.proposeButton.setProperty(u"role", u"primary")

        self.rulesLayout.addWidget(self.proposeButton)


        self.rosterDialogLayout.addLayout(self.rulesLayout)

        self.errorLabel = QLabel(rosterDialog)
        self.errorLabel.setObjectName(u"errorLabel")
        self.errorLabel.setWordWrap(True)
        self.errorLabel.setProperty(u"role", u"error")
        self.errorLabel.setVisible(False)

        self.rosterDialogLayout.addWidget(self.errorLabel)

        self.bodyLayout = QHBoxLayout()
        self.bodyLayout.setSpacing(12)
        self.bodyLayout.setObjectName(u"bodyLayout")
        self.bodyLayout.setContentsMargins(0, 0, 0, 0)
        self.rosterTable = QTableView(rosterDialog)
        self.rosterTable.setObjectName(u"rosterTable")
        self.rosterTable.setTabKeyNavigation(False)
        self.rosterTable.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

        self.bodyLayout.addWidget(self.rosterTable)

        self.sideLayout = QVBoxLayout()
        self.sideLayout.setSpacing(8)
        self.sideLayout.setObjectName(u"sideLayout")
        self.sideLayout.setContentsMargins(0, 0, 0, 0)
        self.spreadLabel = QLabel(rosterDialog)
        self.spreadLabel.setObjectName(u"spreadLabel")
        self.spreadLabel.setWordWrap(True)

        self.sideLayout.addWidget(self.spreadLabel)

        self.placeLabel = QLabel(rosterDialog)
        self.placeLabel.setObjectName(u"placeLabel")
        self.placeLabel.setWordWrap(True)
        self.placeLabel.setProperty(u"role", u"section")

        self.sideLayout.addWidget(self.placeLabel)

        self.sideTabs = QTabWidget(rosterDialog)
        self.sideTabs.setObjectName(u"sideTabs")
        self.candidatesTab = QWidget()
        self.candidatesTab.setObjectName(u"candidatesTab")
        self.candidatesLayout = QVBoxLayout(self.candidatesTab)
        self.candidatesLayout.setSpacing(8)
        self.candidatesLayout.setObjectName(u"candidatesLayout")
        self.candidatesLayout.setContentsMargins(0, 0, 0, 0)
        self.candidatesTable = QTableWidget(self.candidatesTab)
        self.candidatesTable.setObjectName(u"candidatesTable")
        self.candidatesTable.setTabKeyNavigation(False)
        self.candidatesTable.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.candidatesTable.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.candidatesTable.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)

        self.candidatesLayout.addWidget(self.candidatesTable)

        self.sideTabs.addTab(self.candidatesTab, "")
        self.turnsTab = QWidget()
        self.turnsTab.setObjectName(u"turnsTab")
        self.turnsLayout = QVBoxLayout(self.turnsTab)
        self.turnsLayout.setSpacing(8)
        self.turnsLayout.setObjectName(u"turnsLayout")
        self.turnsLayout.setContentsMargins(0, 0, 0, 0)
        self.turnsTable = QTableWidget(self.turnsTab)
        self.turnsTable.setObjectName(u"turnsTable")
        self.turnsTable.setTabKeyNavigation(False)
        self.turnsTable.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.turnsTable.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.turnsTable.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)

        self.turnsLayout.addWidget(self.turnsTable)

        self.sideTabs.addTab(self.turnsTab, "")

        self.sideLayout.addWidget(self.sideTabs)

        self.effectLabel = QLabel(rosterDialog)
        self.effectLabel.setObjectName(u"effectLabel")
        self.effectLabel.setWordWrap(True)
        self.effectLabel.setProperty(u"role", u"secondary")

        self.sideLayout.addWidget(self.effectLabel)

        self.sideLayout.setStretch(2, 1)

        self.bodyLayout.addLayout(self.sideLayout)

        self.bodyLayout.setStretch(0, 5)
        self.bodyLayout.setStretch(1, 2)

        self.rosterDialogLayout.addLayout(self.bodyLayout)

        self.problemsLabel = QLabel(rosterDialog)
        self.problemsLabel.setObjectName(u"problemsLabel")
        self.problemsLabel.setWordWrap(True)
        self.problemsLabel.setProperty(u"tone", u"warn")
        self.problemsLabel.setVisible(False)

        self.rosterDialogLayout.addWidget(self.problemsLabel)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footLayout.setContentsMargins(0, 0, 0, 0)
        self.lockButton = QPushButton(rosterDialog)
        self.lockButton.setObjectName(u"lockButton")
        self.lockButton.setAutoDefault(False)

        self.footLayout.addWidget(self.lockButton)

        self.lockAllButton = QPushButton(rosterDialog)
        self.lockAllButton.setObjectName(u"lockAllButton")
        self.lockAllButton.setAutoDefault(False)

        self.footLayout.addWidget(self.lockAllButton)

        self.unlockAllButton = QPushButton(rosterDialog)
        self.unlockAllButton.setObjectName(u"unlockAllButton")
        self.unlockAllButton.setAutoDefault(False)

        self.footLayout.addWidget(self.unlockAllButton)

        self.exchangeButton = QPushButton(rosterDialog)
        self.exchangeButton.setObjectName(u"exchangeButton")
        self.exchangeButton.setAutoDefault(False)

        self.footLayout.addWidget(self.exchangeButton)

        self.clearButton = QPushButton(rosterDialog)
        self.clearButton.setObjectName(u"clearButton")
        self.clearButton.setAutoDefault(False)

        self.footLayout.addWidget(self.clearButton)

        self.attendanceButton = QPushButton(rosterDialog)
        self.attendanceButton.setObjectName(u"attendanceButton")
        self.attendanceButton.setAutoDefault(False)

        self.footLayout.addWidget(self.attendanceButton)

        self.footSpacer = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.printButton = QPushButton(rosterDialog)
        self.printButton.setObjectName(u"printButton")
        self.printButton.setAutoDefault(False)

        self.footLayout.addWidget(self.printButton)

        self.noticesButton = QPushButton(rosterDialog)
        self.noticesButton.setObjectName(u"noticesButton")
        self.noticesButton.setAutoDefault(False)

        self.footLayout.addWidget(self.noticesButton)

        self.cancelButton = QPushButton(rosterDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.footLayout.addWidget(self.cancelButton)

        self.saveButton = QPushButton(rosterDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"role", u"primary")
        self.saveButton.setAutoDefault(False)

        self.footLayout.addWidget(self.saveButton)


        self.rosterDialogLayout.addLayout(self.footLayout)

        self.rosterDialogLayout.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.fromLabel.setBuddy(self.fromEdit)
        self.toLabel.setBuddy(self.toEdit)
        self.deputiesLabel.setBuddy(self.deputiesSpin)
        self.partyLabel.setBuddy(self.partySpin)
        self.cppccLabel.setBuddy(self.cppccSpin)
        self.restLabel.setBuddy(self.restSpin)
        self.leadersLabel.setBuddy(self.leadersSpin)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(rosterDialog)

        self.proposeButton.setDefault(True)


        QMetaObject.connectSlotsByName(rosterDialog)
    # setupUi

    def retranslateUi(self, rosterDialog):
        rosterDialog.setWindowTitle(QCoreApplication.translate("RosterDialog", u"\u6392\u73ed", None))
        self.fromLabel.setText(QCoreApplication.translate("RosterDialog", u"\u4ece(&F)", None))
#if QT_CONFIG(accessibility)
        self.fromEdit.setAccessibleName(QCoreApplication.translate("RosterDialog", u"\u8d77\u59cb\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.toLabel.setText(QCoreApplication.translate("RosterDialog", u"\u5230(&T)", None))
#if QT_CONFIG(accessibility)
        self.toEdit.setAccessibleName(QCoreApplication.translate("RosterDialog", u"\u622a\u6b62\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.deputiesLabel.setText(QCoreApplication.translate("RosterDialog", u"\u6bcf\u573a  \u4eba\u5927\u4ee3\u8868", None))
#if QT_CONFIG(accessibility)
        self.deputiesSpin.setAccessibleName(QCoreApplication.translate("RosterDialog", u"\u6bcf\u573a\u4eba\u5927\u4ee3\u8868\u4eba\u6570", None))
#endif // QT_CONFIG(accessibility)
        self.partyLabel.setText(QCoreApplication.translate("RosterDialog", u"\u515a\u4ee3\u8868", None))
#if QT_CONFIG(accessibility)
        self.partySpin.setAccessibleName(QCoreApplication.translate("RosterDialog", u"\u6bcf\u573a\u515a\u4ee3\u8868\u4eba\u6570", None))
#endif // QT_CONFIG(accessibility)
        self.cppccLabel.setText(QCoreApplication.translate("RosterDialog", u"\u653f\u534f\u59d4\u5458", None))
#if QT_CONFIG(accessibility)
        self.cppccSpin.setAccessibleName(QCoreApplication.translate("RosterDialog", u"\u6bcf\u573a\u653f\u534f\u59d4\u5458\u4eba\u6570", None))
#endif // QT_CONFIG(accessibility)
        self.restLabel.setText(QCoreApplication.translate("RosterDialog", u"\u4e24\u6b21\u81f3\u5c11\u95f4\u9694", None))
#if QT_CONFIG(accessibility)
        self.restSpin.setAccessibleName(QCoreApplication.translate("RosterDialog", u"\u4e24\u6b21\u503c\u73ed\u81f3\u5c11\u95f4\u9694\u7684\u5929\u6570", None))
#endif // QT_CONFIG(accessibility)
        self.restUnitLabel.setText(QCoreApplication.translate("RosterDialog", u"\u5929", None))
        self.leadersLabel.setText(QCoreApplication.translate("RosterDialog", u"\u515a\u653f\u73ed\u5b50\u6210\u5458\u81f3\u5c11", None))
#if QT_CONFIG(accessibility)
        self.leadersSpin.setAccessibleName(QCoreApplication.translate("RosterDialog", u"\u515a\u653f\u73ed\u5b50\u6210\u5458\u81f3\u5c11\u503c\u73ed\u6b21\u6570", None))
#endif // QT_CONFIG(accessibility)
        self.leadersUnitLabel.setText(QCoreApplication.translate("RosterDialog", u"\u6b21", None))
        self.groupsCheck.setText(QCoreApplication.translate("RosterDialog", u"\u540c\u573a\u4e0d\u5168\u5728\u4e00\u4e2a\u5c0f\u7ec4", None))
        self.earlierCheck.setText(QCoreApplication.translate("RosterDialog", u"\u8ba1\u5165\u672c\u5e74\u6b64\u524d\u7684\u6b21\u6570", None))
        self.proposeButton.setText(QCoreApplication.translate("RosterDialog", u"\u6392\u73ed(&P)", None))
#if QT_CONFIG(tooltip)
        self.proposeButton.setToolTip(QCoreApplication.translate("RosterDialog", u"\u4fdd\u7559\u9501\u5b9a\u7684\uff0c\u5176\u4f59\u91cd\u65b0\u6392", None))
#endif // QT_CONFIG(tooltip)
        self.errorLabel.setText("")
#if QT_CONFIG(accessibility)
        self.rosterTable.setAccessibleName(QCoreApplication.translate("RosterDialog", u"\u503c\u73ed\u8868", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.rosterTable.setAccessibleDescription(QCoreApplication.translate("RosterDialog", u"\u56de\u8f66\u66f4\u6362\uff0c\u7a7a\u683c\u9501\u5b9a\uff0cDelete \u6e05\u7a7a\uff0cW \u5bf9\u8c03", None))
#endif // QT_CONFIG(accessibility)
        self.spreadLabel.setText("")
        self.placeLabel.setText(QCoreApplication.translate("RosterDialog", u"\u9009\u4e00\u4e2a\u4f4d\u7f6e\uff0c\u8fd9\u91cc\u5217\u51fa\u53ef\u4ee5\u503c\u73ed\u7684\u4eba", None))
#if QT_CONFIG(accessibility)
        self.sideTabs.setAccessibleName(QCoreApplication.translate("RosterDialog", u"\u6362\u4eba\u548c\u6b21\u6570", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.candidatesTable.setAccessibleName(QCoreApplication.translate("RosterDialog", u"\u53ef\u4ee5\u503c\u73ed\u7684\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.sideTabs.setTabText(self.sideTabs.indexOf(self.candidatesTab), QCoreApplication.translate("RosterDialog", u"\u66f4\u6362\u4e3a", None))
#if QT_CONFIG(accessibility)
        self.turnsTable.setAccessibleName(QCoreApplication.translate("RosterDialog", u"\u5404\u4eba\u503c\u73ed\u6b21\u6570", None))
#endif // QT_CONFIG(accessibility)
        self.sideTabs.setTabText(self.sideTabs.indexOf(self.turnsTab), QCoreApplication.translate("RosterDialog", u"\u5404\u4eba\u6b21\u6570", None))
        self.effectLabel.setText("")
        self.problemsLabel.setText("")
        self.lockButton.setText(QCoreApplication.translate("RosterDialog", u"\u9501\u5b9a(&L)", None))
#if QT_CONFIG(tooltip)
        self.lockButton.setToolTip(QCoreApplication.translate("RosterDialog", u"\u9009\u4e2d\u7684\u4f4d\u7f6e\u518d\u6392\u73ed\u65f6\u4e0d\u53d8\uff08\u7a7a\u683c\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.lockAllButton.setText(QCoreApplication.translate("RosterDialog", u"\u5168\u90e8\u9501\u5b9a(&A)", None))
        self.unlockAllButton.setText(QCoreApplication.translate("RosterDialog", u"\u5168\u90e8\u89e3\u9501(&U)", None))
        self.exchangeButton.setText(QCoreApplication.translate("RosterDialog", u"\u5bf9\u8c03(&W)", None))
#if QT_CONFIG(tooltip)
        self.exchangeButton.setToolTip(QCoreApplication.translate("RosterDialog", u"\u5148\u540e\u9009\u4e24\u4e2a\u4f4d\u7f6e\u5404\u6309\u4e00\u6b21", None))
#endif // QT_CONFIG(tooltip)
        self.clearButton.setText(QCoreApplication.translate("RosterDialog", u"\u6e05\u7a7a(&D)", None))
#if QT_CONFIG(tooltip)
        self.clearButton.setToolTip(QCoreApplication.translate("RosterDialog", u"\u9009\u4e2d\u7684\u4f4d\u7f6e\u4e0d\u5b89\u6392\u4eba\uff08Delete\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.attendanceButton.setText(QCoreApplication.translate("RosterDialog", u"\u8bf7\u5047\u3001\u672a\u5230\u3001\u66ff\u73ed(&T)\u2026", None))
#if QT_CONFIG(tooltip)
        self.attendanceButton.setToolTip(QCoreApplication.translate("RosterDialog", u"\u767b\u8bb0\u9009\u4e2d\u8fd9\u4e00\u573a\u8c01\u8bf7\u5047\u3001\u8c01\u6ca1\u6709\u5230\uff08\u7f3a\u5e2d\uff09\uff0c\u7531\u8c01\u66ff\u73ed\uff08A\uff09\uff1b\u5148\u4fdd\u5b58\u503c\u73ed", None))
#endif // QT_CONFIG(tooltip)
        self.printButton.setText(QCoreApplication.translate("RosterDialog", u"\u6253\u5370(&R)\u2026", None))
#if QT_CONFIG(tooltip)
        self.printButton.setToolTip(QCoreApplication.translate("RosterDialog", u"\u4fdd\u5b58\u4ee5\u540e\u751f\u6210 Word \u503c\u73ed\u8868", None))
#endif // QT_CONFIG(tooltip)
        self.noticesButton.setText(QCoreApplication.translate("RosterDialog", u"\u516c\u544a(&N)\u2026", None))
#if QT_CONFIG(tooltip)
        self.noticesButton.setToolTip(QCoreApplication.translate("RosterDialog", u"\u8fd9\u6bb5\u65f6\u95f4\u5404\u573a\u7684\u63a5\u5f85\u516c\u544a\uff0c\u5408\u6210\u4e00\u4e2a Word \u6587\u4ef6", None))
#endif // QT_CONFIG(tooltip)
        self.cancelButton.setText(QCoreApplication.translate("RosterDialog", u"\u5173\u95ed", None))
        self.saveButton.setText(QCoreApplication.translate("RosterDialog", u"\u4fdd\u5b58(&S)", None))
#if QT_CONFIG(tooltip)
        self.saveButton.setToolTip(QCoreApplication.translate("RosterDialog", u"\u65b0\u5efa\u7f3a\u5c11\u7684\u573a\u6b21\uff0c\u767b\u8bb0\u503c\u73ed\uff08Ctrl+S\uff09", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi

