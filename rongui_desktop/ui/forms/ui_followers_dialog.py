# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'followers_dialog.ui'
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

class Ui_FollowersDialog(object):
    def setupUi(self, followersDialog):
        if not followersDialog.objectName():
            followersDialog.setObjectName(u"followersDialog")
        followersDialog.setMinimumSize(QSize(460, 0))
        self.followersDialogLayout = QVBoxLayout(followersDialog)
        self.followersDialogLayout.setSpacing(12)
        self.followersDialogLayout.setObjectName(u"followersDialogLayout")
        self.followersDialogLayout.setContentsMargins(20, 16, 20, 16)
        self.headingLabel = QLabel(followersDialog)
        self.headingLabel.setObjectName(u"headingLabel")
        self.headingLabel.setWordWrap(True)

        self.followersDialogLayout.addWidget(self.headingLabel)

        self.fieldsGrid = QGridLayout()
        self.fieldsGrid.setObjectName(u"fieldsGrid")
        self.fieldsGrid.setHorizontalSpacing(10)
        self.fieldsGrid.setVerticalSpacing(6)
        self.fieldsGrid.setContentsMargins(0, 0, 0, 0)
        self.followerLabel = QLabel(followersDialog)
        self.followerLabel.setObjectName(u"followerLabel")

        self.fieldsGrid.addWidget(self.followerLabel, 0, 0, 1, 1)

        self.followerCombo = ChoiceCombo(followersDialog)
        self.followerCombo.setObjectName(u"followerCombo")

        self.fieldsGrid.addWidget(self.followerCombo, 0, 1, 1, 1)

        self.followerError = QLabel(followersDialog)
        self.followerError.setObjectName(u"followerError")
        self.followerError.setProperty(u"role", u"error")
        self.followerError.setWordWrap(True)
        self.followerError.setVisible(False)

        self.fieldsGrid.addWidget(self.followerError, 2, 1, 1, 1)

        self.followersList = QListWidget(followersDialog)
        self.followersList.setObjectName(u"followersList")

        self.fieldsGrid.addWidget(self.followersList, 3, 1, 1, 1)

        self.fieldsGrid.setColumnStretch(1, 1)

        self.followersDialogLayout.addLayout(self.fieldsGrid)

        self.errorLabel = QLabel(followersDialog)
        self.errorLabel.setObjectName(u"errorLabel")
        self.errorLabel.setProperty(u"role", u"error")
        self.errorLabel.setWordWrap(True)
        self.errorLabel.setVisible(False)

        self.followersDialogLayout.addWidget(self.errorLabel)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footLayout.setContentsMargins(0, 0, 0, 0)
        self.footSpacer = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.cancelButton = QPushButton(followersDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.footLayout.addWidget(self.cancelButton)

        self.saveButton = QPushButton(followersDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"role", u"primary")

        self.footLayout.addWidget(self.saveButton)


        self.followersDialogLayout.addLayout(self.footLayout)

#if QT_CONFIG(shortcut)
        self.followerLabel.setBuddy(self.followerCombo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.followerCombo, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(followersDialog)

        self.saveButton.setDefault(True)


        QMetaObject.connectSlotsByName(followersDialog)
    # setupUi

    def retranslateUi(self, followersDialog):
        followersDialog.setWindowTitle(QCoreApplication.translate("FollowersDialog", u"\u8ddf\u8fdb\u4ee3\u8868", None))
        self.headingLabel.setText("")
        self.followerLabel.setText(QCoreApplication.translate("FollowersDialog", u"\u52a0\u5165\u4ee3\u8868", None))
#if QT_CONFIG(accessibility)
        self.followerCombo.setAccessibleName(QCoreApplication.translate("FollowersDialog", u"\u52a0\u5165\u4ee3\u8868", None))
#endif // QT_CONFIG(accessibility)
        self.followerError.setText("")
#if QT_CONFIG(accessibility)
        self.followersList.setAccessibleName(QCoreApplication.translate("FollowersDialog", u"\u8ddf\u8fdb\u4ee3\u8868", None))
#endif // QT_CONFIG(accessibility)
        self.errorLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("FollowersDialog", u"\u53d6\u6d88", None))
#if QT_CONFIG(tooltip)
        self.cancelButton.setToolTip(QCoreApplication.translate("FollowersDialog", u"\u5173\u95ed\uff1b\u586b\u4e86\u7684\u5185\u5bb9\u7559\u7740\uff0c\u4e0b\u6b21\u6253\u5f00\u8fd8\u5728\uff08Esc\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.saveButton.setText(QCoreApplication.translate("FollowersDialog", u"\u4fdd\u5b58  Ctrl+S", None))
#if QT_CONFIG(tooltip)
        self.saveButton.setToolTip(QCoreApplication.translate("FollowersDialog", u"\u4fdd\u5b58\uff08Ctrl+S\uff09", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi

