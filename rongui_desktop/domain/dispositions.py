"""What each 处理方式 demands: when a matter is registered, and before it may be closed."""

from collections.abc import Iterator

from rongui_desktop.domain.codes import Disposition

_DEPARTMENT_NEEDED = {
    Disposition.SUBDISTRICT: "请选择主责部门：处理方式是“交街道部门办理”。",
    Disposition.COMMUNITY: "请选择承办的社区：处理方式是“交社区办理”。",
    Disposition.DISTRICT: "请填写区有关部门：处理方式是“转区有关部门”。",
}
_REPLY_NEEDED = {
    Disposition.ANSWERED: "请填写现场答复：处理方式是“当场答复”。",
    Disposition.REFUSED: "请在现场答复里写明不予受理的理由。",
}
# Matters that go their way elsewhere and may be closed here without a reply of ours, with what the close then states.
CLOSED_BY_HANDING_OVER = {
    Disposition.SUGGESTION: ("document_number", "请填写代表建议的编号：处理方式是“形成代表建议”。"),
    Disposition.PETITION: ("text", "请写明转交信访部门和告知来访人的情况：处理方式是“转信访”。"),
}  # fmt: skip


def registration_lacks(
    disposition: Disposition, department: str | None, reply: str | None
) -> Iterator[tuple[str, str]]:
    """Yield the fields that a disposition needs when the matter is registered and that are empty.

    Args:
        disposition: what is done with the matter.
        department: 主责部门, or the community for 交社区办理.
        reply: 现场答复; for 不予受理 the reason that the visitor was told (litigation, review, arbitration …).

    Yields:
        `reply` or `department`, and the sentence that asks for it.
    """
    if disposition in _REPLY_NEEDED and not reply:
        yield "reply", _REPLY_NEEDED[disposition]
    if disposition in _DEPARTMENT_NEEDED and not department:
        yield "department", _DEPARTMENT_NEEDED[disposition]
