# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'main_window.ui'
##
## Created by: Qt User Interface Compiler version 6.9.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QAction, QBrush, QColor, QConicalGradient,
    QCursor, QFont, QFontDatabase, QGradient,
    QIcon, QImage, QKeySequence, QLinearGradient,
    QPainter, QPalette, QPixmap, QRadialGradient,
    QTransform)
from PySide6.QtWidgets import (QApplication, QMainWindow, QSizePolicy, QStatusBar,
    QTabWidget, QVBoxLayout, QWidget)

class Ui_MainWindow(object):
    def setupUi(self, mainWindow):
        if not mainWindow.objectName():
            mainWindow.setObjectName(u"mainWindow")
        mainWindow.resize(1366, 728)
        mainWindow.setMinimumSize(QSize(1024, 600))
        self.importAction = QAction(mainWindow)
        self.importAction.setObjectName(u"importAction")
        self.exportAction = QAction(mainWindow)
        self.exportAction.setObjectName(u"exportAction")
        self.backupAction = QAction(mainWindow)
        self.backupAction.setObjectName(u"backupAction")
        self.restoreAction = QAction(mainWindow)
        self.restoreAction.setObjectName(u"restoreAction")
        self.settingsAction = QAction(mainWindow)
        self.settingsAction.setObjectName(u"settingsAction")
        self.largeTypeAction = QAction(mainWindow)
        self.largeTypeAction.setObjectName(u"largeTypeAction")
        self.largeTypeAction.setCheckable(True)
        self.aboutAction = QAction(mainWindow)
        self.aboutAction.setObjectName(u"aboutAction")
        self.quitAction = QAction(mainWindow)
        self.quitAction.setObjectName(u"quitAction")
        self.centralArea = QWidget(mainWindow)
        self.centralArea.setObjectName(u"centralArea")
        self.centralLayout = QVBoxLayout(self.centralArea)
        self.centralLayout.setSpacing(0)
        self.centralLayout.setObjectName(u"centralLayout")
        self.centralLayout.setContentsMargins(0, 0, 0, 0)
        self.mainTabs = QTabWidget(self.centralArea)
        self.mainTabs.setObjectName(u"mainTabs")
        self.workbenchPage = QWidget()
        self.workbenchPage.setObjectName(u"workbenchPage")
        self.mainTabs.addTab(self.workbenchPage, "")
        self.representativesPage = QWidget()
        self.representativesPage.setObjectName(u"representativesPage")
        self.mainTabs.addTab(self.representativesPage, "")
        self.supervisionPage = QWidget()
        self.supervisionPage.setObjectName(u"supervisionPage")
        self.mainTabs.addTab(self.supervisionPage, "")
        self.receptionPage = QWidget()
        self.receptionPage.setObjectName(u"receptionPage")
        self.mainTabs.addTab(self.receptionPage, "")
        self.budgetPage = QWidget()
        self.budgetPage.setObjectName(u"budgetPage")
        self.mainTabs.addTab(self.budgetPage, "")
        self.opinionsPage = QWidget()
        self.opinionsPage.setObjectName(u"opinionsPage")
        self.mainTabs.addTab(self.opinionsPage, "")
        self.activitiesPage = QWidget()
        self.activitiesPage.setObjectName(u"activitiesPage")
        self.mainTabs.addTab(self.activitiesPage, "")
        self.reportsPage = QWidget()
        self.reportsPage.setObjectName(u"reportsPage")
        self.mainTabs.addTab(self.reportsPage, "")

        self.centralLayout.addWidget(self.mainTabs)

        mainWindow.setCentralWidget(self.centralArea)
        self.statusBar = QStatusBar(mainWindow)
        self.statusBar.setObjectName(u"statusBar")
        mainWindow.setStatusBar(self.statusBar)

        self.retranslateUi(mainWindow)

        self.mainTabs.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(mainWindow)
    # setupUi

    def retranslateUi(self, mainWindow):
        mainWindow.setWindowTitle(QCoreApplication.translate("MainWindow", u"\u5bb9\u6842\u4eba\u5927\u8857\u9053\u5de5\u59d4\u529e\u516c\u7cfb\u7edf", None))
        self.importAction.setText(QCoreApplication.translate("MainWindow", u"\u5bfc\u5165\u5de5\u4f5c\u7c3f(&I)\u2026", None))
        self.exportAction.setText(QCoreApplication.translate("MainWindow", u"\u5bfc\u51fa(&E)\u2026", None))
        self.backupAction.setText(QCoreApplication.translate("MainWindow", u"\u5907\u4efd(&B)\u2026", None))
        self.restoreAction.setText(QCoreApplication.translate("MainWindow", u"\u6062\u590d\u5907\u4efd(&R)\u2026", None))
        self.settingsAction.setText(QCoreApplication.translate("MainWindow", u"\u8bbe\u7f6e(&S)\u2026", None))
        self.largeTypeAction.setText(QCoreApplication.translate("MainWindow", u"\u5927\u5b57\u663e\u793a(&L)", None))
        self.aboutAction.setText(QCoreApplication.translate("MainWindow", u"\u5173\u4e8e(&A)", None))
        self.quitAction.setText(QCoreApplication.translate("MainWindow", u"\u9000\u51fa(&X)", None))
#if QT_CONFIG(shortcut)
        self.quitAction.setShortcut(QCoreApplication.translate("MainWindow", u"Ctrl+Q", None))
#endif // QT_CONFIG(shortcut)
#if QT_CONFIG(accessibility)
        self.mainTabs.setAccessibleName(QCoreApplication.translate("MainWindow", u"\u5404\u9879\u5de5\u4f5c", None))
#endif // QT_CONFIG(accessibility)
        self.mainTabs.setTabText(self.mainTabs.indexOf(self.workbenchPage), QCoreApplication.translate("MainWindow", u"\u5de5\u4f5c\u53f0", None))
        self.mainTabs.setTabText(self.mainTabs.indexOf(self.representativesPage), QCoreApplication.translate("MainWindow", u"\u4ee3\u8868", None))
        self.mainTabs.setTabText(self.mainTabs.indexOf(self.supervisionPage), QCoreApplication.translate("MainWindow", u"\u76d1\u7763\u5b89\u6392", None))
        self.mainTabs.setTabText(self.mainTabs.indexOf(self.receptionPage), QCoreApplication.translate("MainWindow", u"\u591c\u95f4\u63a5\u5f85", None))
        self.mainTabs.setTabText(self.mainTabs.indexOf(self.budgetPage), QCoreApplication.translate("MainWindow", u"\u9884\u7b97\u5ba1\u67e5", None))
        self.mainTabs.setTabText(self.mainTabs.indexOf(self.opinionsPage), QCoreApplication.translate("MainWindow", u"\u610f\u89c1\u5efa\u8bae", None))
        self.mainTabs.setTabText(self.mainTabs.indexOf(self.activitiesPage), QCoreApplication.translate("MainWindow", u"\u5c65\u804c\u6d3b\u52a8", None))
        self.mainTabs.setTabText(self.mainTabs.indexOf(self.reportsPage), QCoreApplication.translate("MainWindow", u"\u62a5\u8868", None))
    # retranslateUi

