# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'merge_dialog.ui'
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
    QHBoxLayout, QLabel, QListWidget, QListWidgetItem,
    QPushButton, QSizePolicy, QSpacerItem, QTabWidget,
    QVBoxLayout, QWidget)

from rongui_desktop.ui.widgets.choice_combo import ChoiceCombo

class Ui_MergeDialog(object):
    def setupUi(self, mergeDialog):
        if not mergeDialog.objectName():
            mergeDialog.setObjectName(u"mergeDialog")
        mergeDialog.setMinimumSize(QSize(760, 520))
        self.mergeDialogLayout = QVBoxLayout(mergeDialog)
        self.mergeDialogLayout.setSpacing(12)
        self.mergeDialogLayout.setObjectName(u"mergeDialogLayout")
        self.mergeDialogLayout.setContentsMargins(20, 16, 20, 16)
        self.keptBar = QFrame(mergeDialog)
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


        self.mergeDialogLayout.addWidget(self.keptBar)

        self.mergeTabs = QTabWidget(mergeDialog)
        self.mergeTabs.setObjectName(u"mergeTabs")
        self.mergeTab = QWidget()
        self.mergeTab.setObjectName(u"mergeTab")
        self.mergeTabLayout = QVBoxLayout(self.mergeTab)
        self.mergeTabLayout.setSpacing(8)
        self.mergeTabLayout.setObjectName(u"mergeTabLayout")
        self.mergeTabLayout.setContentsMargins(0, 12, 0, 0)
        self.suspectsLabel = QLabel(self.mergeTab)
        self.suspectsLabel.setObjectName(u"suspectsLabel")
        self.suspectsLabel.setProperty(u"role", u"section")

        self.mergeTabLayout.addWidget(self.suspectsLabel)

        self.suspectsList = QListWidget(self.mergeTab)
        self.suspectsList.setObjectName(u"suspectsList")

        self.mergeTabLayout.addWidget(self.suspectsList)

        self.pairGrid = QGridLayout()
        self.pairGrid.setObjectName(u"pairGrid")
        self.pairGrid.setHorizontalSpacing(10)
        self.pairGrid.setContentsMargins(0, 0, 0, 0)
        self.keeperLabel = QLabel(self.mergeTab)
        self.keeperLabel.setObjectName(u"keeperLabel")

        self.pairGrid.addWidget(self.keeperLabel, 0, 0, 1, 1)

        self.keeperCombo = ChoiceCombo(self.mergeTab)
        self.keeperCombo.setObjectName(u"keeperCombo")

        self.pairGrid.addWidget(self.keeperCombo, 0, 1, 1, 1)

        self.otherLabel = QLabel(self.mergeTab)
        self.otherLabel.setObjectName(u"otherLabel")

        self.pairGrid.addWidget(self.otherLabel, 0, 2, 1, 1)

        self.otherCombo = ChoiceCombo(self.mergeTab)
        self.otherCombo.setObjectName(u"otherCombo")

        self.pairGrid.addWidget(self.otherCombo, 0, 3, 1, 1)

        self.keeperError = QLabel(self.mergeTab)
        self.keeperError.setObjectName(u"keeperError")
        self.keeperError.setProperty(u"role", u"error")
        self.keeperError.setWordWrap(True)
        self.keeperError.setVisible(False)

        self.pairGrid.addWidget(self.keeperError, 1, 1, 1, 1)

        self.otherError = QLabel(self.mergeTab)
        self.otherError.setObjectName(u"otherError")
        self.otherError.setProperty(u"role", u"error")
        self.otherError.setWordWrap(True)
        self.otherError.setVisible(False)

        self.pairGrid.addWidget(self.otherError, 1, 3, 1, 1)

        self.pairGrid.setColumnStretch(1, 1)
        self.pairGrid.setColumnStretch(3, 1)

        self.mergeTabLayout.addLayout(self.pairGrid)

        self.previewLabel = QLabel(self.mergeTab)
        self.previewLabel.setObjectName(u"previewLabel")
        self.previewLabel.setWordWrap(True)

        self.mergeTabLayout.addWidget(self.previewLabel)

        self.errorLabel = QLabel(self.mergeTab)
        self.errorLabel.setObjectName(u"errorLabel")
        self.errorLabel.setProperty(u"role", u"error")
        self.errorLabel.setWordWrap(True)
        self.errorLabel.setVisible(False)

        self.mergeTabLayout.addWidget(self.errorLabel)

        self.mergeButtonsLayout = QHBoxLayout()
        self.mergeButtonsLayout.setObjectName(u"mergeButtonsLayout")
        self.swapButton = QPushButton(self.mergeTab)
        self.swapButton.setObjectName(u"swapButton")
        self.swapButton.setAutoDefault(False)

        self.mergeButtonsLayout.addWidget(self.swapButton)

        self.mergeSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.mergeButtonsLayout.addItem(self.mergeSpacer)

        self.saveButton = QPushButton(self.mergeTab)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"role", u"primary")
        self.saveButton.setAutoDefault(False)

        self.mergeButtonsLayout.addWidget(self.saveButton)


        self.mergeTabLayout.addLayout(self.mergeButtonsLayout)

        self.mergeTabs.addTab(self.mergeTab, "")
        self.undoTab = QWidget()
        self.undoTab.setObjectName(u"undoTab")
        self.undoTabLayout = QVBoxLayout(self.undoTab)
        self.undoTabLayout.setSpacing(8)
        self.undoTabLayout.setObjectName(u"undoTabLayout")
        self.undoTabLayout.setContentsMargins(0, 12, 0, 0)
        self.mergesLabel = QLabel(self.undoTab)
        self.mergesLabel.setObjectName(u"mergesLabel")
        self.mergesLabel.setProperty(u"role", u"secondary")
        self.mergesLabel.setWordWrap(True)

        self.undoTabLayout.addWidget(self.mergesLabel)

        self.mergesList = QListWidget(self.undoTab)
        self.mergesList.setObjectName(u"mergesList")

        self.undoTabLayout.addWidget(self.mergesList)

        self.undoError = QLabel(self.undoTab)
        self.undoError.setObjectName(u"undoError")
        self.undoError.setProperty(u"role", u"error")
        self.undoError.setWordWrap(True)
        self.undoError.setVisible(False)

        self.undoTabLayout.addWidget(self.undoError)

        self.undoButtonsLayout = QHBoxLayout()
        self.undoButtonsLayout.setObjectName(u"undoButtonsLayout")
        self.undoSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.undoButtonsLayout.addItem(self.undoSpacer)

        self.undoButton = QPushButton(self.undoTab)
        self.undoButton.setObjectName(u"undoButton")
        self.undoButton.setAutoDefault(False)

        self.undoButtonsLayout.addWidget(self.undoButton)


        self.undoTabLayout.addLayout(self.undoButtonsLayout)

        self.mergeTabs.addTab(self.undoTab, "")

        self.mergeDialogLayout.addWidget(self.mergeTabs)

        self.buttonsLayout = QHBoxLayout()
        self.buttonsLayout.setObjectName(u"buttonsLayout")
        self.buttonsSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonsLayout.addItem(self.buttonsSpacer)

        self.cancelButton = QPushButton(mergeDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.buttonsLayout.addWidget(self.cancelButton)


        self.mergeDialogLayout.addLayout(self.buttonsLayout)

#if QT_CONFIG(shortcut)
        self.keeperLabel.setBuddy(self.keeperCombo)
        self.otherLabel.setBuddy(self.otherCombo)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(mergeDialog)

        self.mergeTabs.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(mergeDialog)
    # setupUi

    def retranslateUi(self, mergeDialog):
        mergeDialog.setWindowTitle(QCoreApplication.translate("MergeDialog", u"\u5408\u5e76\u91cd\u590d\u7684\u4ee3\u8868", None))
        self.keptLabel.setText(QCoreApplication.translate("MergeDialog", u"\u8fd9\u91cc\u662f\u4e0a\u6b21\u6ca1\u6709\u4fdd\u5b58\u7684\u5185\u5bb9\u3002", None))
        self.clearButton.setText(QCoreApplication.translate("MergeDialog", u"\u91cd\u65b0\u586b\u5199", None))
#if QT_CONFIG(accessibility)
        self.mergeTabs.setAccessibleName(QCoreApplication.translate("MergeDialog", u"\u5408\u5e76\u548c\u5408\u5e76\u8bb0\u5f55", None))
#endif // QT_CONFIG(accessibility)
        self.suspectsLabel.setText(QCoreApplication.translate("MergeDialog", u"\u7591\u4f3c\u540c\u4e00\u4eba\uff08\u59d3\u540d\u548c\u7535\u8bdd\uff0c\u6216\u59d3\u540d\u548c\u51fa\u751f\u5e74\u6708\u76f8\u540c\uff09", None))
#if QT_CONFIG(accessibility)
        self.suspectsList.setAccessibleName(QCoreApplication.translate("MergeDialog", u"\u7591\u4f3c\u540c\u4e00\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.keeperLabel.setText(QCoreApplication.translate("MergeDialog", u"\u4fdd\u7559 *", None))
#if QT_CONFIG(accessibility)
        self.keeperCombo.setAccessibleName(QCoreApplication.translate("MergeDialog", u"\u4fdd\u7559\u7684\u4ee3\u8868", None))
#endif // QT_CONFIG(accessibility)
        self.otherLabel.setText(QCoreApplication.translate("MergeDialog", u"\u5e76\u5165\u5b83\u7684 *", None))
#if QT_CONFIG(accessibility)
        self.otherCombo.setAccessibleName(QCoreApplication.translate("MergeDialog", u"\u5e76\u5165\u7684\u4ee3\u8868", None))
#endif // QT_CONFIG(accessibility)
        self.keeperError.setText("")
        self.otherError.setText("")
        self.previewLabel.setText("")
        self.errorLabel.setText("")
        self.swapButton.setText(QCoreApplication.translate("MergeDialog", u"\u5bf9\u8c03", None))
        self.saveButton.setText(QCoreApplication.translate("MergeDialog", u"\u5408\u5e76", None))
        self.mergeTabs.setTabText(self.mergeTabs.indexOf(self.mergeTab), QCoreApplication.translate("MergeDialog", u"\u5408\u5e76", None))
        self.mergesLabel.setText(QCoreApplication.translate("MergeDialog", u"\u64a4\u9500\u540e\uff0c\u5408\u5e76\u65f6\u79fb\u52a8\u3001\u6539\u52a8\u3001\u53bb\u6389\u7684\u6bcf\u4e00\u6761\u90fd\u6062\u590d\u539f\u6837\uff1b\u5408\u5e76\u4ee5\u540e\u53c8\u6539\u8fc7\u7684\u4fdd\u6301\u73b0\u72b6\u3002", None))
#if QT_CONFIG(accessibility)
        self.mergesList.setAccessibleName(QCoreApplication.translate("MergeDialog", u"\u5408\u5e76\u8bb0\u5f55", None))
#endif // QT_CONFIG(accessibility)
        self.undoError.setText("")
        self.undoButton.setText(QCoreApplication.translate("MergeDialog", u"\u64a4\u9500\u8fd9\u6b21\u5408\u5e76", None))
        self.mergeTabs.setTabText(self.mergeTabs.indexOf(self.undoTab), QCoreApplication.translate("MergeDialog", u"\u5408\u5e76\u8bb0\u5f55", None))
        self.cancelButton.setText(QCoreApplication.translate("MergeDialog", u"\u5173\u95ed", None))
    # retranslateUi

