# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'publicity_dialog.ui'
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
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from rongui_desktop.ui.widgets.choice_combo import ChoiceCombo
from rongui_desktop.ui.widgets.date_edit import DateEdit

class Ui_PublicityDialog(object):
    def setupUi(self, publicityDialog):
        if not publicityDialog.objectName():
            publicityDialog.setObjectName(u"publicityDialog")
        publicityDialog.setMinimumSize(QSize(640, 0))
        self.publicityDialogLayout = QVBoxLayout(publicityDialog)
        self.publicityDialogLayout.setSpacing(12)
        self.publicityDialogLayout.setObjectName(u"publicityDialogLayout")
        self.publicityDialogLayout.setContentsMargins(20, 16, 20, 16)
        self.keptBar = QFrame(publicityDialog)
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


        self.publicityDialogLayout.addWidget(self.keptBar)

        self.headingLabel = QLabel(publicityDialog)
        self.headingLabel.setObjectName(u"headingLabel")
        self.headingLabel.setWordWrap(True)

        self.publicityDialogLayout.addWidget(self.headingLabel)

        self.fieldsGrid = QGridLayout()
        self.fieldsGrid.setObjectName(u"fieldsGrid")
        self.fieldsGrid.setHorizontalSpacing(10)
        self.fieldsGrid.setVerticalSpacing(6)
        self.fieldsGrid.setContentsMargins(0, 0, 0, 0)
        self.dayLabel = QLabel(publicityDialog)
        self.dayLabel.setObjectName(u"dayLabel")

        self.fieldsGrid.addWidget(self.dayLabel, 0, 0, 1, 1)

        self.dayEdit = DateEdit(publicityDialog)
        self.dayEdit.setObjectName(u"dayEdit")

        self.fieldsGrid.addWidget(self.dayEdit, 0, 1, 1, 1)

        self.dayError = QLabel(publicityDialog)
        self.dayError.setObjectName(u"dayError")
        self.dayError.setProperty(u"role", u"error")
        self.dayError.setWordWrap(True)
        self.dayError.setVisible(False)

        self.fieldsGrid.addWidget(self.dayError, 2, 1, 1, 1)

        self.channelLabel = QLabel(publicityDialog)
        self.channelLabel.setObjectName(u"channelLabel")

        self.fieldsGrid.addWidget(self.channelLabel, 0, 2, 1, 1)

        self.channelCombo = ChoiceCombo(publicityDialog)
        self.channelCombo.setObjectName(u"channelCombo")

        self.fieldsGrid.addWidget(self.channelCombo, 0, 3, 1, 1)

        self.channelError = QLabel(publicityDialog)
        self.channelError.setObjectName(u"channelError")
        self.channelError.setProperty(u"role", u"error")
        self.channelError.setWordWrap(True)
        self.channelError.setVisible(False)

        self.fieldsGrid.addWidget(self.channelError, 2, 3, 1, 1)

        self.titleLabel = QLabel(publicityDialog)
        self.titleLabel.setObjectName(u"titleLabel")

        self.fieldsGrid.addWidget(self.titleLabel, 3, 0, 1, 1)

        self.titleEdit = QLineEdit(publicityDialog)
        self.titleEdit.setObjectName(u"titleEdit")

        self.fieldsGrid.addWidget(self.titleEdit, 3, 1, 1, 3)

        self.titleError = QLabel(publicityDialog)
        self.titleError.setObjectName(u"titleError")
        self.titleError.setProperty(u"role", u"error")
        self.titleError.setWordWrap(True)
        self.titleError.setVisible(False)

        self.fieldsGrid.addWidget(self.titleError, 5, 1, 1, 3)

        self.placeLabel = QLabel(publicityDialog)
        self.placeLabel.setObjectName(u"placeLabel")

        self.fieldsGrid.addWidget(self.placeLabel, 6, 0, 1, 1)

        self.placeEdit = QLineEdit(publicityDialog)
        self.placeEdit.setObjectName(u"placeEdit")

        self.fieldsGrid.addWidget(self.placeEdit, 6, 1, 1, 3)

        self.placeError = QLabel(publicityDialog)
        self.placeError.setObjectName(u"placeError")
        self.placeError.setProperty(u"role", u"error")
        self.placeError.setWordWrap(True)
        self.placeError.setVisible(False)

        self.fieldsGrid.addWidget(self.placeError, 8, 1, 1, 3)

        self.fieldsGrid.setColumnStretch(1, 1)
        self.fieldsGrid.setColumnStretch(3, 1)

        self.publicityDialogLayout.addLayout(self.fieldsGrid)

        self.errorLabel = QLabel(publicityDialog)
        self.errorLabel.setObjectName(u"errorLabel")
        self.errorLabel.setProperty(u"role", u"error")
        self.errorLabel.setWordWrap(True)
        self.errorLabel.setVisible(False)

        self.publicityDialogLayout.addWidget(self.errorLabel)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footLayout.setContentsMargins(0, 0, 0, 0)
        self.footSpacer = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.cancelButton = QPushButton(publicityDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.footLayout.addWidget(self.cancelButton)

        self.saveButton = QPushButton(publicityDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"role", u"primary")
        self.saveButton.setAutoDefault(False)

        self.footLayout.addWidget(self.saveButton)


        self.publicityDialogLayout.addLayout(self.footLayout)

#if QT_CONFIG(shortcut)
        self.dayLabel.setBuddy(self.dayEdit)
        self.channelLabel.setBuddy(self.channelCombo)
        self.titleLabel.setBuddy(self.titleEdit)
        self.placeLabel.setBuddy(self.placeEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.dayEdit, self.channelCombo)
        QWidget.setTabOrder(self.channelCombo, self.titleEdit)
        QWidget.setTabOrder(self.titleEdit, self.placeEdit)
        QWidget.setTabOrder(self.placeEdit, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(publicityDialog)

        QMetaObject.connectSlotsByName(publicityDialog)
    # setupUi

    def retranslateUi(self, publicityDialog):
        publicityDialog.setWindowTitle(QCoreApplication.translate("PublicityDialog", u"\u767b\u8bb0\u5ba3\u4f20", None))
        self.keptLabel.setText(QCoreApplication.translate("PublicityDialog", u"\u8fd9\u91cc\u662f\u4e0a\u6b21\u6ca1\u6709\u4fdd\u5b58\u7684\u5185\u5bb9\u3002", None))
        self.clearButton.setText(QCoreApplication.translate("PublicityDialog", u"\u91cd\u65b0\u586b\u5199", None))
        self.headingLabel.setText("")
        self.dayLabel.setText(QCoreApplication.translate("PublicityDialog", u"\u65e5\u671f *", None))
#if QT_CONFIG(accessibility)
        self.dayEdit.setAccessibleName(QCoreApplication.translate("PublicityDialog", u"\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.dayError.setText("")
        self.channelLabel.setText(QCoreApplication.translate("PublicityDialog", u"\u6e20\u9053 *", None))
#if QT_CONFIG(accessibility)
        self.channelCombo.setAccessibleName(QCoreApplication.translate("PublicityDialog", u"\u6e20\u9053", None))
#endif // QT_CONFIG(accessibility)
        self.channelError.setText("")
        self.titleLabel.setText(QCoreApplication.translate("PublicityDialog", u"\u6807\u9898 *", None))
#if QT_CONFIG(accessibility)
        self.titleEdit.setAccessibleName(QCoreApplication.translate("PublicityDialog", u"\u6807\u9898", None))
#endif // QT_CONFIG(accessibility)
        self.titleError.setText("")
        self.placeLabel.setText(QCoreApplication.translate("PublicityDialog", u"\u4f4d\u7f6e", None))
#if QT_CONFIG(accessibility)
        self.placeEdit.setAccessibleName(QCoreApplication.translate("PublicityDialog", u"\u4f4d\u7f6e", None))
#endif // QT_CONFIG(accessibility)
        self.placeError.setText("")
        self.errorLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("PublicityDialog", u"\u53d6\u6d88", None))
#if QT_CONFIG(tooltip)
        self.cancelButton.setToolTip(QCoreApplication.translate("PublicityDialog", u"\u5173\u95ed\uff1b\u586b\u4e86\u7684\u5185\u5bb9\u7559\u7740\uff0c\u4e0b\u6b21\u6253\u5f00\u8fd8\u5728\uff08Esc\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.saveButton.setText(QCoreApplication.translate("PublicityDialog", u"\u4fdd\u5b58  Ctrl+S", None))
#if QT_CONFIG(tooltip)
        self.saveButton.setToolTip(QCoreApplication.translate("PublicityDialog", u"\u4fdd\u5b58\uff08Ctrl+S\uff09", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi

