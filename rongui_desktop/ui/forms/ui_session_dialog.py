# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'session_dialog.ui'
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
from rongui_desktop.ui.widgets.date_edit import (DateEdit, TimeEdit)

class Ui_SessionDialog(object):
    def setupUi(self, sessionDialog):
        if not sessionDialog.objectName():
            sessionDialog.setObjectName(u"sessionDialog")
        sessionDialog.setMinimumSize(QSize(620, 0))
        self.sessionDialogLayout = QVBoxLayout(sessionDialog)
        self.sessionDialogLayout.setSpacing(12)
        self.sessionDialogLayout.setObjectName(u"sessionDialogLayout")
        self.sessionDialogLayout.setContentsMargins(20, 16, 20, 16)
        self.keptBar = QFrame(sessionDialog)
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


        self.sessionDialogLayout.addWidget(self.keptBar)

        self.sessionGrid = QGridLayout()
        self.sessionGrid.setObjectName(u"sessionGrid")
        self.sessionGrid.setHorizontalSpacing(10)
        self.sessionGrid.setVerticalSpacing(6)
        self.sessionGrid.setContentsMargins(0, 0, 0, 0)
        self.kindLabel = QLabel(sessionDialog)
        self.kindLabel.setObjectName(u"kindLabel")

        self.sessionGrid.addWidget(self.kindLabel, 0, 0, 1, 1)

        self.kindCombo = ChoiceCombo(sessionDialog)
        self.kindCombo.setObjectName(u"kindCombo")

        self.sessionGrid.addWidget(self.kindCombo, 0, 1, 1, 1)

        self.dayLabel = QLabel(sessionDialog)
        self.dayLabel.setObjectName(u"dayLabel")

        self.sessionGrid.addWidget(self.dayLabel, 0, 2, 1, 1)

        self.dayEdit = DateEdit(sessionDialog)
        self.dayEdit.setObjectName(u"dayEdit")

        self.sessionGrid.addWidget(self.dayEdit, 0, 3, 1, 1)

        self.kindError = QLabel(sessionDialog)
        self.kindError.setObjectName(u"kindError")
        self.kindError.setProperty(u"role", u"error")
        self.kindError.setWordWrap(True)
        self.kindError.setVisible(False)

        self.sessionGrid.addWidget(self.kindError, 1, 1, 1, 1)

        self.dayError = QLabel(sessionDialog)
        self.dayError.setObjectName(u"dayError")
        self.dayError.setProperty(u"role", u"error")
        self.dayError.setWordWrap(True)
        self.dayError.setVisible(False)

        self.sessionGrid.addWidget(self.dayError, 1, 3, 1, 1)

        self.startsLabel = QLabel(sessionDialog)
        self.startsLabel.setObjectName(u"startsLabel")

        self.sessionGrid.addWidget(self.startsLabel, 2, 0, 1, 1)

        self.startsEdit = TimeEdit(sessionDialog)
        self.startsEdit.setObjectName(u"startsEdit")

        self.sessionGrid.addWidget(self.startsEdit, 2, 1, 1, 1)

        self.endsLabel = QLabel(sessionDialog)
        self.endsLabel.setObjectName(u"endsLabel")

        self.sessionGrid.addWidget(self.endsLabel, 2, 2, 1, 1)

        self.endsEdit = TimeEdit(sessionDialog)
        self.endsEdit.setObjectName(u"endsEdit")

        self.sessionGrid.addWidget(self.endsEdit, 2, 3, 1, 1)

        self.startsError = QLabel(sessionDialog)
        self.startsError.setObjectName(u"startsError")
        self.startsError.setProperty(u"role", u"error")
        self.startsError.setWordWrap(True)
        self.startsError.setVisible(False)

        self.sessionGrid.addWidget(self.startsError, 3, 1, 1, 1)

        self.endsError = QLabel(sessionDialog)
        self.endsError.setObjectName(u"endsError")
        self.endsError.setProperty(u"role", u"error")
        self.endsError.setWordWrap(True)
        self.endsError.setVisible(False)

        self.sessionGrid.addWidget(self.endsError, 3, 3, 1, 1)

        self.placeLabel = QLabel(sessionDialog)
        self.placeLabel.setObjectName(u"placeLabel")

        self.sessionGrid.addWidget(self.placeLabel, 4, 0, 1, 1)

        self.placeCombo = ChoiceCombo(sessionDialog)
        self.placeCombo.setObjectName(u"placeCombo")

        self.sessionGrid.addWidget(self.placeCombo, 4, 1, 1, 3)

        self.placeError = QLabel(sessionDialog)
        self.placeError.setObjectName(u"placeError")
        self.placeError.setProperty(u"role", u"error")
        self.placeError.setWordWrap(True)
        self.placeError.setVisible(False)

        self.sessionGrid.addWidget(self.placeError, 5, 1, 1, 3)

        self.topicLabel = QLabel(sessionDialog)
        self.topicLabel.setObjectName(u"topicLabel")

        self.sessionGrid.addWidget(self.topicLabel, 6, 0, 1, 1)

        self.topicEdit = QLineEdit(sessionDialog)
        self.topicEdit.setObjectName(u"topicEdit")

        self.sessionGrid.addWidget(self.topicEdit, 6, 1, 1, 3)

        self.topicError = QLabel(sessionDialog)
        self.topicError.setObjectName(u"topicError")
        self.topicError.setProperty(u"role", u"error")
        self.topicError.setWordWrap(True)
        self.topicError.setVisible(False)

        self.sessionGrid.addWidget(self.topicError, 7, 1, 1, 3)

        self.dutyLabel = QLabel(sessionDialog)
        self.dutyLabel.setObjectName(u"dutyLabel")

        self.sessionGrid.addWidget(self.dutyLabel, 8, 0, 1, 1)

        self.dutyCombo = ChoiceCombo(sessionDialog)
        self.dutyCombo.setObjectName(u"dutyCombo")

        self.sessionGrid.addWidget(self.dutyCombo, 8, 1, 1, 3)

        self.dutyList = QListWidget(sessionDialog)
        self.dutyList.setObjectName(u"dutyList")
        self.dutyList.setMinimumSize(QSize(0, 110))

        self.sessionGrid.addWidget(self.dutyList, 9, 1, 1, 3)

        self.dutyError = QLabel(sessionDialog)
        self.dutyError.setObjectName(u"dutyError")
        self.dutyError.setProperty(u"role", u"error")
        self.dutyError.setWordWrap(True)
        self.dutyError.setVisible(False)

        self.sessionGrid.addWidget(self.dutyError, 10, 1, 1, 3)

        self.sessionGrid.setColumnStretch(1, 1)
        self.sessionGrid.setColumnStretch(3, 1)

        self.sessionDialogLayout.addLayout(self.sessionGrid)

        self.warningLabel = QLabel(sessionDialog)
        self.warningLabel.setObjectName(u"warningLabel")
        self.warningLabel.setProperty(u"role", u"secondary")
        self.warningLabel.setProperty(u"tone", u"warn")
        self.warningLabel.setWordWrap(True)
        self.warningLabel.setVisible(False)

        self.sessionDialogLayout.addWidget(self.warningLabel)

        self.errorLabel = QLabel(sessionDialog)
        self.errorLabel.setObjectName(u"errorLabel")
        self.errorLabel.setProperty(u"role", u"error")
        self.errorLabel.setWordWrap(True)
        self.errorLabel.setVisible(False)

        self.sessionDialogLayout.addWidget(self.errorLabel)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footLayout.setContentsMargins(0, 0, 0, 0)
        self.footSpacer = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.cancelButton = QPushButton(sessionDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.footLayout.addWidget(self.cancelButton)

        self.saveButton = QPushButton(sessionDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"role", u"primary")

        self.footLayout.addWidget(self.saveButton)


        self.sessionDialogLayout.addLayout(self.footLayout)

#if QT_CONFIG(shortcut)
        self.kindLabel.setBuddy(self.kindCombo)
        self.dayLabel.setBuddy(self.dayEdit)
        self.startsLabel.setBuddy(self.startsEdit)
        self.endsLabel.setBuddy(self.endsEdit)
        self.placeLabel.setBuddy(self.placeCombo)
        self.topicLabel.setBuddy(self.topicEdit)
        self.dutyLabel.setBuddy(self.dutyCombo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kindCombo, self.dayEdit)
        QWidget.setTabOrder(self.dayEdit, self.startsEdit)
        QWidget.setTabOrder(self.startsEdit, self.endsEdit)
        QWidget.setTabOrder(self.endsEdit, self.placeCombo)
        QWidget.setTabOrder(self.placeCombo, self.topicEdit)
        QWidget.setTabOrder(self.topicEdit, self.dutyCombo)
        QWidget.setTabOrder(self.dutyCombo, self.dutyList)
        QWidget.setTabOrder(self.dutyList, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)
        QWidget.setTabOrder(self.cancelButton, self.clearButton)

        self.retranslateUi(sessionDialog)

        self.saveButton.setDefault(True)


        QMetaObject.connectSlotsByName(sessionDialog)
    # setupUi

    def retranslateUi(self, sessionDialog):
        sessionDialog.setWindowTitle(QCoreApplication.translate("SessionDialog", u"\u63a5\u5f85\u573a\u6b21", None))
        self.keptLabel.setText(QCoreApplication.translate("SessionDialog", u"\u8fd9\u91cc\u662f\u4e0a\u6b21\u6ca1\u6709\u4fdd\u5b58\u7684\u5185\u5bb9\u3002", None))
        self.clearButton.setText(QCoreApplication.translate("SessionDialog", u"\u91cd\u65b0\u586b\u5199", None))
        self.kindLabel.setText(QCoreApplication.translate("SessionDialog", u"\u63a5\u5f85\u7c7b\u578b *", None))
#if QT_CONFIG(accessibility)
        self.kindCombo.setAccessibleName(QCoreApplication.translate("SessionDialog", u"\u63a5\u5f85\u7c7b\u578b", None))
#endif // QT_CONFIG(accessibility)
        self.dayLabel.setText(QCoreApplication.translate("SessionDialog", u"\u65e5\u671f *", None))
#if QT_CONFIG(accessibility)
        self.dayEdit.setAccessibleName(QCoreApplication.translate("SessionDialog", u"\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.kindError.setText("")
        self.dayError.setText("")
        self.startsLabel.setText(QCoreApplication.translate("SessionDialog", u"\u5f00\u59cb\u65f6\u95f4", None))
#if QT_CONFIG(accessibility)
        self.startsEdit.setAccessibleName(QCoreApplication.translate("SessionDialog", u"\u5f00\u59cb\u65f6\u95f4", None))
#endif // QT_CONFIG(accessibility)
        self.endsLabel.setText(QCoreApplication.translate("SessionDialog", u"\u7ed3\u675f\u65f6\u95f4", None))
#if QT_CONFIG(accessibility)
        self.endsEdit.setAccessibleName(QCoreApplication.translate("SessionDialog", u"\u7ed3\u675f\u65f6\u95f4", None))
#endif // QT_CONFIG(accessibility)
        self.startsError.setText("")
        self.endsError.setText("")
        self.placeLabel.setText(QCoreApplication.translate("SessionDialog", u"\u5730\u70b9 *", None))
#if QT_CONFIG(accessibility)
        self.placeCombo.setAccessibleName(QCoreApplication.translate("SessionDialog", u"\u5730\u70b9", None))
#endif // QT_CONFIG(accessibility)
        self.placeError.setText("")
        self.topicLabel.setText(QCoreApplication.translate("SessionDialog", u"\u4e3b\u9898", None))
#if QT_CONFIG(accessibility)
        self.topicEdit.setAccessibleName(QCoreApplication.translate("SessionDialog", u"\u4e3b\u9898", None))
#endif // QT_CONFIG(accessibility)
        self.topicError.setText("")
        self.dutyLabel.setText(QCoreApplication.translate("SessionDialog", u"\u63a5\u5f85\u4ee3\u8868", None))
#if QT_CONFIG(accessibility)
        self.dutyCombo.setAccessibleName(QCoreApplication.translate("SessionDialog", u"\u52a0\u5165\u63a5\u5f85\u4ee3\u8868", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.dutyCombo.setToolTip(QCoreApplication.translate("SessionDialog", u"\u8f93\u5165\u59d3\u540d\u3001\u62fc\u97f3\u6216\u9996\u5b57\u6bcd\uff0c\u56de\u8f66\u52a0\u5165", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.dutyList.setAccessibleName(QCoreApplication.translate("SessionDialog", u"\u5df2\u5b89\u6392\u7684\u63a5\u5f85\u4ee3\u8868", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.dutyList.setToolTip(QCoreApplication.translate("SessionDialog", u"Delete \u952e\u53bb\u6389\uff0cAlt+\u4e0a\u3001\u4e0b \u8c03\u6574\u6b21\u5e8f", None))
#endif // QT_CONFIG(tooltip)
        self.dutyError.setText("")
        self.warningLabel.setText("")
        self.errorLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("SessionDialog", u"\u53d6\u6d88", None))
        self.saveButton.setText(QCoreApplication.translate("SessionDialog", u"\u4fdd\u5b58", None))
    # retranslateUi

