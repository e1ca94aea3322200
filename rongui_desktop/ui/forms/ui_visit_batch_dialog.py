# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'visit_batch_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QGridLayout,
    QHBoxLayout, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from rongui_desktop.ui.activities.visit_lines import VisitLines
from rongui_desktop.ui.widgets.choice_combo import ChoiceCombo
from rongui_desktop.ui.widgets.date_edit import DateEdit

class Ui_VisitBatchDialog(object):
    def setupUi(self, visitBatchDialog):
        if not visitBatchDialog.objectName():
            visitBatchDialog.setObjectName(u"visitBatchDialog")
        visitBatchDialog.setMinimumSize(QSize(860, 300))
        self.visitBatchDialogLayout = QVBoxLayout(visitBatchDialog)
        self.visitBatchDialogLayout.setSpacing(12)
        self.visitBatchDialogLayout.setObjectName(u"visitBatchDialogLayout")
        self.visitBatchDialogLayout.setContentsMargins(20, 16, 20, 16)
        self.keptBar = QFrame(visitBatchDialog)
        self.keptBar.setObjectName(u"keptBar")
        self.keptBar.setProperty(u"role", u"notice")
        self.keptBar.setVisible(False)
        self.keptLayout = QHBoxLayout(self.keptBar)
        self.keptLayout.setSpacing(8)
        self.keptLayout.setObjectName(u"keptLayout")
        self.keptLayout.setContentsMargins(12, 4, 6, 4)
        self.keptLabel = QLabel(self.keptBar)
        self.keptLabel.setObjectName(u"keptLabel")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.keptLabel.sizePolicy().hasHeightForWidth())
        self.keptLabel.setSizePolicy(sizePolicy)

        self.keptLayout.addWidget(self.keptLabel)

        self.clearButton = QPushButton(self.keptBar)
        self.clearButton.setObjectName(u"clearButton")
        self.clearButton.setAutoDefault(False)

        self.keptLayout.addWidget(self.clearButton)


        self.visitBatchDialogLayout.addWidget(self.keptBar)

        self.headingLabel = QLabel(visitBatchDialog)
        self.headingLabel.setObjectName(u"headingLabel")
        self.headingLabel.setWordWrap(True)

        self.visitBatchDialogLayout.addWidget(self.headingLabel)

        self.fieldsGrid = QGridLayout()
        self.fieldsGrid.setObjectName(u"fieldsGrid")
        self.fieldsGrid.setHorizontalSpacing(10)
        self.fieldsGrid.setVerticalSpacing(6)
        self.fieldsGrid.setContentsMargins(0, 0, 0, 0)
        self.dayLabel = QLabel(visitBatchDialog)
        self.dayLabel.setObjectName(u"dayLabel")

        self.fieldsGrid.addWidget(self.dayLabel, 0, 0, 1, 1)

        self.dayEdit = DateEdit(visitBatchDialog)
        self.dayEdit.setObjectName(u"dayEdit")

        self.fieldsGrid.addWidget(self.dayEdit, 0, 1, 1, 1)

        self.dayError = QLabel(visitBatchDialog)
        self.dayError.setObjectName(u"dayError")
        self.dayError.setProperty(u"role", u"error")
        self.dayError.setWordWrap(True)
        self.dayError.setVisible(False)

        self.fieldsGrid.addWidget(self.dayError, 2, 1, 1, 1)

        self.communityLabel = QLabel(visitBatchDialog)
        self.communityLabel.setObjectName(u"communityLabel")

        self.fieldsGrid.addWidget(self.communityLabel, 0, 2, 1, 1)

        self.communityCombo = ChoiceCombo(visitBatchDialog)
        self.communityCombo.setObjectName(u"communityCombo")

        self.fieldsGrid.addWidget(self.communityCombo, 0, 3, 1, 1)

        self.communityError = QLabel(visitBatchDialog)
        self.communityError.setObjectName(u"communityError")
        self.communityError.setProperty(u"role", u"error")
        self.communityError.setWordWrap(True)
        self.communityError.setVisible(False)

        self.fieldsGrid.addWidget(self.communityError, 2, 3, 1, 1)

        self.fieldsGrid.setColumnStretch(1, 1)
        self.fieldsGrid.setColumnStretch(3, 2)

        self.visitBatchDialogLayout.addLayout(self.fieldsGrid)

        self.linesArea = VisitLines(visitBatchDialog)
        self.linesArea.setObjectName(u"linesArea")
        self.linesArea.setWidgetResizable(True)
        self.linesArea.setMinimumSize(QSize(0, 120))

        self.visitBatchDialogLayout.addWidget(self.linesArea)

        self.totalLabel = QLabel(visitBatchDialog)
        self.totalLabel.setObjectName(u"totalLabel")
        self.totalLabel.setProperty(u"role", u"secondary")

        self.visitBatchDialogLayout.addWidget(self.totalLabel)

        self.errorLabel = QLabel(visitBatchDialog)
        self.errorLabel.setObjectName(u"errorLabel")
        self.errorLabel.setProperty(u"role", u"error")
        self.errorLabel.setWordWrap(True)
        self.errorLabel.setVisible(False)

        self.visitBatchDialogLayout.addWidget(self.errorLabel)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footLayout.setContentsMargins(0, 0, 0, 0)
        self.addButton = QPushButton(visitBatchDialog)
        self.addButton.setObjectName(u"addButton")
        self.addButton.setAutoDefault(False)

        self.footLayout.addWidget(self.addButton)

        self.footSpacer = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.cancelButton = QPushButton(visitBatchDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.footLayout.addWidget(self.cancelButton)

        self.saveButton = QPushButton(visitBatchDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"role", u"primary")
        self.saveButton.setAutoDefault(False)

        self.footLayout.addWidget(self.saveButton)


        self.visitBatchDialogLayout.addLayout(self.footLayout)

#if QT_CONFIG(shortcut)
        self.dayLabel.setBuddy(self.dayEdit)
        self.communityLabel.setBuddy(self.communityCombo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.dayEdit, self.communityCombo)
        QWidget.setTabOrder(self.communityCombo, self.linesArea)
        QWidget.setTabOrder(self.linesArea, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(visitBatchDialog)

        QMetaObject.connectSlotsByName(visitBatchDialog)
    # setupUi

    def retranslateUi(self, visitBatchDialog):
        visitBatchDialog.setWindowTitle(QCoreApplication.translate("VisitBatchDialog", u"\u767b\u8bb0\u4ee3\u8868\u8d70\u8bbf", None))
        self.keptLabel.setText(QCoreApplication.translate("VisitBatchDialog", u"\u8fd9\u91cc\u662f\u4e0a\u6b21\u6ca1\u6709\u4fdd\u5b58\u7684\u5185\u5bb9\u3002", None))
        self.clearButton.setText(QCoreApplication.translate("VisitBatchDialog", u"\u91cd\u65b0\u586b\u5199", None))
        self.headingLabel.setText("")
        self.dayLabel.setText(QCoreApplication.translate("VisitBatchDialog", u"\u65e5\u671f *", None))
#if QT_CONFIG(accessibility)
        self.dayEdit.setAccessibleName(QCoreApplication.translate("VisitBatchDialog", u"\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.dayError.setText("")
        self.communityLabel.setText(QCoreApplication.translate("VisitBatchDialog", u"\u793e\u533a", None))
#if QT_CONFIG(accessibility)
        self.communityCombo.setAccessibleName(QCoreApplication.translate("VisitBatchDialog", u"\u793e\u533a", None))
#endif // QT_CONFIG(accessibility)
        self.communityError.setText("")
#if QT_CONFIG(accessibility)
        self.linesArea.setAccessibleName(QCoreApplication.translate("VisitBatchDialog", u"\u8d70\u8bbf\u767b\u8bb0\u884c", None))
#endif // QT_CONFIG(accessibility)
        self.totalLabel.setText("")
        self.errorLabel.setText("")
        self.addButton.setText(QCoreApplication.translate("VisitBatchDialog", u"\u52a0\u4e00\u884c", None))
#if QT_CONFIG(tooltip)
        self.addButton.setToolTip(QCoreApplication.translate("VisitBatchDialog", u"\u5728\u6700\u540e\u4e00\u884c\u7684\u5185\u5bb9\u91cc\u6309\u56de\u8f66\u4e5f\u4f1a\u52a0\u4e00\u884c", None))
#endif // QT_CONFIG(tooltip)
        self.cancelButton.setText(QCoreApplication.translate("VisitBatchDialog", u"\u53d6\u6d88", None))
#if QT_CONFIG(tooltip)
        self.cancelButton.setToolTip(QCoreApplication.translate("VisitBatchDialog", u"\u5173\u95ed\uff1b\u586b\u4e86\u7684\u5185\u5bb9\u7559\u7740\uff0c\u4e0b\u6b21\u6253\u5f00\u8fd8\u5728\uff08Esc\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.saveButton.setText(QCoreApplication.translate("VisitBatchDialog", u"\u4fdd\u5b58  Ctrl+S", None))
#if QT_CONFIG(tooltip)
        self.saveButton.setToolTip(QCoreApplication.translate("VisitBatchDialog", u"\u4fdd\u5b58\uff08Ctrl+S\uff09", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi

