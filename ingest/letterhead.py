"""Who says it, when, about what: a report's letterhead, recipients and signature.

Two layouts: that of decree 30/2020/NĐ-CP (agency and motto, number and date, kind, trích yếu; recipients and
signature at the end), and the plain one of statistics offices (title line, then the time of publication).
What is not there is None: nothing is guessed.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import takewhile, zip_longest

from ingest.attached import attached_to, is_form
from ingest.elements import Element, Paragraph, Table
from ingest.headings import numbering
from ingest.healing import is_capitals
from ingest.issuer import issuer_of, place_of
from ingest.report import Letterhead
from ingest.reported_period import reported_period
from ingest.stamps import is_draft, secrecy, without_draft
from vietnamese.periods import find_periods
from vietnamese.text import fold

_KINDS = (
    "Báo cáo, Biên bản, Chỉ thị, Chương trình, Công điện, Đề án, Dự án, Giấy mời, Hợp đồng, Hướng dẫn, Kế hoạch, "
    "Kết luận, Luật, Nghị định, Nghị quyết, Pháp lệnh, Phương án, Quy chế, Quy định, Quyết định, Thông báo, "
    "Thông cáo, Thông tư, Tờ trình"
).split(", ")
_KIND = re.compile(
    rf"(?:({'|'.join(kind.upper() for kind in _KINDS)})|({'|'.join(_KINDS)}))\s*:?(?:\s+(?P<rest>\S.*))?$"
)
_FOLDED_KINDS = {fold(kind): kind.upper() for kind in _KINDS}
# "NGHỊ ĐỊNH CỦA CHÍNH PHỦ", "BÁO CÁO (DỰ THẢO)", "BÁO CÁO SỐ 119/BC-UBND NGÀY 22/4/2024"
_NO_TITLE = re.compile(
    r"CỦA\s[^\d,;:]{2,60}|\([^()]*DỰ\s+THẢO[^()]*\)"
    r"|SỐ\s*:?\s*\d{1,6}(?:\s?[-/]\s?[\w.&]+)+(?:,?\s+NGÀY\s+\d{1,2}[\s/.-]+(?:THÁNG\s+)?\d{1,2}[\s/.-]+(?:NĂM\s+)?\d{4})?",
    re.IGNORECASE,
)
# Within a line "số" without a colon is that of another document: "Thay thế biểu tại Quyết định số 4/2004/QĐ-NHNN".
_NUMBER = re.compile(r"(?:^[Ss]ố\s*:?|(?<!Mẫu)(?<!MẪU)\s(?:Số\s*:?|số\s*:))\s*(\d{1,6}(?:\s{0,3}[-/]\s?[\wĐđ&.]+)+)")
_DATED = re.compile(
    r"(?:^|(?P<place>[^\d,;:]{2,40}),\s*)ngày\s+(?P<day>\d{1,2})(?:\s+tháng\s+|\s?[/.-]\s?)(?P<month>\d{1,2})"
    r"(?:\s+năm\s+|\s?[/.-]\s?)(?P<year>\d{4})(?!\d)",
    re.IGNORECASE,
)
# A line that tells nothing but when a text was published: "29/09/2025", "Ngày 11/11/2022-09:13:00 AM", "15.12.2017".
_PUBLISHED = re.compile(
    r"^\(?(?:(?:thứ \w+|chủ nhật)[\s,]+)?(?:(?:ngày|cập nhật|đăng|viết|phát hành|ban hành|lúc)[\s:]+)*"
    r"(?P<day>\d{1,2})\s?(?P<mark>[/.-])\s?(?P<month>\d{1,2})\s?(?P=mark)\s?(?P<year>\d{4})"
    r"(?:[\s,|-]+\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AP]M)?)?\)?$",
    re.IGNORECASE,
)
_MONTH_ONLY = re.compile(r"^(?:tháng\s+)?\d{1,2}\s?[/.-]\s?\d{4}$", re.IGNORECASE)
# "… của Chính phủ số 94/1998/NĐ-CP ngày 17 tháng 11 năm 1998 quy định …": all of the letterhead in the title.
_CITED = re.compile(
    rf"(?:(?P<kind>{'|'.join(_KINDS)})\s+)?(?:của\s+(?P<agency>[^\d,;:]{{2,60}}?)\s+)?số\s*:?\s*"
    r"(?P<number>\d{1,6}(?:\s?[-/]\s?[\w.]+)+),?\s+ngày\s+(?P<day>\d{1,2})(?:\s+tháng\s+|[/-])(?P<month>\d{1,2})"
    r"(?:\s+năm\s+|[/-])(?P<year>\d{4})\s*(?P<rest>.*)$",
    re.IGNORECASE,
)
_MOTTO = re.compile(r"CỘNG H(?:ÒA|OÀ) XÃ HỘI|Độc lập\s*[-–]|ĐẢNG CỘNG SẢN VIỆT NAM", re.IGNORECASE)
_FURNITURE = re.compile(
    r"^(?:(?:Luật )?[Ss]ố\s*:|Số\s+\d+\s?[-/]|V/v\b|Kính gửi|HỎA TỐC|THƯỢNG KHẨN|KHẨN)", re.IGNORECASE
)
_SUBJECT = re.compile(r"^V/v\b:?\s*")
_BODY_OPENS = re.compile(r"^(?:Căn cứ|Thực hiện|Kính gửi|Theo|Thi hành|Sau khi|Xét|Điều \d|Ngày \d)\b")
_AUTHORITY = re.compile(r"^(?:CHỦ TỊCH|ỦY BAN|UỶ BAN|HỘI ĐỒNG|QUỐC HỘI|CHÍNH PHỦ|THỦ TƯỚNG|BỘ TRƯỞNG|GIÁM ĐỐC)")
_AGENCY = re.compile(
    r"^(?:UBND|HĐND|[ỦU][YỶ] BAN|HỘI ĐỒNG|SỞ|PHÒNG|(?:CHI |TỔNG )?CỤC|BAN|BỘ|VĂN PHÒNG|TRUNG TÂM|ĐẢNG (?:BỘ|[ỦU][YỶ])"
    r"|(?:TỈNH|HUYỆN|THÀNH|QUẬN|THỊ) [ỦU][YỶ]|TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN|CHÍNH PHỦ"
    r"|THỦ TƯỚNG|QUỐC HỘI|CHỦ TỊCH NƯỚC|THANH TRA|KIỂM TOÁN|TÒA ÁN|VIỆN|KHO BẠC|NGÂN HÀNG|BẢO HIỂM|CÔNG AN|THỐNG KÊ)\b"
)
# What else stands there is noise of recognition or the label of a form.
_CAPITAL_NAME = re.compile(r"[^\W\d_a-z]+(?:[\s,&()–-]+[^\W\d_a-z]+)+[).]?")
_SIGNING = re.compile(
    r"^(?:(?:TM|KT|TL|TUQ|Q)\.|(?:T/M|K/T|T/L|T\.M|K\.T|T\.L)\b"
    r"|(?:QUYỀN |PHÓ )?(?:CHỦ TỊCH|CHỦ NHIỆM|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|CỤC TRƯỞNG|CHI CỤC TRƯỞNG"
    r"|CHÁNH VĂN PHÒNG|CHÁNH THANH TRA|BỘ TRƯỞNG|THỦ TƯỚNG|TRƯỞNG PHÒNG|TRƯỞNG BAN|HIỆU TRƯỞNG|BÍ THƯ)\b)"
)
_BLANK_FORM = re.compile(r"\.{3,}|…|_{3,}|^(?:TÊN|Tên)\s")
_RECIPIENTS = re.compile(r"^Nơi nhận\b")
_SIGNED = re.compile(r"^\(?(?:đã )?ký\b|^Như trên|^\((?:đã )?ký", re.IGNORECASE)
# A name, with the rank or the degree before it: "Thượng tá Lê Văn Hà", "ThS. Lê Văn Hà".
_RANK = r"(?:(?:Đại|Thượng|Trung|Thiếu)\s+(?:tướng|tá|úy|uý)|(?:(?:PGS|GS|TS|ThS|BS|DS)\b\.?\s*)+)"
_NAME = re.compile(rf"(?:{_RANK}\s*)?(?:[A-ZĐÀ-Ỹ][^\W\d_]*\s+){{1,5}}[A-ZĐÀ-Ỹ][^\W\d_]*")
# All of a signature in one line: "KT. GIÁM ĐỐC – PHÓ GIÁM ĐỐC (đã ký) Lê Văn Hà", "CHỦ TỊCH: Lê Văn Hà".
_SIGNATURE = re.compile(rf"(?P<office>.+?)\s*(?:\((?:đã )?ký\)|:)[\s:.]*(?P<name>{_NAME.pattern})", re.IGNORECASE)
# "BÁO CÁO TÓM TẮT": more of the kind, the title comes below it.
_QUALIFIES = re.compile(r"[^\d\W]+(?:\s[^\d\W]+){0,3}")
_SITE = re.compile(r"^(?:(?:trang|cổng) (?:thông tin(?: điện tử)?|tin|web)|website)\s+(?:của\s+)?", re.IGNORECASE)
_ANNEX = re.compile(
    r"(?:PHỤ\s+(?:LỤC|BIỂU)|BIỂU|Phụ\s+(?:lục|biểu)|Biểu)(?:\s+(?:SỐ|số)\s*:?)?(?:\s+(?:[IVX]+|\d+)\b)?\s*[.:]?"
)
_DEEPEST_KIND, _LONGEST_TITLE, _LONGEST_PLAIN_TITLE, _LONGEST_SIGNING, _TITLES = 30, 700, 300, 120, 3


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterheadPlace:
    """Where the letterhead stands among the elements, and its lines.

    ``head``: all lines before the body; ``above``: those of them above the kind of document; ``title``: the
    lines of the trích yếu, or the first line of a plain report; ``tail``: recipients and signature.
    """

    positions: frozenset[int] = frozenset()
    head: tuple[str, ...] = ()
    above: tuple[str, ...] = ()
    kind: str | None = None
    title: tuple[str, ...] = ()
    tail: tuple[str, ...] = ()

    @property
    def notes(self) -> tuple[str, ...]:
        """What stands in brackets below the title: "(Kỳ báo cáo: Quý III năm 2022)"."""
        return tuple(line for line in self.head[len(self.above) :] if line.startswith("("))


def find_letterhead(elements: Sequence[Element]) -> LetterheadPlace:
    """The paragraphs of the letterhead at the start, and of recipients and signature at the end."""
    lines = [(position, element.text) for position, element in enumerate(elements) if isinstance(element, Paragraph)]
    texts = [text for _, text in lines]
    # What stands below the first table of a workbook is a note or a signature.
    sheet = next((at for at, each in enumerate(elements) if isinstance(each, Table) and each.sheet), len(elements))
    above, head_end, kind, title = _head([text for position, text in lines if position < sheet])
    tail = _tail(texts, head_end)
    chosen = [*range(head_end), *tail]
    return LetterheadPlace(
        positions=frozenset(lines[index][0] for index in chosen),
        head=tuple(texts[:head_end]),
        above=tuple(texts[:above]),
        kind=kind,
        title=title,
        tail=tuple(texts[index] for index in tail),
    )


def read_letterhead(place: LetterheadPlace, body: Sequence[str]) -> Letterhead:
    """What the letterhead says; ``body`` are the paragraphs of the text proper."""
    titled = _CITED.match(" ".join(place.title))
    title = (titled["rest"] if titled else " ".join(place.title)) or None
    cited = titled or next((match for line in place.head if (match := _CITED.match(line))), None)
    number = next(
        (match[1] for line in place.head if (match := _NUMBER.search(line))), cited["number"] if cited else None
    )
    beside = [line for line in place.head if line not in place.title]
    dated = next((match for line in beside if (match := _DATED.search(line) or _PUBLISHED.match(line))), cited)
    issued = _date(dated) if dated else None
    seat = dated.groupdict().get("place") if dated else None
    lines = [_SITE.sub("", without_draft(line)) for line in place.above if line not in place.title]
    agency = [line for line in lines if _is_agency(line)]
    agency = agency or ([cited["agency"]] if cited and cited["agency"] else [])
    issuer = issuer_of(agency, number=number, seat=seat, signature=place.tail, body=body)
    # What an annex does not say of itself, the report says that it belongs to.
    form = any(map(is_form, place.head))
    owner = next(filter(None, (attached_to(line, form=form) for line in place.head)), None) or Letterhead()
    issued = issued or owner.issued
    return Letterhead(
        number=re.sub(r"\s", "", number) if number else owner.number,
        issued=issued,
        issuer=issuer or owner.issuer,
        kind=place.kind or (cited["kind"].capitalize() if cited and cited["kind"] else owner.kind),
        title=title,
        signer=_signer(place.tail),
        place=place_of(title=title, issuer=issuer, agency=agency, seat=seat, body=body) or owner.place,
        period=reported_period(title or "", place.kind, body, issued=issued, notes=place.notes),
        draft=any(map(is_draft, place.head)),
    )


def _head(texts: Sequence[str]) -> tuple[int, int, str | None, tuple[str, ...]]:
    """How many paragraphs stand above the kind, how many are letterhead at all, the kind, the title's lines."""
    if found := _head_of_annex(texts):
        return found
    # "DỰ THẢO BÁO CÁO" may be a stamp above a kind, or the kind itself.
    for lines in (texts, [without_draft(text) for text in texts[:_DEEPEST_KIND]]):
        if found := _head_of_kind(lines, texts):
            return found
    return _head_without_kind(texts)


def _head_of_kind(lines: Sequence[str], texts: Sequence[str]) -> tuple[int, int, str | None, tuple[str, ...]] | None:
    """``lines``: the texts as they are looked at."""
    for index, text in enumerate(lines[:_DEEPEST_KIND]):
        match = _KIND.match(_as_kind(text))
        if match and (match[1] or (match[2] and not match["rest"])) and len(text) <= _LONGEST_TITLE:
            kind = (match[1] or match[2]).capitalize()
            rest = None if match["rest"] and _NO_TITLE.fullmatch(match["rest"]) else match["rest"]
            title, end = _title_after(texts, index, rest)
            plain = _plain_title(texts)
            return index, end, kind, plain if plain and index <= 3 else title
        number = numbering(text)
        if number is not None and number.series in {"roman", "number", "article", "chapter", "part"}:
            break
    return None


def _head_of_annex(texts: Sequence[str]) -> tuple[int, int, str | None, tuple[str, ...]] | None:
    """ "PHỤ LỤC 02", its title, and what it is attached to, in either order."""
    if not texts or not (annex := _ANNEX.match(texts[0])):
        return None
    at = next((at for at in range(1, min(_TITLES + 2, len(texts))) if attached_to(texts[at])), None)
    if at is None:
        return None
    title = tuple(filter(None, (texts[0][annex.end() :].strip(), *texts[1:at])))
    below = () if title else _title_lines(texts, at + 1)
    return 1, at + 1 + len(below), None, title or below


def _as_kind(line: str) -> str:
    """A line of capitals that only diacritics keep from naming a kind, as recognition gives it: "KẺ HOẠCH"."""
    return _FOLDED_KINDS.get(fold(line), line) if line.isupper() else line


def _title_after(texts: Sequence[str], kind_at: int, rest: str | None) -> tuple[tuple[str, ...], int]:
    """The trích yếu: the next paragraph, and more lines while it goes on in capitals or brackets."""
    lines = [rest] if rest else []
    end = kind_at + 1
    while end < len(texts):
        text = _SUBJECT.sub("", texts[end])
        if _BODY_OPENS.match(text) or numbering(text) is not None or len(text) > _LONGEST_TITLE or text.endswith("."):
            break
        in_brackets = text.startswith("(")
        capitals = bool(lines) and is_capitals(text) and is_capitals(lines[0]) and not _AUTHORITY.match(text)
        goes_on = bool(lines) and (
            text[0].islower() or (len(lines) == 1 and _opens_a_title(lines[0])) or _adds_the_time(lines, text)
        )
        if lines and not in_brackets and not capitals and not goes_on:
            break
        if not in_brackets:
            lines.append(text)
        end += 1
    return tuple(lines), end


def _opens_a_title(line: str) -> bool:
    """What stands beside the kind is no whole title: "TÓM TẮT", "QUÝ III NĂM 2022"."""
    mentions = find_periods(line)
    only_time = len(mentions) == 1 and mentions[0].end - mentions[0].start >= len(line.strip())
    return only_time or bool(_QUALIFIES.fullmatch(line))


def _plain_title(texts: Sequence[str]) -> tuple[str, ...]:
    """The first line of a statistics office's text: the time of publication stands below it."""
    if (
        len(texts) > 1
        and _PUBLISHED.match(texts[1])
        and not _is_furniture(texts[0])
        and len(texts[0]) <= _LONGEST_PLAIN_TITLE
    ):
        return (texts[0],)
    return ()


def _head_without_kind(texts: Sequence[str]) -> tuple[int, int, str | None, tuple[str, ...]]:
    if title := _plain_title(texts):
        kind = next((kind for kind in _KINDS if title[0].startswith(f"{kind} ")), None)
        return 0, 2, kind, title
    end = next((index for index, text in enumerate(texts) if not _is_furniture(text)), len(texts))
    subject = next((text for text in texts[:end] if text.startswith("V/v")), None)
    if subject:
        return end, end, "Công văn", (_SUBJECT.sub("", subject),)
    lines = _title_lines(texts, end)
    if not lines:
        return end, end, None, ()
    head_end = end + len(lines)
    # Whose report it is may stand there in small letters as well, and a heading of the site above the title.
    first = next((index for index, line in enumerate(lines) if _tells_time(line) or not _is_agency(line)), 0)
    published = head_end < len(texts) and _PUBLISHED.match(texts[head_end])
    # A section of a site is named like the titles below it.
    pairs = zip_longest(lines[first:], lines[first + 1 :], fillvalue="")
    title = tuple(line for line, below in pairs if not fold(below).startswith(fold(line)))
    return end + first, head_end + bool(published), None, title


def _title_lines(texts: Sequence[str], start: int) -> tuple[str, ...]:
    """Up to three lines that may be titles, as far as the one that names the time reported."""
    lines = tuple(
        takewhile(
            lambda text: len(text) <= _LONGEST_PLAIN_TITLE and (_is_title(text) or _adds_the_time((), text)),
            texts[start : start + _TITLES],
        )
    )
    if not lines or not _is_title(lines[0]):
        return ()
    timed = next((index for index, line in enumerate(lines) if _tells_time(line)), 0)
    return lines[: timed + 1]


def _adds_the_time(lines: Sequence[str], line: str) -> bool:
    """ "Tình hình kinh tế - xã hội" and below it "6 tháng đầu năm 2023"."""
    mentions = find_periods(line)
    return bool(mentions) and mentions[0].start == 0 and mentions[0].kind != "day" and not any(map(_tells_time, lines))


def _tells_time(line: str) -> bool:
    return any(mention.kind != "day" for mention in find_periods(line))


def _is_furniture(text: str) -> bool:
    known = _MOTTO.search(text) or _FURNITURE.match(text) or _is_date_line(text) or _SITE.match(text)
    return bool(known or secrecy(text)) or is_draft(text) or (bool(_AGENCY.match(text)) and text.isupper())


def _is_date_line(text: str) -> bool:
    return bool(_DATED.match(text) or _PUBLISHED.match(text) or _MONTH_ONLY.match(text))


def _is_title(text: str) -> bool:
    return (
        numbering(text) is None
        and text[0].isupper()
        and not text.endswith((".", ";", ":", ","))
        and not _BLANK_FORM.search(text)
    )


def _is_agency(line: str) -> bool:
    known = _MOTTO.search(line) or _FURNITURE.match(line) or _DATED.search(line) or _is_date_line(line)
    if _BLANK_FORM.search(line) or line.endswith(":") or secrecy(line):
        return False
    if not (_AGENCY.match(line.upper()) or (line.isupper() and _CAPITAL_NAME.fullmatch(line))):
        return False
    return not known and not _KIND.match(line) and not _NUMBER.search(line)


def _tail(texts: Sequence[str], head_end: int) -> list[int]:
    """Recipients and signature: the first run of such lines, which annexes may follow."""
    for start in range(head_end, len(texts)):
        if not (_RECIPIENTS.match(texts[start]) or _is_signing(texts[start]) or _signed_in_line(texts[start])):
            continue
        end = start
        while end < len(texts) and (_is_tail_line(texts[end]) or _goes_on(texts, end, start)):
            end += 1
        run = texts[start:end]
        if any(map(_RECIPIENTS.match, run)) or _signer(run):
            return list(range(start, end))
    return []


def _goes_on(texts: Sequence[str], index: int, start: int) -> bool:
    """The rest of a recipient's line."""
    return index > start and texts[index - 1].startswith(("-", "+")) and texts[index][0].islower()


def _is_signing(text: str) -> bool:
    return len(text) <= _LONGEST_SIGNING and bool(_SIGNING.match(text)) and text.isupper()


def _signed_in_line(text: str) -> str | None:
    """The name in a line that holds all of a signature."""
    signature = _SIGNATURE.fullmatch(text)
    if signature is None or not _is_signing(signature["office"]) or not _is_name(signature["name"]):
        return None
    return signature["name"]


def _is_name(text: str) -> bool:
    return _NAME.fullmatch(text) is not None and not text.isupper()


def _is_tail_line(text: str) -> bool:
    short = len(text) <= 2 * _LONGEST_SIGNING
    begins = _RECIPIENTS.match(text) or _SIGNED.match(text) or text.startswith(("-", "+", "•"))
    known = begins or _is_signing(text) or _signed_in_line(text)
    name = _is_name(text) and len(text) <= _LONGEST_SIGNING // 2
    return short and bool(known or name or (is_capitals(text) and numbering(text) is None and "PHỤ LỤC" not in text))


def _signer(lines: Sequence[str]) -> str | None:
    """The name below the signing office, or behind it in its line."""
    named = [name for line in lines if (name := _signed_in_line(line))]
    if named:
        return named[-1]
    office = next((index for index, line in enumerate(lines) if _is_signing(line)), None)
    if office is None:
        return None
    names = [line for line in lines[office + 1 :] if _is_name(line)]
    return names[-1] if names else None


def _date(match: re.Match[str]) -> date | None:
    try:
        return date(int(match["year"]), int(match["month"]), int(match["day"]))
    except ValueError:
        return None
