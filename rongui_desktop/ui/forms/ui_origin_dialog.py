# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'origin_dialog.ui'
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
    QLabel, QListWidget, QListWidgetItem, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from rongui_desktop.ui.widgets.choice_combo import ChoiceCombo

class Ui_OriginDialog(object):
    def setupUi(self, originDialog):
        if not originDialog.objectName():
            originDialog.setObjectName(u"originDialog")
        originDialog.setMinimumSize(QSize(560, 0))
        self.originDialogLayout = QVBoxLayout(originDialog)
        self.originDialogLayout.setSpacing(12)
        self.originDialogLayout.setObjectName(u"originDialogLayout")
        self.originDialogLayout.setContentsMargins(20, 16, 20, 16)
        self.headingLabel = QLabel(originDialog)
        self.headingLabel.setObjectName(u"headingLabel")
        self.headingLabel.setWordWrap(True)

        self.originDialogLayout.addWidget(self.headingLabel)

        self.fieldsGrid = QGridLayout()
        self.fieldsGrid.setObjectName(u"fieldsGrid")
        self.fieldsGrid.setHorizontalSpacing(10)
        self.fieldsGrid.setVerticalSpacing(6)
        self.fieldsGrid.setContentsMargins(0, 0, 0, 0)
        self.activityLabel = QLabel(originDialog)
        self.activityLabel.setObjectName(u"activityLabel")

        self.fieldsGrid.addWidget(self.activityLabel, 0, 0, 1, 1)

        self.activityCombo = ChoiceCombo(originDialog)
        self.activityCombo.setObjectName(u"activityCombo")

        self.fieldsGrid.addWidget(self.activityCombo, 0, 1, 1, 1)

        self.activityError = QLabel(originDialog)
        self.activityError.setObjectName(u"activityError")
        self.activityError.setProperty(u"role", u"error")
        self.activityError.setWordWrap(True)
        self.activityError.setVisible(False)

        self.fieldsGrid.addWidget(self.activityError, 2, 1, 1, 1)

        self.activitiesList = QListWidget(originDialog)
        self.activitiesList.setObjectName(u"activitiesList")

        self.fieldsGrid.addWidget(self.activitiesList, 3, 1, 1, 1)

        self.fieldsGrid.setColumnStretch(1, 1)

        self.originDialogLayout.addLayout(self.fieldsGrid)

        self.errorLabel = QLabel(originDialog)
        self.errorLabel.setObjectName(u"errorLabel")
        self.errorLabel.setProperty(u"role", u"error")
        self.errorLabel.setWordWrap(True)
        self.errorLabel.setVisible(False)

        self.originDialogLayout.addWidget(self.errorLabel)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footLayout.setContentsMargins(0, 0, 0, 0)
        self.footSpacer = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.cancelButton = QPushButton(originDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.footLayout.addWidget(self.cancelButton)

        self.saveButton = QPushButton(originDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"role", u"primary")

        self.footLayout.addWidget(self.saveButton)


        self.originDialogLayout.addLayout(self.footLayout)

#if QT_CONFIG(shortcut)
        self.activityLabel.setBuddy(self.activityCombo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.activityCombo, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(originDialog)

        self.saveButton.setDefault(True)


        QMetaObject.connectSlotsByName(originDialog)
    # setupUi

    def retranslateUi(self, originDialog):
        originDialog.setWindowTitle(QCoreApplication.translate("OriginDialog", u"\u6765\u6e90\u76d1\u7763\u6d3b\u52a8", None))
        self.headingLabel.setText("")
        self.activityLabel.setText(QCoreApplication.translate("OriginDialog", u"\u52a0\u5165\u76d1\u7763\u6d3b\u52a8", None))
#if QT_CONFIG(accessibility)
        self.activityCombo.setAccessibleName(QCoreApplication.translate("OriginDialog", u"\u52a0\u5165\u76d1\u7763\u6d3b\u52a8", None))
#endif // QT_CONFIG(accessibility)
        self.activityError.setText("")
#if QT_CONFIG(accessibility)
        self.activitiesList.setAccessibleName(QCoreApplication.translate("OriginDialog", u"\u6765\u6e90\u76d1\u7763\u6d3b\u52a8", None))
#endif // QT_CONFIG(accessibility)
        self.errorLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("OriginDialog", u"\u53d6\u6d88", None))
#if QT_CONFIG(tooltip)
        self.cancelButton.setToolTip(QCoreApplication.translate("OriginDialog", u"\u5173\u95ed\uff1b\u586b\u4e86\u7684\u5185\u5bb9\u7559\u7740\uff0c\u4e0b\u6b21\u6253\u5f00\u8fd8\u5728\uff08Esc\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.saveButton.setText(QCoreApplication.translate("OriginDialog", u"\u4fdd\u5b58  Ctrl+S", None))
#if QT_CONFIG(tooltip)
        self.saveButton.setToolTip(QCoreApplication.translate("OriginDialog", u"\u4fdd\u5b58\uff08Ctrl+S\uff09", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi

