# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'activity_dialog.ui'
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
    QHBoxLayout, QHeaderView, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QTableWidgetItem,
    QVBoxLayout, QWidget)

from rongui_desktop.ui.activities.people_table import PeopleTable
from rongui_desktop.ui.widgets.choice_combo import ChoiceCombo
from rongui_desktop.ui.widgets.date_edit import (DateEdit, TimeEdit)
from rongui_desktop.ui.widgets.lines_edit import LinesEdit

class Ui_ActivityDialog(object):
    def setupUi(self, activityDialog):
        if not activityDialog.objectName():
            activityDialog.setObjectName(u"activityDialog")
        activityDialog.setMinimumSize(QSize(820, 640))
        self.activityDialogLayout = QVBoxLayout(activityDialog)
        self.activityDialogLayout.setSpacing(12)
        self.activityDialogLayout.setObjectName(u"activityDialogLayout")
        self.activityDialogLayout.setContentsMargins(20, 16, 20, 16)
        self.keptBar = QFrame(activityDialog)
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


        self.activityDialogLayout.addWidget(self.keptBar)

        self.headingLabel = QLabel(activityDialog)
        self.headingLabel.setObjectName(u"headingLabel")
        self.headingLabel.setWordWrap(True)

        self.activityDialogLayout.addWidget(self.headingLabel)

        self.fieldsGrid = QGridLayout()
        self.fieldsGrid.setObjectName(u"fieldsGrid")
        self.fieldsGrid.setHorizontalSpacing(10)
        self.fieldsGrid.setVerticalSpacing(6)
        self.fieldsGrid.setContentsMargins(0, 0, 0, 0)
        self.dayLabel = QLabel(activityDialog)
        self.dayLabel.setObjectName(u"dayLabel")

        self.fieldsGrid.addWidget(self.dayLabel, 0, 0, 1, 1)

        self.dayEdit = DateEdit(activityDialog)
        self.dayEdit.setObjectName(u"dayEdit")

        self.fieldsGrid.addWidget(self.dayEdit, 0, 1, 1, 1)

        self.dayError = QLabel(activityDialog)
        self.dayError.setObjectName(u"dayError")
        self.dayError.setProperty(u"role", u"error")
        self.dayError.setWordWrap(True)
        self.dayError.setVisible(False)

        self.fieldsGrid.addWidget(self.dayError, 2, 1, 1, 1)

        self.kindLabel = QLabel(activityDialog)
        self.kindLabel.setObjectName(u"kindLabel")

        self.fieldsGrid.addWidget(self.kindLabel, 0, 2, 1, 1)

        self.kindCombo = ChoiceCombo(activityDialog)
        self.kindCombo.setObjectName(u"kindCombo")

        self.fieldsGrid.addWidget(self.kindCombo, 0, 3, 1, 1)

        self.kindError = QLabel(activityDialog)
        self.kindError.setObjectName(u"kindError")
        self.kindError.setProperty(u"role", u"error")
        self.kindError.setWordWrap(True)
        self.kindError.setVisible(False)

        self.fieldsGrid.addWidget(self.kindError, 2, 3, 1, 1)

        self.nameLabel = QLabel(activityDialog)
        self.nameLabel.setObjectName(u"nameLabel")

        self.fieldsGrid.addWidget(self.nameLabel, 3, 0, 1, 1)

        self.nameEdit = QLineEdit(activityDialog)
        self.nameEdit.setObjectName(u"nameEdit")

        self.fieldsGrid.addWidget(self.nameEdit, 3, 1, 1, 3)

        self.nameError = QLabel(activityDialog)
        self.nameError.setObjectName(u"nameError")
        self.nameError.setProperty(u"role", u"error")
        self.nameError.setWordWrap(True)
        self.nameError.setVisible(False)

        self.fieldsGrid.addWidget(self.nameError, 5, 1, 1, 3)

        self.levelLabel = QLabel(activityDialog)
        self.levelLabel.setObjectName(u"levelLabel")

        self.fieldsGrid.addWidget(self.levelLabel, 6, 0, 1, 1)

        self.levelCombo = ChoiceCombo(activityDialog)
        self.levelCombo.setObjectName(u"levelCombo")

        self.fieldsGrid.addWidget(self.levelCombo, 6, 1, 1, 1)

        self.levelError = QLabel(activityDialog)
        self.levelError.setObjectName(u"levelError")
        self.levelError.setProperty(u"role", u"error")
        self.levelError.setWordWrap(True)
        self.levelError.setVisible(False)

        self.fieldsGrid.addWidget(self.levelError, 8, 1, 1, 1)

        self.placeLabel = QLabel(activityDialog)
        self.placeLabel.setObjectName(u"placeLabel")

        self.fieldsGrid.addWidget(self.placeLabel, 6, 2, 1, 1)

        self.placeEdit = QLineEdit(activityDialog)
        self.placeEdit.setObjectName(u"placeEdit")

        self.fieldsGrid.addWidget(self.placeEdit, 6, 3, 1, 1)

        self.placeError = QLabel(activityDialog)
        self.placeError.setObjectName(u"placeError")
        self.placeError.setProperty(u"role", u"error")
        self.placeError.setWordWrap(True)
        self.placeError.setVisible(False)

        self.fieldsGrid.addWidget(self.placeError, 8, 3, 1, 1)

        self.startLabel = QLabel(activityDialog)
        self.startLabel.setObjectName(u"startLabel")

        self.fieldsGrid.addWidget(self.startLabel, 9, 0, 1, 1)

        self.startEdit = TimeEdit(activityDialog)
        self.startEdit.setObjectName(u"startEdit")

        self.fieldsGrid.addWidget(self.startEdit, 9, 1, 1, 1)

        self.startError = QLabel(activityDialog)
        self.startError.setObjectName(u"startError")
        self.startError.setProperty(u"role", u"error")
        self.startError.setWordWrap(True)
        self.startError.setVisible(False)

        self.fieldsGrid.addWidget(self.startError, 11, 1, 1, 1)

        self.endLabel = QLabel(activityDialog)
        self.endLabel.setObjectName(u"endLabel")

        self.fieldsGrid.addWidget(self.endLabel, 9, 2, 1, 1)

        self.endEdit = TimeEdit(activityDialog)
        self.endEdit.setObjectName(u"endEdit")

        self.fieldsGrid.addWidget(self.endEdit, 9, 3, 1, 1)

        self.endError = QLabel(activityDialog)
        self.endError.setObjectName(u"endError")
        self.endError.setProperty(u"role", u"error")
        self.endError.setWordWrap(True)
        self.endError.setVisible(False)

        self.fieldsGrid.addWidget(self.endError, 11, 3, 1, 1)

        self.contentLabel = QLabel(activityDialog)
        self.contentLabel.setObjectName(u"contentLabel")

        self.fieldsGrid.addWidget(self.contentLabel, 12, 0, 1, 1)

        self.contentEdit = LinesEdit(activityDialog)
        self.contentEdit.setObjectName(u"contentEdit")

        self.fieldsGrid.addWidget(self.contentEdit, 12, 1, 1, 3)

        self.contentError = QLabel(activityDialog)
        self.contentError.setObjectName(u"contentError")
        self.contentError.setProperty(u"role", u"error")
        self.contentError.setWordWrap(True)
        self.contentError.setVisible(False)

        self.fieldsGrid.addWidget(self.contentError, 14, 1, 1, 3)

        self.fieldsGrid.setColumnStretch(1, 1)
        self.fieldsGrid.setColumnStretch(3, 1)

        self.activityDialogLayout.addLayout(self.fieldsGrid)

        self.peopleLine = QFrame(activityDialog)
        self.peopleLine.setObjectName(u"peopleLine")
        self.peopleLine.setProperty(u"role", u"line")

        self.activityDialogLayout.addWidget(self.peopleLine)

        self.callLayout = QHBoxLayout()
        self.callLayout.setSpacing(10)
        self.callLayout.setObjectName(u"callLayout")
        self.callLayout.setContentsMargins(0, 0, 0, 0)
        self.callLabel = QLabel(activityDialog)
        self.callLabel.setObjectName(u"callLabel")

        self.callLayout.addWidget(self.callLabel)

        self.callCombo = ChoiceCombo(activityDialog)
        self.callCombo.setObjectName(u"callCombo")

        self.callLayout.addWidget(self.callCombo)

        self.awayLabel = QLabel(activityDialog)
        self.awayLabel.setObjectName(u"awayLabel")

        self.callLayout.addWidget(self.awayLabel)

        self.awayKindCombo = ChoiceCombo(activityDialog)
        self.awayKindCombo.setObjectName(u"awayKindCombo")

        self.callLayout.addWidget(self.awayKindCombo)

        self.awayCombo = ChoiceCombo(activityDialog)
        self.awayCombo.setObjectName(u"awayCombo")

        self.callLayout.addWidget(self.awayCombo)

        self.callLayout.setStretch(1, 3)
        self.callLayout.setStretch(3, 1)
        self.callLayout.setStretch(4, 2)

        self.activityDialogLayout.addLayout(self.callLayout)

        self.peopleTable = PeopleTable(activityDialog)
        self.peopleTable.setObjectName(u"peopleTable")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.peopleTable.sizePolicy().hasHeightForWidth())
        self.peopleTable.setSizePolicy(sizePolicy1)
        self.peopleTable.setMinimumSize(QSize(0, 150))

        self.activityDialogLayout.addWidget(self.peopleTable)

        self.peopleError = QLabel(activityDialog)
        self.peopleError.setObjectName(u"peopleError")
        self.peopleError.setProperty(u"role", u"error")
        self.peopleError.setWordWrap(True)
        self.peopleError.setVisible(False)

        self.activityDialogLayout.addWidget(self.peopleError)

        self.countLabel = QLabel(activityDialog)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setProperty(u"role", u"secondary")
        self.countLabel.setWordWrap(True)

        self.activityDialogLayout.addWidget(self.countLabel)

        self.errorLabel = QLabel(activityDialog)
        self.errorLabel.setObjectName(u"errorLabel")
        self.errorLabel.setProperty(u"role", u"error")
        self.errorLabel.setWordWrap(True)
        self.errorLabel.setVisible(False)

        self.activityDialogLayout.addWidget(self.errorLabel)

        self.footLayout = QHBoxLayout()
        self.footLayout.setSpacing(8)
        self.footLayout.setObjectName(u"footLayout")
        self.footLayout.setContentsMargins(0, 0, 0, 0)
        self.footSpacer = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.footLayout.addItem(self.footSpacer)

        self.cancelButton = QPushButton(activityDialog)
        self.cancelButton.setObjectName(u"cancelButton")
        self.cancelButton.setAutoDefault(False)

        self.footLayout.addWidget(self.cancelButton)

        self.saveButton = QPushButton(activityDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"role", u"primary")
        self.saveButton.setAutoDefault(False)

        self.footLayout.addWidget(self.saveButton)


        self.activityDialogLayout.addLayout(self.footLayout)

#if QT_CONFIG(shortcut)
        self.dayLabel.setBuddy(self.dayEdit)
        self.kindLabel.setBuddy(self.kindCombo)
        self.nameLabel.setBuddy(self.nameEdit)
        self.levelLabel.setBuddy(self.levelCombo)
        self.placeLabel.setBuddy(self.placeEdit)
        self.startLabel.setBuddy(self.startEdit)
        self.endLabel.setBuddy(self.endEdit)
        self.contentLabel.setBuddy(self.contentEdit)
        self.callLabel.setBuddy(self.callCombo)
        self.awayLabel.setBuddy(self.awayCombo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.dayEdit, self.kindCombo)
        QWidget.setTabOrder(self.kindCombo, self.nameEdit)
        QWidget.setTabOrder(self.nameEdit, self.levelCombo)
        QWidget.setTabOrder(self.levelCombo, self.placeEdit)
        QWidget.setTabOrder(self.placeEdit, self.startEdit)
        QWidget.setTabOrder(self.startEdit, self.endEdit)
        QWidget.setTabOrder(self.endEdit, self.contentEdit)
        QWidget.setTabOrder(self.contentEdit, self.callCombo)
        QWidget.setTabOrder(self.callCombo, self.awayKindCombo)
        QWidget.setTabOrder(self.awayKindCombo, self.awayCombo)
        QWidget.setTabOrder(self.awayCombo, self.peopleTable)
        QWidget.setTabOrder(self.peopleTable, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.cancelButton)

        self.retranslateUi(activityDialog)

        QMetaObject.connectSlotsByName(activityDialog)
    # setupUi

    def retranslateUi(self, activityDialog):
        activityDialog.setWindowTitle(QCoreApplication.translate("ActivityDialog", u"\u767b\u8bb0\u5c65\u804c\u6d3b\u52a8", None))
        self.keptLabel.setText(QCoreApplication.translate("ActivityDialog", u"\u8fd9\u91cc\u662f\u4e0a\u6b21\u6ca1\u6709\u4fdd\u5b58\u7684\u5185\u5bb9\u3002", None))
        self.clearButton.setText(QCoreApplication.translate("ActivityDialog", u"\u91cd\u65b0\u586b\u5199", None))
        self.headingLabel.setText("")
        self.dayLabel.setText(QCoreApplication.translate("ActivityDialog", u"\u65e5\u671f *", None))
#if QT_CONFIG(accessibility)
        self.dayEdit.setAccessibleName(QCoreApplication.translate("ActivityDialog", u"\u65e5\u671f", None))
#endif // QT_CONFIG(accessibility)
        self.dayError.setText("")
        self.kindLabel.setText(QCoreApplication.translate("ActivityDialog", u"\u7c7b\u578b *", None))
#if QT_CONFIG(accessibility)
        self.kindCombo.setAccessibleName(QCoreApplication.translate("ActivityDialog", u"\u7c7b\u578b", None))
#endif // QT_CONFIG(accessibility)
        self.kindError.setText("")
        self.nameLabel.setText(QCoreApplication.translate("ActivityDialog", u"\u540d\u79f0 *", None))
#if QT_CONFIG(accessibility)
        self.nameEdit.setAccessibleName(QCoreApplication.translate("ActivityDialog", u"\u540d\u79f0", None))
#endif // QT_CONFIG(accessibility)
        self.nameError.setText("")
        self.levelLabel.setText(QCoreApplication.translate("ActivityDialog", u"\u7ec4\u7ec7\u5c42\u7ea7", None))
#if QT_CONFIG(accessibility)
        self.levelCombo.setAccessibleName(QCoreApplication.translate("ActivityDialog", u"\u7ec4\u7ec7\u5c42\u7ea7", None))
#endif // QT_CONFIG(accessibility)
        self.levelError.setText("")
        self.placeLabel.setText(QCoreApplication.translate("ActivityDialog", u"\u5730\u70b9", None))
#if QT_CONFIG(accessibility)
        self.placeEdit.setAccessibleName(QCoreApplication.translate("ActivityDialog", u"\u5730\u70b9", None))
#endif // QT_CONFIG(accessibility)
        self.placeError.setText("")
        self.startLabel.setText(QCoreApplication.translate("ActivityDialog", u"\u5f00\u59cb\u65f6\u95f4", None))
#if QT_CONFIG(accessibility)
        self.startEdit.setAccessibleName(QCoreApplication.translate("ActivityDialog", u"\u5f00\u59cb\u65f6\u95f4", None))
#endif // QT_CONFIG(accessibility)
        self.startError.setText("")
        self.endLabel.setText(QCoreApplication.translate("ActivityDialog", u"\u7ed3\u675f\u65f6\u95f4", None))
#if QT_CONFIG(accessibility)
        self.endEdit.setAccessibleName(QCoreApplication.translate("ActivityDialog", u"\u7ed3\u675f\u65f6\u95f4", None))
#endif // QT_CONFIG(accessibility)
        self.endError.setText("")
        self.contentLabel.setText(QCoreApplication.translate("ActivityDialog", u"\u5185\u5bb9", None))
#if QT_CONFIG(accessibility)
        self.contentEdit.setAccessibleName(QCoreApplication.translate("ActivityDialog", u"\u5185\u5bb9", None))
#endif // QT_CONFIG(accessibility)
        self.contentError.setText("")
        self.callLabel.setText(QCoreApplication.translate("ActivityDialog", u"\u52a0\u5165\u4ee3\u8868", None))
#if QT_CONFIG(accessibility)
        self.callCombo.setAccessibleName(QCoreApplication.translate("ActivityDialog", u"\u52a0\u5165\u4ee3\u8868", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.callCombo.setToolTip(QCoreApplication.translate("ActivityDialog", u"\u8f93\u5165\u59d3\u540d\u3001\u5c0f\u7ec4\u3001\u201c\u5168\u4f53\u533a\u4eba\u5927\u4ee3\u8868\u201d\u6216\u5b83\u4eec\u7684\u62fc\u97f3\uff0c\u56de\u8f66\u52a0\u5165", None))
#endif // QT_CONFIG(tooltip)
        self.awayLabel.setText(QCoreApplication.translate("ActivityDialog", u"\u8bf7\u5047\u3001\u7f3a\u5e2d", None))
#if QT_CONFIG(accessibility)
        self.awayKindCombo.setAccessibleName(QCoreApplication.translate("ActivityDialog", u"\u8bf7\u5047\u8fd8\u662f\u7f3a\u5e2d", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.awayCombo.setAccessibleName(QCoreApplication.translate("ActivityDialog", u"\u8bf7\u5047\u3001\u7f3a\u5e2d\u7684\u4ee3\u8868", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.awayCombo.setToolTip(QCoreApplication.translate("ActivityDialog", u"\u8f93\u5165\u5df2\u52a0\u5165\u7684\u4ee3\u8868\u7684\u59d3\u540d\u6216\u62fc\u97f3\uff0c\u56de\u8f66\u8bb0\u4e3a\u8bf7\u5047\u6216\u7f3a\u5e2d", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.peopleTable.setAccessibleName(QCoreApplication.translate("ActivityDialog", u"\u53c2\u52a0\u4ee3\u8868", None))
#endif // QT_CONFIG(accessibility)
        self.peopleError.setText("")
        self.countLabel.setText("")
        self.errorLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("ActivityDialog", u"\u53d6\u6d88", None))
#if QT_CONFIG(tooltip)
        self.cancelButton.setToolTip(QCoreApplication.translate("ActivityDialog", u"\u5173\u95ed\uff1b\u586b\u4e86\u7684\u5185\u5bb9\u7559\u7740\uff0c\u4e0b\u6b21\u6253\u5f00\u8fd8\u5728\uff08Esc\uff09", None))
#endif // QT_CONFIG(tooltip)
        self.saveButton.setText(QCoreApplication.translate("ActivityDialog", u"\u4fdd\u5b58  Ctrl+S", None))
#if QT_CONFIG(tooltip)
        self.saveButton.setToolTip(QCoreApplication.translate("ActivityDialog", u"\u4fdd\u5b58\uff08Ctrl+S\uff09", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi

