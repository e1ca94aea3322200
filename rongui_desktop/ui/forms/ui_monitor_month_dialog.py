# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'monitor_month_dialog.ui'
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

from rongui_desktop.ui.people.part_rows import PartRows
from rongui_desktop.ui.widgets.lines_edit import LinesEdit

class Ui_MonitorMonthDialog(object):
    def setupUi(self, monitorMonthDialog):
        if not monitorMonthDialog.objectName():
            monitorMonthDialog.setObjectName(u"monitorMonthDialog")
        monitorMonthDialog.setMinimumSize(QSize(760, 460))
        self.monitorMonthDialogLayout = QVBoxLayout(monitorMonthDialog)
        self.monitorMonthDialogLayout.setSpacing(12)
        self.monitorMonthDialogLayout.setObjectName(u"monitorMonthDialogLayout")
        self.monitorMonthDialogLayout.setContentsMargins(20, 16, 20, 16)
        self.keptBar = QFrame(monitorMonthDialog)
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


        self.monitorMonthDialogLayout.addWidget(self.keptBar)

        self.headingLabel = QLabel(monitorMonthDialog)
        self.headingLabel.setObjectName(u"headingLabel")
        self.headingLabel.setWordWrap(True)

        self.monitorMonthDialogLayout.addWidget(self.headingLabel)

        self.hintLabel = QLabel(monitorMonthDialog)
        self.hintLabel.setObjectName(u"hintLabel")
        self.hintLabel.setProperty(u"role", u"secondary")
        self.hintLabel.setWordWrap(True)

        self.monitorMonthDialogLayout.addWidget(self.hintLabel)

        self.fieldsGrid = QGridLayout()
        self.fieldsGrid.setObjectName(u"fieldsGrid")
        self.fieldsGrid.setHorizontalSpacing(10)
        self.fieldsGrid.setVerticalSpacing(6)
        self.fieldsGrid.setContentsMargins(0, 0, 0, 0)
        self.monthLabel = QLabel(monitorMonthDialog)
        self.monthLabel.setObjectName(u"monthLabel")

        self.fieldsGrid.addWidget(self.monthLabel, 0, 0, 1, 1)

        self.monthEdit = QLineEdit(monitorMonthDialog)
        self.monthEdit.setObjectName(u"monthEdit")

        self.fieldsGrid.addWidget(self.monthEdit, 0, 1, 1, 1)

        self.monthError = QLabel(monitorMonthDialog)
        self.monthError.setObjectName(u"monthError")
        self.monthError.setProperty(u"role", u"error")
        self.monthError.setWordWrap(True)
        self.monthError.setVisible(False)

        self.fieldsGrid.addWidget(self.monthError, 2, 1, 1, 1)

        self.unitsLabel = QLabel(monitorMonthDialog)
        self.unitsLabel.setObjectName(u"unitsLabel")

        self.fieldsGrid.addWidget(self.unitsLabel, 3, 0, 1, 1)

        self.unitsEdit = LinesEdit(monitorMonthDialog)
        self.unitsEdit.setObjectName(u"unitsEdit")
        self.unitsEdit.setMinimumSize(QSize(0, 120))

        self.fieldsGrid.addWidget(self.unitsEdit, 3, 1, 1, 1)

        self.unitsError = QLabel(monitorMonthDialog)
        self.unitsError.setObjectName(u"unitsError")
        self.unitsError.setProperty(u"role", u"error")
        self.unitsError.setWordWrap(True)
        self.unitsError.setVisible(False)

        self.fieldsGrid.addWidget(self.unitsError, 5, 1, 1, 1)

        self.fieldsGrid.setColumnStretch(1, 1)

        self.monitorMonthDialogLayout.addLayout(self.fieldsGrid)

        self.warningsTitle = QLabel(monitorMonthDialog)
        self.warningsTitle.setObjectName(u"warningsTitle")
        self.warningsTitle.setWordWrap(True)

        self.monitorMonthDialogLayout.addWidget(self.warningsTitle)

        self.warningsRows = PartRows(monitorMonthDialog)
        self.warningsRows.setObjectName(u"warningsRows")

        self.monitorMonthDialogLayout.addWidget(self.warningsRows)

        self.warningsError = QLabel(monitorMonthDialog)
        self.warningsError.setObjectName(u"warningsError")
        self.warningsError.setProperty(u"role", u"error")
        self.warningsError.setWordWrap(True)
        self.warningsError.setVisible(False)

        self.monitorMonthDialogLayout.addWidget(self.warningsError)

        self.errorLabel = QLabel(monitorMonthDialog)
        self.errorLabel.setObjectName(u"errorLabel")
        self.errorLabel.setProperty(u"role", u"error")
        self.errorLabel.setWordWrap(True)
        self.errorLabel.setVisible(False)

        self.monitorMonthDialogLayout.addWidget(self.errorLabel)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footLayout.setContentsMargins(0, 0, 0, 0)
        self.footSpacer = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.cancelButton = QPushButton(monitorMonthDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.footLayout.addWidget(self.cancelButton)

        self.saveButton = QPushButton(monitorMonthDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"role", u"primary")
        self.saveButton.setAutoDefault(False)

        self.footLayout.addWidget(self.saveButton)


        self.monitorMonthDialogLayout.addLayout(self.footLayout)

#if QT_CONFIG(shortcut)
        self.monthLabel.setBuddy(self.monthEdit)
        self.unitsLabel.setBuddy(self.unitsEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.monthEdit, self.unitsEdit)
        QWidget.setTabOrder(self.unitsEdit, self.warningsRows)
        QWidget.setTabOrder(self.warningsRows, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(monitorMonthDialog)

        QMetaObject.connectSlotsByName(monitorMonthDialog)
    # setupUi

    def retranslateUi(self, monitorMonthDialog):
        monitorMonthDialog.setWindowTitle(QCoreApplication.translate("MonitorMonthDialog", u"\u767b\u8bb0\u4e00\u4e2a\u6708", None))
        self.keptLabel.setText(QCoreApplication.translate("MonitorMonthDialog", u"\u8fd9\u91cc\u662f\u4e0a\u6b21\u6ca1\u6709\u4fdd\u5b58\u7684\u5185\u5bb9\u3002", None))
        self.clearButton.setText(QCoreApplication.translate("MonitorMonthDialog", u"\u91cd\u65b0\u586b\u5199", None))
        self.headingLabel.setText("")
        self.hintLabel.setText(QCoreApplication.translate("MonitorMonthDialog", u"\u4e0b\u9762\u7684\u5355\u4f4d\u90fd\u8bb0\u4e3a\u6b63\u5e38\uff0c\u6709\u9884\u8b66\u7684\u5728\u201c\u9884\u8b66\u201d\u91cc\u53e6\u586b\u3002", None))
        self.monthLabel.setText(QCoreApplication.translate("MonitorMonthDialog", u"\u6708\u4efd *", None))
#if QT_CONFIG(accessibility)
        self.monthEdit.setAccessibleName(QCoreApplication.translate("MonitorMonthDialog", u"\u6708\u4efd", None))
#endif // QT_CONFIG(accessibility)
        self.monthError.setText("")
        self.unitsLabel.setText(QCoreApplication.translate("MonitorMonthDialog", u"\u5355\u4f4d *", None))
#if QT_CONFIG(accessibility)
        self.unitsEdit.setAccessibleName(QCoreApplication.translate("MonitorMonthDialog", u"\u5355\u4f4d", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.unitsEdit.setToolTip(QCoreApplication.translate("MonitorMonthDialog", u"\u6bcf\u884c\u4e00\u4e2a\uff1b\u6ca1\u6709\u5217\u4e3a\u9884\u8b66\u7684\u90fd\u662f\u6b63\u5e38", None))
#endif // QT_CONFIG(tooltip)
        self.unitsError.setText("")
        self.warningsTitle.setText(QCoreApplication.translate("MonitorMonthDialog", u"\u9884\u8b66", None))
#if QT_CONFIG(accessibility)
        self.warningsRows.setAccessibleName(QCoreApplication.translate("MonitorMonthDialog", u"\u9884\u8b66", None))
#endif // QT_CONFIG(accessibility)
        self.warningsError.setText("")
        self.errorLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("MonitorMonthDialog", u"\u53d6\u6d88", None))
#if QT_CONFIG(tooltip)
        self.cancelButton.setToolTip(QCoreApplication.translate("MonitorMonthDialog", u"\u5173\u95ed\uff1b\u586b\u4e86\u7684\u5185\u5bb9\u7559\u7740\uff0c\u4e0b\u6b21\u6253\u5f00\u8fd8\u5728\uff08Esc\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.saveButton.setText(QCoreApplication.translate("MonitorMonthDialog", u"\u4fdd\u5b58  Ctrl+S", None))
#if QT_CONFIG(tooltip)
        self.saveButton.setToolTip(QCoreApplication.translate("MonitorMonthDialog", u"\u4fdd\u5b58\uff08Ctrl+S\uff09", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi

