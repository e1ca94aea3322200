# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'supervision_rule_dialog.ui'
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
from rongui_desktop.ui.widgets.lines_edit import LinesEdit

class Ui_SupervisionRuleDialog(object):
    def setupUi(self, supervisionRuleDialog):
        if not supervisionRuleDialog.objectName():
            supervisionRuleDialog.setObjectName(u"supervisionRuleDialog")
        supervisionRuleDialog.setMinimumSize(QSize(520, 260))
        self.supervisionRuleDialogLayout = QVBoxLayout(supervisionRuleDialog)
        self.supervisionRuleDialogLayout.setSpacing(12)
        self.supervisionRuleDialogLayout.setObjectName(u"supervisionRuleDialogLayout")
        self.supervisionRuleDialogLayout.setContentsMargins(20, 16, 20, 16)
        self.keptBar = QFrame(supervisionRuleDialog)
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


        self.supervisionRuleDialogLayout.addWidget(self.keptBar)

        self.headingLabel = QLabel(supervisionRuleDialog)
        self.headingLabel.setObjectName(u"headingLabel")
        self.headingLabel.setWordWrap(True)

        self.supervisionRuleDialogLayout.addWidget(self.headingLabel)

        self.hintLabel = QLabel(supervisionRuleDialog)
        self.hintLabel.setObjectName(u"hintLabel")
        self.hintLabel.setProperty(u"role", u"secondary")
        self.hintLabel.setWordWrap(True)

        self.supervisionRuleDialogLayout.addWidget(self.hintLabel)

        self.fieldsGrid = QGridLayout()
        self.fieldsGrid.setObjectName(u"fieldsGrid")
        self.fieldsGrid.setHorizontalSpacing(10)
        self.fieldsGrid.setVerticalSpacing(6)
        self.fieldsGrid.setContentsMargins(0, 0, 0, 0)
        self.quarterLabel = QLabel(supervisionRuleDialog)
        self.quarterLabel.setObjectName(u"quarterLabel")

        self.fieldsGrid.addWidget(self.quarterLabel, 0, 0, 1, 1)

        self.quarterCombo = ChoiceCombo(supervisionRuleDialog)
        self.quarterCombo.setObjectName(u"quarterCombo")

        self.fieldsGrid.addWidget(self.quarterCombo, 0, 1, 1, 1)

        self.quarterError = QLabel(supervisionRuleDialog)
        self.quarterError.setObjectName(u"quarterError")
        self.quarterError.setProperty(u"role", u"error")
        self.quarterError.setWordWrap(True)
        self.quarterError.setVisible(False)

        self.fieldsGrid.addWidget(self.quarterError, 2, 1, 1, 1)

        self.noteLabel = QLabel(supervisionRuleDialog)
        self.noteLabel.setObjectName(u"noteLabel")

        self.fieldsGrid.addWidget(self.noteLabel, 3, 0, 1, 1)

        self.noteEdit = LinesEdit(supervisionRuleDialog)
        self.noteEdit.setObjectName(u"noteEdit")

        self.fieldsGrid.addWidget(self.noteEdit, 3, 1, 1, 1)

        self.noteError = QLabel(supervisionRuleDialog)
        self.noteError.setObjectName(u"noteError")
        self.noteError.setProperty(u"role", u"error")
        self.noteError.setWordWrap(True)
        self.noteError.setVisible(False)

        self.fieldsGrid.addWidget(self.noteError, 5, 1, 1, 1)

        self.fieldsGrid.setColumnStretch(1, 1)

        self.supervisionRuleDialogLayout.addLayout(self.fieldsGrid)

        self.errorLabel = QLabel(supervisionRuleDialog)
        self.errorLabel.setObjectName(u"errorLabel")
        self.errorLabel.setProperty(u"role", u"error")
        self.errorLabel.setWordWrap(True)
        self.errorLabel.setVisible(False)

        self.supervisionRuleDialogLayout.addWidget(self.errorLabel)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footLayout.setContentsMargins(0, 0, 0, 0)
        self.footSpacer = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.cancelButton = QPushButton(supervisionRuleDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.footLayout.addWidget(self.cancelButton)

        self.saveButton = QPushButton(supervisionRuleDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"role", u"primary")
        self.saveButton.setAutoDefault(False)

        self.footLayout.addWidget(self.saveButton)


        self.supervisionRuleDialogLayout.addLayout(self.footLayout)

#if QT_CONFIG(shortcut)
        self.quarterLabel.setBuddy(self.quarterCombo)
        self.noteLabel.setBuddy(self.noteEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.quarterCombo, self.noteEdit)
        QWidget.setTabOrder(self.noteEdit, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(supervisionRuleDialog)

        QMetaObject.connectSlotsByName(supervisionRuleDialog)
    # setupUi

    def retranslateUi(self, supervisionRuleDialog):
        supervisionRuleDialog.setWindowTitle(QCoreApplication.translate("SupervisionRuleDialog", u"\u76d1\u7763\u89c4\u5219", None))
        self.keptLabel.setText(QCoreApplication.translate("SupervisionRuleDialog", u"\u8fd9\u91cc\u662f\u4e0a\u6b21\u6ca1\u6709\u4fdd\u5b58\u7684\u5185\u5bb9\u3002", None))
        self.clearButton.setText(QCoreApplication.translate("SupervisionRuleDialog", u"\u91cd\u65b0\u586b\u5199", None))
        self.headingLabel.setText("")
        self.hintLabel.setText(QCoreApplication.translate("SupervisionRuleDialog", u"\u4ece\u8fd9\u4e00\u5b63\u5ea6\u8d77\uff0c\u6bcf\u4e2a\u91cd\u70b9\u9879\u76ee\u6bcf\u5b63\u5ea6\u7531\u6240\u5c5e\u4ee3\u8868\u5c0f\u7ec4\u81f3\u5c11\u76d1\u7763\u4e00\u6b21\u3002\u89c4\u5219\u53ea\u5f71\u54cd\u77e9\u9635\u548c\u7f16\u6392\uff0c\u4e0d\u5f71\u54cd\u5e74\u5ea6\u7edf\u8ba1\u3002", None))
        self.quarterLabel.setText(QCoreApplication.translate("SupervisionRuleDialog", u"\u8d77\u59cb\u5b63\u5ea6 *", None))
#if QT_CONFIG(accessibility)
        self.quarterCombo.setAccessibleName(QCoreApplication.translate("SupervisionRuleDialog", u"\u8d77\u59cb\u5b63\u5ea6", None))
#endif // QT_CONFIG(accessibility)
        self.quarterError.setText("")
        self.noteLabel.setText(QCoreApplication.translate("SupervisionRuleDialog", u"\u8bf4\u660e", None))
#if QT_CONFIG(accessibility)
        self.noteEdit.setAccessibleName(QCoreApplication.translate("SupervisionRuleDialog", u"\u8bf4\u660e", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.noteEdit.setToolTip(QCoreApplication.translate("SupervisionRuleDialog", u"\u4f8b\u5982\u76d1\u7763\u65b9\u6848\u7684\u540d\u79f0\u548c\u5370\u53d1\u65e5\u671f", None))
#endif // QT_CONFIG(tooltip)
        self.noteError.setText("")
        self.errorLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("SupervisionRuleDialog", u"\u53d6\u6d88", None))
#if QT_CONFIG(tooltip)
        self.cancelButton.setToolTip(QCoreApplication.translate("SupervisionRuleDialog", u"\u5173\u95ed\uff1b\u586b\u4e86\u7684\u5185\u5bb9\u7559\u7740\uff0c\u4e0b\u6b21\u6253\u5f00\u8fd8\u5728\uff08Esc\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.saveButton.setText(QCoreApplication.translate("SupervisionRuleDialog", u"\u4fdd\u5b58  Ctrl+S", None))
#if QT_CONFIG(tooltip)
        self.saveButton.setToolTip(QCoreApplication.translate("SupervisionRuleDialog", u"\u4fdd\u5b58\uff08Ctrl+S\uff09", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi

