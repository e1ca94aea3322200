# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rules_editor.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QHeaderView, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QTableView,
    QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget)

from rongui_desktop.ui.widgets.choice_combo import ChoiceCombo
from rongui_desktop.ui.widgets.date_edit import DateEdit

class Ui_RulesEditor(object):
    def setupUi(self, rulesEditor):
        if not rulesEditor.objectName():
            rulesEditor.setObjectName(u"rulesEditor")
        self.rulesEditorLayout = QHBoxLayout(rulesEditor)
        self.rulesEditorLayout.setSpacing(16)
        self.rulesEditorLayout.setObjectName(u"rulesEditorLayout")
        self.rulesEditorLayout.setContentsMargins(0, 10, 0, 0)
        self.rulesColumn = QVBoxLayout()
        self.rulesColumn.setSpacing(8)
        self.rulesColumn.setObjectName(u"rulesColumn")
        self.rulesColumn.setContentsMargins(0, 0, 0, 0)
        self.rulesHead = QHBoxLayout()
        self.rulesHead.setSpacing(8)
        self.rulesHead.setObjectName(u"rulesHead")
        self.rulesHead.setContentsMargins(0, 0, 0, 0)
        self.versionLabel = QLabel(rulesEditor)
        self.versionLabel.setObjectName(u"versionLabel")

        self.rulesHead.addWidget(self.versionLabel)

        self.versionCombo = ChoiceCombo(rulesEditor)
        self.versionCombo.setObjectName(u"versionCombo")
        self.versionCombo.setMinimumContentsLength(11)

        self.rulesHead.addWidget(self.versionCombo)

        self.validFromLabel = QLabel(rulesEditor)
        self.validFromLabel.setObjectName(u"validFromLabel")

        self.rulesHead.addWidget(self.validFromLabel)

        self.validFromEdit = DateEdit(rulesEditor)
        self.validFromEdit.setObjectName(u"validFromEdit")

        self.rulesHead.addWidget(self.validFromEdit)


        self.rulesColumn.addLayout(self.rulesHead)

        self.dayError = QLabel(rulesEditor)
        self.dayError.setObjectName(u"dayError")
        self.dayError.setProperty(u"role", u"error")
        self.dayError.setWordWrap(True)
        self.dayError.setVisible(False)

        self.rulesColumn.addWidget(self.dayError)

        self.rulesTable = QTableWidget(rulesEditor)
        self.rulesTable.setObjectName(u"rulesTable")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.rulesTable.sizePolicy().hasHeightForWidth())
        self.rulesTable.setSizePolicy(sizePolicy)

        self.rulesColumn.addWidget(self.rulesTable)

        self.errorLabel = QLabel(rulesEditor)
        self.errorLabel.setObjectName(u"errorLabel")
        self.errorLabel.setProperty(u"role", u"error")
        self.errorLabel.setWordWrap(True)
        self.errorLabel.setVisible(False)

        self.rulesColumn.addWidget(self.errorLabel)

        self.rulesButtons = QHBoxLayout()
        self.rulesButtons.setSpacing(8)
        self.rulesButtons.setObjectName(u"rulesButtons")
        self.rulesButtons.setContentsMargins(0, 0, 0, 0)
        self.previewButton = QPushButton(rulesEditor)
        self.previewButton.setObjectName(u"previewButton")
        self.previewButton.setAutoDefault(False)

        self.rulesButtons.addWidget(self.previewButton)

        self.saveRulesButton = QPushButton(rulesEditor)
        self.saveRulesButton.setObjectName(u"saveRulesButton")
        self.saveRulesButton.setAutoDefault(False)
        self.saveRulesButton.setProperty(u"role", u"primary")

        self.rulesButtons.addWidget(self.saveRulesButton)

        self.deleteRulesButton = QPushButton(rulesEditor)
        self.deleteRulesButton.setObjectName(u"deleteRulesButton")
        self.deleteRulesButton.setAutoDefault(False)

        self.rulesButtons.addWidget(self.deleteRulesButton)

        self.rulesSpacer = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rulesButtons.addItem(self.rulesSpacer)


        self.rulesColumn.addLayout(self.rulesButtons)


        self.rulesEditorLayout.addLayout(self.rulesColumn)

        self.changesColumn = QVBoxLayout()
        self.changesColumn.setSpacing(8)
        self.changesColumn.setObjectName(u"changesColumn")
        self.changesColumn.setContentsMargins(0, 0, 0, 0)
        self.summaryLabel = QLabel(rulesEditor)
        self.summaryLabel.setObjectName(u"summaryLabel")
        self.summaryLabel.setWordWrap(True)

        self.changesColumn.addWidget(self.summaryLabel)

        self.changesTable = QTableView(rulesEditor)
        self.changesTable.setObjectName(u"changesTable")
        sizePolicy.setHeightForWidth(self.changesTable.sizePolicy().hasHeightForWidth())
        self.changesTable.setSizePolicy(sizePolicy)

        self.changesColumn.addWidget(self.changesTable)


        self.rulesEditorLayout.addLayout(self.changesColumn)

        self.rulesEditorLayout.setStretch(0, 6)
        self.rulesEditorLayout.setStretch(1, 4)
#if QT_CONFIG(shortcut)
        self.versionLabel.setBuddy(self.versionCombo)
        self.validFromLabel.setBuddy(self.validFromEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(rulesEditor)

        QMetaObject.connectSlotsByName(rulesEditor)
    # setupUi

    def retranslateUi(self, rulesEditor):
        self.versionLabel.setText(QCoreApplication.translate("RulesEditor", u"\u7248\u672c", None))
#if QT_CONFIG(accessibility)
        self.versionCombo.setAccessibleName(QCoreApplication.translate("RulesEditor", u"\u7248\u672c", None))
#endif // QT_CONFIG(accessibility)
        self.validFromLabel.setText(QCoreApplication.translate("RulesEditor", u"\u751f\u6548\u65e5\u671f", None))
#if QT_CONFIG(accessibility)
        self.validFromEdit.setAccessibleName(QCoreApplication.translate("RulesEditor", u"\u751f\u6548\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.dayError.setText("")
#if QT_CONFIG(accessibility)
        self.rulesTable.setAccessibleName(QCoreApplication.translate("RulesEditor", u"\u79ef\u5206\u89c4\u5219", None))
#endif // QT_CONFIG(accessibility)
        self.errorLabel.setText("")
        self.previewButton.setText(QCoreApplication.translate("RulesEditor", u"\u770b\u4f1a\u6539\u53d8\u4ec0\u4e48", None))
        self.saveRulesButton.setText(QCoreApplication.translate("RulesEditor", u"\u4fdd\u5b58\u8fd9\u4e00\u7248", None))
        self.deleteRulesButton.setText(QCoreApplication.translate("RulesEditor", u"\u5220\u9664\u8fd9\u4e00\u7248", None))
        self.summaryLabel.setText("")
#if QT_CONFIG(accessibility)
        self.changesTable.setAccessibleName(QCoreApplication.translate("RulesEditor", u"\u4f1a\u6539\u53d8\u4ec0\u4e48", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

