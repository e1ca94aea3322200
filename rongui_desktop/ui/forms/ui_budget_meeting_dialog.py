# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'budget_meeting_dialog.ui'
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
    QPushButton, QSizePolicy, QSpacerItem, QTabWidget,
    QTableWidgetItem, QVBoxLayout, QWidget)

from rongui_desktop.ui.activities.people_table import PeopleTable
from rongui_desktop.ui.people.part_rows import PartRows
from rongui_desktop.ui.widgets.choice_combo import ChoiceCombo
from rongui_desktop.ui.widgets.date_edit import (DateEdit, TimeEdit)
from rongui_desktop.ui.widgets.lines_edit import LinesEdit

class Ui_BudgetMeetingDialog(object):
    def setupUi(self, budgetMeetingDialog):
        if not budgetMeetingDialog.objectName():
            budgetMeetingDialog.setObjectName(u"budgetMeetingDialog")
        budgetMeetingDialog.setMinimumSize(QSize(860, 540))
        self.budgetMeetingDialogLayout = QVBoxLayout(budgetMeetingDialog)
        self.budgetMeetingDialogLayout.setSpacing(12)
        self.budgetMeetingDialogLayout.setObjectName(u"budgetMeetingDialogLayout")
        self.budgetMeetingDialogLayout.setContentsMargins(20, 16, 20, 16)
        self.keptBar = QFrame(budgetMeetingDialog)
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


        self.budgetMeetingDialogLayout.addWidget(self.keptBar)

        self.headingLabel = QLabel(budgetMeetingDialog)
        self.headingLabel.setObjectName(u"headingLabel")
        self.headingLabel.setWordWrap(True)

        self.budgetMeetingDialogLayout.addWidget(self.headingLabel)

        self.sheetTabs = QTabWidget(budgetMeetingDialog)
        self.sheetTabs.setObjectName(u"sheetTabs")
        self.basicsSheet = QWidget()
        self.basicsSheet.setObjectName(u"basicsSheet")
        self.basicsLayout = QVBoxLayout(self.basicsSheet)
        self.basicsLayout.setSpacing(8)
        self.basicsLayout.setObjectName(u"basicsLayout")
        self.basicsLayout.setContentsMargins(8, 0, 0, 0)
        self.fieldsGrid = QGridLayout()
        self.fieldsGrid.setObjectName(u"fieldsGrid")
        self.fieldsGrid.setHorizontalSpacing(10)
        self.fieldsGrid.setVerticalSpacing(6)
        self.fieldsGrid.setContentsMargins(0, 0, 0, 0)
        self.kindLabel = QLabel(self.basicsSheet)
        self.kindLabel.setObjectName(u"kindLabel")

        self.fieldsGrid.addWidget(self.kindLabel, 0, 0, 1, 1)

        self.kindCombo = ChoiceCombo(self.basicsSheet)
        self.kindCombo.setObjectName(u"kindCombo")

        self.fieldsGrid.addWidget(self.kindCombo, 0, 1, 1, 1)

        self.kindError = QLabel(self.basicsSheet)
        self.kindError.setObjectName(u"kindError")
        self.kindError.setProperty(u"role", u"error")
        self.kindError.setWordWrap(True)
        self.kindError.setVisible(False)

        self.fieldsGrid.addWidget(self.kindError, 2, 1, 1, 1)

        self.yearLabel = QLabel(self.basicsSheet)
        self.yearLabel.setObjectName(u"yearLabel")

        self.fieldsGrid.addWidget(self.yearLabel, 0, 2, 1, 1)

        self.yearEdit = QLineEdit(self.basicsSheet)
        self.yearEdit.setObjectName(u"yearEdit")

        self.fieldsGrid.addWidget(self.yearEdit, 0, 3, 1, 1)

        self.yearError = QLabel(self.basicsSheet)
        self.yearError.setObjectName(u"yearError")
        self.yearError.setProperty(u"role", u"error")
        self.yearError.setWordWrap(True)
        self.yearError.setVisible(False)

        self.fieldsGrid.addWidget(self.yearError, 2, 3, 1, 1)

        self.nameLabel = QLabel(self.basicsSheet)
        self.nameLabel.setObjectName(u"nameLabel")

        self.fieldsGrid.addWidget(self.nameLabel, 3, 0, 1, 1)

        self.nameEdit = QLineEdit(self.basicsSheet)
        self.nameEdit.setObjectName(u"nameEdit")

        self.fieldsGrid.addWidget(self.nameEdit, 3, 1, 1, 3)

        self.nameError = QLabel(self.basicsSheet)
        self.nameError.setObjectName(u"nameError")
        self.nameError.setProperty(u"role", u"error")
        self.nameError.setWordWrap(True)
        self.nameError.setVisible(False)

        self.fieldsGrid.addWidget(self.nameError, 5, 1, 1, 3)

        self.ordinalLabel = QLabel(self.basicsSheet)
        self.ordinalLabel.setObjectName(u"ordinalLabel")

        self.fieldsGrid.addWidget(self.ordinalLabel, 6, 0, 1, 1)

        self.ordinalEdit = QLineEdit(self.basicsSheet)
        self.ordinalEdit.setObjectName(u"ordinalEdit")

        self.fieldsGrid.addWidget(self.ordinalEdit, 6, 1, 1, 1)

        self.ordinalError = QLabel(self.basicsSheet)
        self.ordinalError.setObjectName(u"ordinalError")
        self.ordinalError.setProperty(u"role", u"error")
        self.ordinalError.setWordWrap(True)
        self.ordinalError.setVisible(False)

        self.fieldsGrid.addWidget(self.ordinalError, 8, 1, 1, 1)

        self.dayLabel = QLabel(self.basicsSheet)
        self.dayLabel.setObjectName(u"dayLabel")

        self.fieldsGrid.addWidget(self.dayLabel, 6, 2, 1, 1)

        self.dayEdit = DateEdit(self.basicsSheet)
        self.dayEdit.setObjectName(u"dayEdit")

        self.fieldsGrid.addWidget(self.dayEdit, 6, 3, 1, 1)

        self.dayError = QLabel(self.basicsSheet)
        self.dayError.setObjectName(u"dayError")
        self.dayError.setProperty(u"role", u"error")
        self.dayError.setWordWrap(True)
        self.dayError.setVisible(False)

        self.fieldsGrid.addWidget(self.dayError, 8, 3, 1, 1)

        self.startLabel = QLabel(self.basicsSheet)
        self.startLabel.setObjectName(u"startLabel")

        self.fieldsGrid.addWidget(self.startLabel, 9, 0, 1, 1)

        self.startEdit = TimeEdit(self.basicsSheet)
        self.startEdit.setObjectName(u"startEdit")

        self.fieldsGrid.addWidget(self.startEdit, 9, 1, 1, 1)

        self.startError = QLabel(self.basicsSheet)
        self.startError.setObjectName(u"startError")
        self.startError.setProperty(u"role", u"error")
        self.startError.setWordWrap(True)
        self.startError.setVisible(False)

        self.fieldsGrid.addWidget(self.startError, 11, 1, 1, 1)

        self.placeLabel = QLabel(self.basicsSheet)
        self.placeLabel.setObjectName(u"placeLabel")

        self.fieldsGrid.addWidget(self.placeLabel, 9, 2, 1, 1)

        self.placeEdit = QLineEdit(self.basicsSheet)
        self.placeEdit.setObjectName(u"placeEdit")

        self.fieldsGrid.addWidget(self.placeEdit, 9, 3, 1, 1)

        self.placeError = QLabel(self.basicsSheet)
        self.placeError.setObjectName(u"placeError")
        self.placeError.setProperty(u"role", u"error")
        self.placeError.setWordWrap(True)
        self.placeError.setVisible(False)

        self.fieldsGrid.addWidget(self.placeError, 11, 3, 1, 1)

        self.chairLabel = QLabel(self.basicsSheet)
        self.chairLabel.setObjectName(u"chairLabel")

        self.fieldsGrid.addWidget(self.chairLabel, 12, 0, 1, 1)

        self.chairEdit = QLineEdit(self.basicsSheet)
        self.chairEdit.setObjectName(u"chairEdit")

        self.fieldsGrid.addWidget(self.chairEdit, 12, 1, 1, 1)

        self.chairError = QLabel(self.basicsSheet)
        self.chairError.setObjectName(u"chairError")
        self.chairError.setProperty(u"role", u"error")
        self.chairError.setWordWrap(True)
        self.chairError.setVisible(False)

        self.fieldsGrid.addWidget(self.chairError, 14, 1, 1, 1)

        self.mandateLabel = QLabel(self.basicsSheet)
        self.mandateLabel.setObjectName(u"mandateLabel")

        self.fieldsGrid.addWidget(self.mandateLabel, 12, 2, 1, 1)

        self.mandateEdit = QLineEdit(self.basicsSheet)
        self.mandateEdit.setObjectName(u"mandateEdit")

        self.fieldsGrid.addWidget(self.mandateEdit, 12, 3, 1, 1)

        self.mandateError = QLabel(self.basicsSheet)
        self.mandateError.setObjectName(u"mandateError")
        self.mandateError.setProperty(u"role", u"error")
        self.mandateError.setWordWrap(True)
        self.mandateError.setVisible(False)

        self.fieldsGrid.addWidget(self.mandateError, 14, 3, 1, 1)

        self.districtLabel = QLabel(self.basicsSheet)
        self.districtLabel.setObjectName(u"districtLabel")

        self.fieldsGrid.addWidget(self.districtLabel, 15, 0, 1, 1)

        self.districtEdit = DateEdit(self.basicsSheet)
        self.districtEdit.setObjectName(u"districtEdit")

        self.fieldsGrid.addWidget(self.districtEdit, 15, 1, 1, 1)

        self.districtError = QLabel(self.basicsSheet)
        self.districtError.setObjectName(u"districtError")
        self.districtError.setProperty(u"role", u"error")
        self.districtError.setWordWrap(True)
        self.districtError.setVisible(False)

        self.fieldsGrid.addWidget(self.districtError, 17, 1, 1, 1)

        self.noticeLabel = QLabel(self.basicsSheet)
        self.noticeLabel.setObjectName(u"noticeLabel")

        self.fieldsGrid.addWidget(self.noticeLabel, 15, 2, 1, 1)

        self.noticeEdit = DateEdit(self.basicsSheet)
        self.noticeEdit.setObjectName(u"noticeEdit")

        self.fieldsGrid.addWidget(self.noticeEdit, 15, 3, 1, 1)

        self.noticeError = QLabel(self.basicsSheet)
        self.noticeError.setObjectName(u"noticeError")
        self.noticeError.setProperty(u"role", u"error")
        self.noticeError.setWordWrap(True)
        self.noticeError.setVisible(False)

        self.fieldsGrid.addWidget(self.noticeError, 17, 3, 1, 1)

        self.submittedLabel = QLabel(self.basicsSheet)
        self.submittedLabel.setObjectName(u"submittedLabel")

        self.fieldsGrid.addWidget(self.submittedLabel, 18, 0, 1, 1)

        self.submittedEdit = DateEdit(self.basicsSheet)
        self.submittedEdit.setObjectName(u"submittedEdit")

        self.fieldsGrid.addWidget(self.submittedEdit, 18, 1, 1, 1)

        self.submittedError = QLabel(self.basicsSheet)
        self.submittedError.setObjectName(u"submittedError")
        self.submittedError.setProperty(u"role", u"error")
        self.submittedError.setWordWrap(True)
        self.submittedError.setVisible(False)

        self.fieldsGrid.addWidget(self.submittedError, 20, 1, 1, 1)

        self.asOfLabel = QLabel(self.basicsSheet)
        self.asOfLabel.setObjectName(u"asOfLabel")

        self.fieldsGrid.addWidget(self.asOfLabel, 18, 2, 1, 1)

        self.asOfEdit = DateEdit(self.basicsSheet)
        self.asOfEdit.setObjectName(u"asOfEdit")

        self.fieldsGrid.addWidget(self.asOfEdit, 18, 3, 1, 1)

        self.asOfError = QLabel(self.basicsSheet)
        self.asOfError.setObjectName(u"asOfError")
        self.asOfError.setProperty(u"role", u"error")
        self.asOfError.setWordWrap(True)
        self.asOfError.setVisible(False)

        self.fieldsGrid.addWidget(self.asOfError, 20, 3, 1, 1)

        self.fieldsGrid.setColumnStretch(1, 1)
        self.fieldsGrid.setColumnStretch(3, 1)

        self.basicsLayout.addLayout(self.fieldsGrid)

        self.dueLabel = QLabel(self.basicsSheet)
        self.dueLabel.setObjectName(u"dueLabel")
        self.dueLabel.setProperty(u"role", u"secondary")
        self.dueLabel.setWordWrap(True)

        self.basicsLayout.addWidget(self.dueLabel)

        self.basicsSpacer = QSpacerItem(8, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.basicsLayout.addItem(self.basicsSpacer)

        self.sheetTabs.addTab(self.basicsSheet, "")
        self.peopleSheet = QWidget()
        self.peopleSheet.setObjectName(u"peopleSheet")
        self.peopleLayout = QVBoxLayout(self.peopleSheet)
        self.peopleLayout.setSpacing(8)
        self.peopleLayout.setObjectName(u"peopleLayout")
        self.peopleLayout.setContentsMargins(8, 0, 0, 0)
        self.callLayout = QHBoxLayout()
        self.callLayout.setSpacing(10)
        self.callLayout.setObjectName(u"callLayout")
        self.callLayout.setContentsMargins(0, 0, 0, 0)
        self.callLabel = QLabel(self.peopleSheet)
        self.callLabel.setObjectName(u"callLabel")

        self.callLayout.addWidget(self.callLabel)

        self.callCombo = ChoiceCombo(self.peopleSheet)
        self.callCombo.setObjectName(u"callCombo")

        self.callLayout.addWidget(self.callCombo)

        self.callLayout.setStretch(1, 1)

        self.peopleLayout.addLayout(self.callLayout)

        self.awayLayout = QHBoxLayout()
        self.awayLayout.setSpacing(10)
        self.awayLayout.setObjectName(u"awayLayout")
        self.awayLayout.setContentsMargins(0, 0, 0, 0)
        self.awayLabel = QLabel(self.peopleSheet)
        self.awayLabel.setObjectName(u"awayLabel")

        self.awayLayout.addWidget(self.awayLabel)

        self.awayKindCombo = ChoiceCombo(self.peopleSheet)
        self.awayKindCombo.setObjectName(u"awayKindCombo")

        self.awayLayout.addWidget(self.awayKindCombo)

        self.awayCombo = ChoiceCombo(self.peopleSheet)
        self.awayCombo.setObjectName(u"awayCombo")

        self.awayLayout.addWidget(self.awayCombo)

        self.awayLayout.setStretch(1, 1)
        self.awayLayout.setStretch(2, 2)

        self.peopleLayout.addLayout(self.awayLayout)

        self.peopleTable = PeopleTable(self.peopleSheet)
        self.peopleTable.setObjectName(u"peopleTable")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.peopleTable.sizePolicy().hasHeightForWidth())
        self.peopleTable.setSizePolicy(sizePolicy1)
        self.peopleTable.setMinimumSize(QSize(330, 120))

        self.peopleLayout.addWidget(self.peopleTable)

        self.peopleError = QLabel(self.peopleSheet)
        self.peopleError.setObjectName(u"peopleError")
        self.peopleError.setProperty(u"role", u"error")
        self.peopleError.setWordWrap(True)
        self.peopleError.setVisible(False)

        self.peopleLayout.addWidget(self.peopleError)

        self.countLabel = QLabel(self.peopleSheet)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setProperty(u"role", u"secondary")
        self.countLabel.setWordWrap(True)

        self.peopleLayout.addWidget(self.countLabel)

        self.unitsLabel = QLabel(self.peopleSheet)
        self.unitsLabel.setObjectName(u"unitsLabel")

        self.peopleLayout.addWidget(self.unitsLabel)

        self.unitsEdit = LinesEdit(self.peopleSheet)
        self.unitsEdit.setObjectName(u"unitsEdit")
        self.unitsEdit.setMaximumSize(QSize(16777215, 70))

        self.peopleLayout.addWidget(self.unitsEdit)

        self.unitsError = QLabel(self.peopleSheet)
        self.unitsError.setObjectName(u"unitsError")
        self.unitsError.setProperty(u"role", u"error")
        self.unitsError.setWordWrap(True)
        self.unitsError.setVisible(False)

        self.peopleLayout.addWidget(self.unitsError)

        self.sheetTabs.addTab(self.peopleSheet, "")
        self.textsSheet = QWidget()
        self.textsSheet.setObjectName(u"textsSheet")
        self.textsLayout = QVBoxLayout(self.textsSheet)
        self.textsLayout.setSpacing(8)
        self.textsLayout.setObjectName(u"textsLayout")
        self.textsLayout.setContentsMargins(8, 0, 0, 0)
        self.carryLayout = QHBoxLayout()
        self.carryLayout.setSpacing(8)
        self.carryLayout.setObjectName(u"carryLayout")
        self.carryLayout.setContentsMargins(0, 0, 0, 0)
        self.carryButton = QPushButton(self.textsSheet)
        self.carryButton.setObjectName(u"carryButton")
        self.carryButton.setAutoDefault(False)

        self.carryLayout.addWidget(self.carryButton)

        self.carrySpacer = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.carryLayout.addItem(self.carrySpacer)


        self.textsLayout.addLayout(self.carryLayout)

        self.textsGrid = QGridLayout()
        self.textsGrid.setObjectName(u"textsGrid")
        self.textsGrid.setHorizontalSpacing(10)
        self.textsGrid.setVerticalSpacing(6)
        self.textsGrid.setContentsMargins(0, 0, 0, 0)
        self.agendaLabel = QLabel(self.textsSheet)
        self.agendaLabel.setObjectName(u"agendaLabel")

        self.textsGrid.addWidget(self.agendaLabel, 0, 0, 1, 1)

        self.agendaEdit = LinesEdit(self.textsSheet)
        self.agendaEdit.setObjectName(u"agendaEdit")
        self.agendaEdit.setMinimumSize(QSize(0, 80))

        self.textsGrid.addWidget(self.agendaEdit, 0, 1, 1, 1)

        self.agendaError = QLabel(self.textsSheet)
        self.agendaError.setObjectName(u"agendaError")
        self.agendaError.setProperty(u"role", u"error")
        self.agendaError.setWordWrap(True)
        self.agendaError.setVisible(False)

        self.textsGrid.addWidget(self.agendaError, 2, 1, 1, 1)

        self.opinionLabel = QLabel(self.textsSheet)
        self.opinionLabel.setObjectName(u"opinionLabel")

        self.textsGrid.addWidget(self.opinionLabel, 3, 0, 1, 1)

        self.opinionEdit = LinesEdit(self.textsSheet)
        self.opinionEdit.setObjectName(u"opinionEdit")
        self.opinionEdit.setMinimumSize(QSize(0, 80))

        self.textsGrid.addWidget(self.opinionEdit, 3, 1, 1, 1)

        self.opinionError = QLabel(self.textsSheet)
        self.opinionError.setObjectName(u"opinionError")
        self.opinionError.setProperty(u"role", u"error")
        self.opinionError.setWordWrap(True)
        self.opinionError.setVisible(False)

        self.textsGrid.addWidget(self.opinionError, 5, 1, 1, 1)

        self.minutesLabel = QLabel(self.textsSheet)
        self.minutesLabel.setObjectName(u"minutesLabel")

        self.textsGrid.addWidget(self.minutesLabel, 6, 0, 1, 1)

        self.minutesEdit = LinesEdit(self.textsSheet)
        self.minutesEdit.setObjectName(u"minutesEdit")
        self.minutesEdit.setMinimumSize(QSize(0, 80))

        self.textsGrid.addWidget(self.minutesEdit, 6, 1, 1, 1)

        self.minutesError = QLabel(self.textsSheet)
        self.minutesError.setObjectName(u"minutesError")
        self.minutesError.setProperty(u"role", u"error")
        self.minutesError.setWordWrap(True)
        self.minutesError.setVisible(False)

        self.textsGrid.addWidget(self.minutesError, 8, 1, 1, 1)

        self.minutesNumberLabel = QLabel(self.textsSheet)
        self.minutesNumberLabel.setObjectName(u"minutesNumberLabel")

        self.textsGrid.addWidget(self.minutesNumberLabel, 9, 0, 1, 1)

        self.minutesNumberEdit = QLineEdit(self.textsSheet)
        self.minutesNumberEdit.setObjectName(u"minutesNumberEdit")

        self.textsGrid.addWidget(self.minutesNumberEdit, 9, 1, 1, 1)

        self.minutesNumberError = QLabel(self.textsSheet)
        self.minutesNumberError.setObjectName(u"minutesNumberError")
        self.minutesNumberError.setProperty(u"role", u"error")
        self.minutesNumberError.setWordWrap(True)
        self.minutesNumberError.setVisible(False)

        self.textsGrid.addWidget(self.minutesNumberError, 11, 1, 1, 1)

        self.textsGrid.setColumnStretch(1, 1)

        self.textsLayout.addLayout(self.textsGrid)

        self.sheetTabs.addTab(self.textsSheet, "")
        self.materialsSheet = QWidget()
        self.materialsSheet.setObjectName(u"materialsSheet")
        self.materialsLayout = QVBoxLayout(self.materialsSheet)
        self.materialsLayout.setSpacing(8)
        self.materialsLayout.setObjectName(u"materialsLayout")
        self.materialsLayout.setContentsMargins(8, 0, 0, 0)
        self.materialsHead = QHBoxLayout()
        self.materialsHead.setSpacing(8)
        self.materialsHead.setObjectName(u"materialsHead")
        self.materialsHead.setContentsMargins(0, 0, 0, 0)
        self.listButton = QPushButton(self.materialsSheet)
        self.listButton.setObjectName(u"listButton")
        self.listButton.setAutoDefault(False)

        self.materialsHead.addWidget(self.listButton)

        self.filesButton = QPushButton(self.materialsSheet)
        self.filesButton.setObjectName(u"filesButton")
        self.filesButton.setAutoDefault(False)

        self.materialsHead.addWidget(self.filesButton)

        self.materialsSpacer = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.materialsHead.addItem(self.materialsSpacer)


        self.materialsLayout.addLayout(self.materialsHead)

        self.materialsRows = PartRows(self.materialsSheet)
        self.materialsRows.setObjectName(u"materialsRows")

        self.materialsLayout.addWidget(self.materialsRows)

        self.materialsError = QLabel(self.materialsSheet)
        self.materialsError.setObjectName(u"materialsError")
        self.materialsError.setProperty(u"role", u"error")
        self.materialsError.setWordWrap(True)
        self.materialsError.setVisible(False)

        self.materialsLayout.addWidget(self.materialsError)

        self.materialsFoot = QSpacerItem(8, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.materialsLayout.addItem(self.materialsFoot)

        self.sheetTabs.addTab(self.materialsSheet, "")

        self.budgetMeetingDialogLayout.addWidget(self.sheetTabs)

        self.errorLabel = QLabel(budgetMeetingDialog)
        self.errorLabel.setObjectName(u"errorLabel")
        self.errorLabel.setProperty(u"role", u"error")
        self.errorLabel.setWordWrap(True)
        self.errorLabel.setVisible(False)

        self.budgetMeetingDialogLayout.addWidget(self.errorLabel)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footLayout.setContentsMargins(0, 0, 0, 0)
        self.footSpacer = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.cancelButton = QPushButton(budgetMeetingDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.footLayout.addWidget(self.cancelButton)

        self.saveButton = QPushButton(budgetMeetingDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"role", u"primary")
        self.saveButton.setAutoDefault(False)

        self.footLayout.addWidget(self.saveButton)


        self.budgetMeetingDialogLayout.addLayout(self.footLayout)

#if QT_CONFIG(shortcut)
        self.kindLabel.setBuddy(self.kindCombo)
        self.yearLabel.setBuddy(self.yearEdit)
        self.nameLabel.setBuddy(self.nameEdit)
        self.ordinalLabel.setBuddy(self.ordinalEdit)
        self.dayLabel.setBuddy(self.dayEdit)
        self.startLabel.setBuddy(self.startEdit)
        self.placeLabel.setBuddy(self.placeEdit)
        self.chairLabel.setBuddy(self.chairEdit)
        self.mandateLabel.setBuddy(self.mandateEdit)
        self.districtLabel.setBuddy(self.districtEdit)
        self.noticeLabel.setBuddy(self.noticeEdit)
        self.submittedLabel.setBuddy(self.submittedEdit)
        self.asOfLabel.setBuddy(self.asOfEdit)
        self.callLabel.setBuddy(self.callCombo)
        self.awayLabel.setBuddy(self.awayCombo)
        self.unitsLabel.setBuddy(self.unitsEdit)
        self.agendaLabel.setBuddy(self.agendaEdit)
        self.opinionLabel.setBuddy(self.opinionEdit)
        self.minutesLabel.setBuddy(self.minutesEdit)
        self.minutesNumberLabel.setBuddy(self.minutesNumberEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kindCombo, self.yearEdit)
        QWidget.setTabOrder(self.yearEdit, self.nameEdit)
        QWidget.setTabOrder(self.nameEdit, self.ordinalEdit)
        QWidget.setTabOrder(self.ordinalEdit, self.dayEdit)
        QWidget.setTabOrder(self.dayEdit, self.startEdit)
        QWidget.setTabOrder(self.startEdit, self.placeEdit)
        QWidget.setTabOrder(self.placeEdit, self.chairEdit)
        QWidget.setTabOrder(self.chairEdit, self.mandateEdit)
        QWidget.setTabOrder(self.mandateEdit, self.districtEdit)
        QWidget.setTabOrder(self.districtEdit, self.noticeEdit)
        QWidget.setTabOrder(self.noticeEdit, self.submittedEdit)
        QWidget.setTabOrder(self.submittedEdit, self.asOfEdit)
        QWidget.setTabOrder(self.asOfEdit, self.callCombo)
        QWidget.setTabOrder(self.callCombo, self.awayKindCombo)
        QWidget.setTabOrder(self.awayKindCombo, self.awayCombo)
        QWidget.setTabOrder(self.awayCombo, self.peopleTable)
        QWidget.setTabOrder(self.peopleTable, self.unitsEdit)
        QWidget.setTabOrder(self.unitsEdit, self.agendaEdit)
        QWidget.setTabOrder(self.agendaEdit, self.opinionEdit)
        QWidget.setTabOrder(self.opinionEdit, self.minutesEdit)
        QWidget.setTabOrder(self.minutesEdit, self.minutesNumberEdit)
        QWidget.setTabOrder(self.minutesNumberEdit, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(budgetMeetingDialog)

        QMetaObject.connectSlotsByName(budgetMeetingDialog)
    # setupUi

    def retranslateUi(self, budgetMeetingDialog):
        budgetMeetingDialog.setWindowTitle(QCoreApplication.translate("BudgetMeetingDialog", u"\u767b\u8bb0\u9884\u7b97\u4f1a\u8bae", None))
        self.keptLabel.setText(QCoreApplication.translate("BudgetMeetingDialog", u"\u8fd9\u91cc\u662f\u4e0a\u6b21\u6ca1\u6709\u4fdd\u5b58\u7684\u5185\u5bb9\u3002", None))
        self.clearButton.setText(QCoreApplication.translate("BudgetMeetingDialog", u"\u91cd\u65b0\u586b\u5199", None))
        self.headingLabel.setText("")
#if QT_CONFIG(accessibility)
        self.sheetTabs.setAccessibleName(QCoreApplication.translate("BudgetMeetingDialog", u"\u4f1a\u8bae\u7684\u5404\u9879\u5185\u5bb9", None))
#endif // QT_CONFIG(accessibility)
        self.kindLabel.setText(QCoreApplication.translate("BudgetMeetingDialog", u"\u4f1a\u8bae\u7c7b\u578b *", None))
#if QT_CONFIG(accessibility)
        self.kindCombo.setAccessibleName(QCoreApplication.translate("BudgetMeetingDialog", u"\u4f1a\u8bae\u7c7b\u578b", None))
#endif // QT_CONFIG(accessibility)
        self.kindError.setText("")
        self.yearLabel.setText(QCoreApplication.translate("BudgetMeetingDialog", u"\u9884\u7b97\u5e74\u5ea6 *", None))
#if QT_CONFIG(accessibility)
        self.yearEdit.setAccessibleName(QCoreApplication.translate("BudgetMeetingDialog", u"\u9884\u7b97\u5e74\u5ea6", None))
#endif // QT_CONFIG(accessibility)
        self.yearError.setText("")
        self.nameLabel.setText(QCoreApplication.translate("BudgetMeetingDialog", u"\u4f1a\u8bae\u540d\u79f0 *", None))
#if QT_CONFIG(accessibility)
        self.nameEdit.setAccessibleName(QCoreApplication.translate("BudgetMeetingDialog", u"\u4f1a\u8bae\u540d\u79f0", None))
#endif // QT_CONFIG(accessibility)
        self.nameError.setText("")
        self.ordinalLabel.setText(QCoreApplication.translate("BudgetMeetingDialog", u"\u6b21\u5e8f", None))
#if QT_CONFIG(accessibility)
        self.ordinalEdit.setAccessibleName(QCoreApplication.translate("BudgetMeetingDialog", u"\u6b21\u5e8f", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.ordinalEdit.setToolTip(QCoreApplication.translate("BudgetMeetingDialog", u"\u540c\u5e74\u5ea6\u540c\u7c7b\u578b\u4f1a\u8bae\u7684\u7b2c\u51e0\u6b21", None))
#endif // QT_CONFIG(tooltip)
        self.ordinalError.setText("")
        self.dayLabel.setText(QCoreApplication.translate("BudgetMeetingDialog", u"\u65e5\u671f *", None))
#if QT_CONFIG(accessibility)
        self.dayEdit.setAccessibleName(QCoreApplication.translate("BudgetMeetingDialog", u"\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.dayError.setText("")
        self.startLabel.setText(QCoreApplication.translate("BudgetMeetingDialog", u"\u5f00\u59cb\u65f6\u95f4", None))
#if QT_CONFIG(accessibility)
        self.startEdit.setAccessibleName(QCoreApplication.translate("BudgetMeetingDialog", u"\u5f00\u59cb\u65f6\u95f4", None))
#endif // QT_CONFIG(accessibility)
        self.startError.setText("")
        self.placeLabel.setText(QCoreApplication.translate("BudgetMeetingDialog", u"\u5730\u70b9", None))
#if QT_CONFIG(accessibility)
        self.placeEdit.setAccessibleName(QCoreApplication.translate("BudgetMeetingDialog", u"\u5730\u70b9", None))
#endif // QT_CONFIG(accessibility)
        self.placeError.setText("")
        self.chairLabel.setText(QCoreApplication.translate("BudgetMeetingDialog", u"\u4e3b\u6301\u4eba", None))
#if QT_CONFIG(accessibility)
        self.chairEdit.setAccessibleName(QCoreApplication.translate("BudgetMeetingDialog", u"\u4e3b\u6301\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.chairError.setText("")
        self.mandateLabel.setText(QCoreApplication.translate("BudgetMeetingDialog", u"\u59d4\u6258\u4f9d\u636e", None))
#if QT_CONFIG(accessibility)
        self.mandateEdit.setAccessibleName(QCoreApplication.translate("BudgetMeetingDialog", u"\u59d4\u6258\u4f9d\u636e", None))
#endif // QT_CONFIG(accessibility)
        self.mandateError.setText("")
        self.districtLabel.setText(QCoreApplication.translate("BudgetMeetingDialog", u"\u533a\u4eba\u5927\u4f1a\u8bae\u65e5\u671f", None))
#if QT_CONFIG(accessibility)
        self.districtEdit.setAccessibleName(QCoreApplication.translate("BudgetMeetingDialog", u"\u533a\u4eba\u5927\u4f1a\u8bae\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.districtEdit.setToolTip(QCoreApplication.translate("BudgetMeetingDialog", u"\u62a5\u9001\u521d\u5ba1\u610f\u89c1\u7684\u671f\u9650\u7531\u8fd9\u4e00\u5929\u5012\u63a8", None))
#endif // QT_CONFIG(tooltip)
        self.districtError.setText("")
        self.noticeLabel.setText(QCoreApplication.translate("BudgetMeetingDialog", u"\u901a\u77e5\u65e5\u671f", None))
#if QT_CONFIG(accessibility)
        self.noticeEdit.setAccessibleName(QCoreApplication.translate("BudgetMeetingDialog", u"\u901a\u77e5\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.noticeError.setText("")
        self.submittedLabel.setText(QCoreApplication.translate("BudgetMeetingDialog", u"\u62a5\u9001\u65e5\u671f", None))
#if QT_CONFIG(accessibility)
        self.submittedEdit.setAccessibleName(QCoreApplication.translate("BudgetMeetingDialog", u"\u62a5\u9001\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.submittedError.setText("")
        self.asOfLabel.setText(QCoreApplication.translate("BudgetMeetingDialog", u"\u6570\u636e\u622a\u6b62\u65e5\u671f", None))
#if QT_CONFIG(accessibility)
        self.asOfEdit.setAccessibleName(QCoreApplication.translate("BudgetMeetingDialog", u"\u6570\u636e\u622a\u6b62\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.asOfEdit.setToolTip(QCoreApplication.translate("BudgetMeetingDialog", u"\u6536\u652f\u8868\u7684\u6267\u884c\u6570\u7b97\u5230\u54ea\u4e00\u5929", None))
#endif // QT_CONFIG(tooltip)
        self.asOfError.setText("")
        self.dueLabel.setText("")
        self.sheetTabs.setTabText(self.sheetTabs.indexOf(self.basicsSheet), QCoreApplication.translate("BudgetMeetingDialog", u"\u4f1a\u8bae", None))
        self.callLabel.setText(QCoreApplication.translate("BudgetMeetingDialog", u"\u52a0\u5165\u4ee3\u8868", None))
#if QT_CONFIG(accessibility)
        self.callCombo.setAccessibleName(QCoreApplication.translate("BudgetMeetingDialog", u"\u52a0\u5165\u4ee3\u8868", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.callCombo.setToolTip(QCoreApplication.translate("BudgetMeetingDialog", u"\u8f93\u5165\u59d3\u540d\u3001\u5c0f\u7ec4\u3001\u201c\u5168\u4f53\u533a\u4eba\u5927\u4ee3\u8868\u201d\u6216\u5b83\u4eec\u7684\u62fc\u97f3\uff0c\u56de\u8f66\u52a0\u5165", None))
#endif // QT_CONFIG(tooltip)
        self.awayLabel.setText(QCoreApplication.translate("BudgetMeetingDialog", u"\u8bf7\u5047\u3001\u7f3a\u5e2d", None))
#if QT_CONFIG(accessibility)
        self.awayKindCombo.setAccessibleName(QCoreApplication.translate("BudgetMeetingDialog", u"\u8bf7\u5047\u8fd8\u662f\u7f3a\u5e2d", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.awayCombo.setAccessibleName(QCoreApplication.translate("BudgetMeetingDialog", u"\u8bf7\u5047\u3001\u7f3a\u5e2d\u7684\u4ee3\u8868", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.awayCombo.setToolTip(QCoreApplication.translate("BudgetMeetingDialog", u"\u8f93\u5165\u5df2\u52a0\u5165\u7684\u4ee3\u8868\u7684\u59d3\u540d\u6216\u62fc\u97f3\uff0c\u56de\u8f66\u8bb0\u4e3a\u8bf7\u5047\u6216\u7f3a\u5e2d", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.peopleTable.setAccessibleName(QCoreApplication.translate("BudgetMeetingDialog", u"\u53c2\u52a0\u4ee3\u8868", None))
#endif // QT_CONFIG(accessibility)
        self.peopleError.setText("")
        self.countLabel.setText("")
        self.unitsLabel.setText(QCoreApplication.translate("BudgetMeetingDialog", u"\u5217\u5e2d\u5355\u4f4d", None))
#if QT_CONFIG(accessibility)
        self.unitsEdit.setAccessibleName(QCoreApplication.translate("BudgetMeetingDialog", u"\u5217\u5e2d\u5355\u4f4d", None))
#endif // QT_CONFIG(accessibility)
        self.unitsError.setText("")
        self.sheetTabs.setTabText(self.sheetTabs.indexOf(self.peopleSheet), QCoreApplication.translate("BudgetMeetingDialog", u"\u51fa\u5e2d", None))
        self.carryButton.setText(QCoreApplication.translate("BudgetMeetingDialog", u"\u5217\u5165\u4e0a\u6b21\u5ba1\u67e5\u610f\u89c1\u6574\u6539\u60c5\u51b5", None))
#if QT_CONFIG(tooltip)
        self.carryButton.setToolTip(QCoreApplication.translate("BudgetMeetingDialog", u"\u628a\u4ee5\u524d\u4f1a\u8bae\u6ca1\u6709\u9500\u53f7\u7684\u5ba1\u67e5\u610f\u89c1\u5217\u5165\u8bae\u9898", None))
#endif // QT_CONFIG(tooltip)
        self.agendaLabel.setText(QCoreApplication.translate("BudgetMeetingDialog", u"\u8bae\u9898", None))
#if QT_CONFIG(accessibility)
        self.agendaEdit.setAccessibleName(QCoreApplication.translate("BudgetMeetingDialog", u"\u8bae\u9898", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.agendaEdit.setToolTip(QCoreApplication.translate("BudgetMeetingDialog", u"\u6bcf\u884c\u4e00\u9879", None))
#endif // QT_CONFIG(tooltip)
        self.agendaError.setText("")
        self.opinionLabel.setText(QCoreApplication.translate("BudgetMeetingDialog", u"\u521d\u5ba1\u610f\u89c1", None))
#if QT_CONFIG(accessibility)
        self.opinionEdit.setAccessibleName(QCoreApplication.translate("BudgetMeetingDialog", u"\u521d\u5ba1\u610f\u89c1", None))
#endif // QT_CONFIG(accessibility)
        self.opinionError.setText("")
        self.minutesLabel.setText(QCoreApplication.translate("BudgetMeetingDialog", u"\u7eaa\u8981", None))
#if QT_CONFIG(accessibility)
        self.minutesEdit.setAccessibleName(QCoreApplication.translate("BudgetMeetingDialog", u"\u7eaa\u8981", None))
#endif // QT_CONFIG(accessibility)
        self.minutesError.setText("")
        self.minutesNumberLabel.setText(QCoreApplication.translate("BudgetMeetingDialog", u"\u7eaa\u8981\u6587\u53f7", None))
#if QT_CONFIG(accessibility)
        self.minutesNumberEdit.setAccessibleName(QCoreApplication.translate("BudgetMeetingDialog", u"\u7eaa\u8981\u6587\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.minutesNumberError.setText("")
        self.sheetTabs.setTabText(self.sheetTabs.indexOf(self.textsSheet), QCoreApplication.translate("BudgetMeetingDialog", u"\u8bae\u9898\u3001\u610f\u89c1\u3001\u7eaa\u8981", None))
        self.listButton.setText(QCoreApplication.translate("BudgetMeetingDialog", u"\u586b\u5165\u5e38\u7528\u6750\u6599\u6e05\u5355", None))
#if QT_CONFIG(tooltip)
        self.listButton.setToolTip(QCoreApplication.translate("BudgetMeetingDialog", u"\u6309\u4f1a\u8bae\u7c7b\u578b\u586b\u5165\u5e94\u62a5\u9001\u7684\u6750\u6599", None))
#endif // QT_CONFIG(tooltip)
        self.filesButton.setText(QCoreApplication.translate("BudgetMeetingDialog", u"\u6dfb\u52a0\u3001\u6253\u5f00\u6750\u6599\u6587\u4ef6\u2026", None))
#if QT_CONFIG(tooltip)
        self.filesButton.setToolTip(QCoreApplication.translate("BudgetMeetingDialog", u"\u62d6\u5165\u3001\u7c98\u8d34\u6216\u9009\u62e9\u6587\u4ef6\uff0c\u518d\u5728\u201c\u6587\u4ef6\u201d\u4e00\u5217\u9009\u5b9a\u5b83\u662f\u54ea\u4efd\u6750\u6599", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.materialsRows.setAccessibleName(QCoreApplication.translate("BudgetMeetingDialog", u"\u4f1a\u8bae\u6750\u6599", None))
#endif // QT_CONFIG(accessibility)
        self.materialsError.setText("")
        self.sheetTabs.setTabText(self.sheetTabs.indexOf(self.materialsSheet), QCoreApplication.translate("BudgetMeetingDialog", u"\u6750\u6599", None))
        self.errorLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("BudgetMeetingDialog", u"\u53d6\u6d88", None))
#if QT_CONFIG(tooltip)
        self.cancelButton.setToolTip(QCoreApplication.translate("BudgetMeetingDialog", u"\u5173\u95ed\uff1b\u586b\u4e86\u7684\u5185\u5bb9\u7559\u7740\uff0c\u4e0b\u6b21\u6253\u5f00\u8fd8\u5728\uff08Esc\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.saveButton.setText(QCoreApplication.translate("BudgetMeetingDialog", u"\u4fdd\u5b58  Ctrl+S", None))
#if QT_CONFIG(tooltip)
        self.saveButton.setToolTip(QCoreApplication.translate("BudgetMeetingDialog", u"\u4fdd\u5b58\uff08Ctrl+S\uff09", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi

