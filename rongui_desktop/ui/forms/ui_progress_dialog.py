# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'progress_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QProgressBar, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_ProgressDialog(object):
    def setupUi(self, progressDialog):
        if not progressDialog.objectName():
            progressDialog.setObjectName(u"progressDialog")
        progressDialog.resize(460, 150)
        self.progressLayout = QVBoxLayout(progressDialog)
        self.progressLayout.setSpacing(12)
        self.progressLayout.setObjectName(u"progressLayout")
        self.progressLayout.setContentsMargins(20, 20, 20, 20)
        self.workLabel = QLabel(progressDialog)
        self.workLabel.setObjectName(u"workLabel")
        self.workLabel.setProperty(u"role", u"heading")
        self.workLabel.setWordWrap(True)

        self.progressLayout.addWidget(self.workLabel)

        self.progressBar = QProgressBar(progressDialog)
        self.progressBar.setObjectName(u"progressBar")
        self.progressBar.setMaximum(0)
        self.progressBar.setTextVisible(False)

        self.progressLayout.addWidget(self.progressBar)

        self.stepLabel = QLabel(progressDialog)
        self.stepLabel.setObjectName(u"stepLabel")
        self.stepLabel.setProperty(u"role", u"secondary")
        self.stepLabel.setWordWrap(True)

        self.progressLayout.addWidget(self.stepLabel)

        self.progressButtons = QHBoxLayout()
        self.progressButtons.setSpacing(8)
        self.progressButtons.setObjectName(u"progressButtons")
        self.progressSpacer = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.progressButtons.addItem(self.progressSpacer)

        self.cancelButton = QPushButton(progressDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.progressButtons.addWidget(self.cancelButton)


        self.progressLayout.addLayout(self.progressButtons)


        self.retranslateUi(progressDialog)

        QMetaObject.connectSlotsByName(progressDialog)
    # setupUi

    def retranslateUi(self, progressDialog):
        progressDialog.setWindowTitle(QCoreApplication.translate("ProgressDialog", u"\u8bf7\u7a0d\u5019", None))
#if QT_CONFIG(accessibility)
        self.progressBar.setAccessibleName(QCoreApplication.translate("ProgressDialog", u"\u8fdb\u5ea6", None))
#endif // QT_CONFIG(accessibility)
        self.cancelButton.setText(QCoreApplication.translate("ProgressDialog", u"\u53d6\u6d88", None))
    # retranslateUi

