from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import text

from rongui_desktop.domain.codes import Disposition, SessionKind, Source
from rongui_desktop.domain.records import Opinion, ReceptionSession, Visitor
from rongui_desktop.services.listing import ListQuery
from rongui_desktop.services.lists_opinions import OpinionListing
from rongui_desktop.services.search import search
from rongui_desktop.services.similar import similar_matters
from rongui_desktop.storage import integrity, search_index
from rongui_desktop.storage.store import Store


def index_findings(store: Store) -> list[str]:
    """Return what the check says of the search index; the matters here have no events, which it says too."""
    return [sentence for sentence in integrity.check(store) if "检索" in sentence]


def add_visitor(
    store: Store,
    number: str,
    name: str,
    content: str,
    *,
    confidential: bool = False,
    matter_flag: bool | None = None,
) -> None:
    with store.write("测试") as session:
        evening = session.query(ReceptionSession).first()
        if evening is None:
            evening = ReceptionSession(
                number="YJ2019-001", kind=SessionKind.NIGHT, day=date(2019, 6, 5), place="站"
            )
            session.add(evening)
        visitor = Visitor(
            number=number, session_id=evening.id, name=name, phone="13812345678", confidential=confidential
        )
        session.add(visitor)
        session.add(
            Opinion(
                number=f"容夜接〔2019〕{int(number[-4:])}号",
                source=Source.NIGHT,
                raised_on=date(2019, 6, 5),
                category="环境水务",
                content=content,
                disposition=Disposition.ANSWERED,
                visitor_id=visitor.id,
                confidential=confidential if matter_flag is None else matter_flag,
            )
        )


@pytest.mark.parametrize(
    "query",
    ["欧阳慧", "阳慧", "慧", "ouyanghui", "ouyang", "oyh", "OYH", "LF2019-0001", "1381234", "１３８１"],
)
def test_a_visitor_is_found_by_any_part_of_the_name_pinyin_initials_number_or_phone(
    empty_store: Store, query: str
) -> None:
    add_visitor(empty_store, "LF2019-0001", "欧阳慧", "振华路夜间施工噪声")
    assert ("来访登记", "LF2019-0001") in [(hit.kind, hit.number) for hit in search(empty_store, query)]


def test_words_of_two_characters_and_of_more_are_found_in_a_matter(empty_store: Store) -> None:
    add_visitor(empty_store, "LF2019-0001", "欧阳慧", "振华路夜间施工噪声，影响休息")
    for query in ("施工", "夜间施工", "噪声 振华", "休息", "息"):
        assert [h.number for h in search(empty_store, query)] == ["容夜接〔2019〕1号"], query
    assert search(empty_store, "夜施") == []
    assert search(empty_store, "   ，。") == []
    assert search(empty_store, '" OR 1 * ^ NEAR(') == []


def test_a_number_is_found_exactly(empty_store: Store) -> None:
    for index in range(1, 13):
        add_visitor(empty_store, f"LF2019-{index:04d}", "冯玉娟", f"第{index}件")
    assert [h.number for h in search(empty_store, "容夜接〔2019〕1号")] == ["容夜接〔2019〕1号"]


def test_a_number_with_its_measure_word_is_found_before_other_words(empty_store: Store) -> None:
    add_visitor(empty_store, "LF2019-0001", "冯玉娟", "桂洲大道58号楼漏水")
    add_visitor(empty_store, "LF2019-0002", "冯玉娟", "桂洲大道57号楼漏水")
    for words in ("58号", "桂洲大道58号", "58号楼"):
        assert [hit.title for hit in search(empty_store, words)] == ["桂洲大道58号楼漏水"], words


def test_a_confidential_visitor_is_found_by_number_only_and_shown_masked(empty_store: Store) -> None:
    add_visitor(empty_store, "LF2019-0001", "钱伟明", "邻居占用通道", confidential=True)
    assert search(empty_store, "钱伟明") == []
    assert search(empty_store, "占用通道") == []
    assert [hit.title for hit in search(empty_store, "LF2019-0001")] == ["钱某某（保密）"]
    assert [hit.title for hit in search(empty_store, "容夜接〔2019〕1号")] == ["环境水务（保密事项）"]


def words_find(store: Store) -> bool:
    """Whether the words of the matter find it: in the global search, the list of matters, beside a typed matter."""
    keys = tuple(OpinionListing().find(store, ListQuery(2019, "占用通道")).keys)
    alike = similar_matters(store, "邻居长期占用通道堆放杂物")
    found = {bool(search(store, "占用通道")), bool(keys), bool(alike)}
    assert len(found) == 1
    return found.pop()


def test_a_matter_follows_the_wish_of_its_visitor(empty_store: Store) -> None:
    add_visitor(
        empty_store, "LF2019-0001", "钱伟明", "邻居长期占用通道", confidential=True, matter_flag=False
    )
    assert not words_find(empty_store)
    assert [hit.title for hit in search(empty_store, "容夜接〔2019〕1号")] == ["环境水务（保密事项）"]
    assert [hit.title for hit in search(empty_store, "环境水务")] == ["环境水务（保密事项）"]
    for wish in (False, True):
        with empty_store.write("更正") as session:
            session.query(Visitor).one().confidential = wish
        assert words_find(empty_store) is not wish
        assert index_findings(empty_store) == []
    with empty_store.write("更正") as session:
        session.query(Opinion).one().content = "邻居长期占用通道堆放杂物"
    assert not words_find(empty_store)
    assert index_findings(empty_store) == []


def test_a_matter_that_is_saved_before_its_confidential_visitor_is_hidden_too(empty_store: Store) -> None:
    add_visitor(empty_store, "LF2019-0001", "冯玉娟", "路灯不亮")
    with empty_store.write("导入") as session:
        first = session.query(Visitor).one()
        late = Visitor(number="LF2019-0002", session_id=first.session_id, name="钱伟明", confidential=True)
        matter = Opinion(
            number="容夜接〔2019〕2号",
            source=Source.NIGHT,
            raised_on=date(2019, 6, 5),
            category="环境水务",
            content="邻居长期占用通道",
            disposition=Disposition.ANSWERED,
            visitor_id=late.id,
        )
        session.add(matter)
        session.flush()
        session.add(late)
    assert not words_find(empty_store)
    assert index_findings(empty_store) == []


def test_the_check_sees_an_index_that_tells_a_confidential_matter(empty_store: Store) -> None:
    add_visitor(
        empty_store, "LF2019-0001", "钱伟明", "邻居长期占用通道", confidential=True, matter_flag=False
    )
    with empty_store.write("测试") as session:
        # As a version before this rule indexed it.
        session.execute(text("UPDATE visitor SET confidential = 0"))
        search_index.rebuild(session)
        session.execute(text("UPDATE visitor SET confidential = 1"))
    with empty_store.read() as session:
        # The visitor's own entry and the matter's.
        assert search_index.differences(session).stale == 2
    assert search(empty_store, "占用通道")
    with empty_store.write("重建") as session:
        search_index.rebuild(session)
    assert not words_find(empty_store)
    assert index_findings(empty_store) == []


def test_search_follows_changes_and_the_recycle_bin(empty_store: Store) -> None:
    add_visitor(empty_store, "LF2019-0001", "冯玉娟", "路灯不亮")
    with empty_store.write("测试") as session:
        matter = session.query(Opinion).one()
        matter.content = "井盖缺失"
    assert search(empty_store, "路灯") == []
    assert len(search(empty_store, "井盖")) == 1
    with empty_store.write("测试") as session:
        session.query(Opinion).one().deleted_at = empty_store.clock.now()
    assert search(empty_store, "井盖") == []


@pytest.mark.parametrize("query", ["opinion", "opinion2019", "visitor"])
def test_the_words_by_which_records_are_filed_find_nothing(empty_store: Store, query: str) -> None:
    add_visitor(empty_store, "LF2019-0001", "欧阳慧", "振华路夜间施工噪声")
    assert search(empty_store, query) == []
