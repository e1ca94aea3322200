"""The codes that reception forms offer, each with the short spellings that find it: a digit, pinyin, initials."""

from __future__ import annotations

from rongui_desktop.domain.codes import Attendance, Disposition, Gender, Outcome, SessionKind
from rongui_desktop.ui.widgets.choice_combo import Choice

GENDERS = (
    Choice(Gender.MALE, Gender.MALE.value, "1 nan m"),
    Choice(Gender.FEMALE, Gender.FEMALE.value, "2 nv f"),
)

DISPOSITIONS = (
    Choice(Disposition.ANSWERED, Disposition.ANSWERED.value, "1 dcdf dangchangdafu"),
    Choice(Disposition.SUBDISTRICT, Disposition.SUBDISTRICT.value, "2 jjdbmbl jiaojiedaobumenbanli"),
    Choice(Disposition.COMMUNITY, Disposition.COMMUNITY.value, "3 jsqbl jiaoshequbanli"),
    Choice(Disposition.DISTRICT, Disposition.DISTRICT.value, "4 zqygbm zhuanquyouguanbumen"),
    Choice(Disposition.SUGGESTION, Disposition.SUGGESTION.value, "5 xcdbjy xingchengdaibiaojianyi"),
    Choice(Disposition.PETITION, Disposition.PETITION.value, "6 zxf zhuanxinfang"),
    Choice(Disposition.REFUSED, Disposition.REFUSED.value, "7 bysl buyushouli"),
)

# What a matter answered on the spot may come to.
SPOT_OUTCOMES = (
    Choice(Outcome.EXPLAINED, Outcome.EXPLAINED.value, "1 jssm jieshishuoming"),
    Choice(Outcome.SOLVED, Outcome.SOLVED.value, "2 yjj yijiejue"),
)

SESSION_KINDS = (
    Choice(SessionKind.NIGHT, SessionKind.NIGHT.value, "1 yjjd yejianjiedai"),
    Choice(SessionKind.PUBLIC, SessionKind.PUBLIC.value, "2 gzcsjd gongzhongchangsuojiedai"),
    Choice(SessionKind.STATION, SessionKind.STATION.value, "3 jzjd jinzhanjiedai"),
)

ATTENDANCES = (
    Choice(Attendance.PENDING, Attendance.PENDING.value, "0 dd daiding"),
    Choice(Attendance.PRESENT, Attendance.PRESENT.value, "1 cx chuxi"),
    Choice(Attendance.LEAVE, Attendance.LEAVE.value, "2 qj qingjia"),
    Choice(Attendance.ABSENT, Attendance.ABSENT.value, "3 qx quexi"),
    Choice(Attendance.SUBSTITUTED, Attendance.SUBSTITUTED.value, "4 tb tiban"),
)
