# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'supervision_object_dialog.ui'
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

from rongui_desktop.ui.people.part_rows import PartRows
from rongui_desktop.ui.widgets.choice_combo import ChoiceCombo
from rongui_desktop.ui.widgets.date_edit import DateEdit
from rongui_desktop.ui.widgets.lines_edit import LinesEdit

class Ui_SupervisionObjectDialog(object):
    def setupUi(self, supervisionObjectDialog):
        if not supervisionObjectDialog.objectName():
            supervisionObjectDialog.setObjectName(u"supervisionObjectDialog")
        supervisionObjectDialog.setMinimumSize(QSize(760, 460))
        self.supervisionObjectDialogLayout = QVBoxLayout(supervisionObjectDialog)
        self.supervisionObjectDialogLayout.setSpacing(12)
        self.supervisionObjectDialogLayout.setObjectName(u"supervisionObjectDialogLayout")
        self.supervisionObjectDialogLayout.setContentsMargins(20, 16, 20, 16)
        self.keptBar = QFrame(supervisionObjectDialog)
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


        self.supervisionObjectDialogLayout.addWidget(self.keptBar)

        self.headingLabel = QLabel(supervisionObjectDialog)
        self.headingLabel.setObjectName(u"headingLabel")
        self.headingLabel.setWordWrap(True)

        self.supervisionObjectDialogLayout.addWidget(self.headingLabel)

        self.fieldsGrid = QGridLayout()
        self.fieldsGrid.setObjectName(u"fieldsGrid")
        self.fieldsGrid.setHorizontalSpacing(10)
        self.fieldsGrid.setVerticalSpacing(6)
        self.fieldsGrid.setContentsMargins(0, 0, 0, 0)
        self.nameLabel = QLabel(supervisionObjectDialog)
        self.nameLabel.setObjectName(u"nameLabel")

        self.fieldsGrid.addWidget(self.nameLabel, 0, 0, 1, 1)

        self.nameEdit = QLineEdit(supervisionObjectDialog)
        self.nameEdit.setObjectName(u"nameEdit")

        self.fieldsGrid.addWidget(self.nameEdit, 0, 1, 1, 1)

        self.nameError = QLabel(supervisionObjectDialog)
        self.nameError.setObjectName(u"nameError")
        self.nameError.setProperty(u"role", u"error")
        self.nameError.setWordWrap(True)
        self.nameError.setVisible(False)

        self.fieldsGrid.addWidget(self.nameError, 2, 1, 1, 1)

        self.kindLabel = QLabel(supervisionObjectDialog)
        self.kindLabel.setObjectName(u"kindLabel")

        self.fieldsGrid.addWidget(self.kindLabel, 0, 2, 1, 1)

        self.kindCombo = ChoiceCombo(supervisionObjectDialog)
        self.kindCombo.setObjectName(u"kindCombo")

        self.fieldsGrid.addWidget(self.kindCombo, 0, 3, 1, 1)

        self.kindError = QLabel(supervisionObjectDialog)
        self.kindError.setObjectName(u"kindError")
        self.kindError.setProperty(u"role", u"error")
        self.kindError.setWordWrap(True)
        self.kindError.setVisible(False)

        self.fieldsGrid.addWidget(self.kindError, 2, 3, 1, 1)

        self.departmentLabel = QLabel(supervisionObjectDialog)
        self.departmentLabel.setObjectName(u"departmentLabel")

        self.fieldsGrid.addWidget(self.departmentLabel, 3, 0, 1, 1)

        self.departmentCombo = ChoiceCombo(supervisionObjectDialog)
        self.departmentCombo.setObjectName(u"departmentCombo")

        self.fieldsGrid.addWidget(self.departmentCombo, 3, 1, 1, 1)

        self.departmentError = QLabel(supervisionObjectDialog)
        self.departmentError.setObjectName(u"departmentError")
        self.departmentError.setProperty(u"role", u"error")
        self.departmentError.setWordWrap(True)
        self.departmentError.setVisible(False)

        self.fieldsGrid.addWidget(self.departmentError, 5, 1, 1, 1)

        self.groupLabel = QLabel(supervisionObjectDialog)
        self.groupLabel.setObjectName(u"groupLabel")

        self.fieldsGrid.addWidget(self.groupLabel, 3, 2, 1, 1)

        self.groupCombo = ChoiceCombo(supervisionObjectDialog)
        self.groupCombo.setObjectName(u"groupCombo")

        self.fieldsGrid.addWidget(self.groupCombo, 3, 3, 1, 1)

        self.groupError = QLabel(supervisionObjectDialog)
        self.groupError.setObjectName(u"groupError")
        self.groupError.setProperty(u"role", u"error")
        self.groupError.setWordWrap(True)
        self.groupError.setVisible(False)

        self.fieldsGrid.addWidget(self.groupError, 5, 3, 1, 1)

        self.timesLabel = QLabel(supervisionObjectDialog)
        self.timesLabel.setObjectName(u"timesLabel")

        self.fieldsGrid.addWidget(self.timesLabel, 6, 0, 1, 1)

        self.timesEdit = QLineEdit(supervisionObjectDialog)
        self.timesEdit.setObjectName(u"timesEdit")

        self.fieldsGrid.addWidget(self.timesEdit, 6, 1, 1, 1)

        self.timesError = QLabel(supervisionObjectDialog)
        self.timesError.setObjectName(u"timesError")
        self.timesError.setProperty(u"role", u"error")
        self.timesError.setWordWrap(True)
        self.timesError.setVisible(False)

        self.fieldsGrid.addWidget(self.timesError, 8, 1, 1, 1)

        self.placeLabel = QLabel(supervisionObjectDialog)
        self.placeLabel.setObjectName(u"placeLabel")

        self.fieldsGrid.addWidget(self.placeLabel, 6, 2, 1, 1)

        self.placeEdit = QLineEdit(supervisionObjectDialog)
        self.placeEdit.setObjectName(u"placeEdit")

        self.fieldsGrid.addWidget(self.placeEdit, 6, 3, 1, 1)

        self.placeError = QLabel(supervisionObjectDialog)
        self.placeError.setObjectName(u"placeError")
        self.placeError.setProperty(u"role", u"error")
        self.placeError.setWordWrap(True)
        self.placeError.setVisible(False)

        self.fieldsGrid.addWidget(self.placeError, 8, 3, 1, 1)

        self.fromLabel = QLabel(supervisionObjectDialog)
        self.fromLabel.setObjectName(u"fromLabel")

        self.fieldsGrid.addWidget(self.fromLabel, 9, 0, 1, 1)

        self.fromEdit = DateEdit(supervisionObjectDialog)
        self.fromEdit.setObjectName(u"fromEdit")

        self.fieldsGrid.addWidget(self.fromEdit, 9, 1, 1, 1)

        self.fromError = QLabel(supervisionObjectDialog)
        self.fromError.setObjectName(u"fromError")
        self.fromError.setProperty(u"role", u"error")
        self.fromError.setWordWrap(True)
        self.fromError.setVisible(False)

        self.fieldsGrid.addWidget(self.fromError, 11, 1, 1, 1)

        self.untilLabel = QLabel(supervisionObjectDialog)
        self.untilLabel.setObjectName(u"untilLabel")

        self.fieldsGrid.addWidget(self.untilLabel, 9, 2, 1, 1)

        self.untilEdit = DateEdit(supervisionObjectDialog)
        self.untilEdit.setObjectName(u"untilEdit")

        self.fieldsGrid.addWidget(self.untilEdit, 9, 3, 1, 1)

        self.untilError = QLabel(supervisionObjectDialog)
        self.untilError.setObjectName(u"untilError")
        self.untilError.setProperty(u"role", u"error")
        self.untilError.setWordWrap(True)
        self.untilError.setVisible(False)

        self.fieldsGrid.addWidget(self.untilError, 11, 3, 1, 1)

        self.acceptedLabel = QLabel(supervisionObjectDialog)
        self.acceptedLabel.setObjectName(u"acceptedLabel")

        self.fieldsGrid.addWidget(self.acceptedLabel, 12, 0, 1, 1)

        self.acceptedEdit = DateEdit(supervisionObjectDialog)
        self.acceptedEdit.setObjectName(u"acceptedEdit")

        self.fieldsGrid.addWidget(self.acceptedEdit, 12, 1, 1, 1)

        self.acceptedError = QLabel(supervisionObjectDialog)
        self.acceptedError.setObjectName(u"acceptedError")
        self.acceptedError.setProperty(u"role", u"error")
        self.acceptedError.setWordWrap(True)
        self.acceptedError.setVisible(False)

        self.fieldsGrid.addWidget(self.acceptedError, 14, 1, 1, 1)

        self.noteLabel = QLabel(supervisionObjectDialog)
        self.noteLabel.setObjectName(u"noteLabel")

        self.fieldsGrid.addWidget(self.noteLabel, 15, 0, 1, 1)

        self.noteEdit = LinesEdit(supervisionObjectDialog)
        self.noteEdit.setObjectName(u"noteEdit")

        self.fieldsGrid.addWidget(self.noteEdit, 15, 1, 1, 3)

        self.noteError = QLabel(supervisionObjectDialog)
        self.noteError.setObjectName(u"noteError")
        self.noteError.setProperty(u"role", u"error")
        self.noteError.setWordWrap(True)
        self.noteError.setVisible(False)

        self.fieldsGrid.addWidget(self.noteError, 17, 1, 1, 3)

        self.fieldsGrid.setColumnStretch(1, 1)
        self.fieldsGrid.setColumnStretch(3, 1)

        self.supervisionObjectDialogLayout.addLayout(self.fieldsGrid)

        self.milestonesTitle = QLabel(supervisionObjectDialog)
        self.milestonesTitle.setObjectName(u"milestonesTitle")
        self.milestonesTitle.setWordWrap(True)

        self.supervisionObjectDialogLayout.addWidget(self.milestonesTitle)

        self.milestonesRows = PartRows(supervisionObjectDialog)
        self.milestonesRows.setObjectName(u"milestonesRows")

        self.supervisionObjectDialogLayout.addWidget(self.milestonesRows)

        self.milestonesError = QLabel(supervisionObjectDialog)
        self.milestonesError.setObjectName(u"milestonesError")
        self.milestonesError.setProperty(u"role", u"error")
        self.milestonesError.setWordWrap(True)
        self.milestonesError.setVisible(False)

        self.supervisionObjectDialogLayout.addWidget(self.milestonesError)

        self.errorLabel = QLabel(supervisionObjectDialog)
        self.errorLabel.setObjectName(u"errorLabel")
        self.errorLabel.setProperty(u"role", u"error")
        self.errorLabel.setWordWrap(True)
        self.errorLabel.setVisible(False)

        self.supervisionObjectDialogLayout.addWidget(self.errorLabel)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footLayout.setContentsMargins(0, 0, 0, 0)
        self.footSpacer = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.cancelButton = QPushButton(supervisionObjectDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.footLayout.addWidget(self.cancelButton)

        self.saveButton = QPushButton(supervisionObjectDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"role", u"primary")
        self.saveButton.setAutoDefault(False)

        self.footLayout.addWidget(self.saveButton)


        self.supervisionObjectDialogLayout.addLayout(self.footLayout)

#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.nameEdit)
        self.kindLabel.setBuddy(self.kindCombo)
        self.departmentLabel.setBuddy(self.departmentCombo)
        self.groupLabel.setBuddy(self.groupCombo)
        self.timesLabel.setBuddy(self.timesEdit)
        self.placeLabel.setBuddy(self.placeEdit)
        self.fromLabel.setBuddy(self.fromEdit)
        self.untilLabel.setBuddy(self.untilEdit)
        self.acceptedLabel.setBuddy(self.acceptedEdit)
        self.noteLabel.setBuddy(self.noteEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.nameEdit, self.kindCombo)
        QWidget.setTabOrder(self.kindCombo, self.departmentCombo)
        QWidget.setTabOrder(self.departmentCombo, self.groupCombo)
        QWidget.setTabOrder(self.groupCombo, self.timesEdit)
        QWidget.setTabOrder(self.timesEdit, self.placeEdit)
        QWidget.setTabOrder(self.placeEdit, self.fromEdit)
        QWidget.setTabOrder(self.fromEdit, self.untilEdit)
        QWidget.setTabOrder(self.untilEdit, self.acceptedEdit)
        QWidget.setTabOrder(self.acceptedEdit, self.noteEdit)
        QWidget.setTabOrder(self.noteEdit, self.milestonesRows)
        QWidget.setTabOrder(self.milestonesRows, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(supervisionObjectDialog)

        QMetaObject.connectSlotsByName(supervisionObjectDialog)
    # setupUi

    def retranslateUi(self, supervisionObjectDialog):
        supervisionObjectDialog.setWindowTitle(QCoreApplication.translate("SupervisionObjectDialog", u"\u76d1\u7763\u5bf9\u8c61", None))
        self.keptLabel.setText(QCoreApplication.translate("SupervisionObjectDialog", u"\u8fd9\u91cc\u662f\u4e0a\u6b21\u6ca1\u6709\u4fdd\u5b58\u7684\u5185\u5bb9\u3002", None))
        self.clearButton.setText(QCoreApplication.translate("SupervisionObjectDialog", u"\u91cd\u65b0\u586b\u5199", None))
        self.headingLabel.setText("")
        self.nameLabel.setText(QCoreApplication.translate("SupervisionObjectDialog", u"\u540d\u79f0 *", None))
#if QT_CONFIG(accessibility)
        self.nameEdit.setAccessibleName(QCoreApplication.translate("SupervisionObjectDialog", u"\u540d\u79f0", None))
#endif // QT_CONFIG(accessibility)
        self.nameError.setText("")
        self.kindLabel.setText(QCoreApplication.translate("SupervisionObjectDialog", u"\u7c7b\u578b *", None))
#if QT_CONFIG(accessibility)
        self.kindCombo.setAccessibleName(QCoreApplication.translate("SupervisionObjectDialog", u"\u7c7b\u578b", None))
#endif // QT_CONFIG(accessibility)
        self.kindError.setText("")
        self.departmentLabel.setText(QCoreApplication.translate("SupervisionObjectDialog", u"\u8d23\u4efb\u90e8\u95e8", None))
#if QT_CONFIG(accessibility)
        self.departmentCombo.setAccessibleName(QCoreApplication.translate("SupervisionObjectDialog", u"\u8d23\u4efb\u90e8\u95e8", None))
#endif // QT_CONFIG(accessibility)
        self.departmentError.setText("")
        self.groupLabel.setText(QCoreApplication.translate("SupervisionObjectDialog", u"\u4ee3\u8868\u5c0f\u7ec4", None))
#if QT_CONFIG(accessibility)
        self.groupCombo.setAccessibleName(QCoreApplication.translate("SupervisionObjectDialog", u"\u4ee3\u8868\u5c0f\u7ec4", None))
#endif // QT_CONFIG(accessibility)
        self.groupError.setText("")
        self.timesLabel.setText(QCoreApplication.translate("SupervisionObjectDialog", u"\u6bcf\u5b63\u5ea6\u6b21\u6570", None))
#if QT_CONFIG(accessibility)
        self.timesEdit.setAccessibleName(QCoreApplication.translate("SupervisionObjectDialog", u"\u6bcf\u5b63\u5ea6\u6b21\u6570", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.timesEdit.setToolTip(QCoreApplication.translate("SupervisionObjectDialog", u"\u6bcf\u5b63\u5ea6\u81f3\u5c11\u76d1\u7763\u51e0\u6b21\uff1b\u7a7a\u767d\u4e3a\u4e0d\u8981\u6c42", None))
#endif // QT_CONFIG(tooltip)
        self.timesError.setText("")
        self.placeLabel.setText(QCoreApplication.translate("SupervisionObjectDialog", u"\u4f4d\u7f6e", None))
#if QT_CONFIG(accessibility)
        self.placeEdit.setAccessibleName(QCoreApplication.translate("SupervisionObjectDialog", u"\u4f4d\u7f6e", None))
#endif // QT_CONFIG(accessibility)
        self.placeError.setText("")
        self.fromLabel.setText(QCoreApplication.translate("SupervisionObjectDialog", u"\u8981\u6c42\u8d77\u59cb\u65e5\u671f", None))
#if QT_CONFIG(accessibility)
        self.fromEdit.setAccessibleName(QCoreApplication.translate("SupervisionObjectDialog", u"\u8981\u6c42\u8d77\u59cb\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.fromError.setText("")
        self.untilLabel.setText(QCoreApplication.translate("SupervisionObjectDialog", u"\u8981\u6c42\u622a\u6b62\u65e5\u671f", None))
#if QT_CONFIG(accessibility)
        self.untilEdit.setAccessibleName(QCoreApplication.translate("SupervisionObjectDialog", u"\u8981\u6c42\u622a\u6b62\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.untilError.setText("")
        self.acceptedLabel.setText(QCoreApplication.translate("SupervisionObjectDialog", u"\u9a8c\u6536\u65e5\u671f", None))
#if QT_CONFIG(accessibility)
        self.acceptedEdit.setAccessibleName(QCoreApplication.translate("SupervisionObjectDialog", u"\u9a8c\u6536\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.acceptedError.setText("")
        self.noteLabel.setText(QCoreApplication.translate("SupervisionObjectDialog", u"\u8bf4\u660e", None))
#if QT_CONFIG(accessibility)
        self.noteEdit.setAccessibleName(QCoreApplication.translate("SupervisionObjectDialog", u"\u8bf4\u660e", None))
#endif // QT_CONFIG(accessibility)
        self.noteError.setText("")
        self.milestonesTitle.setText(QCoreApplication.translate("SupervisionObjectDialog", u"\u8282\u70b9", None))
#if QT_CONFIG(accessibility)
        self.milestonesRows.setAccessibleName(QCoreApplication.translate("SupervisionObjectDialog", u"\u8282\u70b9", None))
#endif // QT_CONFIG(accessibility)
        self.milestonesError.setText("")
        self.errorLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("SupervisionObjectDialog", u"\u53d6\u6d88", None))
#if QT_CONFIG(tooltip)
        self.cancelButton.setToolTip(QCoreApplication.translate("SupervisionObjectDialog", u"\u5173\u95ed\uff1b\u586b\u4e86\u7684\u5185\u5bb9\u7559\u7740\uff0c\u4e0b\u6b21\u6253\u5f00\u8fd8\u5728\uff08Esc\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.saveButton.setText(QCoreApplication.translate("SupervisionObjectDialog", u"\u4fdd\u5b58  Ctrl+S", None))
#if QT_CONFIG(tooltip)
        self.saveButton.setToolTip(QCoreApplication.translate("SupervisionObjectDialog", u"\u4fdd\u5b58\uff08Ctrl+S\uff09", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi

