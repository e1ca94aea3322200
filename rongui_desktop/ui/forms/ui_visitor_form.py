# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'visitor_form.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QTabBar, QVBoxLayout,
    QWidget)

from rongui_desktop.ui.widgets.choice_combo import ChoiceCombo
from rongui_desktop.ui.widgets.count_spin import CountSpin
from rongui_desktop.ui.widgets.date_edit import (DateEdit, TimeEdit)
from rongui_desktop.ui.widgets.elided_label import ElidedLabel
from rongui_desktop.ui.widgets.instant import (InstantButton, InstantCheck)
from rongui_desktop.ui.widgets.lines_edit import LinesEdit
from rongui_desktop.ui.widgets.name_edit import NameEdit

class Ui_VisitorForm(object):
    def setupUi(self, visitorForm):
        if not visitorForm.objectName():
            visitorForm.setObjectName(u"visitorForm")
        self.visitorFormLayout = QVBoxLayout(visitorForm)
        self.visitorFormLayout.setSpacing(8)
        self.visitorFormLayout.setObjectName(u"visitorFormLayout")
        self.visitorFormLayout.setContentsMargins(16, 12, 16, 12)
        self.formHeadLayout = QHBoxLayout()
        self.formHeadLayout.setSpacing(8)
        self.formHeadLayout.setObjectName(u"formHeadLayout")
        self.formHeadLayout.setContentsMargins(0, 0, 0, 0)
        self.formTitleLabel = QLabel(visitorForm)
        self.formTitleLabel.setObjectName(u"formTitleLabel")
        self.formTitleLabel.setProperty(u"role", u"heading")

        self.formHeadLayout.addWidget(self.formTitleLabel)

        self.entryStateLabel = QLabel(visitorForm)
        self.entryStateLabel.setObjectName(u"entryStateLabel")
        self.entryStateLabel.setProperty(u"role", u"badge")
        self.entryStateLabel.setVisible(False)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.entryStateLabel.sizePolicy().hasHeightForWidth())
        self.entryStateLabel.setSizePolicy(sizePolicy)

        self.formHeadLayout.addWidget(self.entryStateLabel)

        self.formHeadSpacer = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.formHeadLayout.addItem(self.formHeadSpacer)

        self.draftLabel = ElidedLabel(visitorForm)
        self.draftLabel.setObjectName(u"draftLabel")
        self.draftLabel.setProperty(u"role", u"secondary")

        self.formHeadLayout.addWidget(self.draftLabel)


        self.visitorFormLayout.addLayout(self.formHeadLayout)

        self.draftBar = QFrame(visitorForm)
        self.draftBar.setObjectName(u"draftBar")
        self.draftBar.setProperty(u"role", u"notice")
        self.draftBar.setVisible(False)
        self.draftBarLayout = QHBoxLayout(self.draftBar)
        self.draftBarLayout.setSpacing(8)
        self.draftBarLayout.setObjectName(u"draftBarLayout")
        self.draftBarLayout.setContentsMargins(12, 4, 6, 4)
        self.draftBarLabel = ElidedLabel(self.draftBar)
        self.draftBarLabel.setObjectName(u"draftBarLabel")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.draftBarLabel.sizePolicy().hasHeightForWidth())
        self.draftBarLabel.setSizePolicy(sizePolicy1)

        self.draftBarLayout.addWidget(self.draftBarLabel)

        self.restoreDraftButton = InstantButton(self.draftBar)
        self.restoreDraftButton.setObjectName(u"restoreDraftButton")

        self.draftBarLayout.addWidget(self.restoreDraftButton)

        self.discardDraftButton = QPushButton(self.draftBar)
        self.discardDraftButton.setObjectName(u"discardDraftButton")
        self.discardDraftButton.setProperty(u"role", u"quiet")

        self.draftBarLayout.addWidget(self.discardDraftButton)


        self.visitorFormLayout.addWidget(self.draftBar)

        self.fieldsArea = QScrollArea(visitorForm)
        self.fieldsArea.setObjectName(u"fieldsArea")
        self.fieldsArea.setWidgetResizable(True)
        self.fieldsArea.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.fieldsArea.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.fieldsArea.setFrameShape(QFrame.Shape.NoFrame)
        self.fieldsWidget = QWidget()
        self.fieldsWidget.setObjectName(u"fieldsWidget")
        self.fieldsLayout = QGridLayout(self.fieldsWidget)
        self.fieldsLayout.setObjectName(u"fieldsLayout")
        self.fieldsLayout.setHorizontalSpacing(10)
        self.fieldsLayout.setVerticalSpacing(6)
        self.fieldsLayout.setContentsMargins(0, 0, 0, 0)
        self.visitorNameLabel = QLabel(self.fieldsWidget)
        self.visitorNameLabel.setObjectName(u"visitorNameLabel")

        self.fieldsLayout.addWidget(self.visitorNameLabel, 0, 0, 1, 1)

        self.visitorNameEdit = NameEdit(self.fieldsWidget)
        self.visitorNameEdit.setObjectName(u"visitorNameEdit")

        self.fieldsLayout.addWidget(self.visitorNameEdit, 0, 1, 1, 1)

        self.visitorNameError = QLabel(self.fieldsWidget)
        self.visitorNameError.setObjectName(u"visitorNameError")
        self.visitorNameError.setProperty(u"role", u"error")
        self.visitorNameError.setWordWrap(True)
        self.visitorNameError.setVisible(False)

        self.fieldsLayout.addWidget(self.visitorNameError, 1, 1, 1, 1)

        self.visitorCountLabel = QLabel(self.fieldsWidget)
        self.visitorCountLabel.setObjectName(u"visitorCountLabel")

        self.fieldsLayout.addWidget(self.visitorCountLabel, 0, 2, 1, 1)

        self.countLayout = QHBoxLayout()
        self.countLayout.setSpacing(8)
        self.countLayout.setObjectName(u"countLayout")
        self.countLayout.setContentsMargins(0, 0, 0, 0)
        self.visitorCountSpin = CountSpin(self.fieldsWidget)
        self.visitorCountSpin.setObjectName(u"visitorCountSpin")
        self.visitorCountSpin.setMinimum(1)
        self.visitorCountSpin.setMaximum(9999)
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy2.setHorizontalStretch(1)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.visitorCountSpin.sizePolicy().hasHeightForWidth())
        self.visitorCountSpin.setSizePolicy(sizePolicy2)

        self.countLayout.addWidget(self.visitorCountSpin)

        self.receivedAtLabel = QLabel(self.fieldsWidget)
        self.receivedAtLabel.setObjectName(u"receivedAtLabel")

        self.countLayout.addWidget(self.receivedAtLabel)

        self.receivedAtEdit = TimeEdit(self.fieldsWidget)
        self.receivedAtEdit.setObjectName(u"receivedAtEdit")
        sizePolicy2.setHeightForWidth(self.receivedAtEdit.sizePolicy().hasHeightForWidth())
        self.receivedAtEdit.setSizePolicy(sizePolicy2)

        self.countLayout.addWidget(self.receivedAtEdit)


        self.fieldsLayout.addLayout(self.countLayout, 0, 3, 1, 1)

        self.visitorCountError = QLabel(self.fieldsWidget)
        self.visitorCountError.setObjectName(u"visitorCountError")
        self.visitorCountError.setProperty(u"role", u"error")
        self.visitorCountError.setWordWrap(True)
        self.visitorCountError.setVisible(False)

        self.fieldsLayout.addWidget(self.visitorCountError, 1, 3, 1, 1)

        self.visitorPhoneLabel = QLabel(self.fieldsWidget)
        self.visitorPhoneLabel.setObjectName(u"visitorPhoneLabel")

        self.fieldsLayout.addWidget(self.visitorPhoneLabel, 2, 0, 1, 1)

        self.visitorPhoneEdit = QLineEdit(self.fieldsWidget)
        self.visitorPhoneEdit.setObjectName(u"visitorPhoneEdit")
        self.visitorPhoneEdit.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)

        self.fieldsLayout.addWidget(self.visitorPhoneEdit, 2, 1, 1, 1)

        self.visitorPhoneError = QLabel(self.fieldsWidget)
        self.visitorPhoneError.setObjectName(u"visitorPhoneError")
        self.visitorPhoneError.setProperty(u"role", u"error")
        self.visitorPhoneError.setWordWrap(True)
        self.visitorPhoneError.setVisible(False)

        self.fieldsLayout.addWidget(self.visitorPhoneError, 3, 1, 1, 1)

        self.visitorGenderLabel = QLabel(self.fieldsWidget)
        self.visitorGenderLabel.setObjectName(u"visitorGenderLabel")

        self.fieldsLayout.addWidget(self.visitorGenderLabel, 2, 2, 1, 1)

        self.visitorGenderCombo = ChoiceCombo(self.fieldsWidget)
        self.visitorGenderCombo.setObjectName(u"visitorGenderCombo")

        self.fieldsLayout.addWidget(self.visitorGenderCombo, 2, 3, 1, 1)

        self.visitorGenderError = QLabel(self.fieldsWidget)
        self.visitorGenderError.setObjectName(u"visitorGenderError")
        self.visitorGenderError.setProperty(u"role", u"error")
        self.visitorGenderError.setWordWrap(True)
        self.visitorGenderError.setVisible(False)

        self.fieldsLayout.addWidget(self.visitorGenderError, 3, 3, 1, 1)

        self.communityLabel = QLabel(self.fieldsWidget)
        self.communityLabel.setObjectName(u"communityLabel")

        self.fieldsLayout.addWidget(self.communityLabel, 4, 0, 1, 1)

        self.communityCombo = ChoiceCombo(self.fieldsWidget)
        self.communityCombo.setObjectName(u"communityCombo")

        self.fieldsLayout.addWidget(self.communityCombo, 4, 1, 1, 1)

        self.communityError = QLabel(self.fieldsWidget)
        self.communityError.setObjectName(u"communityError")
        self.communityError.setProperty(u"role", u"error")
        self.communityError.setWordWrap(True)
        self.communityError.setVisible(False)

        self.fieldsLayout.addWidget(self.communityError, 5, 1, 1, 1)

        self.addressLabel = QLabel(self.fieldsWidget)
        self.addressLabel.setObjectName(u"addressLabel")

        self.fieldsLayout.addWidget(self.addressLabel, 4, 2, 1, 1)

        self.addressEdit = QLineEdit(self.fieldsWidget)
        self.addressEdit.setObjectName(u"addressEdit")

        self.fieldsLayout.addWidget(self.addressEdit, 4, 3, 1, 1)

        self.addressError = QLabel(self.fieldsWidget)
        self.addressError.setObjectName(u"addressError")
        self.addressError.setProperty(u"role", u"error")
        self.addressError.setWordWrap(True)
        self.addressError.setVisible(False)

        self.fieldsLayout.addWidget(self.addressError, 5, 3, 1, 1)

        self.deputyLabel = QLabel(self.fieldsWidget)
        self.deputyLabel.setObjectName(u"deputyLabel")

        self.fieldsLayout.addWidget(self.deputyLabel, 6, 0, 1, 1)

        self.deputyError = QLabel(self.fieldsWidget)
        self.deputyError.setObjectName(u"deputyError")
        self.deputyError.setProperty(u"role", u"error")
        self.deputyError.setWordWrap(True)
        self.deputyError.setVisible(False)

        self.fieldsLayout.addWidget(self.deputyError, 7, 1, 1, 3)

        self.visitorMarksLayout = QHBoxLayout()
        self.visitorMarksLayout.setSpacing(12)
        self.visitorMarksLayout.setObjectName(u"visitorMarksLayout")
        self.visitorMarksLayout.setContentsMargins(0, 0, 0, 0)
        self.deputyCombo = ChoiceCombo(self.fieldsWidget)
        self.deputyCombo.setObjectName(u"deputyCombo")

        self.visitorMarksLayout.addWidget(self.deputyCombo)

        self.confidentialCheck = InstantCheck(self.fieldsWidget)
        self.confidentialCheck.setObjectName(u"confidentialCheck")

        self.visitorMarksLayout.addWidget(self.confidentialCheck)

        self.followUpCheck = InstantCheck(self.fieldsWidget)
        self.followUpCheck.setObjectName(u"followUpCheck")

        self.visitorMarksLayout.addWidget(self.followUpCheck)

        self.visitorMarksLayout.setStretch(0, 1)

        self.fieldsLayout.addLayout(self.visitorMarksLayout, 6, 1, 1, 3)

        self.mattersLine = QFrame(self.fieldsWidget)
        self.mattersLine.setObjectName(u"mattersLine")
        self.mattersLine.setProperty(u"role", u"line")

        self.fieldsLayout.addWidget(self.mattersLine, 8, 0, 1, 4)

        self.mattersBar = QWidget(self.fieldsWidget)
        self.mattersBar.setObjectName(u"mattersBar")
        self.mattersBar.setVisible(False)
        self.mattersBarLayout = QHBoxLayout(self.mattersBar)
        self.mattersBarLayout.setSpacing(8)
        self.mattersBarLayout.setObjectName(u"mattersBarLayout")
        self.mattersBarLayout.setContentsMargins(0, 0, 0, 0)
        self.matterTabs = QTabBar(self.mattersBar)
        self.matterTabs.setObjectName(u"matterTabs")

        self.mattersBarLayout.addWidget(self.matterTabs)

        self.mattersSpacer = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.mattersBarLayout.addItem(self.mattersSpacer)

        self.removeMatterButton = QPushButton(self.mattersBar)
        self.removeMatterButton.setObjectName(u"removeMatterButton")
        self.removeMatterButton.setProperty(u"role", u"link")

        self.mattersBarLayout.addWidget(self.removeMatterButton)


        self.fieldsLayout.addWidget(self.mattersBar, 9, 0, 1, 4)

        self.matterLabel = QLabel(self.fieldsWidget)
        self.matterLabel.setObjectName(u"matterLabel")

        self.fieldsLayout.addWidget(self.matterLabel, 10, 0, 1, 1)

        self.matterEdit = LinesEdit(self.fieldsWidget)
        self.matterEdit.setObjectName(u"matterEdit")

        self.fieldsLayout.addWidget(self.matterEdit, 10, 1, 1, 3)

        self.matterError = QLabel(self.fieldsWidget)
        self.matterError.setObjectName(u"matterError")
        self.matterError.setProperty(u"role", u"error")
        self.matterError.setWordWrap(True)
        self.matterError.setVisible(False)

        self.fieldsLayout.addWidget(self.matterError, 11, 1, 1, 3)

        self.replyLabel = QLabel(self.fieldsWidget)
        self.replyLabel.setObjectName(u"replyLabel")

        self.fieldsLayout.addWidget(self.replyLabel, 12, 0, 1, 1)

        self.replyEdit = LinesEdit(self.fieldsWidget)
        self.replyEdit.setObjectName(u"replyEdit")

        self.fieldsLayout.addWidget(self.replyEdit, 12, 1, 1, 3)

        self.replyError = QLabel(self.fieldsWidget)
        self.replyError.setObjectName(u"replyError")
        self.replyError.setProperty(u"role", u"error")
        self.replyError.setWordWrap(True)
        self.replyError.setVisible(False)

        self.fieldsLayout.addWidget(self.replyError, 13, 1, 1, 3)

        self.categoryLabel = QLabel(self.fieldsWidget)
        self.categoryLabel.setObjectName(u"categoryLabel")

        self.fieldsLayout.addWidget(self.categoryLabel, 14, 0, 1, 1)

        self.categoryCombo = ChoiceCombo(self.fieldsWidget)
        self.categoryCombo.setObjectName(u"categoryCombo")

        self.fieldsLayout.addWidget(self.categoryCombo, 14, 1, 1, 1)

        self.categoryError = QLabel(self.fieldsWidget)
        self.categoryError.setObjectName(u"categoryError")
        self.categoryError.setProperty(u"role", u"error")
        self.categoryError.setWordWrap(True)
        self.categoryError.setVisible(False)

        self.fieldsLayout.addWidget(self.categoryError, 15, 1, 1, 1)

        self.dispositionLabel = QLabel(self.fieldsWidget)
        self.dispositionLabel.setObjectName(u"dispositionLabel")

        self.fieldsLayout.addWidget(self.dispositionLabel, 14, 2, 1, 1)

        self.dispositionCombo = ChoiceCombo(self.fieldsWidget)
        self.dispositionCombo.setObjectName(u"dispositionCombo")

        self.fieldsLayout.addWidget(self.dispositionCombo, 14, 3, 1, 1)

        self.dispositionError = QLabel(self.fieldsWidget)
        self.dispositionError.setObjectName(u"dispositionError")
        self.dispositionError.setProperty(u"role", u"error")
        self.dispositionError.setWordWrap(True)
        self.dispositionError.setVisible(False)

        self.fieldsLayout.addWidget(self.dispositionError, 15, 3, 1, 1)

        self.departmentLabel = QLabel(self.fieldsWidget)
        self.departmentLabel.setObjectName(u"departmentLabel")

        self.fieldsLayout.addWidget(self.departmentLabel, 16, 0, 1, 1)

        self.departmentCombo = ChoiceCombo(self.fieldsWidget)
        self.departmentCombo.setObjectName(u"departmentCombo")

        self.fieldsLayout.addWidget(self.departmentCombo, 16, 1, 1, 1)

        self.departmentError = QLabel(self.fieldsWidget)
        self.departmentError.setObjectName(u"departmentError")
        self.departmentError.setProperty(u"role", u"error")
        self.departmentError.setWordWrap(True)
        self.departmentError.setVisible(False)

        self.fieldsLayout.addWidget(self.departmentError, 17, 1, 1, 1)

        self.dueDateLabel = QLabel(self.fieldsWidget)
        self.dueDateLabel.setObjectName(u"dueDateLabel")

        self.fieldsLayout.addWidget(self.dueDateLabel, 16, 2, 1, 1)

        self.dueDateLayout = QHBoxLayout()
        self.dueDateLayout.setSpacing(8)
        self.dueDateLayout.setObjectName(u"dueDateLayout")
        self.dueDateLayout.setContentsMargins(0, 0, 0, 0)
        self.dueDateEdit = DateEdit(self.fieldsWidget)
        self.dueDateEdit.setObjectName(u"dueDateEdit")

        self.dueDateLayout.addWidget(self.dueDateEdit)

        self.outcomeCombo = ChoiceCombo(self.fieldsWidget)
        self.outcomeCombo.setObjectName(u"outcomeCombo")
        self.outcomeCombo.setVisible(False)

        self.dueDateLayout.addWidget(self.outcomeCombo)


        self.fieldsLayout.addLayout(self.dueDateLayout, 16, 3, 1, 1)

        self.dueDateError = QLabel(self.fieldsWidget)
        self.dueDateError.setObjectName(u"dueDateError")
        self.dueDateError.setProperty(u"role", u"error")
        self.dueDateError.setWordWrap(True)
        self.dueDateError.setVisible(False)

        self.fieldsLayout.addWidget(self.dueDateError, 17, 3, 1, 1)

        self.reasonLabel = QLabel(self.fieldsWidget)
        self.reasonLabel.setObjectName(u"reasonLabel")

        self.fieldsLayout.addWidget(self.reasonLabel, 18, 0, 1, 1)

        self.reasonEdit = QLineEdit(self.fieldsWidget)
        self.reasonEdit.setObjectName(u"reasonEdit")

        self.fieldsLayout.addWidget(self.reasonEdit, 18, 1, 1, 3)

        self.reasonError = QLabel(self.fieldsWidget)
        self.reasonError.setObjectName(u"reasonError")
        self.reasonError.setProperty(u"role", u"error")
        self.reasonError.setWordWrap(True)
        self.reasonError.setVisible(False)

        self.fieldsLayout.addWidget(self.reasonError, 19, 1, 1, 3)

        self.fieldsLayout.setRowStretch(10, 3)
        self.fieldsLayout.setRowStretch(12, 2)
        self.fieldsLayout.setColumnStretch(1, 5)
        self.fieldsLayout.setColumnStretch(3, 6)
        self.fieldsArea.setWidget(self.fieldsWidget)

        self.visitorFormLayout.addWidget(self.fieldsArea)

        self.errorLayout = QHBoxLayout()
        self.errorLayout.setSpacing(8)
        self.errorLayout.setObjectName(u"errorLayout")
        self.errorLayout.setContentsMargins(0, 0, 0, 0)
        self.errorLabel = QLabel(visitorForm)
        self.errorLabel.setObjectName(u"errorLabel")
        self.errorLabel.setProperty(u"role", u"error")
        self.errorLabel.setWordWrap(True)
        self.errorLabel.setVisible(False)
        sizePolicy1.setHeightForWidth(self.errorLabel.sizePolicy().hasHeightForWidth())
        self.errorLabel.setSizePolicy(sizePolicy1)

        self.errorLayout.addWidget(self.errorLabel)

        self.keepIncompleteButton = InstantButton(visitorForm)
        self.keepIncompleteButton.setObjectName(u"keepIncompleteButton")
        self.keepIncompleteButton.setVisible(False)

        self.errorLayout.addWidget(self.keepIncompleteButton)


        self.visitorFormLayout.addLayout(self.errorLayout)

        self.upperFootLayout = QHBoxLayout()
        self.upperFootLayout.setSpacing(8)
        self.upperFootLayout.setObjectName(u"upperFootLayout")
        self.upperFootLayout.setContentsMargins(0, 0, 0, 0)

        self.visitorFormLayout.addLayout(self.upperFootLayout)

        self.formFootLayout = QHBoxLayout()
        self.formFootLayout.setSpacing(8)
        self.formFootLayout.setObjectName(u"formFootLayout")
        self.formFootLayout.setContentsMargins(0, 0, 0, 0)
        self.matterConfidentialCheck = InstantCheck(visitorForm)
        self.matterConfidentialCheck.setObjectName(u"matterConfidentialCheck")

        self.formFootLayout.addWidget(self.matterConfidentialCheck)

        self.withdrawButton = InstantButton(visitorForm)
        self.withdrawButton.setObjectName(u"withdrawButton")
        self.withdrawButton.setProperty(u"role", u"danger")
        self.withdrawButton.setVisible(False)

        self.formFootLayout.addWidget(self.withdrawButton)

        self.undoWithdrawalButton = QPushButton(visitorForm)
        self.undoWithdrawalButton.setObjectName(u"undoWithdrawalButton")
        self.undoWithdrawalButton.setVisible(False)

        self.formFootLayout.addWidget(self.undoWithdrawalButton)

        self.formFootSpacer = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.formFootLayout.addItem(self.formFootSpacer)

        self.addMatterButton = InstantButton(visitorForm)
        self.addMatterButton.setObjectName(u"addMatterButton")

        self.formFootLayout.addWidget(self.addMatterButton)

        self.saveButton = QPushButton(visitorForm)
        self.saveButton.setObjectName(u"saveButton")

        self.formFootLayout.addWidget(self.saveButton)

        self.savePrintButton = QPushButton(visitorForm)
        self.savePrintButton.setObjectName(u"savePrintButton")
        self.savePrintButton.setProperty(u"role", u"primary")

        self.formFootLayout.addWidget(self.savePrintButton)


        self.visitorFormLayout.addLayout(self.formFootLayout)

        self.visitorFormLayout.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.visitorNameLabel.setBuddy(self.visitorNameEdit)
        self.visitorCountLabel.setBuddy(self.visitorCountSpin)
        self.receivedAtLabel.setBuddy(self.receivedAtEdit)
        self.visitorPhoneLabel.setBuddy(self.visitorPhoneEdit)
        self.visitorGenderLabel.setBuddy(self.visitorGenderCombo)
        self.communityLabel.setBuddy(self.communityCombo)
        self.addressLabel.setBuddy(self.addressEdit)
        self.deputyLabel.setBuddy(self.deputyCombo)
        self.matterLabel.setBuddy(self.matterEdit)
        self.replyLabel.setBuddy(self.replyEdit)
        self.categoryLabel.setBuddy(self.categoryCombo)
        self.dispositionLabel.setBuddy(self.dispositionCombo)
        self.departmentLabel.setBuddy(self.departmentCombo)
        self.dueDateLabel.setBuddy(self.dueDateEdit)
        self.reasonLabel.setBuddy(self.reasonEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.visitorNameEdit, self.visitorCountSpin)
        QWidget.setTabOrder(self.visitorCountSpin, self.receivedAtEdit)
        QWidget.setTabOrder(self.receivedAtEdit, self.visitorPhoneEdit)
        QWidget.setTabOrder(self.visitorPhoneEdit, self.visitorGenderCombo)
        QWidget.setTabOrder(self.visitorGenderCombo, self.communityCombo)
        QWidget.setTabOrder(self.communityCombo, self.addressEdit)
        QWidget.setTabOrder(self.addressEdit, self.deputyCombo)
        QWidget.setTabOrder(self.deputyCombo, self.confidentialCheck)
        QWidget.setTabOrder(self.confidentialCheck, self.followUpCheck)
        QWidget.setTabOrder(self.followUpCheck, self.matterTabs)
        QWidget.setTabOrder(self.matterTabs, self.removeMatterButton)
        QWidget.setTabOrder(self.removeMatterButton, self.matterEdit)
        QWidget.setTabOrder(self.matterEdit, self.replyEdit)
        QWidget.setTabOrder(self.replyEdit, self.categoryCombo)
        QWidget.setTabOrder(self.categoryCombo, self.dispositionCombo)
        QWidget.setTabOrder(self.dispositionCombo, self.departmentCombo)
        QWidget.setTabOrder(self.departmentCombo, self.dueDateEdit)
        QWidget.setTabOrder(self.dueDateEdit, self.outcomeCombo)
        QWidget.setTabOrder(self.outcomeCombo, self.reasonEdit)
        QWidget.setTabOrder(self.reasonEdit, self.matterConfidentialCheck)
        QWidget.setTabOrder(self.matterConfidentialCheck, self.withdrawButton)
        QWidget.setTabOrder(self.withdrawButton, self.undoWithdrawalButton)
        QWidget.setTabOrder(self.undoWithdrawalButton, self.addMatterButton)
        QWidget.setTabOrder(self.addMatterButton, self.keepIncompleteButton)
        QWidget.setTabOrder(self.keepIncompleteButton, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.savePrintButton)
        QWidget.setTabOrder(self.savePrintButton, self.restoreDraftButton)
        QWidget.setTabOrder(self.restoreDraftButton, self.discardDraftButton)

        self.retranslateUi(visitorForm)

        QMetaObject.connectSlotsByName(visitorForm)
    # setupUi

    def retranslateUi(self, visitorForm):
        self.formTitleLabel.setText(QCoreApplication.translate("VisitorForm", u"\u6765\u8bbf\u767b\u8bb0", None))
        self.entryStateLabel.setText("")
        self.restoreDraftButton.setText(QCoreApplication.translate("VisitorForm", u"\u7ee7\u7eed\u586b\u5199(&J)", None))
        self.discardDraftButton.setText(QCoreApplication.translate("VisitorForm", u"\u4e22\u5f03", None))
        self.visitorNameLabel.setText(QCoreApplication.translate("VisitorForm", u"\u6765\u8bbf\u4eba *", None))
#if QT_CONFIG(accessibility)
        self.visitorNameEdit.setAccessibleName(QCoreApplication.translate("VisitorForm", u"\u6765\u8bbf\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.visitorNameEdit.setPlaceholderText(QCoreApplication.translate("VisitorForm", u"\u59d3\u540d\u6216\u62fc\u97f3\u9996\u5b57\u6bcd", None))
        self.visitorNameError.setText("")
        self.visitorCountLabel.setText(QCoreApplication.translate("VisitorForm", u"\u4eba\u6570", None))
#if QT_CONFIG(accessibility)
        self.visitorCountSpin.setAccessibleName(QCoreApplication.translate("VisitorForm", u"\u4eba\u6570", None))
#endif // QT_CONFIG(accessibility)
        self.receivedAtLabel.setText(QCoreApplication.translate("VisitorForm", u"\u65f6\u95f4", None))
#if QT_CONFIG(accessibility)
        self.receivedAtEdit.setAccessibleName(QCoreApplication.translate("VisitorForm", u"\u6765\u8bbf\u65f6\u95f4", None))
#endif // QT_CONFIG(accessibility)
        self.receivedAtEdit.setPlaceholderText(QCoreApplication.translate("VisitorForm", u"\u73b0\u5728", None))
        self.visitorCountError.setText("")
        self.visitorPhoneLabel.setText(QCoreApplication.translate("VisitorForm", u"\u8054\u7cfb\u7535\u8bdd", None))
#if QT_CONFIG(accessibility)
        self.visitorPhoneEdit.setAccessibleName(QCoreApplication.translate("VisitorForm", u"\u8054\u7cfb\u7535\u8bdd", None))
#endif // QT_CONFIG(accessibility)
        self.visitorPhoneError.setText("")
        self.visitorGenderLabel.setText(QCoreApplication.translate("VisitorForm", u"\u6027\u522b", None))
#if QT_CONFIG(accessibility)
        self.visitorGenderCombo.setAccessibleName(QCoreApplication.translate("VisitorForm", u"\u6027\u522b", None))
#endif // QT_CONFIG(accessibility)
        self.visitorGenderError.setText("")
        self.communityLabel.setText(QCoreApplication.translate("VisitorForm", u"\u793e\u533a", None))
#if QT_CONFIG(accessibility)
        self.communityCombo.setAccessibleName(QCoreApplication.translate("VisitorForm", u"\u793e\u533a", None))
#endif // QT_CONFIG(accessibility)
        self.communityError.setText("")
        self.addressLabel.setText(QCoreApplication.translate("VisitorForm", u"\u4f4f\u5740", None))
#if QT_CONFIG(accessibility)
        self.addressEdit.setAccessibleName(QCoreApplication.translate("VisitorForm", u"\u4f4f\u5740", None))
#endif // QT_CONFIG(accessibility)
        self.addressError.setText("")
        self.deputyLabel.setText(QCoreApplication.translate("VisitorForm", u"\u63a5\u5f85\u4ee3\u8868 *", None))
        self.deputyError.setText("")
#if QT_CONFIG(accessibility)
        self.deputyCombo.setAccessibleName(QCoreApplication.translate("VisitorForm", u"\u63a5\u5f85\u4ee3\u8868", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.confidentialCheck.setAccessibleName(QCoreApplication.translate("VisitorForm", u"\u6765\u8bbf\u4eba\u8981\u6c42\u4fdd\u5bc6", None))
#endif // QT_CONFIG(accessibility)
        self.confidentialCheck.setText(QCoreApplication.translate("VisitorForm", u"\u8981\u6c42\u4fdd\u5bc6(&M)", None))
#if QT_CONFIG(tooltip)
        self.confidentialCheck.setToolTip(QCoreApplication.translate("VisitorForm", u"\u53ea\u5728\u672c\u4eba\u7684\u767b\u8bb0\u8868\u4e0a\u663e\u793a\u59d3\u540d\u548c\u4e8b\u9879\uff0c\u5176\u4ed6\u5730\u65b9\u4e00\u5f8b\u9690\u53bb", None))
#endif // QT_CONFIG(tooltip)
        self.followUpCheck.setText(QCoreApplication.translate("VisitorForm", u"\u8ddf\u8e2a\u56de\u8bbf(&G)", None))
#if QT_CONFIG(tooltip)
        self.followUpCheck.setToolTip(QCoreApplication.translate("VisitorForm", u"\u529e\u7406\u4ee5\u540e\u7531\u63a5\u5f85\u4ee3\u8868\u56de\u8bbf\u6765\u8bbf\u4eba", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.matterTabs.setAccessibleName(QCoreApplication.translate("VisitorForm", u"\u672c\u6765\u8bbf\u4eba\u7684\u5404\u4e2a\u4e8b\u9879", None))
#endif // QT_CONFIG(accessibility)
        self.removeMatterButton.setText(QCoreApplication.translate("VisitorForm", u"\u53bb\u6389\u8fd9\u4e2a\u4e8b\u9879", None))
        self.matterLabel.setText(QCoreApplication.translate("VisitorForm", u"\u53cd\u6620\u4e8b\u9879 *", None))
#if QT_CONFIG(accessibility)
        self.matterEdit.setAccessibleName(QCoreApplication.translate("VisitorForm", u"\u53cd\u6620\u4e8b\u9879", None))
#endif // QT_CONFIG(accessibility)
        self.matterError.setText("")
        self.replyLabel.setText(QCoreApplication.translate("VisitorForm", u"\u73b0\u573a\u7b54\u590d", None))
#if QT_CONFIG(accessibility)
        self.replyEdit.setAccessibleName(QCoreApplication.translate("VisitorForm", u"\u73b0\u573a\u7b54\u590d", None))
#endif // QT_CONFIG(accessibility)
        self.replyError.setText("")
        self.categoryLabel.setText(QCoreApplication.translate("VisitorForm", u"\u7c7b\u522b *", None))
#if QT_CONFIG(accessibility)
        self.categoryCombo.setAccessibleName(QCoreApplication.translate("VisitorForm", u"\u7c7b\u522b", None))
#endif // QT_CONFIG(accessibility)
        self.categoryError.setText("")
        self.dispositionLabel.setText(QCoreApplication.translate("VisitorForm", u"\u5904\u7406\u65b9\u5f0f *", None))
#if QT_CONFIG(accessibility)
        self.dispositionCombo.setAccessibleName(QCoreApplication.translate("VisitorForm", u"\u5904\u7406\u65b9\u5f0f", None))
#endif // QT_CONFIG(accessibility)
        self.dispositionError.setText("")
        self.departmentLabel.setText(QCoreApplication.translate("VisitorForm", u"\u4e3b\u8d23\u90e8\u95e8", None))
#if QT_CONFIG(accessibility)
        self.departmentCombo.setAccessibleName(QCoreApplication.translate("VisitorForm", u"\u4e3b\u8d23\u90e8\u95e8", None))
#endif // QT_CONFIG(accessibility)
        self.departmentError.setText("")
        self.dueDateLabel.setText(QCoreApplication.translate("VisitorForm", u"\u529e\u7406\u671f\u9650", None))
#if QT_CONFIG(accessibility)
        self.dueDateEdit.setAccessibleName(QCoreApplication.translate("VisitorForm", u"\u529e\u7406\u671f\u9650", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.outcomeCombo.setAccessibleName(QCoreApplication.translate("VisitorForm", u"\u529e\u7406\u7ed3\u679c", None))
#endif // QT_CONFIG(accessibility)
        self.dueDateError.setText("")
        self.reasonLabel.setText(QCoreApplication.translate("VisitorForm", u"\u66f4\u6b63\u539f\u56e0 *", None))
#if QT_CONFIG(accessibility)
        self.reasonEdit.setAccessibleName(QCoreApplication.translate("VisitorForm", u"\u66f4\u6b63\u539f\u56e0", None))
#endif // QT_CONFIG(accessibility)
        self.reasonEdit.setPlaceholderText(QCoreApplication.translate("VisitorForm", u"\u5199\u660e\u4e3a\u4ec0\u4e48\u66f4\u6b63\uff0c\u4f1a\u8bb0\u5165\u53d8\u66f4\u8bb0\u5f55", None))
        self.reasonError.setText("")
        self.errorLabel.setText("")
        self.keepIncompleteButton.setText(QCoreApplication.translate("VisitorForm", u"\u7559\u4f5c\u5f85\u8865(&B)", None))
#if QT_CONFIG(tooltip)
        self.keepIncompleteButton.setToolTip(QCoreApplication.translate("VisitorForm", u"\u5148\u4fdd\u5b58\u5df2\u7ecf\u77e5\u9053\u7684\u5185\u5bb9\uff0c\u4ee5\u540e\u8865\u5168\uff1b\u8865\u5168\u4e4b\u524d\u4e0d\u8ba1\u5165\u7edf\u8ba1", None))
#endif // QT_CONFIG(tooltip)
        self.matterConfidentialCheck.setText(QCoreApplication.translate("VisitorForm", u"\u672c\u4e8b\u9879\u4fdd\u5bc6(&T)", None))
        self.withdrawButton.setText(QCoreApplication.translate("VisitorForm", u"\u4f5c\u5e9f(&W)\u2026", None))
        self.undoWithdrawalButton.setText(QCoreApplication.translate("VisitorForm", u"\u6062\u590d\u767b\u8bb0", None))
#if QT_CONFIG(accessibility)
        self.addMatterButton.setAccessibleName(QCoreApplication.translate("VisitorForm", u"\u518d\u8bb0\u4e00\u4e2a\u4e8b\u9879", None))
#endif // QT_CONFIG(accessibility)
        self.addMatterButton.setText(QCoreApplication.translate("VisitorForm", u"\uff0b \u518d\u8bb0\u4e00\u4e2a\u4e8b\u9879(&A)", None))
#if QT_CONFIG(tooltip)
        self.addMatterButton.setToolTip(QCoreApplication.translate("VisitorForm", u"\u540c\u4e00\u6765\u8bbf\u4eba\u53cd\u6620\u7684\u53e6\u4e00\u4ef6\u4e8b", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.saveButton.setAccessibleName(QCoreApplication.translate("VisitorForm", u"\u4fdd\u5b58", None))
#endif // QT_CONFIG(accessibility)
        self.saveButton.setText(QCoreApplication.translate("VisitorForm", u"\u4fdd\u5b58  Ctrl+S", None))
#if QT_CONFIG(tooltip)
        self.saveButton.setToolTip(QCoreApplication.translate("VisitorForm", u"\u4fdd\u5b58\uff0c\u5e76\u5f00\u59cb\u767b\u8bb0\u4e0b\u4e00\u4f4d", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.savePrintButton.setAccessibleName(QCoreApplication.translate("VisitorForm", u"\u4fdd\u5b58\u5e76\u6253\u5370", None))
#endif // QT_CONFIG(accessibility)
        self.savePrintButton.setText(QCoreApplication.translate("VisitorForm", u"\u4fdd\u5b58\u5e76\u6253\u5370  Ctrl+P", None))
#if QT_CONFIG(tooltip)
        self.savePrintButton.setToolTip(QCoreApplication.translate("VisitorForm", u"\u4fdd\u5b58\uff0c\u5e76\u6253\u5370\u767b\u8bb0\u8868", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

