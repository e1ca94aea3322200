# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'points_window.ui'
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
    QLabel, QPushButton, QSizePolicy, QSplitter,
    QTabWidget, QVBoxLayout, QWidget)

from rongui_desktop.ui.widgets.filter_box import FilterBox
from rongui_desktop.ui.widgets.rows_view import RowsView

class Ui_PointsWindow(object):
    def setupUi(self, pointsWindow):
        if not pointsWindow.objectName():
            pointsWindow.setObjectName(u"pointsWindow")
        pointsWindow.resize(1180, 660)
        self.pointsLayout = QVBoxLayout(pointsWindow)
        self.pointsLayout.setSpacing(8)
        self.pointsLayout.setObjectName(u"pointsLayout")
        self.pointsLayout.setContentsMargins(16, 12, 16, 12)
        self.pointsSheets = QTabWidget(pointsWindow)
        self.pointsSheets.setObjectName(u"pointsSheets")
        self.rankingSheet = QWidget()
        self.rankingSheet.setObjectName(u"rankingSheet")
        self.rankingLayout = QVBoxLayout(self.rankingSheet)
        self.rankingLayout.setSpacing(8)
        self.rankingLayout.setObjectName(u"rankingLayout")
        self.rankingLayout.setContentsMargins(0, 10, 0, 0)
        self.rankingHead = QHBoxLayout()
        self.rankingHead.setSpacing(8)
        self.rankingHead.setObjectName(u"rankingHead")
        self.rankingHead.setContentsMargins(0, 0, 0, 0)
        self.rankingFilterEdit = FilterBox(self.rankingSheet)
        self.rankingFilterEdit.setObjectName(u"rankingFilterEdit")

        self.rankingHead.addWidget(self.rankingFilterEdit)

        self.commendationButton = QPushButton(self.rankingSheet)
        self.commendationButton.setObjectName(u"commendationButton")
        self.commendationButton.setAutoDefault(False)

        self.rankingHead.addWidget(self.commendationButton)

        self.wordButton = QPushButton(self.rankingSheet)
        self.wordButton.setObjectName(u"wordButton")
        self.wordButton.setAutoDefault(False)

        self.rankingHead.addWidget(self.wordButton)

        self.excelButton = QPushButton(self.rankingSheet)
        self.excelButton.setObjectName(u"excelButton")
        self.excelButton.setAutoDefault(False)

        self.rankingHead.addWidget(self.excelButton)


        self.rankingLayout.addLayout(self.rankingHead)

        self.rankingSplitter = QSplitter(self.rankingSheet)
        self.rankingSplitter.setObjectName(u"rankingSplitter")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.rankingSplitter.sizePolicy().hasHeightForWidth())
        self.rankingSplitter.setSizePolicy(sizePolicy)
        self.rankingSplitter.setOrientation(Qt.Orientation.Horizontal)
        self.rankingSplitter.setChildrenCollapsible(False)
        self.rankingTable = RowsView(self.rankingSplitter)
        self.rankingTable.setObjectName(u"rankingTable")
        self.rankingSplitter.addWidget(self.rankingTable)
        self.linesSheet = QWidget(self.rankingSplitter)
        self.linesSheet.setObjectName(u"linesSheet")
        self.linesLayout = QVBoxLayout(self.linesSheet)
        self.linesLayout.setSpacing(8)
        self.linesLayout.setObjectName(u"linesLayout")
        self.linesLayout.setContentsMargins(8, 0, 0, 0)
        self.linesLabel = QLabel(self.linesSheet)
        self.linesLabel.setObjectName(u"linesLabel")
        self.linesLabel.setProperty(u"role", u"heading")

        self.linesLayout.addWidget(self.linesLabel)

        self.pointLinesTable = RowsView(self.linesSheet)
        self.pointLinesTable.setObjectName(u"pointLinesTable")
        sizePolicy.setHeightForWidth(self.pointLinesTable.sizePolicy().hasHeightForWidth())
        self.pointLinesTable.setSizePolicy(sizePolicy)

        self.linesLayout.addWidget(self.pointLinesTable)

        self.rankingSplitter.addWidget(self.linesSheet)

        self.rankingLayout.addWidget(self.rankingSplitter)

        self.footLabel = QLabel(self.rankingSheet)
        self.footLabel.setObjectName(u"footLabel")
        self.footLabel.setProperty(u"role", u"secondary")
        self.footLabel.setWordWrap(True)

        self.rankingLayout.addWidget(self.footLabel)

        self.pointsSheets.addTab(self.rankingSheet, "")
        self.rulesSheet = QWidget()
        self.rulesSheet.setObjectName(u"rulesSheet")
        self.rulesLayout = QVBoxLayout(self.rulesSheet)
        self.rulesLayout.setSpacing(0)
        self.rulesLayout.setObjectName(u"rulesLayout")
        self.rulesLayout.setContentsMargins(0, 0, 0, 0)
        self.pointsSheets.addTab(self.rulesSheet, "")

        self.pointsLayout.addWidget(self.pointsSheets)


        self.retranslateUi(pointsWindow)

        QMetaObject.connectSlotsByName(pointsWindow)
    # setupUi

    def retranslateUi(self, pointsWindow):
#if QT_CONFIG(accessibility)
        self.pointsSheets.setAccessibleName(QCoreApplication.translate("PointsWindow", u"\u79ef\u5206", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.rankingFilterEdit.setAccessibleName(QCoreApplication.translate("PointsWindow", u"\u7b5b\u9009\u540d\u6b21", None))
#endif // QT_CONFIG(accessibility)
        self.commendationButton.setText(QCoreApplication.translate("PointsWindow", u"\u62df\u8868\u5f70\u2026", None))
        self.wordButton.setText(QCoreApplication.translate("PointsWindow", u"\u751f\u6210 Word\u2026", None))
        self.excelButton.setText(QCoreApplication.translate("PointsWindow", u"\u5bfc\u51fa Excel\u2026", None))
#if QT_CONFIG(accessibility)
        self.rankingTable.setAccessibleName(QCoreApplication.translate("PointsWindow", u"\u540d\u6b21", None))
#endif // QT_CONFIG(accessibility)
        self.linesLabel.setText("")
#if QT_CONFIG(accessibility)
        self.pointLinesTable.setAccessibleName(QCoreApplication.translate("PointsWindow", u"\u79ef\u5206\u7684\u6765\u6e90", None))
#endif // QT_CONFIG(accessibility)
        self.footLabel.setText("")
        self.pointsSheets.setTabText(self.pointsSheets.indexOf(self.rankingSheet), QCoreApplication.translate("PointsWindow", u"\u540d\u6b21", None))
        self.pointsSheets.setTabText(self.pointsSheets.indexOf(self.rulesSheet), QCoreApplication.translate("PointsWindow", u"\u89c4\u5219", None))
        pass
    # retranslateUi

