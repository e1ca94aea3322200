# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'paper_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QGridLayout,
    QHBoxLayout, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from rongui_desktop.ui.widgets.choice_combo import ChoiceCombo

class Ui_PaperDialog(object):
    def setupUi(self, paperDialog):
        if not paperDialog.objectName():
            paperDialog.setObjectName(u"paperDialog")
        paperDialog.setMinimumSize(QSize(500, 0))
        self.paperDialogLayout = QVBoxLayout(paperDialog)
        self.paperDialogLayout.setSpacing(12)
        self.paperDialogLayout.setObjectName(u"paperDialogLayout")
        self.paperDialogLayout.setContentsMargins(20, 16, 20, 16)
        self.headingLabel = QLabel(paperDialog)
        self.headingLabel.setObjectName(u"headingLabel")
        self.headingLabel.setWordWrap(True)

        self.paperDialogLayout.addWidget(self.headingLabel)

        self.fieldsGrid = QGridLayout()
        self.fieldsGrid.setObjectName(u"fieldsGrid")
        self.fieldsGrid.setHorizontalSpacing(10)
        self.fieldsGrid.setVerticalSpacing(6)
        self.fieldsGrid.setContentsMargins(0, 0, 0, 0)
        self.paperLabel = QLabel(paperDialog)
        self.paperLabel.setObjectName(u"paperLabel")

        self.fieldsGrid.addWidget(self.paperLabel, 0, 0, 1, 1)

        self.paperCombo = ChoiceCombo(paperDialog)
        self.paperCombo.setObjectName(u"paperCombo")

        self.fieldsGrid.addWidget(self.paperCombo, 0, 1, 1, 1)

        self.paperHint = QLabel(paperDialog)
        self.paperHint.setObjectName(u"paperHint")
        self.paperHint.setProperty(u"role", u"secondary")
        self.paperHint.setWordWrap(True)
        self.paperHint.setVisible(False)

        self.fieldsGrid.addWidget(self.paperHint, 1, 1, 1, 1)

        self.paperError = QLabel(paperDialog)
        self.paperError.setObjectName(u"paperError")
        self.paperError.setProperty(u"role", u"error")
        self.paperError.setWordWrap(True)
        self.paperError.setVisible(False)

        self.fieldsGrid.addWidget(self.paperError, 2, 1, 1, 1)

        self.issueCheck = QCheckBox(paperDialog)
        self.issueCheck.setObjectName(u"issueCheck")

        self.fieldsGrid.addWidget(self.issueCheck, 3, 1, 1, 1)

        self.internalCheck = QCheckBox(paperDialog)
        self.internalCheck.setObjectName(u"internalCheck")

        self.fieldsGrid.addWidget(self.internalCheck, 6, 1, 1, 1)

        self.maskedCheck = QCheckBox(paperDialog)
        self.maskedCheck.setObjectName(u"maskedCheck")

        self.fieldsGrid.addWidget(self.maskedCheck, 9, 1, 1, 1)

        self.eachCheck = QCheckBox(paperDialog)
        self.eachCheck.setObjectName(u"eachCheck")

        self.fieldsGrid.addWidget(self.eachCheck, 12, 1, 1, 1)

        self.fieldsGrid.setColumnStretch(1, 1)

        self.paperDialogLayout.addLayout(self.fieldsGrid)

        self.errorLabel = QLabel(paperDialog)
        self.errorLabel.setObjectName(u"errorLabel")
        self.errorLabel.setProperty(u"role", u"error")
        self.errorLabel.setWordWrap(True)
        self.errorLabel.setVisible(False)

        self.paperDialogLayout.addWidget(self.errorLabel)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footLayout.setContentsMargins(0, 0, 0, 0)
        self.footSpacer = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.cancelButton = QPushButton(paperDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.footLayout.addWidget(self.cancelButton)

        self.saveButton = QPushButton(paperDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"role", u"primary")

        self.footLayout.addWidget(self.saveButton)


        self.paperDialogLayout.addLayout(self.footLayout)

#if QT_CONFIG(shortcut)
        self.paperLabel.setBuddy(self.paperCombo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.paperCombo, self.issueCheck)
        QWidget.setTabOrder(self.issueCheck, self.internalCheck)
        QWidget.setTabOrder(self.internalCheck, self.maskedCheck)
        QWidget.setTabOrder(self.maskedCheck, self.eachCheck)
        QWidget.setTabOrder(self.eachCheck, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(paperDialog)

        self.saveButton.setDefault(True)


        QMetaObject.connectSlotsByName(paperDialog)
    # setupUi

    def retranslateUi(self, paperDialog):
        paperDialog.setWindowTitle(QCoreApplication.translate("PaperDialog", u"\u529e\u7406\u6587\u4e66", None))
        self.headingLabel.setText("")
        self.paperLabel.setText(QCoreApplication.translate("PaperDialog", u"\u6587\u4e66 *", None))
#if QT_CONFIG(accessibility)
        self.paperCombo.setAccessibleName(QCoreApplication.translate("PaperDialog", u"\u6587\u4e66", None))
#endif // QT_CONFIG(accessibility)
        self.paperHint.setText("")
        self.paperError.setText("")
        self.issueCheck.setText(QCoreApplication.translate("PaperDialog", u"\u6b63\u5f0f\u5370\u53d1\uff1a\u7f16\u6587\u53f7\uff0c\u5370\u53d1\u540e\u8fd9\u4e00\u6b65\u53ea\u80fd\u66f4\u6b63", None))
#if QT_CONFIG(accessibility)
        self.issueCheck.setAccessibleName(QCoreApplication.translate("PaperDialog", u"\u6b63\u5f0f\u5370\u53d1", None))
#endif // QT_CONFIG(accessibility)
        self.internalCheck.setText(QCoreApplication.translate("PaperDialog", u"\u5e26\u5185\u90e8\u529e\u7406\u8bb0\u5f55\uff08\u5b58\u6863\u7528\uff0c\u4e0d\u5916\u53d1\uff09", None))
#if QT_CONFIG(accessibility)
        self.internalCheck.setAccessibleName(QCoreApplication.translate("PaperDialog", u"\u5e26\u5185\u90e8\u529e\u7406\u8bb0\u5f55", None))
#endif // QT_CONFIG(accessibility)
        self.maskedCheck.setText(QCoreApplication.translate("PaperDialog", u"\u516c\u793a\u7248\uff1a\u4e0d\u663e\u793a\u6765\u8bbf\u4eba\u7684\u4e2a\u4eba\u4fe1\u606f", None))
#if QT_CONFIG(accessibility)
        self.maskedCheck.setAccessibleName(QCoreApplication.translate("PaperDialog", u"\u516c\u793a\u7248", None))
#endif // QT_CONFIG(accessibility)
        self.eachCheck.setText(QCoreApplication.translate("PaperDialog", u"\u6bcf\u4ef6\u5355\u72ec\u4e00\u4e2a\u6587\u4ef6", None))
#if QT_CONFIG(accessibility)
        self.eachCheck.setAccessibleName(QCoreApplication.translate("PaperDialog", u"\u6bcf\u4ef6\u5355\u72ec\u4e00\u4e2a\u6587\u4ef6", None))
#endif // QT_CONFIG(accessibility)
        self.errorLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("PaperDialog", u"\u53d6\u6d88", None))
#if QT_CONFIG(tooltip)
        self.cancelButton.setToolTip(QCoreApplication.translate("PaperDialog", u"\u5173\u95ed\uff1b\u586b\u4e86\u7684\u5185\u5bb9\u7559\u7740\uff0c\u4e0b\u6b21\u6253\u5f00\u8fd8\u5728\uff08Esc\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.saveButton.setText(QCoreApplication.translate("PaperDialog", u"\u751f\u6210 Word \u6587\u4ef6", None))
#if QT_CONFIG(tooltip)
        self.saveButton.setToolTip(QCoreApplication.translate("PaperDialog", u"\u4fdd\u5b58\uff08Ctrl+S\uff09", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi

