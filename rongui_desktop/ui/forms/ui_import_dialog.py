# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'import_dialog.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QDialog, QHBoxLayout,
    QHeaderView, QLabel, QListWidget, QListWidgetItem,
    QPushButton, QSizePolicy, QSpacerItem, QTabWidget,
    QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget)

class Ui_ImportDialog(object):
    def setupUi(self, importDialog):
        if not importDialog.objectName():
            importDialog.setObjectName(u"importDialog")
        importDialog.resize(860, 560)
        self.importLayout = QVBoxLayout(importDialog)
        self.importLayout.setSpacing(12)
        self.importLayout.setObjectName(u"importLayout")
        self.importLayout.setContentsMargins(16, 16, 16, 16)
        self.fileLabel = QLabel(importDialog)
        self.fileLabel.setObjectName(u"fileLabel")
        self.fileLabel.setProperty(u"role", u"heading")
        self.fileLabel.setWordWrap(True)

        self.importLayout.addWidget(self.fileLabel)

        self.outcomeLabel = QLabel(importDialog)
        self.outcomeLabel.setObjectName(u"outcomeLabel")
        self.outcomeLabel.setWordWrap(True)

        self.importLayout.addWidget(self.outcomeLabel)

        self.previewTabs = QTabWidget(importDialog)
        self.previewTabs.setObjectName(u"previewTabs")
        self.changesTab = QWidget()
        self.changesTab.setObjectName(u"changesTab")
        self.changesTabLayout = QVBoxLayout(self.changesTab)
        self.changesTabLayout.setSpacing(12)
        self.changesTabLayout.setObjectName(u"changesTabLayout")
        self.changesTabLayout.setContentsMargins(8, 8, 8, 8)
        self.changesTable = QTableWidget(self.changesTab)
        self.changesTable.setObjectName(u"changesTable")
        self.changesTable.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.changesTable.setAlternatingRowColors(True)
        self.changesTable.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.changesTable.setShowGrid(False)
        self.changesTable.setWordWrap(False)

        self.changesTabLayout.addWidget(self.changesTable)

        self.previewTabs.addTab(self.changesTab, "")
        self.errorsTab = QWidget()
        self.errorsTab.setObjectName(u"errorsTab")
        self.errorsTabLayout = QVBoxLayout(self.errorsTab)
        self.errorsTabLayout.setSpacing(12)
        self.errorsTabLayout.setObjectName(u"errorsTabLayout")
        self.errorsTabLayout.setContentsMargins(8, 8, 8, 8)
        self.errorsTable = QTableWidget(self.errorsTab)
        self.errorsTable.setObjectName(u"errorsTable")
        self.errorsTable.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.errorsTable.setAlternatingRowColors(True)
        self.errorsTable.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.errorsTable.setShowGrid(False)
        self.errorsTable.setWordWrap(False)

        self.errorsTabLayout.addWidget(self.errorsTable)

        self.errorButtons = QHBoxLayout()
        self.errorButtons.setSpacing(8)
        self.errorButtons.setObjectName(u"errorButtons")
        self.copyErrorsButton = QPushButton(self.errorsTab)
        self.copyErrorsButton.setObjectName(u"copyErrorsButton")
        self.copyErrorsButton.setAutoDefault(False)

        self.errorButtons.addWidget(self.copyErrorsButton)

        self.errorsSpacer = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.errorButtons.addItem(self.errorsSpacer)


        self.errorsTabLayout.addLayout(self.errorButtons)

        self.previewTabs.addTab(self.errorsTab, "")
        self.warningsTab = QWidget()
        self.warningsTab.setObjectName(u"warningsTab")
        self.warningsTabLayout = QVBoxLayout(self.warningsTab)
        self.warningsTabLayout.setSpacing(12)
        self.warningsTabLayout.setObjectName(u"warningsTabLayout")
        self.warningsTabLayout.setContentsMargins(8, 8, 8, 8)
        self.warningsList = QListWidget(self.warningsTab)
        self.warningsList.setObjectName(u"warningsList")
        self.warningsList.setWordWrap(True)

        self.warningsTabLayout.addWidget(self.warningsList)

        self.previewTabs.addTab(self.warningsTab, "")

        self.importLayout.addWidget(self.previewTabs)

        self.importButtons = QHBoxLayout()
        self.importButtons.setSpacing(8)
        self.importButtons.setObjectName(u"importButtons")
        self.otherButton = QPushButton(importDialog)
        self.otherButton.setObjectName(u"otherButton")
        self.otherButton.setAutoDefault(False)

        self.importButtons.addWidget(self.otherButton)

        self.importSpacer = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.importButtons.addItem(self.importSpacer)

        self.cancelButton = QPushButton(importDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.importButtons.addWidget(self.cancelButton)

        self.importButton = QPushButton(importDialog)
        self.importButton.setObjectName(u"importButton")
        self.importButton.setProperty(u"role", u"primary")

        self.importButtons.addWidget(self.importButton)


        self.importLayout.addLayout(self.importButtons)


        self.retranslateUi(importDialog)

        self.importButton.setDefault(True)


        QMetaObject.connectSlotsByName(importDialog)
    # setupUi

    def retranslateUi(self, importDialog):
        importDialog.setWindowTitle(QCoreApplication.translate("ImportDialog", u"\u5bfc\u5165\u5de5\u4f5c\u7c3f", None))
#if QT_CONFIG(accessibility)
        self.previewTabs.setAccessibleName(QCoreApplication.translate("ImportDialog", u"\u9884\u89c8\u7684\u5404\u90e8\u5206", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.changesTable.setAccessibleName(QCoreApplication.translate("ImportDialog", u"\u6bcf\u5f20\u5de5\u4f5c\u8868\u7684\u53d8\u66f4", None))
#endif // QT_CONFIG(accessibility)
        self.previewTabs.setTabText(self.previewTabs.indexOf(self.changesTab), QCoreApplication.translate("ImportDialog", u"\u53d8\u66f4", None))
#if QT_CONFIG(accessibility)
        self.errorsTable.setAccessibleName(QCoreApplication.translate("ImportDialog", u"\u9519\u8bef\u6e05\u5355", None))
#endif // QT_CONFIG(accessibility)
        self.copyErrorsButton.setText(QCoreApplication.translate("ImportDialog", u"\u590d\u5236\u9519\u8bef\u6e05\u5355", None))
        self.previewTabs.setTabText(self.previewTabs.indexOf(self.errorsTab), QCoreApplication.translate("ImportDialog", u"\u9519\u8bef", None))
#if QT_CONFIG(accessibility)
        self.warningsList.setAccessibleName(QCoreApplication.translate("ImportDialog", u"\u63d0\u9192", None))
#endif // QT_CONFIG(accessibility)
        self.previewTabs.setTabText(self.previewTabs.indexOf(self.warningsTab), QCoreApplication.translate("ImportDialog", u"\u63d0\u9192", None))
        self.otherButton.setText(QCoreApplication.translate("ImportDialog", u"\u9009\u62e9\u53e6\u4e00\u4e2a\u6587\u4ef6\u2026", None))
        self.cancelButton.setText(QCoreApplication.translate("ImportDialog", u"\u53d6\u6d88", None))
        self.importButton.setText(QCoreApplication.translate("ImportDialog", u"\u5bfc\u5165", None))
    # retranslateUi

