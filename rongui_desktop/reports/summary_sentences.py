"""The sentences of the annual summary: every number in them is computed, a sentence without its facts is left out.

Order, headings and wording follow the summary of 2019. Free text (总结素材) stands between the sentence that says
what was done and the one that says what came of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from rongui_desktop.domain.codes import Identity, Source
from rongui_desktop.reports.summary_items import Item, Part, ended, kept, span, typed
from rongui_desktop.reports.summary_supervision import budget, rivers, suggestions, supervision
from rongui_desktop.services.small_groups import counted, is_small
from rongui_desktop.services.summary import SummaryFacts
from rongui_desktop.services.summary_contact import Event, NewStation, NightReception
from rongui_desktop.services.wording import date_text, day_and_weekday, listed, time_span

_LEVELS: Final = (
    (Identity.NATIONAL, Identity.PROVINCE, Identity.CITY, Identity.DISTRICT, Identity.TOWN),
    (Identity.PARTY,),
    (Identity.CPPCC,),
)
_GROUPS: Final = ("各级人大代表", "党代表", "政协委员")


def parts(facts: SummaryFacts) -> list[Part]:
    """Write the parts of the year's work; those without any text are left out."""
    contact = (_stations(facts), _night(facts), _public(facts), _visits(facts))
    building = (*_self_building(facts), *_publicity(facts), _duty_records(facts))
    written = [
        Part("紧紧围绕党工委中心任务服务高质量发展", kept(supervision(facts))),
        Part("依法行使监督权", kept(rivers(facts), budget(facts), suggestions(facts))),
        Part("完善代表联系群众机制", kept(*contact), tuple(_totals(facts))),
        Part("开展代表述职工作", kept(_duty_reports(facts))),
        Part("加强人大工作自身建设", kept(*building)),
        Part("加强代表理论实践学习", kept(*_study(facts)), typed(facts, "study")),
    ]
    return [part for part in written if part.items or part.closing]


def opening(facts: SummaryFacts) -> Iterator[str]:
    """Write the paragraphs before the parts: the typed ones, then the year in four figures."""
    values = facts.figures
    said = [
        f"{what}{values[key]}{unit}"
        for key, what, unit in (
            ("supervision.concentrated_inspections", "开展集中视察", "次"),
            ("supervision.group_visits", "各代表小组监督重点项目", "次"),
            ("contact.total.persons", "代表走访接待群众", "人次"),
            ("contact.total.closed", "办理群众意见建议", "件"),
        )
        if values[key]
    ]
    texts = list(typed(facts, "opening"))
    sums = f"{span(facts)}{'，'.join(said)}。" if said else ""
    if sums and not texts:
        sums = f"{facts.year}年，{facts.committee}{sums}"
    closing = "主要工作有以下几个方面：" if parts(facts) else ""
    whole = sums + closing
    if texts:
        texts[-1] = ended(texts[-1]) + whole
    elif whole:
        texts = [whole]
    yield from texts


def _stations(facts: SummaryFacts) -> Item:
    before = ""
    if facts.stations:
        before = "；".join(_station(station) for station in facts.stations) + "。"
    return Item("加强代表联络站建设", before, typed(facts, "stations"))


def _station(station: NewStation) -> str:
    place = station.address.strip(" ，。")
    where = f"（设在{place}）" if place and place not in station.name else ""
    size = f"，面积{_number(station.area)}平方米" if station.area else ""
    day = station.since
    return f"{station.name}{where}{size}，于{day.month}月{day.day}日投入使用"


def _number(value: Decimal) -> str:
    return f"{value.normalize():f}"


def _night(facts: SummaryFacts) -> Item:
    night = facts.night
    before = _night_order(facts, night) if night else ""
    return Item("创新开展代表夜间接待群众", before, typed(facts, "night_reception"), _result(facts, "night"))


def _night_order(facts: SummaryFacts, night: NightReception) -> str:
    since = f"从{night.first.month}月起" if night.first and night.first.month > 1 else ""
    text = f"{since}开展代表夜间接待群众活动"
    if night.weekday and (times := time_span(night.starts_at, night.ends_at)):
        evening = "晚上" if night.starts_at and night.starts_at.hour >= 18 else ""
        text += f"，接待时间为每周{'一二三四五六日'[night.weekday - 1]}{evening}{times}"
    if night.places:
        more = "等" if len(night.places) > 3 else ""
        text += f"，地点设在{listed(night.places[:3])}{more}"
    text += f"，{span(facts).rstrip('，')}共举行{facts.figures['contact.night.sessions']}场。"
    who = [name for name, seats in zip(_GROUPS, _LEVELS, strict=True) if night.identities & set(seats)]
    return text + (f"{listed(who)}参加接待。" if who else "")


def _public(facts: SummaryFacts) -> Item:
    said: list[str] = []
    for event in facts.public:
        topic = f"以“{event.topic}”为主题的" if event.topic else ""
        day = day_and_weekday(event.day).removeprefix(f"{facts.year}年")
        said.append(f"{day}在{listed(event.places)}开展{topic}代表接待群众活动")
    before = "；".join(said) + "。" if said else ""
    return Item(
        "在公众场所开展代表接待群众活动",
        before,
        typed(facts, "public_reception"),
        _result(facts, "public"),
    )


def _visits(facts: SummaryFacts) -> Item:
    times = facts.figures["contact.visits.times"]
    before = (
        f"代表以社区（村）为依托走访联系群众，{span(facts).rstrip('，')}共走访{times}次。" if times else ""
    )
    return Item(
        "拓宽代表走访的对象", before, typed(facts, "visits"), _result(facts, "visits", "走访联系群众")
    )


def _result(facts: SummaryFacts, channel: str, did: str = "接待群众") -> str:
    """Say what a channel brought: people, matters, closed and open ones."""
    persons, opinions, closed, still = (
        facts.shown(f"contact.{channel}.{key}") if facts.figures[f"contact.{channel}.{key}"] else ""
        for key in ("persons", "opinions", "closed", "open")
    )
    said = [f"{did}{persons}人次"] if persons else []
    if opinions:
        said.append(f"收集意见建议{opinions}件")
        if facts.shown(f"contact.{channel}.closed"):
            said.append(f"办结{closed or 0}件")
        said += [f"办理中{still}件"] if still else []
    return f"{span(facts)}共{'，'.join(said)}。" if said else ""


def _totals(facts: SummaryFacts) -> Iterator[str]:
    values = facts.figures
    persons, opinions = values["contact.total.persons"], values["contact.total.opinions"]
    texts = list(typed(facts, "totals"))
    if persons or opinions:
        until = f"{facts.year}年" if span(facts) == "全年" else f"{facts.year}年{span(facts)}"
        closed, still = values["contact.total.closed"], values["contact.total.open"]
        text = f"{until}各级人大代表共接待、联络选民群众{persons}人次，收集意见建议{opinions}件，完成办复{closed}件"
        text += f"，{still}件正在办理中。" if still else "。"
        texts.insert(0, text)
    yield from texts
    if facts.others:
        yield f"另外，{'；'.join(_other_channels(facts))}。以上未计入上述合计。"


def _other_channels(facts: SummaryFacts) -> Iterator[str]:
    for channel in facts.others:
        what = channel.source.value if channel.source is not Source.OTHER else "其他渠道"
        still = channel.opinions - channel.closed
        said: list[str] = []
        if channel.persons:
            said.append(f"接待群众{counted(channel.persons, '人次', masked=facts.masked)}")
        if channel.opinions:
            said.append(f"收集意见建议{counted(channel.opinions, '件', masked=facts.masked)}")
            # Either of the two gives the other one away.
            if not facts.masked or not any(map(is_small, (channel.opinions, channel.closed, still))):
                said.append(f"办结{channel.closed}件")
                said += [f"办理中{still}件"] if still else []
        yield what + "，".join(said)


def _duty_reports(facts: SummaryFacts) -> Item:
    after = ""
    if reports := facts.figures["duty.reports"]:
        who = "区代表" if facts.reporting.all_district else "代表"
        times = f"{facts.reporting.people}名{who}向选民述职"
        if facts.reporting.people != reports:
            times += f"{reports}次"
        months = facts.reporting.months
        when = f"{months[0]}月" if len(months) == 1 else f"{months[0]}月至{months[-1]}月"
        after = f"{when}，{times}。"
    return Item("", "", typed(facts, "duty_reports"), after)


def _self_building(facts: SummaryFacts) -> Iterator[Item]:
    yield Item("加强理论学习", "", typed(facts, "self_building"))


def _publicity(facts: SummaryFacts) -> Iterator[Item]:
    texts = typed(facts, "publicity")
    if facts.wechat:
        said = [
            f"{f'“{name}”' if name else ''}微信公众号" + (f"发布信息{times}条" if times > 1 else "")
            for name, times in facts.wechat
        ]
        yield Item("加强新媒体宣传工作", f"通过{listed(said)}宣传人大工作。", texts)
        texts = ()
    before = ""
    if count := facts.figures["publicity.outdoor_sites"]:
        before = f"在{listed(facts.sites)}建立人大宣传阵地{count}个。"
    yield Item("加强户外宣传工作", before, texts)


def _duty_records(facts: SummaryFacts) -> Item:
    count = facts.figures["duty.participations"]
    year = "今年" if span(facts) == "全年" else span(facts)
    after = f"{year}代表参与各级组织的各项履职活动共{count}人次。" if count else ""
    return Item("强化代表履职登记工作", "", typed(facts, "duty_records"), after)


def _study(facts: SummaryFacts) -> Iterator[Item]:
    for lead, events in (("考察学习方面", facts.tours), ("理论学习方面", facts.trainings)):
        if events:
            yield Item(lead, "；".join(map(_event, events)) + "。")


def _event(event: Event) -> str:
    did = "组织代表" if event.name.startswith("赴") else "组织代表参加"
    people = f"（{event.people}人次参加）" if event.people else ""
    return f"{event.day.month}月，{did}{event.name}{people}"


def plan(facts: SummaryFacts) -> Iterator[tuple[str, str]]:
    """Give next year's plan as headings with a text each, which may be empty; then typed text without heading.

    Where as many paragraphs were typed as the plan has items, each goes under its item.
    """
    texts = typed(facts, "plan")
    paired = len(texts) == len(facts.plan)
    for index, item in enumerate(facts.plan):
        who = [f"责任人：{item.owner}"] if item.owner else []
        due = [f"完成期限：{date_text(item.due_on)}"] if item.due_on else []
        order = f"{'；'.join([*who, *due])}。" if who or due else ""
        yield item.title.strip(" 。"), (ended(texts[index]) if paired else "") + order
    for paragraph in texts if not paired else ():
        yield "", paragraph
