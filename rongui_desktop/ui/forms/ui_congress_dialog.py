# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'congress_dialog.ui'
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

class Ui_CongressDialog(object):
    def setupUi(self, congressDialog):
        if not congressDialog.objectName():
            congressDialog.setObjectName(u"congressDialog")
        congressDialog.setMinimumSize(QSize(720, 560))
        self.congressDialogLayout = QVBoxLayout(congressDialog)
        self.congressDialogLayout.setSpacing(12)
        self.congressDialogLayout.setObjectName(u"congressDialogLayout")
        self.congressDialogLayout.setContentsMargins(20, 16, 20, 16)
        self.keptBar = QFrame(congressDialog)
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


        self.congressDialogLayout.addWidget(self.keptBar)

        self.headingLabel = QLabel(congressDialog)
        self.headingLabel.setObjectName(u"headingLabel")
        self.headingLabel.setWordWrap(True)

        self.congressDialogLayout.addWidget(self.headingLabel)

        self.fieldsGrid = QGridLayout()
        self.fieldsGrid.setObjectName(u"fieldsGrid")
        self.fieldsGrid.setHorizontalSpacing(10)
        self.fieldsGrid.setVerticalSpacing(6)
        self.fieldsGrid.setContentsMargins(0, 0, 0, 0)
        self.identityLabel = QLabel(congressDialog)
        self.identityLabel.setObjectName(u"identityLabel")

        self.fieldsGrid.addWidget(self.identityLabel, 0, 0, 1, 1)

        self.identityCombo = ChoiceCombo(congressDialog)
        self.identityCombo.setObjectName(u"identityCombo")

        self.fieldsGrid.addWidget(self.identityCombo, 0, 1, 1, 1)

        self.identityError = QLabel(congressDialog)
        self.identityError.setObjectName(u"identityError")
        self.identityError.setProperty(u"role", u"error")
        self.identityError.setWordWrap(True)
        self.identityError.setVisible(False)

        self.fieldsGrid.addWidget(self.identityError, 1, 1, 1, 1)

        self.termLabel = QLabel(congressDialog)
        self.termLabel.setObjectName(u"termLabel")

        self.fieldsGrid.addWidget(self.termLabel, 0, 2, 1, 1)

        self.termEdit = QLineEdit(congressDialog)
        self.termEdit.setObjectName(u"termEdit")

        self.fieldsGrid.addWidget(self.termEdit, 0, 3, 1, 1)

        self.termError = QLabel(congressDialog)
        self.termError.setObjectName(u"termError")
        self.termError.setProperty(u"role", u"error")
        self.termError.setWordWrap(True)
        self.termError.setVisible(False)

        self.fieldsGrid.addWidget(self.termError, 1, 3, 1, 1)

        self.endsOnLabel = QLabel(congressDialog)
        self.endsOnLabel.setObjectName(u"endsOnLabel")

        self.fieldsGrid.addWidget(self.endsOnLabel, 2, 0, 1, 1)

        self.endsOnEdit = DateEdit(congressDialog)
        self.endsOnEdit.setObjectName(u"endsOnEdit")

        self.fieldsGrid.addWidget(self.endsOnEdit, 2, 1, 1, 1)

        self.endsOnError = QLabel(congressDialog)
        self.endsOnError.setObjectName(u"endsOnError")
        self.endsOnError.setProperty(u"role", u"error")
        self.endsOnError.setWordWrap(True)
        self.endsOnError.setVisible(False)

        self.fieldsGrid.addWidget(self.endsOnError, 3, 1, 1, 1)

        self.beginsOnLabel = QLabel(congressDialog)
        self.beginsOnLabel.setObjectName(u"beginsOnLabel")

        self.fieldsGrid.addWidget(self.beginsOnLabel, 2, 2, 1, 1)

        self.beginsOnEdit = DateEdit(congressDialog)
        self.beginsOnEdit.setObjectName(u"beginsOnEdit")

        self.fieldsGrid.addWidget(self.beginsOnEdit, 2, 3, 1, 1)

        self.beginsOnError = QLabel(congressDialog)
        self.beginsOnError.setObjectName(u"beginsOnError")
        self.beginsOnError.setProperty(u"role", u"error")
        self.beginsOnError.setWordWrap(True)
        self.beginsOnError.setVisible(False)

        self.fieldsGrid.addWidget(self.beginsOnError, 3, 3, 1, 1)

        self.fieldsGrid.setColumnStretch(1, 1)
        self.fieldsGrid.setColumnStretch(3, 1)

        self.congressDialogLayout.addLayout(self.fieldsGrid)

        self.listHeadLayout = QHBoxLayout()
        self.listHeadLayout.setObjectName(u"listHeadLayout")
        self.listLabel = QLabel(congressDialog)
        self.listLabel.setObjectName(u"listLabel")
        self.listLabel.setProperty(u"role", u"section")

        self.listHeadLayout.addWidget(self.listLabel)

        self.listSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.listHeadLayout.addItem(self.listSpacer)

        self.allButton = QPushButton(congressDialog)
        self.allButton.setObjectName(u"allButton")
        self.allButton.setAutoDefault(False)

        self.listHeadLayout.addWidget(self.allButton)

        self.noneButton = QPushButton(congressDialog)
        self.noneButton.setObjectName(u"noneButton")
        self.noneButton.setAutoDefault(False)

        self.listHeadLayout.addWidget(self.noneButton)


        self.congressDialogLayout.addLayout(self.listHeadLayout)

        self.peopleList = QListWidget(congressDialog)
        self.peopleList.setObjectName(u"peopleList")

        self.congressDialogLayout.addWidget(self.peopleList)

        self.peopleError = QLabel(congressDialog)
        self.peopleError.setObjectName(u"peopleError")
        self.peopleError.setProperty(u"role", u"error")
        self.peopleError.setWordWrap(True)
        self.peopleError.setVisible(False)

        self.congressDialogLayout.addWidget(self.peopleError)

        self.countLabel = QLabel(congressDialog)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setProperty(u"role", u"secondary")
        self.countLabel.setWordWrap(True)

        self.congressDialogLayout.addWidget(self.countLabel)

        self.errorLabel = QLabel(congressDialog)
        self.errorLabel.setObjectName(u"errorLabel")
        self.errorLabel.setProperty(u"role", u"error")
        self.errorLabel.setWordWrap(True)
        self.errorLabel.setVisible(False)

        self.congressDialogLayout.addWidget(self.errorLabel)

        self.buttonsLayout = QHBoxLayout()
        self.buttonsLayout.setSpacing(8)
        self.buttonsLayout.setObjectName(u"buttonsLayout")
        self.buttonsSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonsLayout.addItem(self.buttonsSpacer)

        self.saveButton = QPushButton(congressDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"role", u"primary")
        self.saveButton.setAutoDefault(False)

        self.buttonsLayout.addWidget(self.saveButton)

        self.cancelButton = QPushButton(congressDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.buttonsLayout.addWidget(self.cancelButton)


        self.congressDialogLayout.addLayout(self.buttonsLayout)

#if QT_CONFIG(shortcut)
        self.identityLabel.setBuddy(self.identityCombo)
        self.termLabel.setBuddy(self.termEdit)
        self.endsOnLabel.setBuddy(self.endsOnEdit)
        self.beginsOnLabel.setBuddy(self.beginsOnEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(congressDialog)

        QMetaObject.connectSlotsByName(congressDialog)
    # setupUi

    def retranslateUi(self, congressDialog):
        congressDialog.setWindowTitle(QCoreApplication.translate("CongressDialog", u"\u6362\u5c4a", None))
        self.keptLabel.setText(QCoreApplication.translate("CongressDialog", u"\u8fd9\u91cc\u662f\u4e0a\u6b21\u6ca1\u6709\u4fdd\u5b58\u7684\u5185\u5bb9\u3002", None))
        self.clearButton.setText(QCoreApplication.translate("CongressDialog", u"\u91cd\u65b0\u586b\u5199", None))
        self.headingLabel.setText(QCoreApplication.translate("CongressDialog", u"\u4e0a\u4e00\u5c4a\u7684\u4efb\u804c\u5728\u79bb\u4efb\u65e5\u671f\u4e00\u8d77\u7ed3\u675f\uff0c\u8fde\u4efb\u7684\u4eba\u4ece\u4efb\u804c\u65e5\u671f\u8d77\u6309\u65b0\u4e00\u5c4a\u53e6\u8d77\u4e00\u6bb5\uff0c\u9009\u533a\u4e0d\u53d8\u3002\u4ee3\u8868\u5c0f\u7ec4\u548c\u8054\u7edc\u7ad9\u4e0d\u52a8\u3002", None))
        self.identityLabel.setText(QCoreApplication.translate("CongressDialog", u"\u8eab\u4efd *", None))
#if QT_CONFIG(accessibility)
        self.identityCombo.setAccessibleName(QCoreApplication.translate("CongressDialog", u"\u8eab\u4efd", None))
#endif // QT_CONFIG(accessibility)
        self.identityError.setText("")
        self.termLabel.setText(QCoreApplication.translate("CongressDialog", u"\u65b0\u4e00\u5c4a\u5c4a\u6b21 *", None))
#if QT_CONFIG(accessibility)
        self.termEdit.setAccessibleName(QCoreApplication.translate("CongressDialog", u"\u65b0\u4e00\u5c4a\u5c4a\u6b21", None))
#endif // QT_CONFIG(accessibility)
        self.termError.setText("")
        self.endsOnLabel.setText(QCoreApplication.translate("CongressDialog", u"\u4e0a\u5c4a\u79bb\u4efb\u65e5\u671f *", None))
#if QT_CONFIG(accessibility)
        self.endsOnEdit.setAccessibleName(QCoreApplication.translate("CongressDialog", u"\u4e0a\u5c4a\u79bb\u4efb\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.endsOnError.setText("")
        self.beginsOnLabel.setText(QCoreApplication.translate("CongressDialog", u"\u65b0\u5c4a\u4efb\u804c\u65e5\u671f *", None))
#if QT_CONFIG(accessibility)
        self.beginsOnEdit.setAccessibleName(QCoreApplication.translate("CongressDialog", u"\u65b0\u5c4a\u4efb\u804c\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.beginsOnError.setText("")
        self.listLabel.setText(QCoreApplication.translate("CongressDialog", u"\u8fde\u4efb\u7684\u4eba\uff08\u7a7a\u683c\u52fe\u9009\uff09", None))
        self.allButton.setText(QCoreApplication.translate("CongressDialog", u"\u5168\u9009", None))
        self.noneButton.setText(QCoreApplication.translate("CongressDialog", u"\u5168\u4e0d\u9009", None))
#if QT_CONFIG(accessibility)
        self.peopleList.setAccessibleName(QCoreApplication.translate("CongressDialog", u"\u8fde\u4efb\u7684\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.peopleError.setText("")
        self.countLabel.setText("")
        self.errorLabel.setText("")
        self.saveButton.setText(QCoreApplication.translate("CongressDialog", u"\u6362\u5c4a  Ctrl+S", None))
        self.cancelButton.setText(QCoreApplication.translate("CongressDialog", u"\u53d6\u6d88", None))
    # retranslateUi

