# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reception_page.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QTableView, QVBoxLayout, QWidget)

from rongui_desktop.ui.reception.past_panel import PastPanel
from rongui_desktop.ui.reception.visitor_form import VisitorForm
from rongui_desktop.ui.widgets.choice_combo import ChoiceCombo
from rongui_desktop.ui.widgets.elided_label import ElidedLabel
from rongui_desktop.ui.widgets.instant import InstantButton

class Ui_ReceptionPage(object):
    def setupUi(self, receptionPage):
        if not receptionPage.objectName():
            receptionPage.setObjectName(u"receptionPage")
        self.pageLayout = QVBoxLayout(receptionPage)
        self.pageLayout.setSpacing(10)
        self.pageLayout.setObjectName(u"pageLayout")
        self.pageLayout.setContentsMargins(20, 12, 20, 12)
        self.headLayout = QHBoxLayout()
        self.headLayout.setSpacing(8)
        self.headLayout.setObjectName(u"headLayout")
        self.headLayout.setContentsMargins(0, 0, 0, 0)
        self.titlesLayout = QVBoxLayout()
        self.titlesLayout.setSpacing(4)
        self.titlesLayout.setObjectName(u"titlesLayout")
        self.titlesLayout.setContentsMargins(0, 0, 0, 0)
        self.titleLayout = QHBoxLayout()
        self.titleLayout.setSpacing(12)
        self.titleLayout.setObjectName(u"titleLayout")
        self.titleLabel = ElidedLabel(receptionPage)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"role", u"title")

        self.titleLayout.addWidget(self.titleLabel)

        self.stateLabel = QLabel(receptionPage)
        self.stateLabel.setObjectName(u"stateLabel")
        self.stateLabel.setProperty(u"role", u"badge")
        self.stateLabel.setVisible(False)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.stateLabel.sizePolicy().hasHeightForWidth())
        self.stateLabel.setSizePolicy(sizePolicy)

        self.titleLayout.addWidget(self.stateLabel)

        self.titleSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.titleLayout.addItem(self.titleSpacer)

        self.titleLayout.setStretch(2, 1)

        self.titlesLayout.addLayout(self.titleLayout)

        self.placeLabel = ElidedLabel(receptionPage)
        self.placeLabel.setObjectName(u"placeLabel")
        self.placeLabel.setProperty(u"role", u"secondary")

        self.titlesLayout.addWidget(self.placeLabel)


        self.headLayout.addLayout(self.titlesLayout)

        self.attendanceButton = InstantButton(receptionPage)
        self.attendanceButton.setObjectName(u"attendanceButton")

        self.headLayout.addWidget(self.attendanceButton)

        self.printButton = InstantButton(receptionPage)
        self.printButton.setObjectName(u"printButton")

        self.headLayout.addWidget(self.printButton)

        self.sessionButton = InstantButton(receptionPage)
        self.sessionButton.setObjectName(u"sessionButton")

        self.headLayout.addWidget(self.sessionButton)

        self.startSessionButton = QPushButton(receptionPage)
        self.startSessionButton.setObjectName(u"startSessionButton")
        self.startSessionButton.setProperty(u"role", u"primary")

        self.headLayout.addWidget(self.startSessionButton)

        self.endSessionButton = InstantButton(receptionPage)
        self.endSessionButton.setObjectName(u"endSessionButton")

        self.headLayout.addWidget(self.endSessionButton)

        self.headLayout.setStretch(0, 1)

        self.pageLayout.addLayout(self.headLayout)

        self.noticeBar = QFrame(receptionPage)
        self.noticeBar.setObjectName(u"noticeBar")
        self.noticeBar.setProperty(u"role", u"notice")
        self.noticeBar.setVisible(False)
        self.noticeLayout = QHBoxLayout(self.noticeBar)
        self.noticeLayout.setSpacing(8)
        self.noticeLayout.setObjectName(u"noticeLayout")
        self.noticeLayout.setContentsMargins(12, 4, 6, 4)
        self.noticeLabel = QLabel(self.noticeBar)
        self.noticeLabel.setObjectName(u"noticeLabel")
        self.noticeLabel.setWordWrap(True)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.noticeLabel.sizePolicy().hasHeightForWidth())
        self.noticeLabel.setSizePolicy(sizePolicy1)

        self.noticeLayout.addWidget(self.noticeLabel)

        self.noticePostedButton = QPushButton(self.noticeBar)
        self.noticePostedButton.setObjectName(u"noticePostedButton")

        self.noticeLayout.addWidget(self.noticePostedButton)

        self.noticePrintButton = QPushButton(self.noticeBar)
        self.noticePrintButton.setObjectName(u"noticePrintButton")

        self.noticeLayout.addWidget(self.noticePrintButton)


        self.pageLayout.addWidget(self.noticeBar)

        self.bodyLayout = QHBoxLayout()
        self.bodyLayout.setSpacing(12)
        self.bodyLayout.setObjectName(u"bodyLayout")
        self.bodyLayout.setContentsMargins(0, 0, 0, 0)
        self.leftColumn = QWidget(receptionPage)
        self.leftColumn.setObjectName(u"leftColumn")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        sizePolicy2.setHorizontalStretch(30)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.leftColumn.sizePolicy().hasHeightForWidth())
        self.leftColumn.setSizePolicy(sizePolicy2)
        self.leftLayout = QVBoxLayout(self.leftColumn)
        self.leftLayout.setSpacing(12)
        self.leftLayout.setObjectName(u"leftLayout")
        self.leftLayout.setContentsMargins(0, 0, 0, 0)
        self.visitorsCard = QFrame(self.leftColumn)
        self.visitorsCard.setObjectName(u"visitorsCard")
        self.visitorsCard.setProperty(u"role", u"card")
        self.visitorsCard.setMinimumSize(QSize(270, 0))
        self.visitorsLayout = QVBoxLayout(self.visitorsCard)
        self.visitorsLayout.setSpacing(8)
        self.visitorsLayout.setObjectName(u"visitorsLayout")
        self.visitorsLayout.setContentsMargins(16, 12, 16, 12)
        self.sessionLayout = QHBoxLayout()
        self.sessionLayout.setSpacing(8)
        self.sessionLayout.setObjectName(u"sessionLayout")
        self.sessionLayout.setContentsMargins(0, 0, 0, 0)
        self.sessionCombo = ChoiceCombo(self.visitorsCard)
        self.sessionCombo.setObjectName(u"sessionCombo")
        sizePolicy3 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy3.setHorizontalStretch(1)
        sizePolicy3.setVerticalStretch(0)
        sizePolicy3.setHeightForWidth(self.sessionCombo.sizePolicy().hasHeightForWidth())
        self.sessionCombo.setSizePolicy(sizePolicy3)

        self.sessionLayout.addWidget(self.sessionCombo)

        self.newSessionButton = QPushButton(self.visitorsCard)
        self.newSessionButton.setObjectName(u"newSessionButton")

        self.sessionLayout.addWidget(self.newSessionButton)


        self.visitorsLayout.addLayout(self.sessionLayout)

        self.visitorsLabel = QLabel(self.visitorsCard)
        self.visitorsLabel.setObjectName(u"visitorsLabel")
        self.visitorsLabel.setProperty(u"role", u"heading")

        self.visitorsLayout.addWidget(self.visitorsLabel)

        self.visitorTable = QTableView(self.visitorsCard)
        self.visitorTable.setObjectName(u"visitorTable")

        self.visitorsLayout.addWidget(self.visitorTable)

        self.newVisitorButton = QPushButton(self.visitorsCard)
        self.newVisitorButton.setObjectName(u"newVisitorButton")
        self.newVisitorButton.setProperty(u"role", u"primary")

        self.visitorsLayout.addWidget(self.newVisitorButton)

        self.visitorsLayout.setStretch(2, 1)

        self.leftLayout.addWidget(self.visitorsCard)

        self.leftLayout.setStretch(0, 3)

        self.bodyLayout.addWidget(self.leftColumn)

        self.formCard = QFrame(receptionPage)
        self.formCard.setObjectName(u"formCard")
        self.formCard.setProperty(u"role", u"card")
        sizePolicy4 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        sizePolicy4.setHorizontalStretch(52)
        sizePolicy4.setVerticalStretch(0)
        sizePolicy4.setHeightForWidth(self.formCard.sizePolicy().hasHeightForWidth())
        self.formCard.setSizePolicy(sizePolicy4)
        self.formCardLayout = QVBoxLayout(self.formCard)
        self.formCardLayout.setSpacing(0)
        self.formCardLayout.setObjectName(u"formCardLayout")
        self.formCardLayout.setContentsMargins(0, 0, 0, 0)
        self.visitorForm = VisitorForm(self.formCard)
        self.visitorForm.setObjectName(u"visitorForm")

        self.formCardLayout.addWidget(self.visitorForm)


        self.bodyLayout.addWidget(self.formCard)

        self.pastPanel = PastPanel(receptionPage)
        self.pastPanel.setObjectName(u"pastPanel")
        self.pastPanel.setMinimumSize(QSize(216, 0))
        sizePolicy5 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        sizePolicy5.setHorizontalStretch(19)
        sizePolicy5.setVerticalStretch(0)
        sizePolicy5.setHeightForWidth(self.pastPanel.sizePolicy().hasHeightForWidth())
        self.pastPanel.setSizePolicy(sizePolicy5)

        self.bodyLayout.addWidget(self.pastPanel)


        self.pageLayout.addLayout(self.bodyLayout)

        self.pageLayout.setStretch(2, 1)

        self.retranslateUi(receptionPage)

        QMetaObject.connectSlotsByName(receptionPage)
    # setupUi

    def retranslateUi(self, receptionPage):
        self.titleLabel.setText(QCoreApplication.translate("ReceptionPage", u"\u63a5\u5f85", None))
        self.stateLabel.setText("")
        self.attendanceButton.setText(QCoreApplication.translate("ReceptionPage", u"\u7b7e\u5230(&Q)", None))
