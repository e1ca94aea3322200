# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'attendance_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QGridLayout, QHBoxLayout,
    QLabel, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from rongui_desktop.ui.widgets.choice_combo import ChoiceCombo
from rongui_desktop.ui.widgets.instant import InstantButton

class Ui_AttendanceDialog(object):
    def setupUi(self, attendanceDialog):
        if not attendanceDialog.objectName():
            attendanceDialog.setObjectName(u"attendanceDialog")
        attendanceDialog.setMinimumSize(QSize(640, 0))
        self.attendanceDialogLayout = QVBoxLayout(attendanceDialog)
        self.attendanceDialogLayout.setSpacing(12)
        self.attendanceDialogLayout.setObjectName(u"attendanceDialogLayout")
        self.attendanceDialogLayout.setContentsMargins(20, 16, 20, 16)
        self.sessionLabel = QLabel(attendanceDialog)
        self.sessionLabel.setObjectName(u"sessionLabel")
        self.sessionLabel.setWordWrap(True)
        self.sessionLabel.setProperty(u"role", u"heading")

        self.attendanceDialogLayout.addWidget(self.sessionLabel)

        self.peopleArea = QScrollArea(attendanceDialog)
        self.peopleArea.setObjectName(u"peopleArea")
        self.peopleArea.setWidgetResizable(True)
        self.peopleArea.setMinimumSize(QSize(0, 220))
        self.peopleArea.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.peopleArea.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.peopleWidget = QWidget()
        self.peopleWidget.setObjectName(u"peopleWidget")
        self.peopleLayout = QGridLayout(self.peopleWidget)
        self.peopleLayout.setObjectName(u"peopleLayout")
        self.peopleLayout.setHorizontalSpacing(10)
        self.peopleLayout.setVerticalSpacing(6)
        self.peopleLayout.setContentsMargins(0, 0, 0, 0)
        self.peopleLayout.setColumnStretch(0, 3)
        self.peopleLayout.setColumnStretch(1, 2)
        self.peopleLayout.setColumnStretch(2, 3)
        self.peopleArea.setWidget(self.peopleWidget)

        self.attendanceDialogLayout.addWidget(self.peopleArea)

        self.addLayout = QHBoxLayout()
        self.addLayout.setSpacing(8)
        self.addLayout.setObjectName(u"addLayout")
        self.addLayout.setContentsMargins(0, 0, 0, 0)
        self.addLabel = QLabel(attendanceDialog)
        self.addLabel.setObjectName(u"addLabel")

        self.addLayout.addWidget(self.addLabel)

        self.addCombo = ChoiceCombo(attendanceDialog)
        self.addCombo.setObjectName(u"addCombo")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.addCombo.sizePolicy().hasHeightForWidth())
        self.addCombo.setSizePolicy(sizePolicy)

        self.addLayout.addWidget(self.addCombo)


        self.attendanceDialogLayout.addLayout(self.addLayout)

        self.errorLabel = QLabel(attendanceDialog)
        self.errorLabel.setObjectName(u"errorLabel")
        self.errorLabel.setProperty(u"role", u"error")
        self.errorLabel.setWordWrap(True)
        self.errorLabel.setVisible(False)

        self.attendanceDialogLayout.addWidget(self.errorLabel)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footLayout.setContentsMargins(0, 0, 0, 0)
        self.allPresentButton = InstantButton(attendanceDialog)
        self.allPresentButton.setObjectName(u"allPresentButton")

        self.footLayout.addWidget(self.allPresentButton)

        self.footSpacer = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.cancelButton = QPushButton(attendanceDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.footLayout.addWidget(self.cancelButton)

        self.saveButton = QPushButton(attendanceDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"role", u"primary")

        self.footLayout.addWidget(self.saveButton)


        self.attendanceDialogLayout.addLayout(self.footLayout)

        self.attendanceDialogLayout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.addLabel.setBuddy(self.addCombo)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(attendanceDialog)

        self.saveButton.setDefault(True)


        QMetaObject.connectSlotsByName(attendanceDialog)
    # setupUi

    def retranslateUi(self, attendanceDialog):
        attendanceDialog.setWindowTitle(QCoreApplication.translate("AttendanceDialog", u"\u7b7e\u5230", None))
        self.addLabel.setText(QCoreApplication.translate("AttendanceDialog", u"\u589e\u52a0\u4ee3\u8868(&J)", None))
#if QT_CONFIG(accessibility)
        self.addCombo.setAccessibleName(QCoreApplication.translate("AttendanceDialog", u"\u589e\u52a0\u63a5\u5f85\u4ee3\u8868", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.addCombo.setToolTip(QCoreApplication.translate("AttendanceDialog", u"\u8f93\u5165\u59d3\u540d\u3001\u62fc\u97f3\u6216\u9996\u5b57\u6bcd\uff0c\u56de\u8f66\u52a0\u5165\u672c\u573a", None))
#endif // QT_CONFIG(tooltip)
        self.errorLabel.setText("")
        self.allPresentButton.setText(QCoreApplication.translate("AttendanceDialog", u"\u5168\u90e8\u51fa\u5e2d(&A)", None))
        self.cancelButton.setText(QCoreApplication.translate("AttendanceDialog", u"\u53d6\u6d88", None))
        self.saveButton.setText(QCoreApplication.translate("AttendanceDialog", u"\u4fdd\u5b58", None))
    # retranslateUi

