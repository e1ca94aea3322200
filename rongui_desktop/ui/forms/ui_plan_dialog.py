# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'plan_dialog.ui'
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
    QGridLayout, QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from rongui_desktop.ui.widgets.choice_combo import ChoiceCombo
from rongui_desktop.ui.widgets.date_edit import (DateEdit, TimeEdit)
from rongui_desktop.ui.widgets.lines_edit import LinesEdit

class Ui_PlanDialog(object):
    def setupUi(self, planDialog):
        if not planDialog.objectName():
            planDialog.setObjectName(u"planDialog")
        planDialog.setMinimumSize(QSize(640, 380))
        self.planDialogLayout = QVBoxLayout(planDialog)
        self.planDialogLayout.setSpacing(12)
        self.planDialogLayout.setObjectName(u"planDialogLayout")
        self.planDialogLayout.setContentsMargins(20, 16, 20, 16)
        self.keptBar = QFrame(planDialog)
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


        self.planDialogLayout.addWidget(self.keptBar)

        self.headingLabel = QLabel(planDialog)
        self.headingLabel.setObjectName(u"headingLabel")
        self.headingLabel.setWordWrap(True)

        self.planDialogLayout.addWidget(self.headingLabel)

        self.fieldsGrid = QGridLayout()
        self.fieldsGrid.setObjectName(u"fieldsGrid")
        self.fieldsGrid.setHorizontalSpacing(10)
        self.fieldsGrid.setVerticalSpacing(6)
        self.fieldsGrid.setContentsMargins(0, 0, 0, 0)
        self.targetKindLabel = QLabel(planDialog)
        self.targetKindLabel.setObjectName(u"targetKindLabel")

        self.fieldsGrid.addWidget(self.targetKindLabel, 0, 0, 1, 1)

        self.targetKindCombo = ChoiceCombo(planDialog)
        self.targetKindCombo.setObjectName(u"targetKindCombo")

        self.fieldsGrid.addWidget(self.targetKindCombo, 0, 1, 1, 1)

        self.targetKindError = QLabel(planDialog)
        self.targetKindError.setObjectName(u"targetKindError")
        self.targetKindError.setProperty(u"role", u"error")
        self.targetKindError.setWordWrap(True)
        self.targetKindError.setVisible(False)

        self.fieldsGrid.addWidget(self.targetKindError, 2, 1, 1, 1)

        self.methodLabel = QLabel(planDialog)
        self.methodLabel.setObjectName(u"methodLabel")

        self.fieldsGrid.addWidget(self.methodLabel, 0, 2, 1, 1)

        self.methodCombo = ChoiceCombo(planDialog)
        self.methodCombo.setObjectName(u"methodCombo")

        self.fieldsGrid.addWidget(self.methodCombo, 0, 3, 1, 1)

        self.methodError = QLabel(planDialog)
        self.methodError.setObjectName(u"methodError")
        self.methodError.setProperty(u"role", u"error")
        self.methodError.setWordWrap(True)
        self.methodError.setVisible(False)

        self.fieldsGrid.addWidget(self.methodError, 2, 3, 1, 1)

        self.targetLabel = QLabel(planDialog)
        self.targetLabel.setObjectName(u"targetLabel")

        self.fieldsGrid.addWidget(self.targetLabel, 3, 0, 1, 1)

        self.targetCombo = ChoiceCombo(planDialog)
        self.targetCombo.setObjectName(u"targetCombo")

        self.fieldsGrid.addWidget(self.targetCombo, 3, 1, 1, 3)

        self.targetError = QLabel(planDialog)
        self.targetError.setObjectName(u"targetError")
        self.targetError.setProperty(u"role", u"error")
        self.targetError.setWordWrap(True)
        self.targetError.setVisible(False)

        self.fieldsGrid.addWidget(self.targetError, 5, 1, 1, 3)

        self.dayLabel = QLabel(planDialog)
        self.dayLabel.setObjectName(u"dayLabel")

        self.fieldsGrid.addWidget(self.dayLabel, 6, 0, 1, 1)

        self.dayEdit = DateEdit(planDialog)
        self.dayEdit.setObjectName(u"dayEdit")

        self.fieldsGrid.addWidget(self.dayEdit, 6, 1, 1, 1)

        self.dayError = QLabel(planDialog)
        self.dayError.setObjectName(u"dayError")
        self.dayError.setProperty(u"role", u"error")
        self.dayError.setWordWrap(True)
        self.dayError.setVisible(False)

        self.fieldsGrid.addWidget(self.dayError, 8, 1, 1, 1)

        self.startLabel = QLabel(planDialog)
        self.startLabel.setObjectName(u"startLabel")

        self.fieldsGrid.addWidget(self.startLabel, 6, 2, 1, 1)

        self.startEdit = TimeEdit(planDialog)
        self.startEdit.setObjectName(u"startEdit")

        self.fieldsGrid.addWidget(self.startEdit, 6, 3, 1, 1)

        self.startError = QLabel(planDialog)
        self.startError.setObjectName(u"startError")
        self.startError.setProperty(u"role", u"error")
        self.startError.setWordWrap(True)
        self.startError.setVisible(False)

        self.fieldsGrid.addWidget(self.startError, 8, 3, 1, 1)

        self.groupLabel = QLabel(planDialog)
        self.groupLabel.setObjectName(u"groupLabel")

        self.fieldsGrid.addWidget(self.groupLabel, 9, 0, 1, 1)

        self.groupCombo = ChoiceCombo(planDialog)
        self.groupCombo.setObjectName(u"groupCombo")

        self.fieldsGrid.addWidget(self.groupCombo, 9, 1, 1, 1)

        self.groupError = QLabel(planDialog)
        self.groupError.setObjectName(u"groupError")
        self.groupError.setProperty(u"role", u"error")
        self.groupError.setWordWrap(True)
        self.groupError.setVisible(False)

        self.fieldsGrid.addWidget(self.groupError, 11, 1, 1, 1)

        self.pointLabel = QLabel(planDialog)
        self.pointLabel.setObjectName(u"pointLabel")

        self.fieldsGrid.addWidget(self.pointLabel, 9, 2, 1, 1)

        self.pointEdit = QLineEdit(planDialog)
        self.pointEdit.setObjectName(u"pointEdit")

        self.fieldsGrid.addWidget(self.pointEdit, 9, 3, 1, 1)

        self.pointError = QLabel(planDialog)
        self.pointError.setObjectName(u"pointError")
        self.pointError.setProperty(u"role", u"error")
        self.pointError.setWordWrap(True)
        self.pointError.setVisible(False)

        self.fieldsGrid.addWidget(self.pointError, 11, 3, 1, 1)

        self.noteLabel = QLabel(planDialog)
        self.noteLabel.setObjectName(u"noteLabel")

        self.fieldsGrid.addWidget(self.noteLabel, 12, 0, 1, 1)

        self.noteEdit = LinesEdit(planDialog)
        self.noteEdit.setObjectName(u"noteEdit")

        self.fieldsGrid.addWidget(self.noteEdit, 12, 1, 1, 3)

        self.noteError = QLabel(planDialog)
        self.noteError.setObjectName(u"noteError")
        self.noteError.setProperty(u"role", u"error")
        self.noteError.setWordWrap(True)
        self.noteError.setVisible(False)

        self.fieldsGrid.addWidget(self.noteError, 14, 1, 1, 3)

        self.fieldsGrid.setColumnStretch(1, 1)
        self.fieldsGrid.setColumnStretch(3, 1)

        self.planDialogLayout.addLayout(self.fieldsGrid)

        self.fixedCheck = QCheckBox(planDialog)
        self.fixedCheck.setObjectName(u"fixedCheck")

        self.planDialogLayout.addWidget(self.fixedCheck)

        self.hintLabel = QLabel(planDialog)
        self.hintLabel.setObjectName(u"hintLabel")
        self.hintLabel.setProperty(u"role", u"secondary")
        self.hintLabel.setWordWrap(True)

        self.planDialogLayout.addWidget(self.hintLabel)

        self.errorLabel = QLabel(planDialog)
        self.errorLabel.setObjectName(u"errorLabel")
        self.errorLabel.setProperty(u"role", u"error")
        self.errorLabel.setWordWrap(True)
        self.errorLabel.setVisible(False)

        self.planDialogLayout.addWidget(self.errorLabel)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footLayout.setContentsMargins(0, 0, 0, 0)
        self.footSpacer = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.cancelButton = QPushButton(planDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.footLayout.addWidget(self.cancelButton)

        self.saveButton = QPushButton(planDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"role", u"primary")
        self.saveButton.setAutoDefault(False)

        self.footLayout.addWidget(self.saveButton)


        self.planDialogLayout.addLayout(self.footLayout)

#if QT_CONFIG(shortcut)
        self.targetKindLabel.setBuddy(self.targetKindCombo)
        self.methodLabel.setBuddy(self.methodCombo)
        self.targetLabel.setBuddy(self.targetCombo)
        self.dayLabel.setBuddy(self.dayEdit)
        self.startLabel.setBuddy(self.startEdit)
        self.groupLabel.setBuddy(self.groupCombo)
        self.pointLabel.setBuddy(self.pointEdit)
        self.noteLabel.setBuddy(self.noteEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.targetKindCombo, self.methodCombo)
        QWidget.setTabOrder(self.methodCombo, self.targetCombo)
        QWidget.setTabOrder(self.targetCombo, self.dayEdit)
        QWidget.setTabOrder(self.dayEdit, self.startEdit)
        QWidget.setTabOrder(self.startEdit, self.groupCombo)
        QWidget.setTabOrder(self.groupCombo, self.pointEdit)
        QWidget.setTabOrder(self.pointEdit, self.noteEdit)
        QWidget.setTabOrder(self.noteEdit, self.fixedCheck)
        QWidget.setTabOrder(self.fixedCheck, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(planDialog)

        QMetaObject.connectSlotsByName(planDialog)
    # setupUi

    def retranslateUi(self, planDialog):
        planDialog.setWindowTitle(QCoreApplication.translate("PlanDialog", u"\u5b89\u6392\u76d1\u7763", None))
        self.keptLabel.setText(QCoreApplication.translate("PlanDialog", u"\u8fd9\u91cc\u662f\u4e0a\u6b21\u6ca1\u6709\u4fdd\u5b58\u7684\u5185\u5bb9\u3002", None))
        self.clearButton.setText(QCoreApplication.translate("PlanDialog", u"\u91cd\u65b0\u586b\u5199", None))
        self.headingLabel.setText("")
        self.targetKindLabel.setText(QCoreApplication.translate("PlanDialog", u"\u5bf9\u8c61\u7c7b\u578b *", None))
#if QT_CONFIG(accessibility)
        self.targetKindCombo.setAccessibleName(QCoreApplication.translate("PlanDialog", u"\u5bf9\u8c61\u7c7b\u578b", None))
#endif // QT_CONFIG(accessibility)
        self.targetKindError.setText("")
        self.methodLabel.setText(QCoreApplication.translate("PlanDialog", u"\u65b9\u5f0f *", None))
#if QT_CONFIG(accessibility)
        self.methodCombo.setAccessibleName(QCoreApplication.translate("PlanDialog", u"\u65b9\u5f0f", None))
#endif // QT_CONFIG(accessibility)
        self.methodError.setText("")
        self.targetLabel.setText(QCoreApplication.translate("PlanDialog", u"\u76d1\u7763\u5bf9\u8c61 *", None))
#if QT_CONFIG(accessibility)
        self.targetCombo.setAccessibleName(QCoreApplication.translate("PlanDialog", u"\u76d1\u7763\u5bf9\u8c61", None))
#endif // QT_CONFIG(accessibility)
        self.targetError.setText("")
        self.dayLabel.setText(QCoreApplication.translate("PlanDialog", u"\u65e5\u671f *", None))
#if QT_CONFIG(accessibility)
        self.dayEdit.setAccessibleName(QCoreApplication.translate("PlanDialog", u"\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.dayError.setText("")
        self.startLabel.setText(QCoreApplication.translate("PlanDialog", u"\u65f6\u95f4", None))
#if QT_CONFIG(accessibility)
        self.startEdit.setAccessibleName(QCoreApplication.translate("PlanDialog", u"\u65f6\u95f4", None))
#endif // QT_CONFIG(accessibility)
        self.startError.setText("")
        self.groupLabel.setText(QCoreApplication.translate("PlanDialog", u"\u4ee3\u8868\u5c0f\u7ec4", None))
#if QT_CONFIG(accessibility)
        self.groupCombo.setAccessibleName(QCoreApplication.translate("PlanDialog", u"\u4ee3\u8868\u5c0f\u7ec4", None))
#endif // QT_CONFIG(accessibility)
        self.groupError.setText("")
        self.pointLabel.setText(QCoreApplication.translate("PlanDialog", u"\u96c6\u5408\u5730\u70b9", None))
#if QT_CONFIG(accessibility)
        self.pointEdit.setAccessibleName(QCoreApplication.translate("PlanDialog", u"\u96c6\u5408\u5730\u70b9", None))
#endif // QT_CONFIG(accessibility)
        self.pointError.setText("")
        self.noteLabel.setText(QCoreApplication.translate("PlanDialog", u"\u5907\u6ce8", None))
#if QT_CONFIG(accessibility)
        self.noteEdit.setAccessibleName(QCoreApplication.translate("PlanDialog", u"\u5907\u6ce8", None))
#endif // QT_CONFIG(accessibility)
        self.noteError.setText("")
#if QT_CONFIG(accessibility)
        self.fixedCheck.setAccessibleName(QCoreApplication.translate("PlanDialog", u"\u56fa\u5b9a", None))
#endif // QT_CONFIG(accessibility)
        self.fixedCheck.setText(QCoreApplication.translate("PlanDialog", u"\u56fa\u5b9a\uff1a\u91cd\u65b0\u7f16\u6392\u65f6\u4e0d\u52a8", None))
#if QT_CONFIG(tooltip)
        self.fixedCheck.setToolTip(QCoreApplication.translate("PlanDialog", u"\u91cd\u65b0\u7f16\u6392\u672c\u5b63\u5ea6\u65f6\u4e0d\u52a8\u8fd9\u6b21\u5b89\u6392", None))
#endif // QT_CONFIG(tooltip)
        self.hintLabel.setText("")
        self.errorLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("PlanDialog", u"\u53d6\u6d88", None))
#if QT_CONFIG(tooltip)
        self.cancelButton.setToolTip(QCoreApplication.translate("PlanDialog", u"\u5173\u95ed\uff1b\u586b\u4e86\u7684\u5185\u5bb9\u7559\u7740\uff0c\u4e0b\u6b21\u6253\u5f00\u8fd8\u5728\uff08Esc\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.saveButton.setText(QCoreApplication.translate("PlanDialog", u"\u4fdd\u5b58  Ctrl+S", None))
#if QT_CONFIG(tooltip)
        self.saveButton.setToolTip(QCoreApplication.translate("PlanDialog", u"\u4fdd\u5b58\uff08Ctrl+S\uff09", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi

