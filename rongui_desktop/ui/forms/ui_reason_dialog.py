# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reason_dialog.ui'
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
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from rongui_desktop.ui.widgets.date_edit import DateEdit

class Ui_ReasonDialog(object):
    def setupUi(self, reasonDialog):
        if not reasonDialog.objectName():
            reasonDialog.setObjectName(u"reasonDialog")
        reasonDialog.setMinimumSize(QSize(480, 0))
        self.reasonDialogLayout = QVBoxLayout(reasonDialog)
        self.reasonDialogLayout.setSpacing(12)
        self.reasonDialogLayout.setObjectName(u"reasonDialogLayout")
        self.reasonDialogLayout.setContentsMargins(20, 16, 20, 16)
        self.questionLabel = QLabel(reasonDialog)
        self.questionLabel.setObjectName(u"questionLabel")
        self.questionLabel.setWordWrap(True)

        self.reasonDialogLayout.addWidget(self.questionLabel)

        self.reasonGrid = QGridLayout()
        self.reasonGrid.setObjectName(u"reasonGrid")
        self.reasonGrid.setHorizontalSpacing(10)
        self.reasonGrid.setVerticalSpacing(6)
        self.reasonGrid.setContentsMargins(0, 0, 0, 0)
        self.dayLabel = QLabel(reasonDialog)
        self.dayLabel.setObjectName(u"dayLabel")

        self.reasonGrid.addWidget(self.dayLabel, 0, 0, 1, 1)

        self.dayEdit = DateEdit(reasonDialog)
        self.dayEdit.setObjectName(u"dayEdit")

        self.reasonGrid.addWidget(self.dayEdit, 0, 1, 1, 1)

        self.dayError = QLabel(reasonDialog)
        self.dayError.setObjectName(u"dayError")
        self.dayError.setProperty(u"role", u"error")
        self.dayError.setWordWrap(True)
        self.dayError.setVisible(False)

        self.reasonGrid.addWidget(self.dayError, 1, 1, 1, 1)

        self.warningLabel = QLabel(reasonDialog)
        self.warningLabel.setObjectName(u"warningLabel")
        self.warningLabel.setProperty(u"role", u"secondary")
        self.warningLabel.setProperty(u"tone", u"warn")
        self.warningLabel.setWordWrap(True)
        self.warningLabel.setVisible(False)

        self.reasonGrid.addWidget(self.warningLabel, 2, 1, 1, 1)

        self.reasonLabel = QLabel(reasonDialog)
        self.reasonLabel.setObjectName(u"reasonLabel")

        self.reasonGrid.addWidget(self.reasonLabel, 3, 0, 1, 1)

        self.reasonEdit = QLineEdit(reasonDialog)
        self.reasonEdit.setObjectName(u"reasonEdit")

        self.reasonGrid.addWidget(self.reasonEdit, 3, 1, 1, 1)

        self.reasonError = QLabel(reasonDialog)
        self.reasonError.setObjectName(u"reasonError")
        self.reasonError.setProperty(u"role", u"error")
        self.reasonError.setWordWrap(True)
        self.reasonError.setVisible(False)

        self.reasonGrid.addWidget(self.reasonError, 4, 1, 1, 1)

        self.reasonGrid.setColumnStretch(1, 1)

        self.reasonDialogLayout.addLayout(self.reasonGrid)

        self.errorLabel = QLabel(reasonDialog)
        self.errorLabel.setObjectName(u"errorLabel")
        self.errorLabel.setProperty(u"role", u"error")
        self.errorLabel.setWordWrap(True)
        self.errorLabel.setVisible(False)

        self.reasonDialogLayout.addWidget(self.errorLabel)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footLayout.setContentsMargins(0, 0, 0, 0)
        self.footSpacer = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.cancelButton = QPushButton(reasonDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.footLayout.addWidget(self.cancelButton)

        self.acceptButton = QPushButton(reasonDialog)
        self.acceptButton.setObjectName(u"acceptButton")
        self.acceptButton.setProperty(u"role", u"primary")

        self.footLayout.addWidget(self.acceptButton)


        self.reasonDialogLayout.addLayout(self.footLayout)

#if QT_CONFIG(shortcut)
        self.dayLabel.setBuddy(self.dayEdit)
        self.reasonLabel.setBuddy(self.reasonEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.dayEdit, self.reasonEdit)
        QWidget.setTabOrder(self.reasonEdit, self.acceptButton)
        QWidget.setTabOrder(self.acceptButton, self.cancelButton)

        self.retranslateUi(reasonDialog)

        self.acceptButton.setDefault(True)


        QMetaObject.connectSlotsByName(reasonDialog)
    # setupUi

    def retranslateUi(self, reasonDialog):
        reasonDialog.setWindowTitle(QCoreApplication.translate("ReasonDialog", u"\u539f\u56e0", None))
        self.questionLabel.setText("")
        self.dayLabel.setText(QCoreApplication.translate("ReasonDialog", u"\u6539\u5230 *", None))
#if QT_CONFIG(accessibility)
        self.dayEdit.setAccessibleName(QCoreApplication.translate("ReasonDialog", u"\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.dayError.setText("")
        self.warningLabel.setText("")
        self.reasonLabel.setText(QCoreApplication.translate("ReasonDialog", u"\u539f\u56e0 *", None))
#if QT_CONFIG(accessibility)
        self.reasonEdit.setAccessibleName(QCoreApplication.translate("ReasonDialog", u"\u539f\u56e0", None))
#endif // QT_CONFIG(accessibility)
        self.reasonError.setText("")
        self.errorLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("ReasonDialog", u"\u53d6\u6d88", None))
        self.acceptButton.setText(QCoreApplication.translate("ReasonDialog", u"\u786e\u5b9a", None))
    # retranslateUi

