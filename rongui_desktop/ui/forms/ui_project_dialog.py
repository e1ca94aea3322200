# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'project_dialog.ui'
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
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from rongui_desktop.ui.people.part_rows import PartRows
from rongui_desktop.ui.widgets.choice_combo import ChoiceCombo
from rongui_desktop.ui.widgets.date_edit import DateEdit
from rongui_desktop.ui.widgets.lines_edit import LinesEdit

class Ui_ProjectDialog(object):
    def setupUi(self, projectDialog):
        if not projectDialog.objectName():
            projectDialog.setObjectName(u"projectDialog")
        projectDialog.setMinimumSize(QSize(1120, 540))
        self.projectDialogLayout = QVBoxLayout(projectDialog)
        self.projectDialogLayout.setSpacing(12)
        self.projectDialogLayout.setObjectName(u"projectDialogLayout")
        self.projectDialogLayout.setContentsMargins(20, 16, 20, 16)
        self.keptBar = QFrame(projectDialog)
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


        self.projectDialogLayout.addWidget(self.keptBar)

        self.headingLabel = QLabel(projectDialog)
        self.headingLabel.setObjectName(u"headingLabel")
        self.headingLabel.setWordWrap(True)

        self.projectDialogLayout.addWidget(self.headingLabel)

        self.bodyLayout = QHBoxLayout()
        self.bodyLayout.setSpacing(20)
        self.bodyLayout.setObjectName(u"bodyLayout")
        self.bodyLayout.setContentsMargins(0, 0, 0, 0)
        self.fieldsGrid = QGridLayout()
        self.fieldsGrid.setObjectName(u"fieldsGrid")
        self.fieldsGrid.setHorizontalSpacing(10)
        self.fieldsGrid.setVerticalSpacing(6)
        self.fieldsGrid.setContentsMargins(0, 0, 0, 0)
        self.nameLabel = QLabel(projectDialog)
        self.nameLabel.setObjectName(u"nameLabel")

        self.fieldsGrid.addWidget(self.nameLabel, 0, 0, 1, 1)

        self.nameEdit = QLineEdit(projectDialog)
        self.nameEdit.setObjectName(u"nameEdit")

        self.fieldsGrid.addWidget(self.nameEdit, 0, 1, 1, 3)

        self.nameError = QLabel(projectDialog)
        self.nameError.setObjectName(u"nameError")
        self.nameError.setProperty(u"role", u"error")
        self.nameError.setWordWrap(True)
        self.nameError.setVisible(False)

        self.fieldsGrid.addWidget(self.nameError, 2, 1, 1, 3)

        self.categoryLabel = QLabel(projectDialog)
        self.categoryLabel.setObjectName(u"categoryLabel")

        self.fieldsGrid.addWidget(self.categoryLabel, 3, 0, 1, 1)

        self.categoryCombo = ChoiceCombo(projectDialog)
        self.categoryCombo.setObjectName(u"categoryCombo")

        self.fieldsGrid.addWidget(self.categoryCombo, 3, 1, 1, 1)

        self.categoryError = QLabel(projectDialog)
        self.categoryError.setObjectName(u"categoryError")
        self.categoryError.setProperty(u"role", u"error")
        self.categoryError.setWordWrap(True)
        self.categoryError.setVisible(False)

        self.fieldsGrid.addWidget(self.categoryError, 5, 1, 1, 1)

        self.groupLabel = QLabel(projectDialog)
        self.groupLabel.setObjectName(u"groupLabel")

        self.fieldsGrid.addWidget(self.groupLabel, 3, 2, 1, 1)

        self.groupCombo = ChoiceCombo(projectDialog)
        self.groupCombo.setObjectName(u"groupCombo")

        self.fieldsGrid.addWidget(self.groupCombo, 3, 3, 1, 1)

        self.groupError = QLabel(projectDialog)
        self.groupError.setObjectName(u"groupError")
        self.groupError.setProperty(u"role", u"error")
        self.groupError.setWordWrap(True)
        self.groupError.setVisible(False)

        self.fieldsGrid.addWidget(self.groupError, 5, 3, 1, 1)

        self.departmentLabel = QLabel(projectDialog)
        self.departmentLabel.setObjectName(u"departmentLabel")

        self.fieldsGrid.addWidget(self.departmentLabel, 6, 0, 1, 1)

        self.departmentCombo = ChoiceCombo(projectDialog)
        self.departmentCombo.setObjectName(u"departmentCombo")

        self.fieldsGrid.addWidget(self.departmentCombo, 6, 1, 1, 1)

        self.departmentError = QLabel(projectDialog)
        self.departmentError.setObjectName(u"departmentError")
        self.departmentError.setProperty(u"role", u"error")
        self.departmentError.setWordWrap(True)
        self.departmentError.setVisible(False)

        self.fieldsGrid.addWidget(self.departmentError, 8, 1, 1, 1)

        self.placeLabel = QLabel(projectDialog)
        self.placeLabel.setObjectName(u"placeLabel")

        self.fieldsGrid.addWidget(self.placeLabel, 6, 2, 1, 1)

        self.placeEdit = QLineEdit(projectDialog)
        self.placeEdit.setObjectName(u"placeEdit")

        self.fieldsGrid.addWidget(self.placeEdit, 6, 3, 1, 1)

        self.placeError = QLabel(projectDialog)
        self.placeError.setObjectName(u"placeError")
        self.placeError.setProperty(u"role", u"error")
        self.placeError.setWordWrap(True)
        self.placeError.setVisible(False)

        self.fieldsGrid.addWidget(self.placeError, 8, 3, 1, 1)

        self.plannedStartLabel = QLabel(projectDialog)
        self.plannedStartLabel.setObjectName(u"plannedStartLabel")

        self.fieldsGrid.addWidget(self.plannedStartLabel, 9, 0, 1, 1)

        self.plannedStartEdit = DateEdit(projectDialog)
        self.plannedStartEdit.setObjectName(u"plannedStartEdit")

        self.fieldsGrid.addWidget(self.plannedStartEdit, 9, 1, 1, 1)

        self.plannedStartError = QLabel(projectDialog)
        self.plannedStartError.setObjectName(u"plannedStartError")
        self.plannedStartError.setProperty(u"role", u"error")
        self.plannedStartError.setWordWrap(True)
        self.plannedStartError.setVisible(False)

        self.fieldsGrid.addWidget(self.plannedStartError, 11, 1, 1, 1)

        self.plannedEndLabel = QLabel(projectDialog)
        self.plannedEndLabel.setObjectName(u"plannedEndLabel")

        self.fieldsGrid.addWidget(self.plannedEndLabel, 9, 2, 1, 1)

        self.plannedEndEdit = DateEdit(projectDialog)
        self.plannedEndEdit.setObjectName(u"plannedEndEdit")

        self.fieldsGrid.addWidget(self.plannedEndEdit, 9, 3, 1, 1)

        self.plannedEndError = QLabel(projectDialog)
        self.plannedEndError.setObjectName(u"plannedEndError")
        self.plannedEndError.setProperty(u"role", u"error")
        self.plannedEndError.setWordWrap(True)
        self.plannedEndError.setVisible(False)

        self.fieldsGrid.addWidget(self.plannedEndError, 11, 3, 1, 1)

        self.stateLabel = QLabel(projectDialog)
        self.stateLabel.setObjectName(u"stateLabel")

        self.fieldsGrid.addWidget(self.stateLabel, 12, 0, 1, 1)

        self.stateCombo = ChoiceCombo(projectDialog)
        self.stateCombo.setObjectName(u"stateCombo")

        self.fieldsGrid.addWidget(self.stateCombo, 12, 1, 1, 1)

        self.stateError = QLabel(projectDialog)
        self.stateError.setObjectName(u"stateError")
        self.stateError.setProperty(u"role", u"error")
        self.stateError.setWordWrap(True)
        self.stateError.setVisible(False)

        self.fieldsGrid.addWidget(self.stateError, 14, 1, 1, 1)

        self.sinceLabel = QLabel(projectDialog)
        self.sinceLabel.setObjectName(u"sinceLabel")

        self.fieldsGrid.addWidget(self.sinceLabel, 12, 2, 1, 1)

        self.sinceEdit = DateEdit(projectDialog)
        self.sinceEdit.setObjectName(u"sinceEdit")

        self.fieldsGrid.addWidget(self.sinceEdit, 12, 3, 1, 1)

        self.sinceError = QLabel(projectDialog)
        self.sinceError.setObjectName(u"sinceError")
        self.sinceError.setProperty(u"role", u"error")
        self.sinceError.setWordWrap(True)
        self.sinceError.setVisible(False)

        self.fieldsGrid.addWidget(self.sinceError, 14, 3, 1, 1)

        self.delayReasonLabel = QLabel(projectDialog)
        self.delayReasonLabel.setObjectName(u"delayReasonLabel")

        self.fieldsGrid.addWidget(self.delayReasonLabel, 15, 0, 1, 1)

        self.delayReasonCombo = ChoiceCombo(projectDialog)
        self.delayReasonCombo.setObjectName(u"delayReasonCombo")

        self.fieldsGrid.addWidget(self.delayReasonCombo, 15, 1, 1, 1)

        self.delayReasonError = QLabel(projectDialog)
        self.delayReasonError.setObjectName(u"delayReasonError")
        self.delayReasonError.setProperty(u"role", u"error")
        self.delayReasonError.setWordWrap(True)
        self.delayReasonError.setVisible(False)

        self.fieldsGrid.addWidget(self.delayReasonError, 17, 1, 1, 1)

        self.beginsLabel = QLabel(projectDialog)
        self.beginsLabel.setObjectName(u"beginsLabel")

        self.fieldsGrid.addWidget(self.beginsLabel, 15, 2, 1, 1)

        self.beginsEdit = DateEdit(projectDialog)
        self.beginsEdit.setObjectName(u"beginsEdit")

        self.fieldsGrid.addWidget(self.beginsEdit, 15, 3, 1, 1)

        self.beginsError = QLabel(projectDialog)
        self.beginsError.setObjectName(u"beginsError")
        self.beginsError.setProperty(u"role", u"error")
        self.beginsError.setWordWrap(True)
        self.beginsError.setVisible(False)

        self.fieldsGrid.addWidget(self.beginsError, 17, 3, 1, 1)

        self.delayNoteLabel = QLabel(projectDialog)
        self.delayNoteLabel.setObjectName(u"delayNoteLabel")

        self.fieldsGrid.addWidget(self.delayNoteLabel, 18, 0, 1, 1)

        self.delayNoteEdit = QLineEdit(projectDialog)
        self.delayNoteEdit.setObjectName(u"delayNoteEdit")

        self.fieldsGrid.addWidget(self.delayNoteEdit, 18, 1, 1, 3)

        self.delayNoteError = QLabel(projectDialog)
        self.delayNoteError.setObjectName(u"delayNoteError")
        self.delayNoteError.setProperty(u"role", u"error")
        self.delayNoteError.setWordWrap(True)
        self.delayNoteError.setVisible(False)

        self.fieldsGrid.addWidget(self.delayNoteError, 20, 1, 1, 3)

        self.endsLabel = QLabel(projectDialog)
        self.endsLabel.setObjectName(u"endsLabel")

        self.fieldsGrid.addWidget(self.endsLabel, 21, 0, 1, 1)

        self.endsEdit = DateEdit(projectDialog)
        self.endsEdit.setObjectName(u"endsEdit")

        self.fieldsGrid.addWidget(self.endsEdit, 21, 1, 1, 1)

        self.endsError = QLabel(projectDialog)
        self.endsError.setObjectName(u"endsError")
        self.endsError.setProperty(u"role", u"error")
        self.endsError.setWordWrap(True)
        self.endsError.setVisible(False)

        self.fieldsGrid.addWidget(self.endsError, 23, 1, 1, 1)

        self.endReasonLabel = QLabel(projectDialog)
        self.endReasonLabel.setObjectName(u"endReasonLabel")

        self.fieldsGrid.addWidget(self.endReasonLabel, 21, 2, 1, 1)

        self.endReasonEdit = QLineEdit(projectDialog)
        self.endReasonEdit.setObjectName(u"endReasonEdit")

        self.fieldsGrid.addWidget(self.endReasonEdit, 21, 3, 1, 1)

        self.endReasonError = QLabel(projectDialog)
        self.endReasonError.setObjectName(u"endReasonError")
        self.endReasonError.setProperty(u"role", u"error")
        self.endReasonError.setWordWrap(True)
        self.endReasonError.setVisible(False)

        self.fieldsGrid.addWidget(self.endReasonError, 23, 3, 1, 1)

        self.noteLabel = QLabel(projectDialog)
        self.noteLabel.setObjectName(u"noteLabel")

        self.fieldsGrid.addWidget(self.noteLabel, 24, 0, 1, 1)

        self.noteEdit = LinesEdit(projectDialog)
        self.noteEdit.setObjectName(u"noteEdit")
        self.noteEdit.setMaximumSize(QSize(16777215, 80))

        self.fieldsGrid.addWidget(self.noteEdit, 24, 1, 1, 3)

        self.noteError = QLabel(projectDialog)
        self.noteError.setObjectName(u"noteError")
        self.noteError.setProperty(u"role", u"error")
        self.noteError.setWordWrap(True)
        self.noteError.setVisible(False)

        self.fieldsGrid.addWidget(self.noteError, 26, 1, 1, 3)

        self.fieldsGrid.setColumnStretch(1, 1)
        self.fieldsGrid.setColumnStretch(3, 1)

        self.bodyLayout.addLayout(self.fieldsGrid)

        self.partsArea = QScrollArea(projectDialog)
        self.partsArea.setObjectName(u"partsArea")
        self.partsArea.setWidgetResizable(True)
        self.partsArea.setFrameShape(QFrame.Shape.NoFrame)
        self.partsSheet = QWidget()
        self.partsSheet.setObjectName(u"partsSheet")
        self.partsLayout = QVBoxLayout(self.partsSheet)
        self.partsLayout.setSpacing(6)
        self.partsLayout.setObjectName(u"partsLayout")
        self.partsLayout.setContentsMargins(0, 0, 0, 0)
        self.milestonesTitle = QLabel(self.partsSheet)
        self.milestonesTitle.setObjectName(u"milestonesTitle")
        self.milestonesTitle.setWordWrap(True)

        self.partsLayout.addWidget(self.milestonesTitle)

        self.milestonesRows = PartRows(self.partsSheet)
        self.milestonesRows.setObjectName(u"milestonesRows")

        self.partsLayout.addWidget(self.milestonesRows)

        self.milestonesError = QLabel(self.partsSheet)
        self.milestonesError.setObjectName(u"milestonesError")
        self.milestonesError.setProperty(u"role", u"error")
        self.milestonesError.setWordWrap(True)
        self.milestonesError.setVisible(False)

        self.partsLayout.addWidget(self.milestonesError)

        self.excusesTitle = QLabel(self.partsSheet)
        self.excusesTitle.setObjectName(u"excusesTitle")
        self.excusesTitle.setWordWrap(True)

        self.partsLayout.addWidget(self.excusesTitle)

        self.excusesRows = PartRows(self.partsSheet)
        self.excusesRows.setObjectName(u"excusesRows")

        self.partsLayout.addWidget(self.excusesRows)

        self.excusesError = QLabel(self.partsSheet)
        self.excusesError.setObjectName(u"excusesError")
        self.excusesError.setProperty(u"role", u"error")
        self.excusesError.setWordWrap(True)
        self.excusesError.setVisible(False)

        self.partsLayout.addWidget(self.excusesError)

        self.progressTitle = QLabel(self.partsSheet)
        self.progressTitle.setObjectName(u"progressTitle")
        self.progressTitle.setWordWrap(True)

        self.partsLayout.addWidget(self.progressTitle)

        self.progressLabel = QLabel(self.partsSheet)
        self.progressLabel.setObjectName(u"progressLabel")
        self.progressLabel.setProperty(u"role", u"secondary")
        self.progressLabel.setWordWrap(True)

        self.partsLayout.addWidget(self.progressLabel)

        self.partsSpacer = QSpacerItem(8, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.partsLayout.addItem(self.partsSpacer)

        self.partsArea.setWidget(self.partsSheet)

        self.bodyLayout.addWidget(self.partsArea)

        self.bodyLayout.setStretch(0, 5)
        self.bodyLayout.setStretch(1, 4)

        self.projectDialogLayout.addLayout(self.bodyLayout)

        self.errorLabel = QLabel(projectDialog)
        self.errorLabel.setObjectName(u"errorLabel")
        self.errorLabel.setProperty(u"role", u"error")
        self.errorLabel.setWordWrap(True)
        self.errorLabel.setVisible(False)

        self.projectDialogLayout.addWidget(self.errorLabel)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footLayout.setContentsMargins(0, 0, 0, 0)
        self.footSpacer = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.cancelButton = QPushButton(projectDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.footLayout.addWidget(self.cancelButton)

        self.saveButton = QPushButton(projectDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"role", u"primary")
        self.saveButton.setAutoDefault(False)

        self.footLayout.addWidget(self.saveButton)


        self.projectDialogLayout.addLayout(self.footLayout)

#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.nameEdit)
        self.categoryLabel.setBuddy(self.categoryCombo)
        self.groupLabel.setBuddy(self.groupCombo)
        self.departmentLabel.setBuddy(self.departmentCombo)
        self.placeLabel.setBuddy(self.placeEdit)
        self.plannedStartLabel.setBuddy(self.plannedStartEdit)
        self.plannedEndLabel.setBuddy(self.plannedEndEdit)
        self.stateLabel.setBuddy(self.stateCombo)
        self.sinceLabel.setBuddy(self.sinceEdit)
        self.delayReasonLabel.setBuddy(self.delayReasonCombo)
        self.beginsLabel.setBuddy(self.beginsEdit)
        self.delayNoteLabel.setBuddy(self.delayNoteEdit)
        self.endsLabel.setBuddy(self.endsEdit)
        self.endReasonLabel.setBuddy(self.endReasonEdit)
        self.noteLabel.setBuddy(self.noteEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.nameEdit, self.categoryCombo)
        QWidget.setTabOrder(self.categoryCombo, self.groupCombo)
        QWidget.setTabOrder(self.groupCombo, self.departmentCombo)
        QWidget.setTabOrder(self.departmentCombo, self.placeEdit)
        QWidget.setTabOrder(self.placeEdit, self.plannedStartEdit)
        QWidget.setTabOrder(self.plannedStartEdit, self.plannedEndEdit)
        QWidget.setTabOrder(self.plannedEndEdit, self.stateCombo)
        QWidget.setTabOrder(self.stateCombo, self.sinceEdit)
        QWidget.setTabOrder(self.sinceEdit, self.delayReasonCombo)
        QWidget.setTabOrder(self.delayReasonCombo, self.beginsEdit)
        QWidget.setTabOrder(self.beginsEdit, self.delayNoteEdit)
        QWidget.setTabOrder(self.delayNoteEdit, self.endsEdit)
        QWidget.setTabOrder(self.endsEdit, self.endReasonEdit)
        QWidget.setTabOrder(self.endReasonEdit, self.noteEdit)
        QWidget.setTabOrder(self.noteEdit, self.milestonesRows)
        QWidget.setTabOrder(self.milestonesRows, self.excusesRows)
        QWidget.setTabOrder(self.excusesRows, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(projectDialog)

        QMetaObject.connectSlotsByName(projectDialog)
    # setupUi

    def retranslateUi(self, projectDialog):
        projectDialog.setWindowTitle(QCoreApplication.translate("ProjectDialog", u"\u65b0\u589e\u91cd\u70b9\u9879\u76ee", None))
        self.keptLabel.setText(QCoreApplication.translate("ProjectDialog", u"\u8fd9\u91cc\u662f\u4e0a\u6b21\u6ca1\u6709\u4fdd\u5b58\u7684\u5185\u5bb9\u3002", None))
        self.clearButton.setText(QCoreApplication.translate("ProjectDialog", u"\u91cd\u65b0\u586b\u5199", None))
        self.headingLabel.setText("")
        self.nameLabel.setText(QCoreApplication.translate("ProjectDialog", u"\u9879\u76ee\u540d\u79f0 *", None))
#if QT_CONFIG(accessibility)
        self.nameEdit.setAccessibleName(QCoreApplication.translate("ProjectDialog", u"\u9879\u76ee\u540d\u79f0", None))
#endif // QT_CONFIG(accessibility)
        self.nameError.setText("")
        self.categoryLabel.setText(QCoreApplication.translate("ProjectDialog", u"\u7c7b\u522b *", None))
#if QT_CONFIG(accessibility)
        self.categoryCombo.setAccessibleName(QCoreApplication.translate("ProjectDialog", u"\u7c7b\u522b", None))
#endif // QT_CONFIG(accessibility)
        self.categoryError.setText("")
        self.groupLabel.setText(QCoreApplication.translate("ProjectDialog", u"\u4ee3\u8868\u5c0f\u7ec4", None))
#if QT_CONFIG(accessibility)
        self.groupCombo.setAccessibleName(QCoreApplication.translate("ProjectDialog", u"\u4ee3\u8868\u5c0f\u7ec4", None))
#endif // QT_CONFIG(accessibility)
        self.groupError.setText("")
        self.departmentLabel.setText(QCoreApplication.translate("ProjectDialog", u"\u7275\u5934\u90e8\u95e8", None))
#if QT_CONFIG(accessibility)
        self.departmentCombo.setAccessibleName(QCoreApplication.translate("ProjectDialog", u"\u7275\u5934\u90e8\u95e8", None))
#endif // QT_CONFIG(accessibility)
        self.departmentError.setText("")
        self.placeLabel.setText(QCoreApplication.translate("ProjectDialog", u"\u4f4d\u7f6e", None))
#if QT_CONFIG(accessibility)
        self.placeEdit.setAccessibleName(QCoreApplication.translate("ProjectDialog", u"\u4f4d\u7f6e", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.placeEdit.setToolTip(QCoreApplication.translate("ProjectDialog", u"\u540c\u4e00\u4f4d\u7f6e\u7684\u9879\u76ee\u5b89\u6392\u5728\u540c\u4e00\u8d9f\u76d1\u7763", None))
#endif // QT_CONFIG(tooltip)
        self.placeError.setText("")
        self.plannedStartLabel.setText(QCoreApplication.translate("ProjectDialog", u"\u8ba1\u5212\u5f00\u59cb\u65e5\u671f", None))
#if QT_CONFIG(accessibility)
        self.plannedStartEdit.setAccessibleName(QCoreApplication.translate("ProjectDialog", u"\u8ba1\u5212\u5f00\u59cb\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.plannedStartError.setText("")
        self.plannedEndLabel.setText(QCoreApplication.translate("ProjectDialog", u"\u8ba1\u5212\u5b8c\u6210\u65e5\u671f", None))
#if QT_CONFIG(accessibility)
        self.plannedEndEdit.setAccessibleName(QCoreApplication.translate("ProjectDialog", u"\u8ba1\u5212\u5b8c\u6210\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.plannedEndError.setText("")
        self.stateLabel.setText(QCoreApplication.translate("ProjectDialog", u"\u8fdb\u5c55\u72b6\u6001 *", None))
#if QT_CONFIG(accessibility)
        self.stateCombo.setAccessibleName(QCoreApplication.translate("ProjectDialog", u"\u8fdb\u5c55\u72b6\u6001", None))
#endif // QT_CONFIG(accessibility)
        self.stateError.setText("")
        self.sinceLabel.setText(QCoreApplication.translate("ProjectDialog", u"\u81ea\u4f55\u65e5\u8d77", None))
#if QT_CONFIG(accessibility)
        self.sinceEdit.setAccessibleName(QCoreApplication.translate("ProjectDialog", u"\u81ea\u4f55\u65e5\u8d77", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.sinceEdit.setToolTip(QCoreApplication.translate("ProjectDialog", u"\u72b6\u6001\u4ece\u54ea\u4e00\u5929\u8d77\u53d8\u4e3a\u8fd9\u6837\uff1b\u7a7a\u767d\u4e3a\u53ea\u6539\u6b63\uff0c\u4e0d\u8bb0\u8fdb\u5c55", None))
#endif // QT_CONFIG(tooltip)
        self.sinceError.setText("")
        self.delayReasonLabel.setText(QCoreApplication.translate("ProjectDialog", u"\u6ede\u540e\u539f\u56e0\u7c7b\u522b", None))
#if QT_CONFIG(accessibility)
        self.delayReasonCombo.setAccessibleName(QCoreApplication.translate("ProjectDialog", u"\u6ede\u540e\u539f\u56e0\u7c7b\u522b", None))
#endif // QT_CONFIG(accessibility)
        self.delayReasonError.setText("")
        self.beginsLabel.setText(QCoreApplication.translate("ProjectDialog", u"\u7eb3\u5165\u76d1\u7763\u65e5\u671f", None))
#if QT_CONFIG(accessibility)
        self.beginsEdit.setAccessibleName(QCoreApplication.translate("ProjectDialog", u"\u7eb3\u5165\u76d1\u7763\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.beginsEdit.setToolTip(QCoreApplication.translate("ProjectDialog", u"\u7a7a\u767d\u4e3a\u5e74\u521d", None))
#endif // QT_CONFIG(tooltip)
        self.beginsError.setText("")
        self.delayNoteLabel.setText(QCoreApplication.translate("ProjectDialog", u"\u539f\u56e0\u8bf4\u660e", None))
#if QT_CONFIG(accessibility)
        self.delayNoteEdit.setAccessibleName(QCoreApplication.translate("ProjectDialog", u"\u539f\u56e0\u8bf4\u660e", None))
#endif // QT_CONFIG(accessibility)
        self.delayNoteError.setText("")
        self.endsLabel.setText(QCoreApplication.translate("ProjectDialog", u"\u9000\u51fa\u76d1\u7763\u65e5\u671f", None))
#if QT_CONFIG(accessibility)
        self.endsEdit.setAccessibleName(QCoreApplication.translate("ProjectDialog", u"\u9000\u51fa\u76d1\u7763\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.endsEdit.setToolTip(QCoreApplication.translate("ProjectDialog", u"\u6700\u540e\u4e00\u5929\uff1b\u7a7a\u767d\u4e3a\u5e74\u672b", None))
#endif // QT_CONFIG(tooltip)
        self.endsError.setText("")
        self.endReasonLabel.setText(QCoreApplication.translate("ProjectDialog", u"\u9000\u51fa\u539f\u56e0", None))
#if QT_CONFIG(accessibility)
        self.endReasonEdit.setAccessibleName(QCoreApplication.translate("ProjectDialog", u"\u9000\u51fa\u539f\u56e0", None))
#endif // QT_CONFIG(accessibility)
        self.endReasonError.setText("")
        self.noteLabel.setText(QCoreApplication.translate("ProjectDialog", u"\u5907\u6ce8", None))
#if QT_CONFIG(accessibility)
        self.noteEdit.setAccessibleName(QCoreApplication.translate("ProjectDialog", u"\u5907\u6ce8", None))
#endif // QT_CONFIG(accessibility)
        self.noteError.setText("")
        self.milestonesTitle.setText(QCoreApplication.translate("ProjectDialog", u"\u8282\u70b9", None))
#if QT_CONFIG(accessibility)
        self.milestonesRows.setAccessibleName(QCoreApplication.translate("ProjectDialog", u"\u8282\u70b9", None))
#endif // QT_CONFIG(accessibility)
        self.milestonesError.setText("")
        self.excusesTitle.setText(QCoreApplication.translate("ProjectDialog", u"\u514d\u76d1\u7763\u7684\u5b63\u5ea6", None))
#if QT_CONFIG(accessibility)
        self.excusesRows.setAccessibleName(QCoreApplication.translate("ProjectDialog", u"\u514d\u76d1\u7763", None))
#endif // QT_CONFIG(accessibility)
        self.excusesError.setText("")
        self.progressTitle.setText(QCoreApplication.translate("ProjectDialog", u"\u9879\u76ee\u8fdb\u5c55", None))
        self.progressLabel.setText("")
        self.errorLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("ProjectDialog", u"\u53d6\u6d88", None))
#if QT_CONFIG(tooltip)
        self.cancelButton.setToolTip(QCoreApplication.translate("ProjectDialog", u"\u5173\u95ed\uff1b\u586b\u4e86\u7684\u5185\u5bb9\u7559\u7740\uff0c\u4e0b\u6b21\u6253\u5f00\u8fd8\u5728\uff08Esc\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.saveButton.setText(QCoreApplication.translate("ProjectDialog", u"\u4fdd\u5b58  Ctrl+S", None))
#if QT_CONFIG(tooltip)
        self.saveButton.setToolTip(QCoreApplication.translate("ProjectDialog", u"\u4fdd\u5b58\uff08Ctrl+S\uff09", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi

