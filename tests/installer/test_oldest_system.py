"""The parts run where they must: UOS 20 and Kylin V10 have glibc 2.28."""

import re
from importlib.metadata import distribution
from pathlib import Path

LOCK = Path(__file__).resolve().parents[2] / "installer" / "requirements.lock"
OLDEST_GLIBC = (2, 28)


def test_every_compiled_part_runs_on_glibc_2_28() -> None:
    names = re.findall(r"^([a-z0-9-]+)==", LOCK.read_text(encoding="utf-8"), re.MULTILINE)
    assert "pyside6-essentials" in names
    too_new: list[str] = []
    for name in names:
        wheel = distribution(name).read_text("WHEEL") or ""
        needs = [(int(major), int(minor)) for major, minor in re.findall(r"manylinux_(\d+)_(\d+)_", wheel)]
        if needs and min(needs) > OLDEST_GLIBC:
            too_new.append(f"{name}: {min(needs)}")
    assert too_new == []
