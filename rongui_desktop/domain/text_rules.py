"""What typed text may be: trimmed, free of control characters, not too long; phones and head counts."""

import re
import unicodedata

from rongui_desktop.domain.limits import NAME_LIMIT, TEXT_LIMIT
from rongui_desktop.errors import UserError

# Invisible characters that make a text look like another one: zero-width spaces, marks of direction.
_INVISIBLE = re.compile("[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_SPACES = " \t\n\u3000\xa0"
_PHONE = re.compile(r"\+?[0-9]+(-[0-9]+)*")
_PHONE_DIGITS = range(7, 21)
_MOBILE = re.compile(r"1[0-9]{10}")
PERSON_LIMIT = 9999
# How many characters on either side tell where something invisible stands.
_AROUND = 6


def _is_plain(character: str) -> bool:
    # Control characters, lone surrogates and non-characters: no XML, hence no Word file, can hold them.
    return (
        character in "\n\t"
        or unicodedata.category(character) not in ("Cc", "Cs")
        and ord(character) & 0xFFFE != 0xFFFE
    )


def clean_line(value: str | None, label: str, field: str, limit: int = TEXT_LIMIT) -> str | None:
    """Return a text of one line as it is stored: its own characters, trimmed, a break or a tab as one space.

    Args:
        value: what was typed.
        label: the Chinese word for the field, for the message.
        field: the name of the field, for the message's owner.
        limit: the greatest number of characters.

    Returns:
        The text, or None when nothing is left.

    Raises:
        UserError: it is too long, or holds control characters.
    """
    lines = _plain(value or "", label, field).replace("\t", " ").split("\n")
    text = " ".join(part.strip(_SPACES) for part in lines)
    return _bounded(text.strip(_SPACES), label, field, limit)


def clean_name(value: str | None, label: str, field: str) -> str | None:
    """Return a name or a number by which records are found; like `clean_line`, but no longer than an index takes.

    Raises:
        UserError: it is too long, or holds control characters.
    """
    return clean_line(value, label, field, NAME_LIMIT)


def clean_text(value: str | None, label: str, field: str, limit: int = TEXT_LIMIT) -> str | None:
    """Return a text of several lines as it is stored; like `clean_line`, but line breaks and tabs stay.

    Raises:
        UserError: it is too long, or holds control characters.
    """
    return _bounded(_plain(value or "", label, field).strip(_SPACES), label, field, limit)


def _plain(value: str, label: str, field: str) -> str:
    """Return the text with line ends of one kind.

    Raises:
        UserError: a character is left that no Word file can hold; nobody sees it, so the words around it are named.
    """
    text = _INVISIBLE.sub("", _LINE_ENDS.sub("\n", value))
    for place, character in enumerate(text):
        if not _is_plain(character):
            around = text[max(place - _AROUND, 0) : place + _AROUND + 1]
            near = " ".join("".join(filter(_is_plain, around)).split())
            where = f"“{near}”处" if near else f"第{place + 1}个字"
            raise UserError(f"“{label}”的{where}有一个看不见的控制字符，请把这几个字删掉重打。", field)
    return text


def _bounded(text: str, label: str, field: str, limit: int) -> str | None:
    if len(text) > limit:
        raise UserError(f"“{label}”最多{limit}个字，现在有{len(text)}个字，请删减。", field)
    return text or None


def clean_phone(value: str | None, field: str = "phone") -> str | None:
    """Return a phone number as it is stored: half-width digits without spaces; a mobile number without hyphens.

    Raises:
        UserError: it holds anything but digits, spaces, hyphens and a leading +, or has not 7 to 20 digits.
    """
    typed = clean_line(value, "联系电话", field)
    if typed is None:
        return None
    text = re.sub(r"[\u2010-\u2015\u2212]", "-", unicodedata.normalize("NFKC", typed))
    text = re.sub(r"\s+", "", text)
    digits = text.replace("-", "")
    if not _PHONE.fullmatch(text) or len(digits.lstrip("+")) not in _PHONE_DIGITS:
        raise UserError(
            "“联系电话”应为7到20位数字，可带区号、空格和“-”，例如13823456789或0757-28381234。", field
        )
    return digits if _MOBILE.fullmatch(digits) else text


def checked_person_count(value: object, field: str = "person_count") -> int:
    """Return a head count.

    Raises:
        UserError: it is no whole number from 1 to 9999.
    """
    if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= PERSON_LIMIT:
        raise UserError(f"“人数”应为1到{PERSON_LIMIT}的整数。", field)
    return value


def required_reason(value: str | None, act: str, field: str = "reason") -> str:
    """Return the reason of a correction or withdrawal, as the history keeps it.

    Args:
        value: what was typed.
        act: what is being done, in Chinese (作废).
        field: the name of the field.

    Raises:
        UserError: there is none, or it is too long.
    """
    reason = clean_line(value, f"{act}原因", field)
    if reason is None:
        raise UserError(f"请填写{act}的原因。", field)
    return reason
