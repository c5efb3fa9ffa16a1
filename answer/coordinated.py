"""A question that asks for several figures at once → a question for each, in its order.

"Dư nợ ngắn hạn bao nhiêu, trung và dài hạn bao nhiêu?", "mũi 1 và mũi 2 đạt bao nhiêu?", "thu nội địa và thu hải quan
mỗi khoản bao nhiêu?", "so sánh thu nội địa với thu hải quan". What a later part leaves out is what the first one said
before its own item. Pure; a question that asks for one figure comes back alone.
"""

import re
from collections.abc import Sequence
from itertools import pairwise, takewhile

from answer.asking import HOW_MANY_WORDS
from answer.feasts import without_days_off
from answer.neighbours import side_by_side
from answer.of_the_same import of_the_same, opens
from answer.said import Said, read_turn
from answer.units import MEASURED
from vietnamese.places import Place
from vietnamese.text import Spelling, blanked, has_diacritics

_HOW_MANY = Spelling(rf"\b(?:{HOW_MANY_WORDS})\b")
_JOINT = re.compile(r"\s*[,;]\s*(?:(?:và|còn|va|con)\s+)?|\s+(?:và|còn|(?<!\bso )với|va)\s+", re.IGNORECASE)
# Between a joint and what asks: "…, có mấy", "… và là bao nhiêu".
_LEADING = Spelling(r"^(?:có|là|được|thì|khoảng|trên tổng số|trong tổng số)?\s*$")
# "… là bao nhiêu, tăng hay giảm so với cùng kỳ?" asks for the change as well.
_WHICH_WAY = Spelling(r"(?:(?<=,)|(?<=\bvà)) (?:tăng|giảm) (?:hay là|hay|hoặc) (?:tăng|giảm)\b(?=[ ?.]*$| so\b| với\b)")
_EACH = Spelling(
    r"\b(?:mỗi|từng) (?:khoản|loại|nhóm|bên|phần|thứ|nguồn|lĩnh vực|ngành|chỉ tiêu|cái|đơn vị|nước|cấp|môn|cây(?! số)"
    r"|dịch|bệnh|mặt hàng|sản phẩm|đối tượng|hạng mục|nơi|giới)(?: một)?\b|\blần lượt\b|\btương ứng\b"
)
_THINGS = (
    r"(?:khoản|loại|nhóm|bên|phần|nguồn|lĩnh vực|ngành|cái|thứ|cây|con|đàn|nước|mặt hàng|sản phẩm|cấp|vụ|giống|môn"
    r"|khu vực|đơn vị|hạng mục|chỉ tiêu|đối tượng|giới|bậc|kênh|dịch|bệnh|loài|hình thức|trường|nơi)"
)
_MORE = r"(?:có )?(?:nhanh|mạnh|chậm|sâu|cao|thấp|nhiều|ít|lớn|nhỏ|đông|kém) hơn\b"
_AND_EACH = r"(?:,? (?:và )?(?:mỗi|từng) [a-zà-ỹđ]+)?(?:,? (?:cụ thể )?(?:là )?bao nhiêu((?: [a-zà-ỹđ]+){0,3}))?[ ?.]*$"
# "…, khoản nào nhiều hơn", "…, cấp nào đạt tỷ lệ cao hơn", "… hay … nhiều hơn, mỗi khoản bao nhiêu": which is greater.
_GREATER = Spelling(
    rf"([,:]? (?:thì )?{_THINGS} nào)?((?<=nào)(?: (?!tăng|giảm|có|nào)[a-zà-ỹđ]+){{1,6}}?(?= {_MORE}))?"
    r"(?: (?:có )?(?:mức |tốc độ )?(tăng|giảm)(?: trưởng)?(?= (?:nhanh|mạnh|chậm|sâu|nhiều|ít|cao|thấp)))?"
    rf" {_MORE}{_AND_EACH}"
)
# "… hay … đạt tỷ lệ kế hoạch cao hơn": what each of them reaches.
_REACHES = Spelling(r" (?:đạt|thực hiện|hoàn thành|giải ngân)(?: [a-zà-ỹđ]+){0,4}$")
# "…, khoản nào vượt kế hoạch năm, khoản nào chưa?", "…, nhóm nào tăng, nhóm nào giảm?"
_SORTED = Spelling(
    rf"[,:]? (?:thì )?{_THINGS} nào (?:đã )?"
    r"(?:(?:đạt|vượt|hoàn thành)(?: được)? ((?:kế hoạch|dự toán|chỉ tiêu)(?: [a-zà-ỹđ]+){0,2})|tăng|giảm)"
    rf"(?:,| và) {_THINGS} nào (?:chưa|không|tăng|giảm)(?: [a-zà-ỹđ]+){{0,3}}[ ?.]*$"
)
# "…, nước nào có nhiều dự án hơn", "… hay … có vốn đầu tư lớn hơn": of what there is more.
_NOUN = r"((?: (?!hơn|nhất|nào|bao|nhiều|ít)[a-zà-ỹđ]+){1,6})"
_GREATER_OF = Spelling(
    rf"([,:]? (?:thì )?{_THINGS} nào)?(?<! tăng)(?<! giảm)"
    rf"(?: (?:có )?(?:nhiều|ít){_NOUN}| có{_NOUN} (?:cao|thấp|lớn|nhỏ|nhiều|ít|đông|rộng|dài)) hơn\b{_AND_EACH}"
)
# "Dư nợ ngắn hạn và trung, dài hạn chênh nhau bao nhiêu": what lies between two things.
_UNIT = r"((?: [a-zà-ỹđ%]+){0,3})[ ?.]*$"
_LIES_BETWEEN = Spelling(
    r",? (?:có )?(?:mức |khoảng )?(?:chênh(?: lệch)?(?: nhau)?|(?:hơn kém|cách|khác|lệch) nhau)"
    rf" (?:là |khoảng )?(?:bao nhiêu|mấy){_UNIT}"
)
_GAP = Spelling(
    rf"\b(?:mức |khoảng )?chênh lệch ((?:[a-zà-ỹđ]+ ){{0,5}}?)giữa (.+?)(?: là| khoảng)? (?:bao nhiêu|mấy){_UNIT}"
)
# "vốn của Nhật Bản hơn Trung Quốc bao nhiêu": two things, unless the second is a base that a change has anyway.
_OTHER_THING = (
    r"(?!cùng |kế hoạch|dự toán|chỉ tiêu|mục tiêu|năm |tháng |quý |kỳ |mức |bình quân|trung bình|bao nhiêu|mấy|\d"
    r"|cuối |đầu |hồi |lúc |thời điểm |trước|dự kiến|kịch bản)([^,.?()]+?)"
)
_MORE_THAN = Spelling(
    r" (?:nhiều |cao |lớn |thấp |ít |kém )?(?<!tăng )(?<!giảm )hơn (?:so với )?"
    rf"{_OTHER_THING} (?:là )?(?:bao nhiêu|mấy)\b(?=[^?]*\?*$)"
)
# "Chi giáo dục có cao hơn chi y tế không?"
_WHETHER_MORE = Spelling(
    r" (?:có )?(?:nhiều|cao|lớn|thấp|ít|kém|đông|nhỏ) hơn (?:so với )?"
    rf"{_OTHER_THING},? (?:hay |phải )?không{_AND_EACH}"
)
_COUNTED = Spelling(r"\b(?:số|bao nhiêu|mấy)(?: [a-zà-ỹđ]+){0,3} $")
_OR = Spelling(r" (?:hay(?: là)?|hoặc) | (?:và|với|so với) (?=[^,]*$)")
_OR_ELSE = Spelling(r" hay ")
_FIRST_WORD = re.compile(r"[^\W_]+")
_MORE_AGAIN = re.compile(rf" {_MORE}$", re.IGNORECASE)
_COMPARED = Spelling(r"^so sánh (?:giúp (?:tôi|em|mình) )?")
# "sản lượng chè với cà phê": what is measured is shared, however long the things are called.
_HEADS = Spelling(rf"\b(?:{MEASURED}|số lượng|tỷ lệ|thu nhập|chỉ số)\b")
_BETWEEN = Spelling(r"\bgiữa ")
_VERBS = Spelling(r"\s+(?:(?:giải ngân|thực hiện|thu hoạch)(?: \w+)*|là|được|đạt|có|tăng|giảm|chiếm|bằng|ước|còn)\s*$")
_NUMBERED = Spelling(
    r"\b(mũi|đợt|giai đoạn|tuyến|loại|hạng|lớp|nhóm|lứa|khối|khu vực) (\d|I{1,3}) (?:và|với) (?:\1 )?(\d|I{1,3})\b"
)


def apart(question: str, known: tuple[Place, ...] = ()) -> tuple[str, ...]:
    """The questions that ``question`` consists of; ``known``: the places of the index's own reports."""
    question = _with_how_much(question)
    asking = [match.span() for match in _HOW_MANY.finditer(without_days_off(question))]
    compared = _COMPARED.search(question)
    named = question[compared.end() :] if compared else question
    numbered = _NUMBERED.search(named)
    if numbered is not None and (len(asking) == 1 or compared):
        return tuple(_with_number(named, numbered, number) for number in numbered.group(2, 3))
    pair = (
        _sorted(named, known) or _greater(named, known) or _lying_between(named, known) or _more_than(question, known)
    )
    if pair:
        return pair
    if len(asking) > 1:
        return _asked_each(question, asking, known) or (question,)
    if compared and not asking:
        return _compared(named.strip(" ?."), known) or (question,)
    return _asked_together(question, asking, known) or (question,)


def _with_how_much(question: str) -> str:
    """Behind a figure, "tăng hay giảm so với cùng kỳ?" asks how much."""
    way = _WHICH_WAY.search(question)
    if way is None or _HOW_MANY.search(question[: way.start()]) is None:
        return question
    said = "bao nhiêu" if has_diacritics(question) else "bao nhieu"
    return f"{question[: way.end()]} {said}{question[way.end() :]}"


def counted_apart(question: str) -> tuple[str, ...]:
    """ "Bao nhiêu người chết và bị thương?": how many of each, where no figure counts them together."""
    named = side_by_side(question)
    if not named or _COUNTED.search(question[: named[0].start]) is None:
        return ()
    before, behind = question[: named[0].start], question[named[-1].end :]
    return tuple(f"{before}{question[each.start : each.end]}{behind}" for each in named)


def asks_difference(question: str) -> bool:
    """Whether two things are set against each other: which is greater, and by how much."""
    patterns = (_SORTED, _GREATER, _GREATER_OF, _LIES_BETWEEN, _GAP, _MORE_THAN, _WHETHER_MORE, _COMPARED)
    return any(pattern.search(question) is not None for pattern in patterns)


def _sorted(question: str, known: tuple[Place, ...]) -> tuple[str, ...]:
    """ "Thu nội địa và thu hải quan, khoản nào vượt dự toán, khoản nào chưa?": how far each of the two came."""
    asks = _SORTED.search(question)
    said = _without_between(question[: asks.start()]) if asks else ""
    joint = _joint_of_two(said)
    if asks is None or joint is None:
        return ()
    plan = question[slice(*asks.span(1))] if asks[1] else ""
    asked = f"đạt bao nhiêu phần trăm {plan}?" if plan else "tăng hay giảm bao nhiêu phần trăm?"
    return _two(said[: joint.start()], said[joint.end() :], asked, known)


def _greater(question: str, known: tuple[Place, ...]) -> tuple[str, ...]:
    """ "Chi đầu tư hay chi thường xuyên nhiều hơn?": two things; two times or places of one are compared elsewhere."""
    counts = _GREATER_OF.search(question)
    asks = counts or _GREATER.search(question)
    if asks is not None and not asks[1] and _EACH.search(question) and not _OR_ELSE.search(question):
        return ()
    said = _without_between(question[: asks.start()]) if asks else ""
    joint = _joint_of_two(said)
    if asks is None or joint is None:
        return ()
    first = _MORE_AGAIN.sub("", said[: joint.start()])
    if counts is not None:
        asked = f"có bao nhiêu{counts[2]}?" if counts[2] else f"có{counts[3]} bao nhiêu{counts[4] or ''}?"
        return _two(first, said[joint.end() :], asked, known)
    reaches = None if asks[2] else _REACHES.search(said[joint.end() :])
    measured = " ".join(each.strip() for each in (reaches and reaches[0], asks[2], asks[3]) if each)
    second = said[joint.end() :][: reaches.start()] if reaches else said[joint.end() :]
    return _two(first, second, f"{measured} bao nhiêu{asks[4] or ''}?".strip(), known)


def _lying_between(question: str, known: tuple[Place, ...]) -> tuple[str, ...]:
    """ "Thu nội địa và thu hải quan chênh nhau bao nhiêu?", "Chênh lệch giữa … là bao nhiêu?": how much each is."""
    gap = _GAP.search(question)
    asks = gap or _LIES_BETWEEN.search(question)
    said = _without_between(question[: asks.start()]) if asks else ""
    said = f"{said}{question[slice(*gap.span(1))]}{question[slice(*gap.span(2))]}" if gap else said
    joint = _joint_of_two(said) or _last_joint(said)
    if asks is None or joint is None:
        return ()
    unit = question[slice(*asks.span(asks.re.groups))]
    return _two(said[: joint.start()], said[joint.end() :], f"bao nhiêu{unit}?", known)


def _joint_of_two(said: str) -> re.Match[str] | None:
    """The last joint, but before all the one behind which things are called as before: "chi y tế và chi giáo dục và …".

    "Và" and "với" count where no comma comes behind them.
    """
    joints = list(_OR.finditer(said))
    alike = [each for each in joints if (word := _FIRST_WORD.match(said, each.end())) and _said_before(word[0], said)]
    return next(iter(reversed(alike or joints)), None)


def _said_before(word: str, said: str) -> bool:
    return [each.lower() for each in re.findall(r"[^\W_]+", said)].count(word.lower()) > 1


def _two(first: str, second: str, asked: str, known: tuple[Place, ...]) -> tuple[str, ...]:
    """A question for each of two things; a time or place that only the second names is of both."""
    turn, opening = read_turn(second, known), read_turn(first, known)
    if not turn.content or (turn.periods and opening.periods) or (turn.places and opening.places):
        return ()
    shared = "".join(f" ở {second[each.start : each.end]}" for each in turn.places if turn.text == second)
    shared += "".join(f" {each.text}" for each in turn.periods)
    last = next(iter(opening.periods[-1:]), None)
    dated = last is not None and last.end == len(opening.text)
    bare = opening.text[: last.start] if last is not None and dated else f"{first} "
    governing = _governing(bare, turn, known).strip()
    times = "".join(f" {each.text}" for each in opening.periods if each.text not in governing)
    later = f"{governing} {turn.text}{times} {asked}"
    return f"{first}{shared} {asked}".strip(), later.strip()


def _more_than(question: str, known: tuple[Place, ...]) -> tuple[str, ...]:
    """ "Vốn của Nhật Bản hơn Trung Quốc bao nhiêu?", "Có cao hơn … không?": how much each is."""
    than = _MORE_THAN.search(question)
    whether = None if than else _WHETHER_MORE.search(question)
    if whether is not None:
        return _two(question[: whether.start()], whether[1], f"bao nhiêu{whether[2] or ''}?", known)
    turn = read_turn(than[1], known) if than else None
    if than is None or turn is None or not turn.content or turn.periods or turn.places:
        return ()
    return _two(question[: than.start()], than[1], question[than.end(1) :].strip(), known)


def _compared(named: str, known: tuple[Place, ...]) -> tuple[str, ...]:
    """ "Thu từ khu vực trong nước với khu vực nước ngoài": two things; two times or places of one are no two.

    A time or place that only the second names is of both: "của nam và nữ ở Phú Thọ quý I/2025".
    """
    said = _without_between(named)
    joint = _last_joint(said)
    turn = read_turn(said[joint.end() :], known) if joint else None
    if joint is None or turn is None or not turn.content:
        return ()
    first = said[: joint.start()]
    opening = read_turn(first, known)
    if (turn.periods and opening.periods) or (turn.places and opening.places):
        return ()
    shared = [f"ở {said[joint.end() :][each.start : each.end]}" for each in turn.places]
    shared += [each.text for each in turn.periods]
    return f"{' '.join((first, *shared))}?", f"{_governing(f'{first} ', turn, known).strip()} {turn.text}?"


def _without_between(said: str) -> str:
    """ "giữa thu nội địa" names the same as "thu nội địa"."""
    between = _BETWEEN.search(said)
    return f"{said[: between.start()]}{said[between.end() :]}" if between else said


def _last_joint(said: str) -> re.Match[str] | None:
    """The last "và" or "với", else the last comma: of "ngắn hạn và trung, dài hạn" the first."""
    joints = list(_JOINT.finditer(said))
    worded = [joint for joint in joints if joint.group().strip(" ,;")]
    return next(iter(reversed(worded or joints)), None)


def _with_number(question: str, pair: re.Match[str], number: str) -> str:
    named = question[pair.start(1) : pair.end(1)]
    return f"{question[: pair.start()]}{named} {number}{question[pair.end() :]}"


def _asked_each(question: str, asking: Sequence[tuple[int, int]], known: tuple[Place, ...]) -> tuple[str, ...]:
    """A question for each word that asks; () where two of them stand in one phrase ("từ bao nhiêu đến …")."""
    borders = []
    for (_, end), (start, _) in pairwise(asking):
        joints = list(_JOINT.finditer(question, end, start))
        leading = [each for each in joints if _LEADING.search(said := question[each.end() : start]) or opens(said)]
        if not joints:
            return ()
        borders.append((leading or joints[:1])[-1].span())
    ends = [start for start, _ in borders] + [len(question)]
    starts = [0] + [end for _, end in borders]
    first, *later = (question[start:end].strip(" ?.") for start, end in zip(starts, ends, strict=True))
    opening = read_turn(first, known)
    turns = [read_turn(piece, known) for piece in later]
    dated = opening if opening.periods else next((turn for turn in turns if turn.periods), opening)
    time = " ".join(mention.text for mention in dated.periods[:1])
    whole = [first if opening.periods else f"{first} {time}"]
    head = whole[0]
    for piece, turn in zip(later, turns, strict=True):
        more = of_the_same(head, piece)
        if not (more or turn.content or turn.periods or turn.places):
            return ()
        head = head if more else _whole(first[: asking[0][0]], turn, opening, time, known)
        whole.append(more or head)
    return tuple(f"{' '.join(each.split())}?" for each in whole)


def _whole(before: str, turn: Said, opening: Said, time: str, known: tuple[Place, ...]) -> str:
    governing = _governing(before, turn, known)
    told = f"{governing} {turn.text}"
    told = told if turn.periods or time in governing else f"{told} {time}"
    places = [opening.text[each.start : each.end] for each in opening.places]
    return told if turn.places or any(each in governing for each in places) else " ở ".join((told, *places))


def _governing(before: str, turn: Said, known: tuple[Place, ...]) -> str:
    """What a later piece shares with the first: that up to a colon, or up to the item in whose place its own stands.

    ``before``: what precedes the first word that asks; all of it is shared where the later piece begins by asking.
    """
    head, colon, _ = before.rpartition(": ")
    if colon:
        return f"{head}:"
    said = read_turn(before, known)
    slots = [(each.start, each.end) for each in said.periods] + [(each.start, each.end) for each in said.places]
    if turn.periods:
        before = blanked(before, ((each.start, each.end) for each in said.periods))
    item = _item(turn)
    words = [match.span() for match in re.finditer(r"[^\W_]+", before)]
    free = list(takewhile(lambda span: not any(a < span[1] and span[0] < b for a, b in slots), reversed(words)))
    same = [start for start, end in free if item and before[start:end].lower() == item[0]]
    dropped = free[: len(_last_member(turn, item))]
    cut = same[0] if same else dropped[-1][0] if dropped else len(before)
    measured = next((match.end() + 1 for match in _HEADS.finditer(before) if match.start() < cut < match.end()), cut)
    return before[:measured]


def _last_member(turn: Said, item: Sequence[str]) -> Sequence[str]:
    """ "Trung, dài hạn" stands in the place of "ngắn hạn": of several things the last is as long as one."""
    joints = [match.end() for match in _JOINT.finditer(turn.text)]
    behind = len(re.findall(r"[^\W_]+", turn.text[: joints[-1]])) if joints else 0
    return item[behind:] or item


def _item(turn: Said) -> list[str]:
    """The lower-case words that a piece says before it asks; [] where it begins by asking."""
    asks = _HOW_MANY.search(turn.text)
    said = turn.text[: asks.start()] if asks else turn.text
    if _LEADING.search(said):
        return []
    own = blanked(said, ((each.start, each.end) for each in turn.periods))
    verbs = _VERBS.search(own)
    return re.findall(r"[^\W_]+", (own[: verbs.start()] if verbs else own).lower())


def _asked_together(question: str, asking: Sequence[tuple[int, int]], known: tuple[Place, ...]) -> tuple[str, ...]:
    """ "Chi đầu tư và chi thường xuyên mỗi khoản là bao nhiêu": two things of which each is asked for.

    Two times of one thing are no two questions: they are compared (``answer/comparison.py``).
    """
    each = _EACH.search(question)
    if not asking or each is None or each.start() > asking[0][0]:
        return ()
    said = question[: each.start()].rstrip(" ,:")
    verbs = _VERBS.search(said)
    named = said[: verbs.start()] if verbs else said
    joint = _last_joint(named)
    if joint is None:
        return ()
    turn = read_turn(named[joint.end() :], known)
    if not turn.content:
        return ()
    rest = f"{said[len(named) :]} {question[each.end() :].strip()}"
    first = named[: joint.start()]
    return f"{first}{rest}", f"{_governing(f'{first} ', turn, known).strip()} {turn.text}{rest}".strip()