#if QT_CONFIG(tooltip)
        self.attendanceButton.setToolTip(QCoreApplication.translate("ReceptionPage", u"\u767b\u8bb0\u63a5\u5f85\u4ee3\u8868\u51fa\u52e4", None))
#endif // QT_CONFIG(tooltip)
        self.printButton.setText(QCoreApplication.translate("ReceptionPage", u"\u6253\u5370(&P)", None))
        self.sessionButton.setText(QCoreApplication.translate("ReceptionPage", u"\u573a\u6b21(&C)", None))
#if QT_CONFIG(accessibility)
        self.startSessionButton.setAccessibleName(QCoreApplication.translate("ReceptionPage", u"\u5f00\u59cb\u63a5\u5f85", None))
#endif // QT_CONFIG(accessibility)
        self.startSessionButton.setText(QCoreApplication.translate("ReceptionPage", u"\u5f00\u59cb\u63a5\u5f85  F5", None))
#if QT_CONFIG(accessibility)
        self.endSessionButton.setAccessibleName(QCoreApplication.translate("ReceptionPage", u"\u7ed3\u675f\u63a5\u5f85", None))
#endif // QT_CONFIG(accessibility)
        self.endSessionButton.setText(QCoreApplication.translate("ReceptionPage", u"\u7ed3\u675f\u63a5\u5f85(&E)", None))
        self.noticeLabel.setText("")
        self.noticePostedButton.setText(QCoreApplication.translate("ReceptionPage", u"\u767b\u8bb0\u5f20\u8d34\u2026", None))
        self.noticePrintButton.setText(QCoreApplication.translate("ReceptionPage", u"\u6253\u5370\u516c\u544a\u2026", None))
