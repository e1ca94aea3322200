# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'arrangement_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QFrame,
    QHBoxLayout, QHeaderView, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QTableWidget,
    QTableWidgetItem, QVBoxLayout, QWidget)

from rongui_desktop.ui.widgets.choice_combo import ChoiceCombo

class Ui_ArrangementDialog(object):
    def setupUi(self, arrangementDialog):
        if not arrangementDialog.objectName():
            arrangementDialog.setObjectName(u"arrangementDialog")
        arrangementDialog.setMinimumSize(QSize(980, 540))
        self.arrangementDialogLayout = QVBoxLayout(arrangementDialog)
        self.arrangementDialogLayout.setSpacing(12)
        self.arrangementDialogLayout.setObjectName(u"arrangementDialogLayout")
        self.arrangementDialogLayout.setContentsMargins(20, 16, 20, 16)
        self.keptBar = QFrame(arrangementDialog)
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


        self.arrangementDialogLayout.addWidget(self.keptBar)

        self.headingLabel = QLabel(arrangementDialog)
        self.headingLabel.setObjectName(u"headingLabel")
        self.headingLabel.setWordWrap(True)

        self.arrangementDialogLayout.addWidget(self.headingLabel)

        self.topLayout = QHBoxLayout()
        self.topLayout.setSpacing(10)
        self.topLayout.setObjectName(u"topLayout")
        self.topLayout.setContentsMargins(0, 0, 0, 0)
        self.quarterLabel = QLabel(arrangementDialog)
        self.quarterLabel.setObjectName(u"quarterLabel")

        self.topLayout.addWidget(self.quarterLabel)

        self.quarterCombo = ChoiceCombo(arrangementDialog)
        self.quarterCombo.setObjectName(u"quarterCombo")

        self.topLayout.addWidget(self.quarterCombo)

        self.perWeekLabel = QLabel(arrangementDialog)
        self.perWeekLabel.setObjectName(u"perWeekLabel")

        self.topLayout.addWidget(self.perWeekLabel)

        self.perWeekCombo = ChoiceCombo(arrangementDialog)
        self.perWeekCombo.setObjectName(u"perWeekCombo")

        self.topLayout.addWidget(self.perWeekCombo)

        self.againButton = QPushButton(arrangementDialog)
        self.againButton.setObjectName(u"againButton")
        self.againButton.setAutoDefault(False)

        self.topLayout.addWidget(self.againButton)

        self.topSpacer = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.topLayout.addItem(self.topSpacer)


        self.arrangementDialogLayout.addLayout(self.topLayout)

        self.quarterError = QLabel(arrangementDialog)
        self.quarterError.setObjectName(u"quarterError")
        self.quarterError.setProperty(u"role", u"error")
        self.quarterError.setWordWrap(True)
        self.quarterError.setVisible(False)

        self.arrangementDialogLayout.addWidget(self.quarterError)

        self.daysLayout = QHBoxLayout()
        self.daysLayout.setSpacing(10)
        self.daysLayout.setObjectName(u"daysLayout")
        self.daysLayout.setContentsMargins(0, 0, 0, 0)
        self.weekdaysLabel = QLabel(arrangementDialog)
        self.weekdaysLabel.setObjectName(u"weekdaysLabel")

        self.daysLayout.addWidget(self.weekdaysLabel)

        self.mondayCheck = QCheckBox(arrangementDialog)
        self.mondayCheck.setObjectName(u"mondayCheck")
        self.mondayCheck.setChecked(True)

        self.daysLayout.addWidget(self.mondayCheck)

        self.tuesdayCheck = QCheckBox(arrangementDialog)
        self.tuesdayCheck.setObjectName(u"tuesdayCheck")
        self.tuesdayCheck.setChecked(True)

        self.daysLayout.addWidget(self.tuesdayCheck)

        self.wednesdayCheck = QCheckBox(arrangementDialog)
        self.wednesdayCheck.setObjectName(u"wednesdayCheck")
        self.wednesdayCheck.setChecked(True)

        self.daysLayout.addWidget(self.wednesdayCheck)

        self.thursdayCheck = QCheckBox(arrangementDialog)
        self.thursdayCheck.setObjectName(u"thursdayCheck")
        self.thursdayCheck.setChecked(True)

        self.daysLayout.addWidget(self.thursdayCheck)

        self.fridayCheck = QCheckBox(arrangementDialog)
        self.fridayCheck.setObjectName(u"fridayCheck")
        self.fridayCheck.setChecked(True)

        self.daysLayout.addWidget(self.fridayCheck)

        self.avoidedLabel = QLabel(arrangementDialog)
        self.avoidedLabel.setObjectName(u"avoidedLabel")

        self.daysLayout.addWidget(self.avoidedLabel)

        self.avoidedEdit = QLineEdit(arrangementDialog)
        self.avoidedEdit.setObjectName(u"avoidedEdit")

        self.daysLayout.addWidget(self.avoidedEdit)

        self.renewCheck = QCheckBox(arrangementDialog)
        self.renewCheck.setObjectName(u"renewCheck")

        self.daysLayout.addWidget(self.renewCheck)


        self.arrangementDialogLayout.addLayout(self.daysLayout)

        self.daysError = QLabel(arrangementDialog)
        self.daysError.setObjectName(u"daysError")
        self.daysError.setProperty(u"role", u"error")
        self.daysError.setWordWrap(True)
        self.daysError.setVisible(False)

        self.arrangementDialogLayout.addWidget(self.daysError)

        self.visitsTable = QTableWidget(arrangementDialog)
        self.visitsTable.setObjectName(u"visitsTable")
        self.visitsTable.setMinimumSize(QSize(0, 260))

        self.arrangementDialogLayout.addWidget(self.visitsTable)

        self.visitsError = QLabel(arrangementDialog)
        self.visitsError.setObjectName(u"visitsError")
        self.visitsError.setProperty(u"role", u"error")
        self.visitsError.setWordWrap(True)
        self.visitsError.setVisible(False)

        self.arrangementDialogLayout.addWidget(self.visitsError)

        self.unplacedLabel = QLabel(arrangementDialog)
        self.unplacedLabel.setObjectName(u"unplacedLabel")
        self.unplacedLabel.setProperty(u"role", u"secondary")
        self.unplacedLabel.setWordWrap(True)

        self.arrangementDialogLayout.addWidget(self.unplacedLabel)

        self.errorLabel = QLabel(arrangementDialog)
        self.errorLabel.setObjectName(u"errorLabel")
        self.errorLabel.setProperty(u"role", u"error")
        self.errorLabel.setWordWrap(True)
        self.errorLabel.setVisible(False)

        self.arrangementDialogLayout.addWidget(self.errorLabel)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footLayout.setContentsMargins(0, 0, 0, 0)
        self.footSpacer = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.cancelButton = QPushButton(arrangementDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.footLayout.addWidget(self.cancelButton)

        self.saveButton = QPushButton(arrangementDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"role", u"primary")
        self.saveButton.setAutoDefault(False)

        self.footLayout.addWidget(self.saveButton)


        self.arrangementDialogLayout.addLayout(self.footLayout)

#if QT_CONFIG(shortcut)
        self.quarterLabel.setBuddy(self.quarterCombo)
        self.perWeekLabel.setBuddy(self.perWeekCombo)
        self.avoidedLabel.setBuddy(self.avoidedEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.quarterCombo, self.perWeekCombo)
        QWidget.setTabOrder(self.perWeekCombo, self.againButton)
        QWidget.setTabOrder(self.againButton, self.visitsTable)
        QWidget.setTabOrder(self.visitsTable, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(arrangementDialog)

        QMetaObject.connectSlotsByName(arrangementDialog)
    # setupUi

    def retranslateUi(self, arrangementDialog):
        arrangementDialog.setWindowTitle(QCoreApplication.translate("ArrangementDialog", u"\u7f16\u6392\u76d1\u7763", None))
        self.keptLabel.setText(QCoreApplication.translate("ArrangementDialog", u"\u8fd9\u91cc\u662f\u4e0a\u6b21\u6ca1\u6709\u4fdd\u5b58\u7684\u5185\u5bb9\u3002", None))
        self.clearButton.setText(QCoreApplication.translate("ArrangementDialog", u"\u91cd\u65b0\u586b\u5199", None))
        self.headingLabel.setText("")
        self.quarterLabel.setText(QCoreApplication.translate("ArrangementDialog", u"\u5b63\u5ea6", None))
#if QT_CONFIG(accessibility)
        self.quarterCombo.setAccessibleName(QCoreApplication.translate("ArrangementDialog", u"\u5b63\u5ea6", None))
#endif // QT_CONFIG(accessibility)
        self.perWeekLabel.setText(QCoreApplication.translate("ArrangementDialog", u"\u6bcf\u7ec4\u6bcf\u5468\u6700\u591a\uff08\u8d9f\uff09", None))
#if QT_CONFIG(accessibility)
        self.perWeekCombo.setAccessibleName(QCoreApplication.translate("ArrangementDialog", u"\u6bcf\u7ec4\u6bcf\u5468\u6700\u591a\u51e0\u8d9f", None))
#endif // QT_CONFIG(accessibility)
        self.againButton.setText(QCoreApplication.translate("ArrangementDialog", u"\u91cd\u65b0\u7f16\u6392", None))
        self.quarterError.setText("")
        self.weekdaysLabel.setText(QCoreApplication.translate("ArrangementDialog", u"\u661f\u671f", None))
        self.mondayCheck.setText(QCoreApplication.translate("ArrangementDialog", u"\u5468\u4e00", None))
        self.tuesdayCheck.setText(QCoreApplication.translate("ArrangementDialog", u"\u5468\u4e8c", None))
        self.wednesdayCheck.setText(QCoreApplication.translate("ArrangementDialog", u"\u5468\u4e09", None))
        self.thursdayCheck.setText(QCoreApplication.translate("ArrangementDialog", u"\u5468\u56db", None))
        self.fridayCheck.setText(QCoreApplication.translate("ArrangementDialog", u"\u5468\u4e94", None))
        self.avoidedLabel.setText(QCoreApplication.translate("ArrangementDialog", u"\u907f\u5f00\u7684\u65e5\u671f", None))
#if QT_CONFIG(accessibility)
        self.avoidedEdit.setAccessibleName(QCoreApplication.translate("ArrangementDialog", u"\u907f\u5f00\u7684\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.avoidedEdit.setPlaceholderText(QCoreApplication.translate("ArrangementDialog", u"\u5982 1120\u30011202~1206", None))
#if QT_CONFIG(tooltip)
        self.avoidedEdit.setToolTip(QCoreApplication.translate("ArrangementDialog", u"\u51e0\u4e2a\u65e5\u671f\u7528\u201c\u3001\u201d\u5206\u5f00\uff0c\u4e00\u6bb5\u65e5\u671f\u5199\u6210 12-02~12-06", None))
#endif // QT_CONFIG(tooltip)
        self.renewCheck.setText(QCoreApplication.translate("ArrangementDialog", u"\u8fde\u540c\u672a\u56fa\u5b9a\u7684\u5b89\u6392", None))
#if QT_CONFIG(tooltip)
        self.renewCheck.setToolTip(QCoreApplication.translate("ArrangementDialog", u"\u5df2\u6709\u7684\u5b89\u6392\u91cc\u6ca1\u6709\u52fe\u9009\u201c\u56fa\u5b9a\u201d\u7684\u4e5f\u91cd\u65b0\u7f16\u6392\uff0c\u4fdd\u5b58\u524d\u5217\u51fa\u539f\u5b9a\u65e5\u671f", None))
#endif // QT_CONFIG(tooltip)
        self.daysError.setText("")
#if QT_CONFIG(accessibility)
        self.visitsTable.setAccessibleName(QCoreApplication.translate("ArrangementDialog", u"\u7f16\u6392\u7ed3\u679c", None))
#endif // QT_CONFIG(accessibility)
        self.visitsError.setText("")
        self.unplacedLabel.setText("")
        self.errorLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("ArrangementDialog", u"\u53d6\u6d88", None))
#if QT_CONFIG(tooltip)
        self.cancelButton.setToolTip(QCoreApplication.translate("ArrangementDialog", u"\u5173\u95ed\uff1b\u586b\u4e86\u7684\u5185\u5bb9\u7559\u7740\uff0c\u4e0b\u6b21\u6253\u5f00\u8fd8\u5728\uff08Esc\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.saveButton.setText(QCoreApplication.translate("ArrangementDialog", u"\u4fdd\u5b58  Ctrl+S", None))
#if QT_CONFIG(tooltip)
        self.saveButton.setToolTip(QCoreApplication.translate("ArrangementDialog", u"\u4fdd\u5b58\uff08Ctrl+S\uff09", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi

