"""Keys as the database strings them together."""

from uuid import UUID, uuid4

import pytest

from rongui_desktop.services.listing import Keys

SOME = tuple(uuid4() for _ in range(5))
KEYS = Keys("".join(key.hex for key in SOME))


def test_keys_are_a_sequence_of_uuids() -> None:
    assert len(KEYS) == 5
    assert tuple(KEYS) == SOME
    assert KEYS[0] == SOME[0]
    assert KEYS[-1] == SOME[-1]
    assert KEYS[1:3] == SOME[1:3]
    assert KEYS[4:99] == SOME[4:]
    assert SOME[2] in KEYS
    assert uuid4() not in KEYS
    assert not Keys()


def test_a_place_outside_is_an_index_error() -> None:
    with pytest.raises(IndexError):
        KEYS[5]


def test_find_gives_the_place_or_minus_one() -> None:
    assert [KEYS.find(key) for key in SOME] == [0, 1, 2, 3, 4]
    assert KEYS.find(uuid4()) == -1


def test_find_is_not_fooled_by_a_key_that_straddles_two_others() -> None:
    straddling = UUID((SOME[0].hex + SOME[1].hex)[7:39])
    assert KEYS.find(straddling) == -1
    assert Keys(KEYS.digits + straddling.hex).find(straddling) == 5
