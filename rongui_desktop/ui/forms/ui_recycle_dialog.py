# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'recycle_dialog.ui'
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

class Ui_RecycleDialog(object):
    def setupUi(self, recycleDialog):
        if not recycleDialog.objectName():
            recycleDialog.setObjectName(u"recycleDialog")
        recycleDialog.resize(860, 480)
        self.recycleLayout = QVBoxLayout(recycleDialog)
        self.recycleLayout.setSpacing(12)
        self.recycleLayout.setObjectName(u"recycleLayout")
        self.recycleLayout.setContentsMargins(20, 16, 20, 16)
        self.headLayout = QHBoxLayout()
        self.headLayout.setSpacing(12)
        self.headLayout.setObjectName(u"headLayout")
        self.headingLabel = QLabel(recycleDialog)
        self.headingLabel.setObjectName(u"headingLabel")
        self.headingLabel.setProperty(u"role", u"secondary")
        self.headingLabel.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.headingLabel.sizePolicy().hasHeightForWidth())
        self.headingLabel.setSizePolicy(sizePolicy)

        self.headLayout.addWidget(self.headingLabel)

        self.recycleFilterEdit = FilterBox(recycleDialog)
        self.recycleFilterEdit.setObjectName(u"recycleFilterEdit")

        self.headLayout.addWidget(self.recycleFilterEdit)


        self.recycleLayout.addLayout(self.headLayout)

        self.recycleTable = RowsView(recycleDialog)
        self.recycleTable.setObjectName(u"recycleTable")

        self.recycleLayout.addWidget(self.recycleTable)

        self.errorLabel = QLabel(recycleDialog)
        self.errorLabel.setObjectName(u"errorLabel")
        self.errorLabel.setProperty(u"role", u"error")
        self.errorLabel.setWordWrap(True)
        self.errorLabel.setVisible(False)

        self.recycleLayout.addWidget(self.errorLabel)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footLabel = QLabel(recycleDialog)
        self.footLabel.setObjectName(u"footLabel")
        self.footLabel.setProperty(u"role", u"secondary")

        self.footLayout.addWidget(self.footLabel)

        self.footSpacer = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.closeButton = QPushButton(recycleDialog)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.footLayout.addWidget(self.closeButton)

        self.restoreButton = QPushButton(recycleDialog)
        self.restoreButton.setObjectName(u"restoreButton")
        self.restoreButton.setProperty(u"role", u"primary")
        self.restoreButton.setEnabled(False)

        self.footLayout.addWidget(self.restoreButton)


        self.recycleLayout.addLayout(self.footLayout)

        QWidget.setTabOrder(self.recycleTable, self.recycleFilterEdit)
        QWidget.setTabOrder(self.recycleFilterEdit, self.restoreButton)
        QWidget.setTabOrder(self.restoreButton, self.closeButton)

        self.retranslateUi(recycleDialog)

        self.restoreButton.setDefault(True)


        QMetaObject.connectSlotsByName(recycleDialog)
    # setupUi

    def retranslateUi(self, recycleDialog):
        recycleDialog.setWindowTitle(QCoreApplication.translate("RecycleDialog", u"\u56de\u6536\u7ad9", None))
        self.headingLabel.setText(QCoreApplication.translate("RecycleDialog", u"\u5220\u9664\u7684\u8bb0\u5f55\u90fd\u5728\u8fd9\u91cc\uff0c\u968f\u65f6\u53ef\u4ee5\u6062\u590d\u3002\u4f5c\u5e9f\u7684\u610f\u89c1\u4e0d\u5728\u8fd9\u91cc\uff0c\u4ecd\u5217\u5728\u539f\u6765\u7684\u6e05\u5355\u3002", None))
#if QT_CONFIG(accessibility)
        self.recycleFilterEdit.setAccessibleName(QCoreApplication.translate("RecycleDialog", u"\u7b5b\u9009\u56de\u6536\u7ad9", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.recycleTable.setAccessibleName(QCoreApplication.translate("RecycleDialog", u"\u5220\u9664\u7684\u8bb0\u5f55", None))
#endif // QT_CONFIG(accessibility)
        self.errorLabel.setText("")
        self.footLabel.setText("")
        self.closeButton.setText(QCoreApplication.translate("RecycleDialog", u"\u5173\u95ed", None))
#if QT_CONFIG(tooltip)
        self.closeButton.setToolTip(QCoreApplication.translate("RecycleDialog", u"\u5173\u95ed\uff08Esc\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.restoreButton.setText(QCoreApplication.translate("RecycleDialog", u"\u6062\u590d\u6240\u9009(&R)", None))
#if QT_CONFIG(tooltip)
        self.restoreButton.setToolTip(QCoreApplication.translate("RecycleDialog", u"\u628a\u9009\u4e2d\u7684\u8bb0\u5f55\u653e\u56de\u539f\u5904\uff08\u56de\u8f66\uff09", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi

