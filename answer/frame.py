"""Question → its frame: the indicator's words, the period, the place, the kind of figure, and what is asked for.

Pure and deterministic; ``Frame.shown`` is what the answer tells the reader about how it understood the question.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from answer.answer import UNREAD_TIME
from answer.asked_times import asked_times
from answer.asking import (
    ASKING,
    HOW_MANY_WORDS,
    Asked,
    Asking,
    asked_for,
    asks_growth,
    asks_whole_year,
)
from answer.feasts import without_days_off
from answer.kinds import BASES, KIND_WORDS, Kind, base_between, kinds_in
from answer.names import names_in, numbered_in, proper_names
from answer.set_aside import NEW_PROVINCE, excluded_in, merged_with, not_meant, side_of_merger, without_left_out
from answer.terms import Phrase, folded_syllables, levels_in
from answer.units import counted_alike
from answer.ways import without_ways
from answer.wording import phrases_of
from vietnamese.periods import PeriodMention
from vietnamese.places import FORMER, MERGED_ON, Place, PlaceMention, find_places, merged_into
from vietnamese.text import Spelling, blanked, fold, has_diacritics, nfc
from vietnamese.units import spelt
from vietnamese.wordings import wordings_at

_DOCUMENT_NUMBER = re.compile(r"\b\d+(?:/\d{4})?/[\w-]*[^\W\d_][\w-]*")
_DOCUMENT = Spelling(
    r"\b(?:theo )?(?:nghị quyết|nghị định|luật|quyết định|kế hoạch|thông báo|báo cáo|công văn|chỉ thị|thông tư)"
    r"(?: số)? $"
)
# Who asks so asks for what is to be.
_AIMS = Spelling(
    r"\bmục tiêu (?!quốc gia)|\bmuốn (?!hỏi|biết|xem|tìm|mua|bán|đổi|sắm|thuê|vay|gửi|đi)"
    r"|\bsẽ (?:đạt|có|giảm|tăng|hỗ trợ)\b"
)
# "Chủ tịch tỉnh đồng ý bố trí bao nhiêu?", "Theo kết luận, huyện phải rà soát mấy hộ?": what is to be done is asked.
_ORDERED = Spelling(
    r"(?<!đơn )(?<!đơn thư )(?<!hồ sơ )(?<!ý kiến, )\b(?:yêu cầu|chỉ đạo|đồng ý|cho phép|chấp thuận|đề nghị"
    r"|kiến nghị)\b(?! (?:của|cho biết|được)\b|,)"
    r"|\bgiao (?:cho )?(?:huyện|xã|sở|ubnd|ban|công an|phòng)\b|\bkết luận\b[^?]*\bphải\b"
)
_PLANNED = Spelling(
    r"\btheo (?:kế hoạch|dự toán|chỉ tiêu)(?: đề ra| đặt ra| được giao| năm)?(?: thì)?(?: là)? (?:bao nhiêu|mấy)\b"
)
_LAST_YEARS = re.compile(r"\bso (?:voi )?thang (\d{1,2}) nam (?:truoc|ngoai)\b")
_REPORT_OF = Spelling(
    r"\b(?:theo|trong|tại) (?:báo cáo|số liệu)"
    r"(?:(?: [^\s,;:?()]+){0,8} (?:của|do)(?: [^\s,;:?()]+){0,4}|(?: (?:tỉnh|thành phố|huyện|thị xã|xã|phường))?) $"
)
# "Công ty Mía đường Sơn La": the place is part of its name.
_NAMED_BY = re.compile(
    r"\b(?:công ty|tập đoàn|hợp tác xã|nhà máy|xí nghiệp|lâm trường|nông trường|trường|bệnh viện)"
    r"(?: (?:cổ phần|cp|tnhh|mtv|một thành viên|trách nhiệm hữu hạn))* ([^\W\d_])[^\W\d_]*(?: [^\W\d_]+)? $",
    re.IGNORECASE,
)
# Who asks so asks how things stand then: "hiện có mấy xã", "đầu tháng 4", "cuối năm". No "thực hiện" is meant.
_STATE = Spelling(
    r"(?<!thực )(?<!thể )(?<!phát )(?<!xuất )(?<!biểu )(?<!tái )(?<!cải )\bhiện\b(?! (?:hành|đại|trạng|tượng|vật))"
    r"|(?<!nửa )(?<!quý )(?<!tháng )\b(?:đầu|giữa|cuối) (?:tháng|quý|năm \d)|\b(?:đến|tới|tại|vào) thời điểm\b"
)
# Behind a question for the figures of several times or places: what lies between them is told beside these anyway.
_WHICH_IS_MORE = Spelling(
    rf"\b(?:{HOW_MANY_WORDS})\b[^,;?]{{0,25}}([,;] (?:và |thì )?(?:(?:tăng|giảm) (?:hay là|hay|hoặc) (?:tăng|giảm)"
    r"|(?:tỉnh|thành phố|huyện|xã|phường|đặc khu|nơi|địa phương|bên|đơn vị) nào "
    r"(?:(?:có|đạt|tăng|giảm) )?(?:cao|thấp|nhiều|ít|lớn|nhỏ|nhanh|chậm|mạnh) hơn))[ ?.]*$"
)
# "Các tháng 7, 8, 9, tháng nào cao nhất?", "huyện nào nhiều nhất": the figure of each is asked for.
_WHICH_IS_MOST = Spelling(
    r"[,;:]?(?:(?<=^)| )?\b(?:và |thì )?(?:tỉnh|thành phố|huyện|xã|phường|đặc khu|nơi|địa phương|bên|đơn vị|tháng|quý"
    r"|năm|kỳ|thời điểm) nào(?= )(?=.*\bnhất\b)|,?(?: (?:là|có|đạt))*"
    r" (?:cao|thấp|nhiều|ít|lớn|nhỏ|đông|nhanh|chậm|mạnh) nhất\b"
)
_THESE = Spelling(r"\b(?:trong )?(?:các|những) (?=(?:tháng|quý|năm|huyện|xã|tỉnh|thành phố) )|^trong (?=tháng|quý)")
_OF_EACH = Spelling(r"\b(?:ở )?mỗi (?:nơi|bên|địa phương|tỉnh|huyện|xã|phường|đơn vị)\b")
_BETWEEN_PLACES = Spelling(r"\b(?:có )?(?:chênh(?: lệch)?|hơn kém|khác)(?: nhau)?\b(?= (?:bao nhiêu|mấy|thế nào)\b)")
_SET_AGAINST = Spelling(r"\bso với(?: của)? $")
_GROWTH_OF = ("tang", "truong")
_APART = "diem phan tram"
_COMMUNES = ("xã", "phường", "thị trấn", "đặc khu")
_JOINS = r"(?:của|ở|tại|là|có|được|trong|trên|và|với|thì|về)"
_VERBS = r"(?:đạt|còn|do|bị|cho|lên|tới|đến|từ|tăng|giảm|chiếm|ước)"
_OPENING = Spelling(rf"^(?:{_JOINS}\s+)+|^{_JOINS}$")
_CLOSING = Spelling(rf"(?:(?:^|\s+)(?:{_JOINS}|{_VERBS}))+$")
_ASKED_NAMES: dict[Asked, str] = {
    "figure": "số liệu",
    "topic": "số liệu hoặc nội dung",
    "date": "thời gian",
    "fact": "nội dung",
    "reason": "nguyên nhân",
}
# "Đóng góp bao nhiêu tỷ đồng trong tổng thu": what of the whole it makes up; people who give are told to do so.
_MAKES_UP = Spelling(
    r"(?<!dân )(?<!bà con )(?<!người )(?<!doanh nghiệp )(?<!đóng )\b(?:đóng )?góp(?: được)?"
    rf"(?= (?:{HOW_MANY_WORDS})\b(?! (?:điểm|phần trăm|%))[^,;?%]{{0,20}} (?:trong|vào|cho) tổng\b)"
)
_REGION = Spelling(r"\b(?:khu vực|địa bàn|địa phận|vùng) $")


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """How a question was understood.

    ``phrases``: the indicator. ``units``: folded units one of which the answer must have, () when any will do;
    ``likely_units``: what such an indicator is measured in. ``levels``: tỉnh, huyện, xã, where the question says so.
    ``asked`` "topic": an indicator was named without a word of asking ("thu ngân sách quý I?"). ``whole_year``:
    "cả năm" was said, so that a part of the year does not answer. ``side_by_side``: an answer is wanted for each
    of the periods; else any one of them will do ("cả năm 2024 (đến 21/12/2024)"). ``numbers``: of documents.
    ``ordered``: what is to be done by somebody's order or request. ``around``: the larger places in which the asked
    ones lie. ``names``: of things (a border gate, a project);
    ``proper``: of anything else but places;
    ``numbered``: of things in a row ("mũi 4"). ``excluded``: folded words of what is left out, "(không tính khách
    sạn)"; ``said``: the question without that. ``alone``: the time is asked by itself, "riêng tháng 9";
    ``state``: how things stand at that time is asked, "hiện có";
    ``after_merger``: of provinces, or before it, where the question says so; ``reports``: times by which it names
    reports ("theo báo cáo tháng 2"), which are among ``periods`` only where no other time is asked for;
    ``unread``: a time that it names and nobody here can read, "tuần trước"; ``of_the_whole``: a figure that
    tells a part with its whole ("12/15 xã") will do, since the asked rest is computed from it.
    """

    question: str
    phrases: tuple[Phrase, ...]
    indicator: str
    periods: tuple[PeriodMention, ...]
    places: tuple[Place, ...]
    kinds: frozenset[Kind]
    asked: Asked
    units: tuple[str, ...] = ()
    likely_units: tuple[str, ...] = ()
    levels: frozenset[str] = frozenset()
    growth: bool = False
    whole_year: bool = False
    side_by_side: bool = False
    around: tuple[Place, ...] = ()
    numbers: tuple[str, ...] = ()
    names: tuple[tuple[str, ...], ...] = ()
    proper: tuple[tuple[str, ...], ...] = ()
    numbered: tuple[tuple[str, int], ...] = ()
    excluded: tuple[tuple[str, ...], ...] = ()
    said: str = ""
    of_the_whole: bool = False
    alone: bool = False
    state: bool = False
    after_merger: bool | None = None
    ordered: bool = False
    reports: tuple[PeriodMention, ...] = ()
    unread: str = ""

    @property
    def so_far(self) -> bool:
        """What may be told up to the time that is named: a share of the plan, a cumulative figure, a state."""
        return self.state or bool(self.kinds & {"so kế hoạch", "luỹ kế"})

    @property
    def search_terms(self) -> str:
        """What lexical search is given: the indicator, with other ways to say it; periods are matched, not searched."""
        others = (" ".join(way) for phrase in self.phrases for way in phrase.others)
        return " ".join((self.indicator.replace("|", " "), *sorted(self.kinds), *others, *self.numbers)).strip()

    @property
    def subject(self) -> str:
        """The indicator in the question's own words, without those that only joined it to what was taken out."""
        parts = (_unjoined(part.strip()) for part in self.indicator.split("|"))
        return " ".join(part for part in parts if part)

    @property
    def shown(self) -> tuple[tuple[str, str], ...]:
        """For the reader, in Vietnamese."""
        units = f" ({', '.join(_as_written(unit, self.question) for unit in self.units)})" if self.units else ""
        pairs = (
            ("chỉ tiêu", self.subject),
            ("kỳ", ", ".join(mention.text for mention in self.periods if mention.text not in self.unread)),
            (UNREAD_TIME, self.unread),
            ("địa bàn", ", ".join(map(str, self.places))),
            ("loại số liệu", ", ".join(sorted(self.kinds))),
            ("hỏi về", _ASKED_NAMES[self.asked] + units),
        )
        return tuple((name, value) for name, value in pairs if value)

    def about(self, place: Place) -> "Frame":
        """The same question about one of its places."""
        return replace(self, places=(place,))


def _unjoined(part: str) -> str:
    """Of "của … đạt" what stands between."""
    closing = _CLOSING.search(part)
    kept = part[: closing.start()] if closing else part
    opening = _OPENING.search(kept)
    return kept[opening.end() :] if opening else kept


def _as_written(unit: str, question: str) -> str:
    """A folded unit as the question writes it, else as it is spelt: "lô" and "lò" are folded alike."""
    start = f" {fold(question)} ".find(f" {unit} ")
    said = question[start : start + len(unit)].lower() if start >= 0 else ""
    return said if has_diacritics(said) else spelt(unit)


def frame_of(question: str, known_places: tuple[Place, ...] = ()) -> Frame:
    """Understand a question; ``known_places`` are the places of the index's own reports."""
    text = nfc(question).strip()
    times = asked_times(text)
    places = without_ways(text, find_places(_with_known_names(text, known_places), known_places))
    named_places = _places_asked(text, places)
    numbers = tuple(_DOCUMENT_NUMBER.finditer(text))
    several = times.side_by_side or len(named_places) > 1
    wanted = without_days_off(_without_which_is_more(text, places) if several else text)
    asked = asked_for(_without_names(wanted, places))
    indicator = _without(wanted, [*times.spans, *_spans(wanted, places, asked, numbers)])
    phrases = _counted(phrases_of(indicator), asked.units)
    own_words = without_left_out(_levels_alone(blanked(text, times.no_bases), places))
    growth = asks_growth(wanted) and not times.of_reports
    # "Sản lượng tôm của huyện A so với huyện B thế nào?": what can be measured is compared by its figures.
    compares_places = bool(asked.likely_units) and len(_narrowest(named_places)) > 1
    return Frame(
        question=text,
        phrases=_growing(phrases) if growth else phrases,
        indicator=indicator,
        periods=times.periods,
        side_by_side=times.side_by_side,
        places=_narrowest(named_places),
        around=tuple(place for place in named_places if place not in _narrowest(named_places)),
        kinds=_kinds(own_words, times.mentions, times.told),
        asked="figure" if asked.what == "fact" and (times.series or compares_places) else asked.what,
        units=("%",) if times.side_by_side and _APART in asked.units else asked.units,
        likely_units=asked.likely_units,
        levels=levels_in(text),
        growth=growth,
        whole_year=asks_whole_year(text),
        numbers=tuple(match.group() for match in numbers),
        names=_names_of_things(text, named_places),
        proper=proper_names(f"| {indicator}", [place.name for place in named_places]),
        numbered=numbered_in(text),
        excluded=excluded_in(text),
        said=without_left_out(text),
        alone=times.alone,
        state=_STATE.search(text) is not None,
        after_merger=side_of_merger(text),
        ordered=_ORDERED.search(text) is not None,
        reports=times.reports,
        unread=times.unread,
    )


def _places_asked(text: str, places: Sequence[PlaceMention]) -> tuple[Place, ...]:
    """Without that whose report tells of another: "GRDP của tỉnh Thái Bình, theo báo cáo của Hưng Yên"; nor that by
    which a company or a school is called, nor whom a province was merged with: that alone names the whole."""
    partners = merged_with(text, places)
    left_out = not_meant(text, places)
    asked = [each for each in places if each not in partners and each not in left_out]
    if not asked and not partners:
        asked = list(places)
    if not asked:
        return tuple(dict.fromkeys(merged_into(each.place, MERGED_ON) or each.place for each in partners))
    own = [each for each in asked if not _REPORT_OF.search(text[: each.start]) and not _names_a_body(text, each)]
    return tuple(dict.fromkeys(mention.place for mention in own or asked))


def _names_a_body(text: str, mention: PlaceMention) -> bool:
    called = _NAMED_BY.search(text[: mention.start]) if mention.text == mention.place.name else None
    return called is not None and called[1].isupper()


def _spans(
    text: str, places: Sequence[PlaceMention], asked: Asking, numbers: Sequence[re.Match[str]]
) -> list[tuple[int, int]]:
    """Where the words stand that are no part of the indicator, besides those of time."""
    spans = [(each.start, each.end) for each in places] + [(each.start, each.end) for each in asked.measures]
    spans += [(_with_its_kind(text, match.start()), match.end()) for match in numbers]
    spans += [match.span(1) for match in NEW_PROVINCE.finditer(text)]
    spans += [match.span() for match in _MAKES_UP.finditer(text)]
    spans += [span for each in places for span in _around_a_former(text, each)]
    return spans + [match.span() for match in (*ASKING.finditer(text), *KIND_WORDS.finditer(fold(text)))]


def _around_a_former(text: str, place: PlaceMention) -> list[tuple[int, int]]:
    """ "khu vực Đông Sơn cũ", "địa bàn huyện Đông Sơn trước đây": the words beside the name are not the indicator's; of
    "tỉnh Đông Sơn cũ" they tell which of two provinces is asked."""
    behind = FORMER.search(text[place.end :])
    before = _REGION.search(text[: place.start])
    return [(before.start(), place.end + behind.end())] if before and behind else []


def _kinds(text: str, mentions: Sequence[PeriodMention], own: Sequence[PeriodMention]) -> frozenset[Kind]:
    """With the base of comparison that only two months tell: "IIP tháng 7/2025 so với tháng 7/2024"."""
    named = {mention.start for mention in own}
    bases = {base_between(told, other) for told in own for other in mentions if other.start not in named}
    last_year = _LAST_YEARS.search(fold(text))
    if last_year and any(told.kind == "month" and told.first_month == int(last_year[1]) for told in own):
        bases.add("so cùng kỳ")
    found = frozenset(base for base in bases if base is not None)
    aims: frozenset[Kind] = frozenset(("mục tiêu",)) if _AIMS.search(text) else frozenset()
    if _PLANNED.search(text):
        aims |= {"kế hoạch"}
    return (kinds_in(text) - BASES | found if found else kinds_in(text)) | aims


def _with_known_names(text: str, known: Sequence[Place]) -> str:
    """The text with slips in the diacritics of known names mended; same length, so that spans carry over.

    A text that has no diacritics at all is left as it is: its levels ("huyen") are read without them, too.
    """
    plain = fold(text)
    if not has_diacritics(text):
        return text
    characters = list(text)
    for place in known:
        for match in re.finditer(rf"\b{re.escape(fold(place.name))}\b", plain):
            if text[match.start()].isupper():
                characters[match.start() : match.end()] = place.name
    return "".join(characters)


def _names_of_things(text: str, places: Sequence[Place]) -> tuple[tuple[str, ...], ...]:
    """ "vùng núi Thanh Hóa": the name is the place's."""
    known = {folded_syllables(place.name) for place in places}
    return tuple(name for name in names_in(text) if name not in known)


def _narrowest(places: tuple[Place, ...]) -> tuple[Place, ...]:
    """ "Xã Chiến Phố, huyện Hoàng Su Phì": the commune is asked for, the district says where it lies."""
    return tuple(place for place in places if place.level in _COMMUNES) or places


def _with_its_kind(text: str, start: int) -> int:
    """Where "theo Nghị quyết số 197/2025/QH15" begins: the number names it, the words before say only what it is."""
    before = _DOCUMENT.search(text[:start])
    return before.start() if before else start


def _without_names(text: str, places: Sequence[PlaceMention]) -> str:
    """Blanks for the names of places, in which "Chi" of Chi Lăng is no spending; same length."""
    return blanked(text, ((mention.start, mention.end) for mention in places))


def _growing(phrases: Sequence[Phrase]) -> tuple[Phrase, ...]:
    """Where a growth is asked for, each with what the growth of it is called: of "GRDP" "tăng trưởng kinh tế"."""
    return tuple(replace(each, others=tuple(dict.fromkeys((*each.others, *_its_growth(each))))) for each in phrases)


def _counted(phrases: Sequence[Phrase], units: Sequence[str]) -> tuple[Phrase, ...]:
    """The people or households that are asked for, with what else reports count them as."""
    return tuple(
        replace(each, others=tuple(dict.fromkeys((*each.others, *counted_alike(" ".join(each.syllables))))))
        if " ".join(each.syllables) in units
        else each
        for each in phrases
    )


def _its_growth(phrase: Phrase) -> Sequence[tuple[str, ...]]:
    said = (*_GROWTH_OF, *phrase.syllables)
    length, others = wordings_at(said, 0, accented=False)
    return [folded_syllables(" ".join(way)) for way in others] if length == len(said) else []


def _without_which_is_more(text: str, places: Sequence[PlaceMention]) -> str:
    """Blanks for the end of "nợ xấu ngày 31/7 và 30/9 là bao nhiêu, tăng hay giảm?", for "tháng nào … cao nhất",
    for "mỗi nơi" of several places and the "so với" between two; same length."""
    spans = [match.span(1) for match in _WHICH_IS_MORE.finditer(text)]
    spans += [match.span() for match in _OF_EACH.finditer(text) if len(places) > 1]
    which = [match.span() for match in _WHICH_IS_MOST.finditer(text)]
    if len(which) > 1:
        spans += [*which, *(match.span() for match in _THESE.finditer(text))]
    against = [match.span() for each in places[1:] if (match := _SET_AGAINST.search(text[: each.start]))]
    if against:
        spans += [*against, *(match.span() for match in _BETWEEN_PLACES.finditer(text))]
    return blanked(text, spans)


def _levels_alone(text: str, places: Sequence[PlaceMention]) -> str:
    """ "kế hoạch huyện giao" for "kế hoạch huyện Cao Lộc giao"."""
    for mention in sorted(places, key=lambda each: each.start, reverse=True):
        said = text[mention.start : mention.end].split()
        level = said[0] if fold(said[0]) in ("huyen", "tinh") else ""
        text = f"{text[: mention.start]}{level}{text[mention.end :]}"
    return text


def _without(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """The text with the spans and quotation marks as "|" and the punctuation as "||": both divide phrases, and no
    wording goes on behind a comma."""
    characters = list(text)
    for start, end in spans:
        characters[start:end] = "\0" * (end - start)
    kept = re.sub(r"[?!;:()]+|[.,]+(?!\d)", " | ", re.sub(r"[\"“”]+", "\0", "".join(characters)))
    return re.sub(r"\s*[\0|][\0|\s]*", lambda gap: " || " if "|" in gap.group() else " | ", kept).strip(" |")
