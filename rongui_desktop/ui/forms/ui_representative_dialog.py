# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'representative_dialog.ui'
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
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QTabWidget, QVBoxLayout, QWidget)

from rongui_desktop.ui.people.part_rows import PartRows
from rongui_desktop.ui.widgets.attachments_strip import AttachmentsStrip
from rongui_desktop.ui.widgets.choice_combo import ChoiceCombo
from rongui_desktop.ui.widgets.date_edit import DateEdit
from rongui_desktop.ui.widgets.lines_edit import LinesEdit

class Ui_RepresentativeDialog(object):
    def setupUi(self, representativeDialog):
        if not representativeDialog.objectName():
            representativeDialog.setObjectName(u"representativeDialog")
        representativeDialog.setMinimumSize(QSize(980, 540))
        self.representativeDialogLayout = QVBoxLayout(representativeDialog)
        self.representativeDialogLayout.setSpacing(12)
        self.representativeDialogLayout.setObjectName(u"representativeDialogLayout")
        self.representativeDialogLayout.setContentsMargins(20, 16, 20, 16)
        self.keptBar = QFrame(representativeDialog)
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


        self.representativeDialogLayout.addWidget(self.keptBar)

        self.personTabs = QTabWidget(representativeDialog)
        self.personTabs.setObjectName(u"personTabs")
        self.basicTab = QWidget()
        self.basicTab.setObjectName(u"basicTab")
        self.basicLayout = QVBoxLayout(self.basicTab)
        self.basicLayout.setSpacing(8)
        self.basicLayout.setObjectName(u"basicLayout")
        self.basicLayout.setContentsMargins(0, 14, 0, 0)
        self.fieldsGrid = QGridLayout()
        self.fieldsGrid.setObjectName(u"fieldsGrid")
        self.fieldsGrid.setHorizontalSpacing(10)
        self.fieldsGrid.setVerticalSpacing(6)
        self.fieldsGrid.setContentsMargins(0, 0, 0, 0)
        self.numberLabel = QLabel(self.basicTab)
        self.numberLabel.setObjectName(u"numberLabel")

        self.fieldsGrid.addWidget(self.numberLabel, 0, 0, 1, 1)

        self.numberEdit = QLineEdit(self.basicTab)
        self.numberEdit.setObjectName(u"numberEdit")

        self.fieldsGrid.addWidget(self.numberEdit, 0, 1, 1, 1)

        self.numberError = QLabel(self.basicTab)
        self.numberError.setObjectName(u"numberError")
        self.numberError.setProperty(u"role", u"error")
        self.numberError.setWordWrap(True)
        self.numberError.setVisible(False)

        self.fieldsGrid.addWidget(self.numberError, 1, 1, 1, 1)

        self.nameLabel = QLabel(self.basicTab)
        self.nameLabel.setObjectName(u"nameLabel")

        self.fieldsGrid.addWidget(self.nameLabel, 0, 2, 1, 1)

        self.nameEdit = QLineEdit(self.basicTab)
        self.nameEdit.setObjectName(u"nameEdit")

        self.fieldsGrid.addWidget(self.nameEdit, 0, 3, 1, 1)

        self.nameError = QLabel(self.basicTab)
        self.nameError.setObjectName(u"nameError")
        self.nameError.setProperty(u"role", u"error")
        self.nameError.setWordWrap(True)
        self.nameError.setVisible(False)

        self.fieldsGrid.addWidget(self.nameError, 1, 3, 1, 1)

        self.genderLabel = QLabel(self.basicTab)
        self.genderLabel.setObjectName(u"genderLabel")

        self.fieldsGrid.addWidget(self.genderLabel, 2, 0, 1, 1)

        self.genderCombo = ChoiceCombo(self.basicTab)
        self.genderCombo.setObjectName(u"genderCombo")

        self.fieldsGrid.addWidget(self.genderCombo, 2, 1, 1, 1)

        self.genderError = QLabel(self.basicTab)
        self.genderError.setObjectName(u"genderError")
        self.genderError.setProperty(u"role", u"error")
        self.genderError.setWordWrap(True)
        self.genderError.setVisible(False)

        self.fieldsGrid.addWidget(self.genderError, 3, 1, 1, 1)

        self.birthLabel = QLabel(self.basicTab)
        self.birthLabel.setObjectName(u"birthLabel")

        self.fieldsGrid.addWidget(self.birthLabel, 2, 2, 1, 1)

        self.birthEdit = QLineEdit(self.basicTab)
        self.birthEdit.setObjectName(u"birthEdit")

        self.fieldsGrid.addWidget(self.birthEdit, 2, 3, 1, 1)

        self.birthError = QLabel(self.basicTab)
        self.birthError.setObjectName(u"birthError")
        self.birthError.setProperty(u"role", u"error")
        self.birthError.setWordWrap(True)
        self.birthError.setVisible(False)

        self.fieldsGrid.addWidget(self.birthError, 3, 3, 1, 1)

        self.ethnicityLabel = QLabel(self.basicTab)
        self.ethnicityLabel.setObjectName(u"ethnicityLabel")

        self.fieldsGrid.addWidget(self.ethnicityLabel, 4, 0, 1, 1)

        self.ethnicityEdit = QLineEdit(self.basicTab)
        self.ethnicityEdit.setObjectName(u"ethnicityEdit")

        self.fieldsGrid.addWidget(self.ethnicityEdit, 4, 1, 1, 1)

        self.ethnicityError = QLabel(self.basicTab)
        self.ethnicityError.setObjectName(u"ethnicityError")
        self.ethnicityError.setProperty(u"role", u"error")
        self.ethnicityError.setWordWrap(True)
        self.ethnicityError.setVisible(False)

        self.fieldsGrid.addWidget(self.ethnicityError, 5, 1, 1, 1)

        self.partyLabel = QLabel(self.basicTab)
        self.partyLabel.setObjectName(u"partyLabel")

        self.fieldsGrid.addWidget(self.partyLabel, 4, 2, 1, 1)

        self.partyEdit = QLineEdit(self.basicTab)
        self.partyEdit.setObjectName(u"partyEdit")

        self.fieldsGrid.addWidget(self.partyEdit, 4, 3, 1, 1)

        self.partyError = QLabel(self.basicTab)
        self.partyError.setObjectName(u"partyError")
        self.partyError.setProperty(u"role", u"error")
        self.partyError.setWordWrap(True)
        self.partyError.setVisible(False)

        self.fieldsGrid.addWidget(self.partyError, 5, 3, 1, 1)

        self.educationLabel = QLabel(self.basicTab)
        self.educationLabel.setObjectName(u"educationLabel")

        self.fieldsGrid.addWidget(self.educationLabel, 6, 0, 1, 1)

        self.educationEdit = QLineEdit(self.basicTab)
        self.educationEdit.setObjectName(u"educationEdit")

        self.fieldsGrid.addWidget(self.educationEdit, 6, 1, 1, 1)

        self.educationError = QLabel(self.basicTab)
        self.educationError.setObjectName(u"educationError")
        self.educationError.setProperty(u"role", u"error")
        self.educationError.setWordWrap(True)
        self.educationError.setVisible(False)

        self.fieldsGrid.addWidget(self.educationError, 7, 1, 1, 1)

        self.phoneLabel = QLabel(self.basicTab)
        self.phoneLabel.setObjectName(u"phoneLabel")

        self.fieldsGrid.addWidget(self.phoneLabel, 6, 2, 1, 1)

        self.phoneEdit = QLineEdit(self.basicTab)
        self.phoneEdit.setObjectName(u"phoneEdit")

        self.fieldsGrid.addWidget(self.phoneEdit, 6, 3, 1, 1)

        self.phoneError = QLabel(self.basicTab)
        self.phoneError.setObjectName(u"phoneError")
        self.phoneError.setProperty(u"role", u"error")
        self.phoneError.setWordWrap(True)
        self.phoneError.setVisible(False)

        self.fieldsGrid.addWidget(self.phoneError, 7, 3, 1, 1)

        self.positionLabel = QLabel(self.basicTab)
        self.positionLabel.setObjectName(u"positionLabel")

        self.fieldsGrid.addWidget(self.positionLabel, 8, 0, 1, 1)

        self.positionEdit = QLineEdit(self.basicTab)
        self.positionEdit.setObjectName(u"positionEdit")

        self.fieldsGrid.addWidget(self.positionEdit, 8, 1, 1, 3)

        self.positionError = QLabel(self.basicTab)
        self.positionError.setObjectName(u"positionError")
        self.positionError.setProperty(u"role", u"error")
        self.positionError.setWordWrap(True)
        self.positionError.setVisible(False)

        self.fieldsGrid.addWidget(self.positionError, 9, 1, 1, 3)

        self.noteLabel = QLabel(self.basicTab)
        self.noteLabel.setObjectName(u"noteLabel")

        self.fieldsGrid.addWidget(self.noteLabel, 10, 0, 1, 1)

        self.noteEdit = LinesEdit(self.basicTab)
        self.noteEdit.setObjectName(u"noteEdit")

        self.fieldsGrid.addWidget(self.noteEdit, 10, 1, 1, 3)

        self.noteError = QLabel(self.basicTab)
        self.noteError.setObjectName(u"noteError")
        self.noteError.setProperty(u"role", u"error")
        self.noteError.setWordWrap(True)
        self.noteError.setVisible(False)

        self.fieldsGrid.addWidget(self.noteError, 11, 1, 1, 3)

        self.fieldsGrid.setColumnStretch(1, 1)
        self.fieldsGrid.setColumnStretch(3, 1)

        self.basicLayout.addLayout(self.fieldsGrid)

        self.namesakeLabel = QLabel(self.basicTab)
        self.namesakeLabel.setObjectName(u"namesakeLabel")
        self.namesakeLabel.setWordWrap(True)
        self.namesakeLabel.setVisible(False)

        self.basicLayout.addWidget(self.namesakeLabel)

        self.basicSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.basicLayout.addItem(self.basicSpacer)

        self.personTabs.addTab(self.basicTab, "")
        self.seatsTab = QWidget()
        self.seatsTab.setObjectName(u"seatsTab")
        self.seatsOuterLayout = QVBoxLayout(self.seatsTab)
        self.seatsOuterLayout.setObjectName(u"seatsOuterLayout")
        self.seatsOuterLayout.setContentsMargins(0, 10, 0, 0)
        self.seatsArea = QScrollArea(self.seatsTab)
        self.seatsArea.setObjectName(u"seatsArea")
        self.seatsArea.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.seatsArea.setFrameShape(QFrame.Shape.NoFrame)
        self.seatsArea.setWidgetResizable(True)
        self.seatsBody = QWidget()
        self.seatsBody.setObjectName(u"seatsBody")
        self.seatsBody.setProperty(u"role", u"page")
        self.seatsLayout = QVBoxLayout(self.seatsBody)
        self.seatsLayout.setSpacing(8)
        self.seatsLayout.setObjectName(u"seatsLayout")
        self.seatsLayout.setContentsMargins(2, 2, 8, 2)
        self.seatsHelp = QLabel(self.seatsBody)
        self.seatsHelp.setObjectName(u"seatsHelp")
        self.seatsHelp.setProperty(u"role", u"secondary")
        self.seatsHelp.setWordWrap(True)

        self.seatsLayout.addWidget(self.seatsHelp)

        self.seatsRows = PartRows(self.seatsBody)
        self.seatsRows.setObjectName(u"seatsRows")

        self.seatsLayout.addWidget(self.seatsRows)

        self.seatsError = QLabel(self.seatsBody)
        self.seatsError.setObjectName(u"seatsError")
        self.seatsError.setProperty(u"role", u"error")
        self.seatsError.setWordWrap(True)
        self.seatsError.setVisible(False)

        self.seatsLayout.addWidget(self.seatsError)

        self.seatsSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.seatsLayout.addItem(self.seatsSpacer)

        self.seatsArea.setWidget(self.seatsBody)

        self.seatsOuterLayout.addWidget(self.seatsArea)

        self.personTabs.addTab(self.seatsTab, "")
        self.membershipsTab = QWidget()
        self.membershipsTab.setObjectName(u"membershipsTab")
        self.membershipsOuterLayout = QVBoxLayout(self.membershipsTab)
        self.membershipsOuterLayout.setObjectName(u"membershipsOuterLayout")
        self.membershipsOuterLayout.setContentsMargins(0, 10, 0, 0)
        self.membershipsArea = QScrollArea(self.membershipsTab)
        self.membershipsArea.setObjectName(u"membershipsArea")
        self.membershipsArea.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.membershipsArea.setFrameShape(QFrame.Shape.NoFrame)
        self.membershipsArea.setWidgetResizable(True)
        self.membershipsBody = QWidget()
        self.membershipsBody.setObjectName(u"membershipsBody")
        self.membershipsBody.setProperty(u"role", u"page")
        self.membershipsLayout = QVBoxLayout(self.membershipsBody)
        self.membershipsLayout.setSpacing(8)
        self.membershipsLayout.setObjectName(u"membershipsLayout")
        self.membershipsLayout.setContentsMargins(2, 2, 8, 2)
        self.membershipsHelp = QLabel(self.membershipsBody)
        self.membershipsHelp.setObjectName(u"membershipsHelp")
        self.membershipsHelp.setProperty(u"role", u"secondary")
        self.membershipsHelp.setWordWrap(True)

        self.membershipsLayout.addWidget(self.membershipsHelp)

        self.membershipsRows = PartRows(self.membershipsBody)
        self.membershipsRows.setObjectName(u"membershipsRows")

        self.membershipsLayout.addWidget(self.membershipsRows)

        self.membershipsError = QLabel(self.membershipsBody)
        self.membershipsError.setObjectName(u"membershipsError")
        self.membershipsError.setProperty(u"role", u"error")
        self.membershipsError.setWordWrap(True)
        self.membershipsError.setVisible(False)

        self.membershipsLayout.addWidget(self.membershipsError)

        self.moveCard = QFrame(self.membershipsBody)
        self.moveCard.setObjectName(u"moveCard")
        self.moveCard.setProperty(u"role", u"card")
        self.moveLayout = QHBoxLayout(self.moveCard)
        self.moveLayout.setSpacing(8)
        self.moveLayout.setObjectName(u"moveLayout")
        self.moveLayout.setContentsMargins(12, 8, 12, 8)
        self.moveLabel = QLabel(self.moveCard)
        self.moveLabel.setObjectName(u"moveLabel")

        self.moveLayout.addWidget(self.moveLabel)

        self.moveDayEdit = DateEdit(self.moveCard)
        self.moveDayEdit.setObjectName(u"moveDayEdit")

        self.moveLayout.addWidget(self.moveDayEdit)

        self.moveToLabel = QLabel(self.moveCard)
        self.moveToLabel.setObjectName(u"moveToLabel")

        self.moveLayout.addWidget(self.moveToLabel)

        self.moveTargetCombo = ChoiceCombo(self.moveCard)
        self.moveTargetCombo.setObjectName(u"moveTargetCombo")

        self.moveLayout.addWidget(self.moveTargetCombo)

        self.moveButton = QPushButton(self.moveCard)
        self.moveButton.setObjectName(u"moveButton")
        self.moveButton.setAutoDefault(False)

        self.moveLayout.addWidget(self.moveButton)

        self.moveSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.moveLayout.addItem(self.moveSpacer)


        self.membershipsLayout.addWidget(self.moveCard)

        self.moveError = QLabel(self.membershipsBody)
        self.moveError.setObjectName(u"moveError")
        self.moveError.setProperty(u"role", u"error")
        self.moveError.setWordWrap(True)
        self.moveError.setVisible(False)

        self.membershipsLayout.addWidget(self.moveError)

        self.leadsCheck = QCheckBox(self.membershipsBody)
        self.leadsCheck.setObjectName(u"leadsCheck")

        self.membershipsLayout.addWidget(self.leadsCheck)

        self.leadsHint = QLabel(self.membershipsBody)
        self.leadsHint.setObjectName(u"leadsHint")
        self.leadsHint.setProperty(u"role", u"secondary")
        self.leadsHint.setWordWrap(True)

        self.membershipsLayout.addWidget(self.leadsHint)

        self.leadsError = QLabel(self.membershipsBody)
        self.leadsError.setObjectName(u"leadsError")
        self.leadsError.setProperty(u"role", u"error")
        self.leadsError.setWordWrap(True)
        self.leadsError.setVisible(False)

        self.membershipsLayout.addWidget(self.leadsError)

        self.membershipsSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.membershipsLayout.addItem(self.membershipsSpacer)

        self.membershipsArea.setWidget(self.membershipsBody)

        self.membershipsOuterLayout.addWidget(self.membershipsArea)

        self.personTabs.addTab(self.membershipsTab, "")
        self.absencesTab = QWidget()
        self.absencesTab.setObjectName(u"absencesTab")
        self.absencesOuterLayout = QVBoxLayout(self.absencesTab)
        self.absencesOuterLayout.setObjectName(u"absencesOuterLayout")
        self.absencesOuterLayout.setContentsMargins(0, 10, 0, 0)
        self.absencesArea = QScrollArea(self.absencesTab)
        self.absencesArea.setObjectName(u"absencesArea")
        self.absencesArea.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.absencesArea.setFrameShape(QFrame.Shape.NoFrame)
        self.absencesArea.setWidgetResizable(True)
        self.absencesBody = QWidget()
        self.absencesBody.setObjectName(u"absencesBody")
        self.absencesBody.setProperty(u"role", u"page")
        self.absencesLayout = QVBoxLayout(self.absencesBody)
        self.absencesLayout.setSpacing(8)
        self.absencesLayout.setObjectName(u"absencesLayout")
        self.absencesLayout.setContentsMargins(2, 2, 8, 2)
        self.suspensionsHeading = QLabel(self.absencesBody)
        self.suspensionsHeading.setObjectName(u"suspensionsHeading")
        self.suspensionsHeading.setProperty(u"role", u"section")

        self.absencesLayout.addWidget(self.suspensionsHeading)

        self.suspensionsRows = PartRows(self.absencesBody)
        self.suspensionsRows.setObjectName(u"suspensionsRows")

        self.absencesLayout.addWidget(self.suspensionsRows)

        self.suspensionsError = QLabel(self.absencesBody)
        self.suspensionsError.setObjectName(u"suspensionsError")
        self.suspensionsError.setProperty(u"role", u"error")
        self.suspensionsError.setWordWrap(True)
        self.suspensionsError.setVisible(False)

        self.absencesLayout.addWidget(self.suspensionsError)

        self.leavesHeading = QLabel(self.absencesBody)
        self.leavesHeading.setObjectName(u"leavesHeading")
        self.leavesHeading.setProperty(u"role", u"section")

        self.absencesLayout.addWidget(self.leavesHeading)

        self.leavesRows = PartRows(self.absencesBody)
        self.leavesRows.setObjectName(u"leavesRows")

        self.absencesLayout.addWidget(self.leavesRows)

        self.leavesError = QLabel(self.absencesBody)
        self.leavesError.setObjectName(u"leavesError")
        self.leavesError.setProperty(u"role", u"error")
        self.leavesError.setWordWrap(True)
        self.leavesError.setVisible(False)

        self.absencesLayout.addWidget(self.leavesError)

        self.wishesHeading = QLabel(self.absencesBody)
        self.wishesHeading.setObjectName(u"wishesHeading")
        self.wishesHeading.setProperty(u"role", u"section")

        self.absencesLayout.addWidget(self.wishesHeading)

        self.wishesRows = PartRows(self.absencesBody)
        self.wishesRows.setObjectName(u"wishesRows")

        self.absencesLayout.addWidget(self.wishesRows)

        self.wishesError = QLabel(self.absencesBody)
        self.wishesError.setObjectName(u"wishesError")
        self.wishesError.setProperty(u"role", u"error")
        self.wishesError.setWordWrap(True)
        self.wishesError.setVisible(False)

        self.absencesLayout.addWidget(self.wishesError)

        self.absencesSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.absencesLayout.addItem(self.absencesSpacer)

        self.absencesArea.setWidget(self.absencesBody)

        self.absencesOuterLayout.addWidget(self.absencesArea)

        self.personTabs.addTab(self.absencesTab, "")
        self.photoTab = QWidget()
        self.photoTab.setObjectName(u"photoTab")
        self.photoLayout = QVBoxLayout(self.photoTab)
        self.photoLayout.setObjectName(u"photoLayout")
        self.photoLayout.setContentsMargins(0, 14, 0, 0)
        self.photoHelp = QLabel(self.photoTab)
        self.photoHelp.setObjectName(u"photoHelp")
        self.photoHelp.setProperty(u"role", u"secondary")
        self.photoHelp.setWordWrap(True)

        self.photoLayout.addWidget(self.photoHelp)

        self.photoStrip = AttachmentsStrip(self.photoTab)
        self.photoStrip.setObjectName(u"photoStrip")

        self.photoLayout.addWidget(self.photoStrip)

        self.photoSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.photoLayout.addItem(self.photoSpacer)

        self.personTabs.addTab(self.photoTab, "")

        self.representativeDialogLayout.addWidget(self.personTabs)

        self.errorLabel = QLabel(representativeDialog)
        self.errorLabel.setObjectName(u"errorLabel")
        self.errorLabel.setProperty(u"role", u"error")
        self.errorLabel.setWordWrap(True)
        self.errorLabel.setVisible(False)

        self.representativeDialogLayout.addWidget(self.errorLabel)

        self.buttonsLayout = QHBoxLayout()
        self.buttonsLayout.setSpacing(8)
        self.buttonsLayout.setObjectName(u"buttonsLayout")
        self.buttonsSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonsLayout.addItem(self.buttonsSpacer)

        self.saveButton = QPushButton(representativeDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"role", u"primary")
        self.saveButton.setAutoDefault(False)

        self.buttonsLayout.addWidget(self.saveButton)

        self.cancelButton = QPushButton(representativeDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.buttonsLayout.addWidget(self.cancelButton)


        self.representativeDialogLayout.addLayout(self.buttonsLayout)

#if QT_CONFIG(shortcut)
        self.numberLabel.setBuddy(self.numberEdit)
        self.nameLabel.setBuddy(self.nameEdit)
        self.genderLabel.setBuddy(self.genderCombo)
        self.birthLabel.setBuddy(self.birthEdit)
        self.ethnicityLabel.setBuddy(self.ethnicityEdit)
        self.partyLabel.setBuddy(self.partyEdit)
        self.educationLabel.setBuddy(self.educationEdit)
        self.phoneLabel.setBuddy(self.phoneEdit)
        self.positionLabel.setBuddy(self.positionEdit)
        self.noteLabel.setBuddy(self.noteEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(representativeDialog)

        self.personTabs.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(representativeDialog)
    # setupUi

    def retranslateUi(self, representativeDialog):
        representativeDialog.setWindowTitle(QCoreApplication.translate("RepresentativeDialog", u"\u65b0\u589e\u4ee3\u8868", None))
        self.keptLabel.setText(QCoreApplication.translate("RepresentativeDialog", u"\u8fd9\u91cc\u662f\u4e0a\u6b21\u6ca1\u6709\u4fdd\u5b58\u7684\u5185\u5bb9\u3002", None))
        self.clearButton.setText(QCoreApplication.translate("RepresentativeDialog", u"\u91cd\u65b0\u586b\u5199", None))
#if QT_CONFIG(accessibility)
        self.personTabs.setAccessibleName(QCoreApplication.translate("RepresentativeDialog", u"\u4ee3\u8868\u8d44\u6599\u7684\u5404\u90e8\u5206", None))
#endif // QT_CONFIG(accessibility)
        self.numberLabel.setText(QCoreApplication.translate("RepresentativeDialog", u"\u7f16\u53f7", None))
#if QT_CONFIG(accessibility)
        self.numberEdit.setAccessibleName(QCoreApplication.translate("RepresentativeDialog", u"\u7f16\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.numberError.setText("")
        self.nameLabel.setText(QCoreApplication.translate("RepresentativeDialog", u"\u59d3\u540d *", None))
#if QT_CONFIG(accessibility)
        self.nameEdit.setAccessibleName(QCoreApplication.translate("RepresentativeDialog", u"\u59d3\u540d", None))
#endif // QT_CONFIG(accessibility)
        self.nameError.setText("")
        self.genderLabel.setText(QCoreApplication.translate("RepresentativeDialog", u"\u6027\u522b", None))
#if QT_CONFIG(accessibility)
        self.genderCombo.setAccessibleName(QCoreApplication.translate("RepresentativeDialog", u"\u6027\u522b", None))
#endif // QT_CONFIG(accessibility)
        self.genderError.setText("")
        self.birthLabel.setText(QCoreApplication.translate("RepresentativeDialog", u"\u51fa\u751f\u5e74\u6708", None))
#if QT_CONFIG(accessibility)
        self.birthEdit.setAccessibleName(QCoreApplication.translate("RepresentativeDialog", u"\u51fa\u751f\u5e74\u6708", None))
#endif // QT_CONFIG(accessibility)
        self.birthError.setText("")
        self.ethnicityLabel.setText(QCoreApplication.translate("RepresentativeDialog", u"\u6c11\u65cf", None))
#if QT_CONFIG(accessibility)
        self.ethnicityEdit.setAccessibleName(QCoreApplication.translate("RepresentativeDialog", u"\u6c11\u65cf", None))
#endif // QT_CONFIG(accessibility)
        self.ethnicityError.setText("")
        self.partyLabel.setText(QCoreApplication.translate("RepresentativeDialog", u"\u653f\u6cbb\u9762\u8c8c", None))
#if QT_CONFIG(accessibility)
        self.partyEdit.setAccessibleName(QCoreApplication.translate("RepresentativeDialog", u"\u653f\u6cbb\u9762\u8c8c", None))
#endif // QT_CONFIG(accessibility)
        self.partyError.setText("")
        self.educationLabel.setText(QCoreApplication.translate("RepresentativeDialog", u"\u5b66\u5386", None))
#if QT_CONFIG(accessibility)
        self.educationEdit.setAccessibleName(QCoreApplication.translate("RepresentativeDialog", u"\u5b66\u5386", None))
#endif // QT_CONFIG(accessibility)
        self.educationError.setText("")
        self.phoneLabel.setText(QCoreApplication.translate("RepresentativeDialog", u"\u8054\u7cfb\u7535\u8bdd", None))
#if QT_CONFIG(accessibility)
        self.phoneEdit.setAccessibleName(QCoreApplication.translate("RepresentativeDialog", u"\u8054\u7cfb\u7535\u8bdd", None))
#endif // QT_CONFIG(accessibility)
        self.phoneError.setText("")
        self.positionLabel.setText(QCoreApplication.translate("RepresentativeDialog", u"\u5355\u4f4d\u804c\u52a1", None))
#if QT_CONFIG(accessibility)
        self.positionEdit.setAccessibleName(QCoreApplication.translate("RepresentativeDialog", u"\u5355\u4f4d\u804c\u52a1", None))
#endif // QT_CONFIG(accessibility)
        self.positionError.setText("")
        self.noteLabel.setText(QCoreApplication.translate("RepresentativeDialog", u"\u5907\u6ce8", None))
#if QT_CONFIG(accessibility)
        self.noteEdit.setAccessibleName(QCoreApplication.translate("RepresentativeDialog", u"\u5907\u6ce8", None))
#endif // QT_CONFIG(accessibility)
        self.noteError.setText("")
        self.namesakeLabel.setText("")
        self.personTabs.setTabText(self.personTabs.indexOf(self.basicTab), QCoreApplication.translate("RepresentativeDialog", u"\u57fa\u672c\u60c5\u51b5", None))
        self.seatsHelp.setText(QCoreApplication.translate("RepresentativeDialog", u"\u6bcf\u4e2a\u8eab\u4efd\u4e00\u884c\uff1b\u6362\u5c4a\u8fde\u4efb\u7684\u53e6\u8d77\u4e00\u884c\u3002\u79bb\u4efb\u65e5\u671f\u662f\u4efb\u804c\u7684\u6700\u540e\u4e00\u5929\uff0c\u7a7a\u7740\u8868\u793a\u4ecd\u5728\u4efb\u3002", None))
        self.seatsError.setText("")
        self.personTabs.setTabText(self.personTabs.indexOf(self.seatsTab), QCoreApplication.translate("RepresentativeDialog", u"\u4efb\u804c", None))
        self.membershipsHelp.setText(QCoreApplication.translate("RepresentativeDialog", u"\u4ee3\u8868\u5c0f\u7ec4\u3001\u8054\u7edc\u7ad9\u5404\u5c5e\u4e00\u4e2a\uff1b\u8d77\u59cb\u65e5\u671f\u7a7a\u7740\u8868\u793a\u4e00\u76f4\u662f\uff0c\u7ed3\u675f\u65e5\u671f\u7a7a\u7740\u8868\u793a\u73b0\u5728\u4ecd\u662f\u3002", None))
        self.membershipsError.setText("")
        self.moveLabel.setText(QCoreApplication.translate("RepresentativeDialog", u"\u4ece", None))
#if QT_CONFIG(accessibility)
        self.moveDayEdit.setAccessibleName(QCoreApplication.translate("RepresentativeDialog", u"\u53d8\u66f4\u7684\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.moveToLabel.setText(QCoreApplication.translate("RepresentativeDialog", u"\u8d77\u6539\u5c5e", None))
#if QT_CONFIG(accessibility)
        self.moveTargetCombo.setAccessibleName(QCoreApplication.translate("RepresentativeDialog", u"\u6539\u5c5e\u7684\u5c0f\u7ec4\u6216\u8054\u7edc\u7ad9", None))
#endif // QT_CONFIG(accessibility)
        self.moveButton.setText(QCoreApplication.translate("RepresentativeDialog", u"\u53d8\u66f4", None))
#if QT_CONFIG(tooltip)
        self.moveButton.setToolTip(QCoreApplication.translate("RepresentativeDialog", u"\u539f\u6765\u7684\u5f52\u5c5e\u5230\u524d\u4e00\u5929\u4e3a\u6b62\uff0c\u65b0\u7684\u4ece\u8fd9\u4e00\u5929\u8d77", None))
#endif // QT_CONFIG(tooltip)
        self.moveError.setText("")
        self.leadsCheck.setText(QCoreApplication.translate("RepresentativeDialog", u"\u62c5\u4efb\u4eca\u5929\u6240\u5728\u4ee3\u8868\u5c0f\u7ec4\u7684\u7ec4\u957f", None))
        self.leadsHint.setText("")
        self.leadsError.setText("")
        self.personTabs.setTabText(self.personTabs.indexOf(self.membershipsTab), QCoreApplication.translate("RepresentativeDialog", u"\u5f52\u5c5e", None))
        self.suspensionsHeading.setText(QCoreApplication.translate("RepresentativeDialog", u"\u6682\u505c\u6267\u884c\u804c\u52a1", None))
        self.suspensionsError.setText("")
        self.leavesHeading.setText(QCoreApplication.translate("RepresentativeDialog", u"\u8bf7\u5047\uff08\u4e0d\u6392\u503c\u73ed\uff09", None))
        self.leavesError.setText("")
        self.wishesHeading.setText(QCoreApplication.translate("RepresentativeDialog", u"\u503c\u73ed\u610f\u613f", None))
        self.wishesError.setText("")
        self.personTabs.setTabText(self.personTabs.indexOf(self.absencesTab), QCoreApplication.translate("RepresentativeDialog", u"\u6682\u505c\u3001\u8bf7\u5047\u3001\u503c\u73ed\u610f\u613f", None))
        self.photoHelp.setText(QCoreApplication.translate("RepresentativeDialog", u"\u7b2c\u4e00\u5f20\u56fe\u7247\u7528\u4f5c\u7167\u7247\uff0c\u5370\u5728\u4ee3\u8868\u540d\u518c\u548c\u516c\u793a\u680f\u4e0a\u3002", None))
#if QT_CONFIG(accessibility)
        self.photoStrip.setAccessibleName(QCoreApplication.translate("RepresentativeDialog", u"\u7167\u7247\u548c\u6750\u6599", None))
#endif // QT_CONFIG(accessibility)
        self.personTabs.setTabText(self.personTabs.indexOf(self.photoTab), QCoreApplication.translate("RepresentativeDialog", u"\u7167\u7247", None))
        self.errorLabel.setText("")
        self.saveButton.setText(QCoreApplication.translate("RepresentativeDialog", u"\u4fdd\u5b58  Ctrl+S", None))
        self.cancelButton.setText(QCoreApplication.translate("RepresentativeDialog", u"\u53d6\u6d88", None))
    # retranslateUi

