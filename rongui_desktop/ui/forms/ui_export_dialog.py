# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'export_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QFrame,
    QHBoxLayout, QLabel, QPushButton, QRadioButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from rongui_desktop.ui.widgets.no_wheel import NoWheelCombo

class Ui_ExportDialog(object):
    def setupUi(self, exportDialog):
        if not exportDialog.objectName():
            exportDialog.setObjectName(u"exportDialog")
        exportDialog.resize(560, 320)
        self.exportLayout = QVBoxLayout(exportDialog)
        self.exportLayout.setSpacing(12)
        self.exportLayout.setObjectName(u"exportLayout")
        self.exportLayout.setContentsMargins(20, 20, 20, 20)
        self.allRadio = QRadioButton(exportDialog)
        self.allRadio.setObjectName(u"allRadio")
        self.allRadio.setChecked(True)

        self.exportLayout.addWidget(self.allRadio)

        self.yearLayout = QHBoxLayout()
        self.yearLayout.setSpacing(8)
        self.yearLayout.setObjectName(u"yearLayout")
        self.yearRadio = QRadioButton(exportDialog)
        self.yearRadio.setObjectName(u"yearRadio")

        self.yearLayout.addWidget(self.yearRadio)

        self.yearCombo = NoWheelCombo(exportDialog)
        self.yearCombo.setObjectName(u"yearCombo")

        self.yearLayout.addWidget(self.yearCombo)

        self.yearSpacer = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.yearLayout.addItem(self.yearSpacer)


        self.exportLayout.addLayout(self.yearLayout)

        self.templateRadio = QRadioButton(exportDialog)
        self.templateRadio.setObjectName(u"templateRadio")

        self.exportLayout.addWidget(self.templateRadio)

        self.line = QFrame(exportDialog)
        self.line.setObjectName(u"line")
        self.line.setProperty(u"role", u"line")

        self.exportLayout.addWidget(self.line)

        self.maskedCheck = QCheckBox(exportDialog)
        self.maskedCheck.setObjectName(u"maskedCheck")

        self.exportLayout.addWidget(self.maskedCheck)

        self.noteLabel = QLabel(exportDialog)
        self.noteLabel.setObjectName(u"noteLabel")
        self.noteLabel.setProperty(u"role", u"secondary")
        self.noteLabel.setWordWrap(True)

        self.exportLayout.addWidget(self.noteLabel)

        self.exportStretch = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.exportLayout.addItem(self.exportStretch)

        self.exportButtons = QHBoxLayout()
        self.exportButtons.setSpacing(8)
        self.exportButtons.setObjectName(u"exportButtons")
        self.exportSpacer = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.exportButtons.addItem(self.exportSpacer)

        self.cancelButton = QPushButton(exportDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.exportButtons.addWidget(self.cancelButton)

        self.exportButton = QPushButton(exportDialog)
        self.exportButton.setObjectName(u"exportButton")
        self.exportButton.setProperty(u"role", u"primary")

        self.exportButtons.addWidget(self.exportButton)


        self.exportLayout.addLayout(self.exportButtons)


        self.retranslateUi(exportDialog)

        self.exportButton.setDefault(True)


        QMetaObject.connectSlotsByName(exportDialog)
    # setupUi

    def retranslateUi(self, exportDialog):
        exportDialog.setWindowTitle(QCoreApplication.translate("ExportDialog", u"\u5bfc\u51fa\u5de5\u4f5c\u7c3f", None))
        self.allRadio.setText(QCoreApplication.translate("ExportDialog", u"\u5168\u90e8\u6570\u636e\uff08\u53ef\u4ee5\u518d\u5bfc\u5165\uff0c\u4e5f\u662f\u642c\u5230\u53e6\u4e00\u53f0\u7535\u8111\u7684\u529e\u6cd5\uff09", None))
        self.yearRadio.setText(QCoreApplication.translate("ExportDialog", u"\u4e00\u5e74\u7684\u6570\u636e\uff1a", None))
#if QT_CONFIG(accessibility)
        self.yearCombo.setAccessibleName(QCoreApplication.translate("ExportDialog", u"\u5e74\u5ea6", None))
#endif // QT_CONFIG(accessibility)
        self.templateRadio.setText(QCoreApplication.translate("ExportDialog", u"\u7a7a\u767d\u6a21\u677f\uff08\u8868\u5934\u3001\u4e0b\u62c9\u9009\u9879\u548c\u586b\u5199\u8bf4\u660e\uff09", None))
        self.maskedCheck.setText(QCoreApplication.translate("ExportDialog", u"\u516c\u793a\u7248\uff1a\u9690\u53bb\u6765\u8bbf\u4eba\u59d3\u540d\u3001\u7535\u8bdd\u3001\u4f4f\u5740\u548c\u4fdd\u5bc6\u4e8b\u9879\uff08\u4e0d\u80fd\u518d\u5bfc\u5165\uff09", None))
        self.cancelButton.setText(QCoreApplication.translate("ExportDialog", u"\u53d6\u6d88", None))
        self.exportButton.setText(QCoreApplication.translate("ExportDialog", u"\u9009\u62e9\u4f4d\u7f6e\u5e76\u5bfc\u51fa\u2026", None))
    # retranslateUi

