# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reports_page.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QFrame, QGridLayout,
    QHBoxLayout, QHeaderView, QLabel, QListView,
    QPushButton, QSizePolicy, QSpacerItem, QSplitter,
    QTableView, QVBoxLayout, QWidget)

from rongui_desktop.ui.widgets.choice_combo import ChoiceCombo
from rongui_desktop.ui.widgets.date_edit import DateEdit
from rongui_desktop.ui.widgets.no_wheel import NoWheelCombo

class Ui_ReportsPage(object):
    def setupUi(self, reportsPage):
        if not reportsPage.objectName():
            reportsPage.setObjectName(u"reportsPage")
        self.pageLayout = QVBoxLayout(reportsPage)
        self.pageLayout.setSpacing(10)
        self.pageLayout.setObjectName(u"pageLayout")
        self.pageLayout.setContentsMargins(20, 12, 20, 12)
        self.headLayout = QHBoxLayout()
        self.headLayout.setSpacing(8)
        self.headLayout.setObjectName(u"headLayout")
        self.headLayout.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(reportsPage)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"role", u"title")

        self.headLayout.addWidget(self.titleLabel)

        self.captionLabel = QLabel(reportsPage)
        self.captionLabel.setObjectName(u"captionLabel")
        self.captionLabel.setProperty(u"role", u"secondary")

        self.headLayout.addWidget(self.captionLabel)

        self.headSpacer = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.headLayout.addItem(self.headSpacer)

        self.asOfLabel = QLabel(reportsPage)
        self.asOfLabel.setObjectName(u"asOfLabel")

        self.headLayout.addWidget(self.asOfLabel)

        self.asOfEdit = DateEdit(reportsPage)
        self.asOfEdit.setObjectName(u"asOfEdit")
        self.asOfEdit.setMaximumSize(QSize(190, 16777215))

        self.headLayout.addWidget(self.asOfEdit)

        self.headLayout.setStretch(2, 1)

        self.pageLayout.addLayout(self.headLayout)

        self.splitter = QSplitter(reportsPage)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        self.figuresCard = QFrame(self.splitter)
        self.figuresCard.setObjectName(u"figuresCard")
        self.figuresCard.setProperty(u"role", u"card")
        self.figuresLayout = QVBoxLayout(self.figuresCard)
        self.figuresLayout.setSpacing(8)
        self.figuresLayout.setObjectName(u"figuresLayout")
        self.figuresLayout.setContentsMargins(16, 12, 16, 12)
        self.figuresTitle = QLabel(self.figuresCard)
        self.figuresTitle.setObjectName(u"figuresTitle")
        self.figuresTitle.setProperty(u"role", u"heading")

        self.figuresLayout.addWidget(self.figuresTitle)

        self.figuresTable = QTableView(self.figuresCard)
        self.figuresTable.setObjectName(u"figuresTable")

        self.figuresLayout.addWidget(self.figuresTable)

        self.recordsTitle = QLabel(self.figuresCard)
        self.recordsTitle.setObjectName(u"recordsTitle")
        self.recordsTitle.setProperty(u"role", u"section")

        self.figuresLayout.addWidget(self.recordsTitle)

        self.recordsList = QListView(self.figuresCard)
        self.recordsList.setObjectName(u"recordsList")

        self.figuresLayout.addWidget(self.recordsList)

        self.figuresLayout.setStretch(1, 3)
        self.figuresLayout.setStretch(3, 2)
        self.splitter.addWidget(self.figuresCard)
        self.rightSide = QWidget(self.splitter)
        self.rightSide.setObjectName(u"rightSide")
        self.rightLayout = QVBoxLayout(self.rightSide)
        self.rightLayout.setSpacing(12)
        self.rightLayout.setObjectName(u"rightLayout")
        self.rightLayout.setContentsMargins(0, 0, 0, 0)
        self.documentsCard = QFrame(self.rightSide)
        self.documentsCard.setObjectName(u"documentsCard")
        self.documentsCard.setProperty(u"role", u"card")
        self.documentsLayout = QGridLayout(self.documentsCard)
        self.documentsLayout.setObjectName(u"documentsLayout")
        self.documentsLayout.setHorizontalSpacing(12)
        self.documentsLayout.setVerticalSpacing(8)
        self.documentsLayout.setContentsMargins(16, 12, 16, 12)
        self.templateLayout = QHBoxLayout()
        self.templateLayout.setObjectName(u"templateLayout")
        self.templateLayout.setContentsMargins(0, 0, 0, 0)
        self.documentsTitle = QLabel(self.documentsCard)
        self.documentsTitle.setObjectName(u"documentsTitle")
        self.documentsTitle.setProperty(u"role", u"heading")

        self.templateLayout.addWidget(self.documentsTitle)

        self.templateSpacer = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.templateLayout.addItem(self.templateSpacer)

        self.templateButton = QPushButton(self.documentsCard)
        self.templateButton.setObjectName(u"templateButton")
        self.templateButton.setProperty(u"role", u"quiet")

        self.templateLayout.addWidget(self.templateButton)


        self.documentsLayout.addLayout(self.templateLayout, 0, 0, 1, 2)

        self.kindLabel = QLabel(self.documentsCard)
        self.kindLabel.setObjectName(u"kindLabel")

        self.documentsLayout.addWidget(self.kindLabel, 1, 0, 1, 1)

        self.reportKindCombo = NoWheelCombo(self.documentsCard)
        self.reportKindCombo.setObjectName(u"reportKindCombo")

        self.documentsLayout.addWidget(self.reportKindCombo, 1, 1, 1, 1)

        self.recordLabel = QLabel(self.documentsCard)
        self.recordLabel.setObjectName(u"recordLabel")

        self.documentsLayout.addWidget(self.recordLabel, 2, 0, 1, 1)

        self.reportRecordCombo = ChoiceCombo(self.documentsCard)
        self.reportRecordCombo.setObjectName(u"reportRecordCombo")

        self.documentsLayout.addWidget(self.reportRecordCombo, 2, 1, 1, 1)

        self.periodLabel = QLabel(self.documentsCard)
        self.periodLabel.setObjectName(u"periodLabel")

        self.documentsLayout.addWidget(self.periodLabel, 3, 0, 1, 1)

        self.periodBox = QWidget(self.documentsCard)
        self.periodBox.setObjectName(u"periodBox")
        self.periodLayout = QHBoxLayout(self.periodBox)
        self.periodLayout.setSpacing(8)
        self.periodLayout.setObjectName(u"periodLayout")
        self.periodLayout.setContentsMargins(0, 0, 0, 0)
        self.fromEdit = DateEdit(self.periodBox)
        self.fromEdit.setObjectName(u"fromEdit")

        self.periodLayout.addWidget(self.fromEdit)

        self.toLabel = QLabel(self.periodBox)
        self.toLabel.setObjectName(u"toLabel")

        self.periodLayout.addWidget(self.toLabel)

        self.toEdit = DateEdit(self.periodBox)
        self.toEdit.setObjectName(u"toEdit")

        self.periodLayout.addWidget(self.toEdit)


        self.documentsLayout.addWidget(self.periodBox, 3, 1, 1, 1)

        self.optionsLayout = QHBoxLayout()
        self.optionsLayout.setSpacing(12)
        self.optionsLayout.setObjectName(u"optionsLayout")
        self.optionsLayout.setContentsMargins(0, 0, 0, 0)
        self.maskedCheck = QCheckBox(self.documentsCard)
        self.maskedCheck.setObjectName(u"maskedCheck")

        self.optionsLayout.addWidget(self.maskedCheck)

        self.blankCheck = QCheckBox(self.documentsCard)
        self.blankCheck.setObjectName(u"blankCheck")

        self.optionsLayout.addWidget(self.blankCheck)

        self.internalCheck = QCheckBox(self.documentsCard)
        self.internalCheck.setObjectName(u"internalCheck")

        self.optionsLayout.addWidget(self.internalCheck)

        self.a3Check = QCheckBox(self.documentsCard)
        self.a3Check.setObjectName(u"a3Check")

        self.optionsLayout.addWidget(self.a3Check)

        self.optionsSpacer = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.optionsLayout.addItem(self.optionsSpacer)

        self.makeReportButton = QPushButton(self.documentsCard)
        self.makeReportButton.setObjectName(u"makeReportButton")
        self.makeReportButton.setProperty(u"role", u"primary")

        self.optionsLayout.addWidget(self.makeReportButton)

        self.optionsLayout.setStretch(4, 1)

        self.documentsLayout.addLayout(self.optionsLayout, 4, 1, 1, 1)

        self.reportErrorLabel = QLabel(self.documentsCard)
        self.reportErrorLabel.setObjectName(u"reportErrorLabel")
        self.reportErrorLabel.setProperty(u"role", u"error")
        self.reportErrorLabel.setWordWrap(True)

        self.documentsLayout.addWidget(self.reportErrorLabel, 5, 0, 1, 2)

        self.documentsLayout.setColumnStretch(1, 1)

        self.rightLayout.addWidget(self.documentsCard)

        self.findingsCard = QFrame(self.rightSide)
        self.findingsCard.setObjectName(u"findingsCard")
        self.findingsCard.setProperty(u"role", u"card")
        self.findingsLayout = QVBoxLayout(self.findingsCard)
        self.findingsLayout.setSpacing(8)
        self.findingsLayout.setObjectName(u"findingsLayout")
        self.findingsLayout.setContentsMargins(16, 12, 16, 12)
        self.findingsTitle = QLabel(self.findingsCard)
        self.findingsTitle.setObjectName(u"findingsTitle")
        self.findingsTitle.setProperty(u"role", u"heading")

        self.findingsLayout.addWidget(self.findingsTitle)

        self.findingsList = QListView(self.findingsCard)
        self.findingsList.setObjectName(u"findingsList")

        self.findingsLayout.addWidget(self.findingsList)

        self.findingsLayout.setStretch(1, 1)

        self.rightLayout.addWidget(self.findingsCard)

        self.rightLayout.setStretch(1, 1)
        self.splitter.addWidget(self.rightSide)

        self.pageLayout.addWidget(self.splitter)

        self.pageLayout.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.asOfLabel.setBuddy(self.asOfEdit)
        self.kindLabel.setBuddy(self.reportKindCombo)
        self.recordLabel.setBuddy(self.reportRecordCombo)
        self.periodLabel.setBuddy(self.fromEdit)
        self.toLabel.setBuddy(self.toEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.figuresTable, self.recordsList)
        QWidget.setTabOrder(self.recordsList, self.reportKindCombo)
        QWidget.setTabOrder(self.reportKindCombo, self.reportRecordCombo)
        QWidget.setTabOrder(self.reportRecordCombo, self.fromEdit)
        QWidget.setTabOrder(self.fromEdit, self.toEdit)
        QWidget.setTabOrder(self.toEdit, self.maskedCheck)
        QWidget.setTabOrder(self.maskedCheck, self.blankCheck)
        QWidget.setTabOrder(self.blankCheck, self.internalCheck)
        QWidget.setTabOrder(self.internalCheck, self.a3Check)
        QWidget.setTabOrder(self.a3Check, self.makeReportButton)
        QWidget.setTabOrder(self.makeReportButton, self.templateButton)
        QWidget.setTabOrder(self.templateButton, self.findingsList)
        QWidget.setTabOrder(self.findingsList, self.asOfEdit)

        self.retranslateUi(reportsPage)

        QMetaObject.connectSlotsByName(reportsPage)
    # setupUi

    def retranslateUi(self, reportsPage):
        self.titleLabel.setText(QCoreApplication.translate("ReportsPage", u"\u62a5\u8868", None))
        self.asOfLabel.setText(QCoreApplication.translate("ReportsPage", u"\u622a\u81f3\u65e5\u671f(&D)", None))
