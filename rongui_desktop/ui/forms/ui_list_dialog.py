# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'list_dialog.ui'
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

class Ui_ListDialog(object):
    def setupUi(self, listDialog):
        if not listDialog.objectName():
            listDialog.setObjectName(u"listDialog")
        listDialog.resize(1100, 480)
        self.listLayout = QVBoxLayout(listDialog)
        self.listLayout.setSpacing(12)
        self.listLayout.setObjectName(u"listLayout")
        self.listLayout.setContentsMargins(20, 16, 20, 16)
        self.headLayout = QHBoxLayout()
        self.headLayout.setSpacing(12)
        self.headLayout.setObjectName(u"headLayout")
        self.headingLabel = QLabel(listDialog)
        self.headingLabel.setObjectName(u"headingLabel")
        self.headingLabel.setProperty(u"role", u"secondary")
        self.headingLabel.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.headingLabel.sizePolicy().hasHeightForWidth())
        self.headingLabel.setSizePolicy(sizePolicy)

        self.headLayout.addWidget(self.headingLabel)

        self.listFilterEdit = FilterBox(listDialog)
        self.listFilterEdit.setObjectName(u"listFilterEdit")

        self.headLayout.addWidget(self.listFilterEdit)


        self.listLayout.addLayout(self.headLayout)

        self.listTable = RowsView(listDialog)
        self.listTable.setObjectName(u"listTable")

        self.listLayout.addWidget(self.listTable)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footLabel = QLabel(listDialog)
        self.footLabel.setObjectName(u"footLabel")
        self.footLabel.setProperty(u"role", u"secondary")

        self.footLayout.addWidget(self.footLabel)

        self.footSpacer = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.closeButton = QPushButton(listDialog)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.footLayout.addWidget(self.closeButton)

        self.exportButton = QPushButton(listDialog)
        self.exportButton.setObjectName(u"exportButton")
        self.exportButton.setAutoDefault(False)

        self.footLayout.addWidget(self.exportButton)

        self.printButton = QPushButton(listDialog)
        self.printButton.setObjectName(u"printButton")
        self.printButton.setAutoDefault(False)

        self.footLayout.addWidget(self.printButton)


        self.listLayout.addLayout(self.footLayout)

        QWidget.setTabOrder(self.listTable, self.listFilterEdit)
        QWidget.setTabOrder(self.listFilterEdit, self.exportButton)
        QWidget.setTabOrder(self.exportButton, self.closeButton)

        self.retranslateUi(listDialog)

        QMetaObject.connectSlotsByName(listDialog)
    # setupUi

    def retranslateUi(self, listDialog):
        listDialog.setWindowTitle("")
        self.headingLabel.setText("")
#if QT_CONFIG(accessibility)
        self.listFilterEdit.setAccessibleName(QCoreApplication.translate("ListDialog", u"\u7b5b\u9009", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.listTable.setAccessibleName("")
#endif // QT_CONFIG(accessibility)
        self.footLabel.setText("")
        self.closeButton.setText(QCoreApplication.translate("ListDialog", u"\u5173\u95ed", None))
#if QT_CONFIG(tooltip)
        self.closeButton.setToolTip(QCoreApplication.translate("ListDialog", u"\u5173\u95ed\uff08Esc\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.exportButton.setText(QCoreApplication.translate("ListDialog", u"\u5bfc\u51fa Excel", None))
        self.printButton.setText(QCoreApplication.translate("ListDialog", u"\u6253\u5370", None))
    # retranslateUi