#if QT_CONFIG(accessibility)
        self.sessionCombo.setAccessibleName(QCoreApplication.translate("ReceptionPage", u"\u573a\u6b21", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.sessionCombo.setToolTip(QCoreApplication.translate("ReceptionPage", u"\u8f93\u5165\u65e5\u671f\uff08\u5982 1127\uff09\u3001\u573a\u6b21\u7f16\u53f7\u6216\u5730\u70b9\u67e5\u627e", None))
#endif // QT_CONFIG(tooltip)
        self.newSessionButton.setText(QCoreApplication.translate("ReceptionPage", u"\uff0b", None))
#if QT_CONFIG(tooltip)
        self.newSessionButton.setToolTip(QCoreApplication.translate("ReceptionPage", u"\u65b0\u589e\u63a5\u5f85\u573a\u6b21", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.newSessionButton.setAccessibleName(QCoreApplication.translate("ReceptionPage", u"\u65b0\u589e\u573a\u6b21", None))
#endif // QT_CONFIG(accessibility)
        self.visitorsLabel.setText(QCoreApplication.translate("ReceptionPage", u"\u6765\u8bbf", None))
#if QT_CONFIG(accessibility)
        self.visitorTable.setAccessibleName(QCoreApplication.translate("ReceptionPage", u"\u672c\u573a\u6765\u8bbf\u767b\u8bb0", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.newVisitorButton.setAccessibleName(QCoreApplication.translate("ReceptionPage", u"\u767b\u8bb0\u6765\u8bbf\u4eba", None))
#endif // QT_CONFIG(accessibility)
        self.newVisitorButton.setText(QCoreApplication.translate("ReceptionPage", u"\uff0b \u767b\u8bb0\u6765\u8bbf\u4eba  Ctrl+N", None))
        pass
    # retranslateUi

