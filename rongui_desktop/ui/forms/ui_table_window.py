# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'table_window.ui'
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
    QHBoxLayout, QHeaderView, QLabel, QPlainTextEdit,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QTabWidget, QTableWidget, QTableWidgetItem, QVBoxLayout,
    QWidget)

from rongui_desktop.ui.widgets.charts import RowChart
from rongui_desktop.ui.widgets.choice_combo import ChoiceCombo

class Ui_TableWindow(object):
    def setupUi(self, tableWindow):
        if not tableWindow.objectName():
            tableWindow.setObjectName(u"tableWindow")
        tableWindow.setMinimumSize(QSize(1040, 560))
        self.tableWindowLayout = QVBoxLayout(tableWindow)
        self.tableWindowLayout.setSpacing(12)
        self.tableWindowLayout.setObjectName(u"tableWindowLayout")
        self.tableWindowLayout.setContentsMargins(20, 16, 20, 16)
        self.keptBar = QFrame(tableWindow)
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


        self.tableWindowLayout.addWidget(self.keptBar)

        self.headingLabel = QLabel(tableWindow)
        self.headingLabel.setObjectName(u"headingLabel")
        self.headingLabel.setWordWrap(True)

        self.tableWindowLayout.addWidget(self.headingLabel)

        self.topLayout = QHBoxLayout()
        self.topLayout.setSpacing(10)
        self.topLayout.setObjectName(u"topLayout")
        self.topLayout.setContentsMargins(0, 0, 0, 0)
        self.accountLabel = QLabel(tableWindow)
        self.accountLabel.setObjectName(u"accountLabel")

        self.topLayout.addWidget(self.accountLabel)

        self.accountCombo = ChoiceCombo(tableWindow)
        self.accountCombo.setObjectName(u"accountCombo")

        self.topLayout.addWidget(self.accountCombo)

        self.sideLabel = QLabel(tableWindow)
        self.sideLabel.setObjectName(u"sideLabel")

        self.topLayout.addWidget(self.sideLabel)

        self.sideCombo = ChoiceCombo(tableWindow)
        self.sideCombo.setObjectName(u"sideCombo")

        self.topLayout.addWidget(self.sideCombo)

        self.pasteButton = QPushButton(tableWindow)
        self.pasteButton.setObjectName(u"pasteButton")
        self.pasteButton.setAutoDefault(False)

        self.topLayout.addWidget(self.pasteButton)

        self.importButton = QPushButton(tableWindow)
        self.importButton.setObjectName(u"importButton")
        self.importButton.setAutoDefault(False)

        self.topLayout.addWidget(self.importButton)

        self.addRowButton = QPushButton(tableWindow)
        self.addRowButton.setObjectName(u"addRowButton")
        self.addRowButton.setAutoDefault(False)

        self.topLayout.addWidget(self.addRowButton)

        self.removeRowButton = QPushButton(tableWindow)
        self.removeRowButton.setObjectName(u"removeRowButton")
        self.removeRowButton.setAutoDefault(False)

        self.topLayout.addWidget(self.removeRowButton)

        self.roundCheck = QCheckBox(tableWindow)
        self.roundCheck.setObjectName(u"roundCheck")

        self.topLayout.addWidget(self.roundCheck)

        self.topSpacer = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.topLayout.addItem(self.topSpacer)


        self.tableWindowLayout.addLayout(self.topLayout)

        self.linesTable = QTableWidget(tableWindow)
        self.linesTable.setObjectName(u"linesTable")
        self.linesTable.setMinimumSize(QSize(0, 220))

        self.tableWindowLayout.addWidget(self.linesTable)

        self.linesError = QLabel(tableWindow)
        self.linesError.setObjectName(u"linesError")
        self.linesError.setProperty(u"role", u"error")
        self.linesError.setWordWrap(True)
        self.linesError.setVisible(False)

        self.tableWindowLayout.addWidget(self.linesError)

        self.checkTabs = QTabWidget(tableWindow)
        self.checkTabs.setObjectName(u"checkTabs")
        self.checkTabs.setMaximumSize(QSize(16777215, 190))
        self.findingsSheet = QWidget()
        self.findingsSheet.setObjectName(u"findingsSheet")
        self.findingsLayout = QVBoxLayout(self.findingsSheet)
        self.findingsLayout.setObjectName(u"findingsLayout")
        self.findingsLayout.setContentsMargins(0, 6, 0, 0)
        self.findingsEdit = QPlainTextEdit(self.findingsSheet)
        self.findingsEdit.setObjectName(u"findingsEdit")
        self.findingsEdit.setReadOnly(True)

        self.findingsLayout.addWidget(self.findingsEdit)

        self.checkTabs.addTab(self.findingsSheet, "")
        self.chartSheet = QWidget()
        self.chartSheet.setObjectName(u"chartSheet")
        self.chartLayout = QVBoxLayout(self.chartSheet)
        self.chartLayout.setObjectName(u"chartLayout")
        self.chartLayout.setContentsMargins(0, 6, 0, 0)
        self.chartArea = QScrollArea(self.chartSheet)
        self.chartArea.setObjectName(u"chartArea")
        self.chartArea.setWidgetResizable(True)
        self.chartArea.setFrameShape(QFrame.Shape.NoFrame)
        self.linesChart = RowChart()
        self.linesChart.setObjectName(u"linesChart")
        self.chartArea.setWidget(self.linesChart)

        self.chartLayout.addWidget(self.chartArea)

        self.checkTabs.addTab(self.chartSheet, "")

        self.tableWindowLayout.addWidget(self.checkTabs)

        self.errorLabel = QLabel(tableWindow)
        self.errorLabel.setObjectName(u"errorLabel")
        self.errorLabel.setProperty(u"role", u"error")
        self.errorLabel.setWordWrap(True)
        self.errorLabel.setVisible(False)

        self.tableWindowLayout.addWidget(self.errorLabel)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footLayout.setContentsMargins(0, 0, 0, 0)
        self.footSpacer = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.cancelButton = QPushButton(tableWindow)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.footLayout.addWidget(self.cancelButton)

        self.saveButton = QPushButton(tableWindow)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"role", u"primary")
        self.saveButton.setAutoDefault(False)

        self.footLayout.addWidget(self.saveButton)


        self.tableWindowLayout.addLayout(self.footLayout)

#if QT_CONFIG(shortcut)
        self.accountLabel.setBuddy(self.accountCombo)
        self.sideLabel.setBuddy(self.sideCombo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.accountCombo, self.sideCombo)
        QWidget.setTabOrder(self.sideCombo, self.linesTable)
        QWidget.setTabOrder(self.linesTable, self.pasteButton)
        QWidget.setTabOrder(self.pasteButton, self.importButton)
        QWidget.setTabOrder(self.importButton, self.addRowButton)
        QWidget.setTabOrder(self.addRowButton, self.removeRowButton)
        QWidget.setTabOrder(self.removeRowButton, self.roundCheck)
        QWidget.setTabOrder(self.roundCheck, self.findingsEdit)
        QWidget.setTabOrder(self.findingsEdit, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(tableWindow)

        QMetaObject.connectSlotsByName(tableWindow)
    # setupUi

    def retranslateUi(self, tableWindow):
        tableWindow.setWindowTitle(QCoreApplication.translate("TableWindow", u"\u9884\u7b97\u6536\u652f", None))
        self.keptLabel.setText(QCoreApplication.translate("TableWindow", u"\u8fd9\u91cc\u662f\u4e0a\u6b21\u6ca1\u6709\u4fdd\u5b58\u7684\u5185\u5bb9\u3002", None))
        self.clearButton.setText(QCoreApplication.translate("TableWindow", u"\u91cd\u65b0\u586b\u5199", None))
        self.headingLabel.setText("")
        self.accountLabel.setText(QCoreApplication.translate("TableWindow", u"\u9884\u7b97\u7c7b\u522b", None))
#if QT_CONFIG(accessibility)
        self.accountCombo.setAccessibleName(QCoreApplication.translate("TableWindow", u"\u9884\u7b97\u7c7b\u522b", None))
#endif // QT_CONFIG(accessibility)
        self.sideLabel.setText(QCoreApplication.translate("TableWindow", u"\u6536\u652f", None))
#if QT_CONFIG(accessibility)
        self.sideCombo.setAccessibleName(QCoreApplication.translate("TableWindow", u"\u6536\u652f\u7c7b\u522b", None))
#endif // QT_CONFIG(accessibility)
        self.pasteButton.setText(QCoreApplication.translate("TableWindow", u"\u7c98\u8d34\u8868\u683c", None))
#if QT_CONFIG(tooltip)
        self.pasteButton.setToolTip(QCoreApplication.translate("TableWindow", u"\u628a Excel\u3001WPS \u91cc\u590d\u5236\u7684\u8868\u8fde\u8868\u5934\u7c98\u8d34\u8fdb\u6765\uff08Ctrl+V\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.importButton.setText(QCoreApplication.translate("TableWindow", u"\u5bfc\u5165 Excel\u2026", None))
        self.addRowButton.setText(QCoreApplication.translate("TableWindow", u"\u52a0\u4e00\u884c", None))
#if QT_CONFIG(tooltip)
        self.addRowButton.setToolTip(QCoreApplication.translate("TableWindow", u"\u5728\u5f53\u524d\u884c\u4e0b\u9762\u52a0\u4e00\u884c\uff08Ctrl+Enter\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.removeRowButton.setText(QCoreApplication.translate("TableWindow", u"\u5220\u53bb\u884c", None))
#if QT_CONFIG(accessibility)
        self.roundCheck.setAccessibleName(QCoreApplication.translate("TableWindow", u"\u56db\u820d\u4e94\u5165", None))
#endif // QT_CONFIG(accessibility)
        self.roundCheck.setText(QCoreApplication.translate("TableWindow", u"\u56db\u820d\u4e94\u5165", None))
#if QT_CONFIG(tooltip)
        self.roundCheck.setToolTip(QCoreApplication.translate("TableWindow", u"\u6298\u5408\u4e07\u5143\u540e\u8d85\u8fc7\u4e24\u4f4d\u5c0f\u6570\u7684\u56db\u820d\u4e94\u5165\u5230\u5206\u4f4d", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.linesTable.setAccessibleName(QCoreApplication.translate("TableWindow", u"\u9884\u7b97\u6536\u652f", None))
#endif // QT_CONFIG(accessibility)
        self.linesError.setText("")
#if QT_CONFIG(accessibility)
        self.checkTabs.setAccessibleName(QCoreApplication.translate("TableWindow", u"\u6838\u5bf9", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.findingsEdit.setAccessibleName(QCoreApplication.translate("TableWindow", u"\u6838\u5bf9\u7ed3\u679c", None))
#endif // QT_CONFIG(accessibility)
        self.checkTabs.setTabText(self.checkTabs.indexOf(self.findingsSheet), QCoreApplication.translate("TableWindow", u"\u6838\u5bf9\u3001\u8fdb\u5ea6\u548c\u53d8\u5316\uff08\u4e07\u5143\uff09", None))
#if QT_CONFIG(accessibility)
        self.linesChart.setAccessibleName(QCoreApplication.translate("TableWindow", u"\u5404\u9879\u6267\u884c\u60c5\u51b5", None))
#endif // QT_CONFIG(accessibility)
        self.checkTabs.setTabText(self.checkTabs.indexOf(self.chartSheet), QCoreApplication.translate("TableWindow", u"\u6267\u884c\u56fe", None))
        self.errorLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("TableWindow", u"\u53d6\u6d88", None))
#if QT_CONFIG(tooltip)
        self.cancelButton.setToolTip(QCoreApplication.translate("TableWindow", u"\u5173\u95ed\uff1b\u586b\u4e86\u7684\u5185\u5bb9\u7559\u7740\uff0c\u4e0b\u6b21\u6253\u5f00\u8fd8\u5728\uff08Esc\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.saveButton.setText(QCoreApplication.translate("TableWindow", u"\u4fdd\u5b58  Ctrl+S", None))
#if QT_CONFIG(tooltip)
        self.saveButton.setToolTip(QCoreApplication.translate("TableWindow", u"\u4fdd\u5b58\uff08Ctrl+S\uff09", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi

