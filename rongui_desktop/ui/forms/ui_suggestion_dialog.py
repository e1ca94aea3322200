# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'suggestion_dialog.ui'
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
    QHBoxLayout, QLabel, QLineEdit, QListWidget,
    QListWidgetItem, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from rongui_desktop.ui.widgets.choice_combo import ChoiceCombo
from rongui_desktop.ui.widgets.date_edit import DateEdit

class Ui_SuggestionDialog(object):
    def setupUi(self, suggestionDialog):
        if not suggestionDialog.objectName():
            suggestionDialog.setObjectName(u"suggestionDialog")
        suggestionDialog.setMinimumSize(QSize(760, 0))
        self.suggestionDialogLayout = QVBoxLayout(suggestionDialog)
        self.suggestionDialogLayout.setSpacing(12)
        self.suggestionDialogLayout.setObjectName(u"suggestionDialogLayout")
        self.suggestionDialogLayout.setContentsMargins(20, 16, 20, 16)
        self.keptBar = QFrame(suggestionDialog)
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


        self.suggestionDialogLayout.addWidget(self.keptBar)

        self.headingLabel = QLabel(suggestionDialog)
        self.headingLabel.setObjectName(u"headingLabel")
        self.headingLabel.setWordWrap(True)

        self.suggestionDialogLayout.addWidget(self.headingLabel)

        self.fieldsGrid = QGridLayout()
        self.fieldsGrid.setObjectName(u"fieldsGrid")
        self.fieldsGrid.setHorizontalSpacing(10)
        self.fieldsGrid.setVerticalSpacing(6)
        self.fieldsGrid.setContentsMargins(0, 0, 0, 0)
        self.numberLabel = QLabel(suggestionDialog)
        self.numberLabel.setObjectName(u"numberLabel")

        self.fieldsGrid.addWidget(self.numberLabel, 0, 0, 1, 1)

        self.numberEdit = QLineEdit(suggestionDialog)
        self.numberEdit.setObjectName(u"numberEdit")

        self.fieldsGrid.addWidget(self.numberEdit, 0, 1, 1, 1)

        self.numberError = QLabel(suggestionDialog)
        self.numberError.setObjectName(u"numberError")
        self.numberError.setProperty(u"role", u"error")
        self.numberError.setWordWrap(True)
        self.numberError.setVisible(False)

        self.fieldsGrid.addWidget(self.numberError, 2, 1, 1, 1)

        self.sessionLabel = QLabel(suggestionDialog)
        self.sessionLabel.setObjectName(u"sessionLabel")

        self.fieldsGrid.addWidget(self.sessionLabel, 0, 2, 1, 1)

        self.sessionEdit = QLineEdit(suggestionDialog)
        self.sessionEdit.setObjectName(u"sessionEdit")

        self.fieldsGrid.addWidget(self.sessionEdit, 0, 3, 1, 1)

        self.sessionError = QLabel(suggestionDialog)
        self.sessionError.setObjectName(u"sessionError")
        self.sessionError.setProperty(u"role", u"error")
        self.sessionError.setWordWrap(True)
        self.sessionError.setVisible(False)

        self.fieldsGrid.addWidget(self.sessionError, 2, 3, 1, 1)

        self.titleLabel = QLabel(suggestionDialog)
        self.titleLabel.setObjectName(u"titleLabel")

        self.fieldsGrid.addWidget(self.titleLabel, 3, 0, 1, 1)

        self.titleEdit = QLineEdit(suggestionDialog)
        self.titleEdit.setObjectName(u"titleEdit")

        self.fieldsGrid.addWidget(self.titleEdit, 3, 1, 1, 3)

        self.titleError = QLabel(suggestionDialog)
        self.titleError.setObjectName(u"titleError")
        self.titleError.setProperty(u"role", u"error")
        self.titleError.setWordWrap(True)
        self.titleError.setVisible(False)

        self.fieldsGrid.addWidget(self.titleError, 5, 1, 1, 3)

        self.leadLabel = QLabel(suggestionDialog)
        self.leadLabel.setObjectName(u"leadLabel")

        self.fieldsGrid.addWidget(self.leadLabel, 6, 0, 1, 1)

        self.leadCombo = ChoiceCombo(suggestionDialog)
        self.leadCombo.setObjectName(u"leadCombo")

        self.fieldsGrid.addWidget(self.leadCombo, 6, 1, 1, 1)

        self.leadError = QLabel(suggestionDialog)
        self.leadError.setObjectName(u"leadError")
        self.leadError.setProperty(u"role", u"error")
        self.leadError.setWordWrap(True)
        self.leadError.setVisible(False)

        self.fieldsGrid.addWidget(self.leadError, 8, 1, 1, 1)

        self.cosignerLabel = QLabel(suggestionDialog)
        self.cosignerLabel.setObjectName(u"cosignerLabel")

        self.fieldsGrid.addWidget(self.cosignerLabel, 6, 2, 1, 1)

        self.cosignerCombo = ChoiceCombo(suggestionDialog)
        self.cosignerCombo.setObjectName(u"cosignerCombo")

        self.fieldsGrid.addWidget(self.cosignerCombo, 6, 3, 1, 1)

        self.cosignerError = QLabel(suggestionDialog)
        self.cosignerError.setObjectName(u"cosignerError")
        self.cosignerError.setProperty(u"role", u"error")
        self.cosignerError.setWordWrap(True)
        self.cosignerError.setVisible(False)

        self.fieldsGrid.addWidget(self.cosignerError, 8, 3, 1, 1)

        self.mainLabel = QLabel(suggestionDialog)
        self.mainLabel.setObjectName(u"mainLabel")

        self.fieldsGrid.addWidget(self.mainLabel, 9, 0, 1, 1)

        self.mainCombo = ChoiceCombo(suggestionDialog)
        self.mainCombo.setObjectName(u"mainCombo")

        self.fieldsGrid.addWidget(self.mainCombo, 9, 1, 1, 1)

        self.mainError = QLabel(suggestionDialog)
        self.mainError.setObjectName(u"mainError")
        self.mainError.setProperty(u"role", u"error")
        self.mainError.setWordWrap(True)
        self.mainError.setVisible(False)

        self.fieldsGrid.addWidget(self.mainError, 11, 1, 1, 1)

        self.assistingLabel = QLabel(suggestionDialog)
        self.assistingLabel.setObjectName(u"assistingLabel")

        self.fieldsGrid.addWidget(self.assistingLabel, 9, 2, 1, 1)

        self.assistingCombo = ChoiceCombo(suggestionDialog)
        self.assistingCombo.setObjectName(u"assistingCombo")

        self.fieldsGrid.addWidget(self.assistingCombo, 9, 3, 1, 1)

        self.assistingError = QLabel(suggestionDialog)
        self.assistingError.setObjectName(u"assistingError")
        self.assistingError.setProperty(u"role", u"error")
        self.assistingError.setWordWrap(True)
        self.assistingError.setVisible(False)

        self.fieldsGrid.addWidget(self.assistingError, 11, 3, 1, 1)

        self.leaderLabel = QLabel(suggestionDialog)
        self.leaderLabel.setObjectName(u"leaderLabel")

        self.fieldsGrid.addWidget(self.leaderLabel, 12, 0, 1, 1)

        self.leaderEdit = QLineEdit(suggestionDialog)
        self.leaderEdit.setObjectName(u"leaderEdit")

        self.fieldsGrid.addWidget(self.leaderEdit, 12, 1, 1, 1)

        self.leaderHint = QLabel(suggestionDialog)
        self.leaderHint.setObjectName(u"leaderHint")
        self.leaderHint.setProperty(u"role", u"secondary")
        self.leaderHint.setWordWrap(True)
        self.leaderHint.setVisible(False)

        self.fieldsGrid.addWidget(self.leaderHint, 13, 1, 1, 1)

        self.leaderError = QLabel(suggestionDialog)
        self.leaderError.setObjectName(u"leaderError")
        self.leaderError.setProperty(u"role", u"error")
        self.leaderError.setWordWrap(True)
        self.leaderError.setVisible(False)

        self.fieldsGrid.addWidget(self.leaderError, 14, 1, 1, 1)

        self.dayLabel = QLabel(suggestionDialog)
        self.dayLabel.setObjectName(u"dayLabel")

        self.fieldsGrid.addWidget(self.dayLabel, 12, 2, 1, 1)

        self.dayEdit = DateEdit(suggestionDialog)
        self.dayEdit.setObjectName(u"dayEdit")

        self.fieldsGrid.addWidget(self.dayEdit, 12, 3, 1, 1)

        self.dayError = QLabel(suggestionDialog)
        self.dayError.setObjectName(u"dayError")
        self.dayError.setProperty(u"role", u"error")
        self.dayError.setWordWrap(True)
        self.dayError.setVisible(False)

        self.fieldsGrid.addWidget(self.dayError, 14, 3, 1, 1)

        self.reasonLabel = QLabel(suggestionDialog)
        self.reasonLabel.setObjectName(u"reasonLabel")

        self.fieldsGrid.addWidget(self.reasonLabel, 15, 0, 1, 1)

        self.reasonEdit = QLineEdit(suggestionDialog)
        self.reasonEdit.setObjectName(u"reasonEdit")

        self.fieldsGrid.addWidget(self.reasonEdit, 15, 1, 1, 3)

        self.reasonError = QLabel(suggestionDialog)
        self.reasonError.setObjectName(u"reasonError")
        self.reasonError.setProperty(u"role", u"error")
        self.reasonError.setWordWrap(True)
        self.reasonError.setVisible(False)

        self.fieldsGrid.addWidget(self.reasonError, 17, 1, 1, 3)

        self.cosignersList = QListWidget(suggestionDialog)
        self.cosignersList.setObjectName(u"cosignersList")

        self.fieldsGrid.addWidget(self.cosignersList, 7, 3, 1, 1)

        self.assistingList = QListWidget(suggestionDialog)
        self.assistingList.setObjectName(u"assistingList")

        self.fieldsGrid.addWidget(self.assistingList, 10, 3, 1, 1)

        self.fieldsGrid.setColumnStretch(1, 1)
        self.fieldsGrid.setColumnStretch(3, 1)

        self.suggestionDialogLayout.addLayout(self.fieldsGrid)

        self.errorLabel = QLabel(suggestionDialog)
        self.errorLabel.setObjectName(u"errorLabel")
        self.errorLabel.setProperty(u"role", u"error")
        self.errorLabel.setWordWrap(True)
        self.errorLabel.setVisible(False)

        self.suggestionDialogLayout.addWidget(self.errorLabel)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footLayout.setContentsMargins(0, 0, 0, 0)
        self.footSpacer = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.cancelButton = QPushButton(suggestionDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.footLayout.addWidget(self.cancelButton)

        self.saveButton = QPushButton(suggestionDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"role", u"primary")

        self.footLayout.addWidget(self.saveButton)


        self.suggestionDialogLayout.addLayout(self.footLayout)

#if QT_CONFIG(shortcut)
        self.numberLabel.setBuddy(self.numberEdit)
        self.sessionLabel.setBuddy(self.sessionEdit)
        self.titleLabel.setBuddy(self.titleEdit)
        self.leadLabel.setBuddy(self.leadCombo)
        self.cosignerLabel.setBuddy(self.cosignerCombo)
        self.mainLabel.setBuddy(self.mainCombo)
        self.assistingLabel.setBuddy(self.assistingCombo)
        self.leaderLabel.setBuddy(self.leaderEdit)
        self.dayLabel.setBuddy(self.dayEdit)
        self.reasonLabel.setBuddy(self.reasonEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.numberEdit, self.sessionEdit)
        QWidget.setTabOrder(self.sessionEdit, self.titleEdit)
        QWidget.setTabOrder(self.titleEdit, self.leadCombo)
        QWidget.setTabOrder(self.leadCombo, self.cosignerCombo)
        QWidget.setTabOrder(self.cosignerCombo, self.mainCombo)
        QWidget.setTabOrder(self.mainCombo, self.assistingCombo)
        QWidget.setTabOrder(self.assistingCombo, self.leaderEdit)
        QWidget.setTabOrder(self.leaderEdit, self.dayEdit)
        QWidget.setTabOrder(self.dayEdit, self.reasonEdit)
        QWidget.setTabOrder(self.reasonEdit, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(suggestionDialog)

        self.saveButton.setDefault(True)


        QMetaObject.connectSlotsByName(suggestionDialog)
    # setupUi

    def retranslateUi(self, suggestionDialog):
        suggestionDialog.setWindowTitle(QCoreApplication.translate("SuggestionDialog", u"\u767b\u8bb0\u4ee3\u8868\u5efa\u8bae", None))
        self.keptLabel.setText(QCoreApplication.translate("SuggestionDialog", u"\u8fd9\u91cc\u662f\u4e0a\u6b21\u6ca1\u6709\u4fdd\u5b58\u7684\u5185\u5bb9\u3002", None))
        self.clearButton.setText(QCoreApplication.translate("SuggestionDialog", u"\u91cd\u65b0\u586b\u5199", None))
        self.headingLabel.setText("")
        self.numberLabel.setText(QCoreApplication.translate("SuggestionDialog", u"\u5efa\u8bae\u7f16\u53f7 *", None))
#if QT_CONFIG(accessibility)
        self.numberEdit.setAccessibleName(QCoreApplication.translate("SuggestionDialog", u"\u5efa\u8bae\u7f16\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.numberError.setText("")
        self.sessionLabel.setText(QCoreApplication.translate("SuggestionDialog", u"\u4f1a\u8bae\u5c4a\u6b21 *", None))
#if QT_CONFIG(accessibility)
        self.sessionEdit.setAccessibleName(QCoreApplication.translate("SuggestionDialog", u"\u4f1a\u8bae\u5c4a\u6b21", None))
#endif // QT_CONFIG(accessibility)
        self.sessionError.setText("")
        self.titleLabel.setText(QCoreApplication.translate("SuggestionDialog", u"\u6807\u9898 *", None))
#if QT_CONFIG(accessibility)
        self.titleEdit.setAccessibleName(QCoreApplication.translate("SuggestionDialog", u"\u6807\u9898", None))
#endif // QT_CONFIG(accessibility)
        self.titleError.setText("")
        self.leadLabel.setText(QCoreApplication.translate("SuggestionDialog", u"\u9886\u8854\u4ee3\u8868 *", None))
#if QT_CONFIG(accessibility)
        self.leadCombo.setAccessibleName(QCoreApplication.translate("SuggestionDialog", u"\u9886\u8854\u4ee3\u8868", None))
#endif // QT_CONFIG(accessibility)
        self.leadError.setText("")
        self.cosignerLabel.setText(QCoreApplication.translate("SuggestionDialog", u"\u8054\u540d\u4ee3\u8868", None))
#if QT_CONFIG(accessibility)
        self.cosignerCombo.setAccessibleName(QCoreApplication.translate("SuggestionDialog", u"\u8054\u540d\u4ee3\u8868", None))
#endif // QT_CONFIG(accessibility)
        self.cosignerError.setText("")
        self.mainLabel.setText(QCoreApplication.translate("SuggestionDialog", u"\u4e3b\u529e\u90e8\u95e8", None))
#if QT_CONFIG(accessibility)
        self.mainCombo.setAccessibleName(QCoreApplication.translate("SuggestionDialog", u"\u4e3b\u529e\u90e8\u95e8", None))
#endif // QT_CONFIG(accessibility)
        self.mainError.setText("")
        self.assistingLabel.setText(QCoreApplication.translate("SuggestionDialog", u"\u534f\u529e\u90e8\u95e8", None))
#if QT_CONFIG(accessibility)
        self.assistingCombo.setAccessibleName(QCoreApplication.translate("SuggestionDialog", u"\u534f\u529e\u90e8\u95e8", None))
#endif // QT_CONFIG(accessibility)
        self.assistingError.setText("")
        self.leaderLabel.setText(QCoreApplication.translate("SuggestionDialog", u"\u8d23\u4efb\u9886\u5bfc *", None))
#if QT_CONFIG(accessibility)
        self.leaderEdit.setAccessibleName(QCoreApplication.translate("SuggestionDialog", u"\u8d23\u4efb\u9886\u5bfc", None))
#endif // QT_CONFIG(accessibility)
        self.leaderHint.setText("")
        self.leaderError.setText("")
        self.dayLabel.setText(QCoreApplication.translate("SuggestionDialog", u"\u767b\u8bb0\u65e5\u671f", None))
#if QT_CONFIG(accessibility)
        self.dayEdit.setAccessibleName(QCoreApplication.translate("SuggestionDialog", u"\u767b\u8bb0\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.dayError.setText("")
        self.reasonLabel.setText(QCoreApplication.translate("SuggestionDialog", u"\u66f4\u6b63\u539f\u56e0 *", None))
#if QT_CONFIG(accessibility)
        self.reasonEdit.setAccessibleName(QCoreApplication.translate("SuggestionDialog", u"\u66f4\u6b63\u539f\u56e0", None))
#endif // QT_CONFIG(accessibility)
        self.reasonError.setText("")
#if QT_CONFIG(accessibility)
        self.cosignersList.setAccessibleName(QCoreApplication.translate("SuggestionDialog", u"\u8054\u540d\u4ee3\u8868\u540d\u5355", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.assistingList.setAccessibleName(QCoreApplication.translate("SuggestionDialog", u"\u534f\u529e\u90e8\u95e8\u540d\u5355", None))
#endif // QT_CONFIG(accessibility)
        self.errorLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("SuggestionDialog", u"\u53d6\u6d88", None))
#if QT_CONFIG(tooltip)
        self.cancelButton.setToolTip(QCoreApplication.translate("SuggestionDialog", u"\u5173\u95ed\uff1b\u586b\u4e86\u7684\u5185\u5bb9\u7559\u7740\uff0c\u4e0b\u6b21\u6253\u5f00\u8fd8\u5728\uff08Esc\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.saveButton.setText(QCoreApplication.translate("SuggestionDialog", u"\u4fdd\u5b58  Ctrl+S", None))
#if QT_CONFIG(tooltip)
        self.saveButton.setToolTip(QCoreApplication.translate("SuggestionDialog", u"\u4fdd\u5b58\uff08Ctrl+S\uff09", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi

