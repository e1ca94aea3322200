# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'top_bar.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QSizePolicy, QSpacerItem,
    QWidget)

from rongui_desktop.ui.widgets.elided_label import ElidedLabel
from rongui_desktop.ui.widgets.no_wheel import NoWheelCombo
from rongui_desktop.ui.widgets.search_edit import SearchEdit

class Ui_TopBar(object):
    def setupUi(self, topBar):
        if not topBar.objectName():
            topBar.setObjectName(u"topBar")
        topBar.resize(600, 44)
        self.topBarLayout = QHBoxLayout(topBar)
        self.topBarLayout.setSpacing(8)
        self.topBarLayout.setObjectName(u"topBarLayout")
        self.topBarLayout.setContentsMargins(8, 4, 16, 4)
        self.topBarSpacer = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.topBarLayout.addItem(self.topBarSpacer)

        self.globalSearchEdit = SearchEdit(topBar)
        self.globalSearchEdit.setObjectName(u"globalSearchEdit")
        self.globalSearchEdit.setMinimumSize(QSize(110, 0))
        self.globalSearchEdit.setMaximumSize(QSize(460, 16777215))
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.globalSearchEdit.sizePolicy().hasHeightForWidth())
        self.globalSearchEdit.setSizePolicy(sizePolicy)

        self.topBarLayout.addWidget(self.globalSearchEdit)

        self.yearCombo = NoWheelCombo(topBar)
        self.yearCombo.setObjectName(u"yearCombo")

        self.topBarLayout.addWidget(self.yearCombo)

        self.accountLabel = ElidedLabel(topBar)
        self.accountLabel.setObjectName(u"accountLabel")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.accountLabel.sizePolicy().hasHeightForWidth())
        self.accountLabel.setSizePolicy(sizePolicy1)
        self.accountLabel.setProperty(u"role", u"secondary")

        self.topBarLayout.addWidget(self.accountLabel)


        self.retranslateUi(topBar)

        QMetaObject.connectSlotsByName(topBar)
    # setupUi

    def retranslateUi(self, topBar):
#if QT_CONFIG(accessibility)
        self.globalSearchEdit.setAccessibleName(QCoreApplication.translate("TopBar", u"\u5168\u5c40\u641c\u7d22", None))
#endif // QT_CONFIG(accessibility)
        self.globalSearchEdit.setPlaceholderText(QCoreApplication.translate("TopBar", u"\u641c\u7d22\u59d3\u540d\u3001\u7f16\u53f7\u3001\u5185\u5bb9  Ctrl+K", None))
#if QT_CONFIG(accessibility)
        self.yearCombo.setAccessibleName(QCoreApplication.translate("TopBar", u"\u5e74\u5ea6", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.yearCombo.setToolTip(QCoreApplication.translate("TopBar", u"\u5404\u9875\u663e\u793a\u7684\u5e74\u5ea6", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