#if QT_CONFIG(accessibility)
        self.asOfEdit.setAccessibleName(QCoreApplication.translate("ReportsPage", u"\u622a\u81f3\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.asOfEdit.setToolTip(QCoreApplication.translate("ReportsPage", u"\u8fd9\u4e00\u5929\u4ee5\u540e\u7684\u4e8b\u8fd8\u6ca1\u6709\u53d1\u751f\uff1a\u4e4b\u540e\u7684\u8bb0\u5f55\u4e0d\u8ba1\uff0c\u4e4b\u540e\u529e\u7ed3\u7684\u4ecd\u7b97\u529e\u7406\u4e2d", None))
#endif // QT_CONFIG(tooltip)
        self.figuresTitle.setText(QCoreApplication.translate("ReportsPage", u"\u5168\u5e74\u6570\u5b57", None))
#if QT_CONFIG(accessibility)
        self.figuresTable.setAccessibleName(QCoreApplication.translate("ReportsPage", u"\u5168\u5e74\u6570\u5b57", None))
#endif // QT_CONFIG(accessibility)
        self.recordsTitle.setText(QCoreApplication.translate("ReportsPage", u"\u4f9d\u636e\u8bb0\u5f55", None))
#if QT_CONFIG(accessibility)
        self.recordsList.setAccessibleName(QCoreApplication.translate("ReportsPage", u"\u4f9d\u636e\u8bb0\u5f55", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.recordsList.setToolTip(QCoreApplication.translate("ReportsPage", u"\u53cc\u51fb\u6216\u6309\u56de\u8f66\u6253\u5f00\u8fd9\u6761\u8bb0\u5f55", None))
#endif // QT_CONFIG(tooltip)
        self.documentsTitle.setText(QCoreApplication.translate("ReportsPage", u"\u751f\u6210 Word \u6587\u4e66", None))
        self.templateButton.setText(QCoreApplication.translate("ReportsPage", u"\u6a21\u677f", None))
#if QT_CONFIG(tooltip)
        self.templateButton.setToolTip(QCoreApplication.translate("ReportsPage", u"\u5728 Word \u6216 WPS \u91cc\u4fee\u6539\u6587\u4e66\u7684\u6a21\u677f\uff0c\u6216\u6062\u590d\u9ed8\u8ba4\u6a21\u677f", None))
#endif // QT_CONFIG(tooltip)
        self.kindLabel.setText(QCoreApplication.translate("ReportsPage", u"\u6587\u4e66", None))
#if QT_CONFIG(accessibility)
        self.reportKindCombo.setAccessibleName(QCoreApplication.translate("ReportsPage", u"\u6587\u4e66\u79cd\u7c7b", None))
#endif // QT_CONFIG(accessibility)
        self.recordLabel.setText(QCoreApplication.translate("ReportsPage", u"\u7f16\u53f7", None))
#if QT_CONFIG(accessibility)
        self.reportRecordCombo.setAccessibleName(QCoreApplication.translate("ReportsPage", u"\u8bb0\u5f55\u7f16\u53f7", None))
#endif // QT_CONFIG(accessibility)
        self.periodLabel.setText(QCoreApplication.translate("ReportsPage", u"\u65f6\u95f4", None))
#if QT_CONFIG(accessibility)
        self.fromEdit.setAccessibleName(QCoreApplication.translate("ReportsPage", u"\u8d77\u59cb\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.toLabel.setText(QCoreApplication.translate("ReportsPage", u"\u81f3", None))
#if QT_CONFIG(accessibility)
        self.toEdit.setAccessibleName(QCoreApplication.translate("ReportsPage", u"\u622a\u6b62\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.maskedCheck.setText(QCoreApplication.translate("ReportsPage", u"\u516c\u793a\u7248", None))
#if QT_CONFIG(tooltip)
        self.maskedCheck.setToolTip(QCoreApplication.translate("ReportsPage", u"\u9690\u53bb\u6765\u8bbf\u4eba\u7684\u59d3\u540d\u3001\u7535\u8bdd\u548c\u4f4f\u5740", None))
#endif // QT_CONFIG(tooltip)
        self.blankCheck.setText(QCoreApplication.translate("ReportsPage", u"\u7a7a\u767d\u8868", None))
#if QT_CONFIG(tooltip)
        self.blankCheck.setToolTip(QCoreApplication.translate("ReportsPage", u"\u4e0d\u586b\u5185\u5bb9\uff0c\u4f9b\u73b0\u573a\u624b\u5199", None))
#endif // QT_CONFIG(tooltip)
        self.internalCheck.setText(QCoreApplication.translate("ReportsPage", u"\u542b\u5185\u90e8\u4fe1\u606f", None))
#if QT_CONFIG(tooltip)
        self.internalCheck.setToolTip(QCoreApplication.translate("ReportsPage", u"\u8fde\u540c\u53ea\u4f9b\u673a\u5173\u5185\u90e8\u638c\u63e1\u7684\u5185\u5bb9\uff0c\u4e0d\u5916\u53d1", None))
#endif // QT_CONFIG(tooltip)
        self.a3Check.setText(QCoreApplication.translate("ReportsPage", u"A3 \u7eb8", None))
        self.makeReportButton.setText(QCoreApplication.translate("ReportsPage", u"\u751f\u6210 Word\u2026", None))
        self.findingsTitle.setText(QCoreApplication.translate("ReportsPage", u"\u6570\u636e\u6838\u5bf9", None))
#if QT_CONFIG(accessibility)
        self.findingsList.setAccessibleName(QCoreApplication.translate("ReportsPage", u"\u6570\u636e\u6838\u5bf9", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.findingsList.setToolTip(QCoreApplication.translate("ReportsPage", u"\u53cc\u51fb\u6216\u6309\u56de\u8f66\u6253\u5f00\u6240\u8bf4\u7684\u8bb0\u5f55", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

