# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'late_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from rongui_desktop.ui.widgets.filter_box import FilterBox
from rongui_desktop.ui.widgets.rows_view import RowsView

class Ui_LateDialog(object):
    def setupUi(self, lateDialog):
        if not lateDialog.objectName():
            lateDialog.setObjectName(u"lateDialog")
        lateDialog.resize(1100, 480)
        self.lateLayout = QVBoxLayout(lateDialog)
        self.lateLayout.setSpacing(12)
        self.lateLayout.setObjectName(u"lateLayout")
        self.lateLayout.setContentsMargins(20, 16, 20, 16)
        self.headLayout = QHBoxLayout()
        self.headLayout.setSpacing(12)
        self.headLayout.setObjectName(u"headLayout")
        self.headingLabel = QLabel(lateDialog)
        self.headingLabel.setObjectName(u"headingLabel")
        self.headingLabel.setProperty(u"role", u"secondary")
        self.headingLabel.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.headingLabel.sizePolicy().hasHeightForWidth())
        self.headingLabel.setSizePolicy(sizePolicy)

        self.headLayout.addWidget(self.headingLabel)

        self.lateFilterEdit = FilterBox(lateDialog)
        self.lateFilterEdit.setObjectName(u"lateFilterEdit")

        self.headLayout.addWidget(self.lateFilterEdit)


        self.lateLayout.addLayout(self.headLayout)

        self.lateTable = RowsView(lateDialog)
        self.lateTable.setObjectName(u"lateTable")

        self.lateLayout.addWidget(self.lateTable)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footLabel = QLabel(lateDialog)
        self.footLabel.setObjectName(u"footLabel")
        self.footLabel.setProperty(u"role", u"secondary")

        self.footLayout.addWidget(self.footLabel)

        self.footSpacer = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.closeButton = QPushButton(lateDialog)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.footLayout.addWidget(self.closeButton)

        self.exportButton = QPushButton(lateDialog)
        self.exportButton.setObjectName(u"exportButton")
        self.exportButton.setAutoDefault(False)

        self.footLayout.addWidget(self.exportButton)

        self.printButton = QPushButton(lateDialog)
        self.printButton.setObjectName(u"printButton")
        self.printButton.setAutoDefault(False)

        self.footLayout.addWidget(self.printButton)


        self.lateLayout.addLayout(self.footLayout)

        QWidget.setTabOrder(self.lateTable, self.lateFilterEdit)
        QWidget.setTabOrder(self.lateFilterEdit, self.exportButton)
        QWidget.setTabOrder(self.exportButton, self.closeButton)

        self.retranslateUi(lateDialog)

        QMetaObject.connectSlotsByName(lateDialog)
    # setupUi

    def retranslateUi(self, lateDialog):
        lateDialog.setWindowTitle(QCoreApplication.translate("LateDialog", u"\u6ede\u540e\u9879\u76ee", None))
        self.headingLabel.setText(QCoreApplication.translate("LateDialog", u"\u672a\u6309\u8ba1\u5212\u548c\u6682\u505c\u7684\u9879\u76ee\u3002\u81ea\u4f55\u65e5\u8d77\u7531\u9879\u76ee\u8fdb\u5c55\u5f97\u51fa\uff1b\u63d0\u51fa\u6b21\u6570\u662f\u5176\u540e\u6307\u51fa\u8fc7\u95ee\u9898\u6216\u5e26\u56de\u610f\u89c1\u7684\u76d1\u7763\u6b21\u6570\u3002", None))
#if QT_CONFIG(accessibility)
        self.lateFilterEdit.setAccessibleName(QCoreApplication.translate("LateDialog", u"\u7b5b\u9009\u6ede\u540e\u9879\u76ee", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.lateTable.setAccessibleName(QCoreApplication.translate("LateDialog", u"\u6ede\u540e\u9879\u76ee", None))
#endif // QT_CONFIG(accessibility)
        self.footLabel.setText("")
        self.closeButton.setText(QCoreApplication.translate("LateDialog", u"\u5173\u95ed", None))
#if QT_CONFIG(tooltip)
        self.closeButton.setToolTip(QCoreApplication.translate("LateDialog", u"\u5173\u95ed\uff08Esc\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.exportButton.setText(QCoreApplication.translate("LateDialog", u"\u5bfc\u51fa Excel", None))
        self.printButton.setText(QCoreApplication.translate("LateDialog", u"\u6253\u5370", None))
    # retranslateUi

