"""Neighbours that share nearly all of their words and are not each other: thu and chi, xuất khẩu and nhập khẩu.

A figure whose own words name one of them never answers a question about another, however well the rest fits.
"""

import re
from functools import lru_cache

from answer.harm import DEAD
from vietnamese.domains.education import LEVELS
from vietnamese.text import Spelling
from vietnamese.words import Span

# "bảo hiểm xã hội 104.286 người, trong đó tự nguyện 25.917 người": one sort of what is named before it.
_OF_THE_SAME = r"(?:(?!bảo hiểm|bhyt|bhtn)(?:[^.;]|\.(?=\d))){0,80}?"
# What a place takes from its visitors is turnover, no revenue of the budget: "thu được từ khách đi chơi".
_OF_VISITORS = r"\btừ (?:(?:các|những) )?(?:du khách|khách|người (?:đi|đến|tới) (?:chơi|du lịch)|du lịch)\b"
_GROUPS: tuple[tuple[str, ...], ...] = (
    (r"\btoàn xã hội\b",),
    (
        r"\b(?:tổng|số|đã|được) thu\b(?! hoạch|.{0,20}\b(?:tấn|tạ)\b)"
        r"|\bthu được(?!.{0,20}\b(?:tấn|tạ|ha|quả|trứng|kg|lít|con|cây|thóc|sữa|mật)\b)"
        rf"(?!.{{0,30}}{_OF_VISITORS})|\bthu, chi\b"
        rf"|(?<!doanh )\bthu (?:ngân sách|nội địa|nsnn|nsđp|ns\b|thuế|điều tiết|hải quan|cân đối|tiền|phí"
        rf"|(?!{_OF_VISITORS})từ|xuất)",
        r"\b(?:tổng|số|đã|được) chi\b|\bchi được|\bthu, chi\b"
        r"|\bchi (?:ngân sách|nsnn|nsđp|ns\b|thường xuyên|đầu tư|cân đối|sự nghiệp|bổ sung)",
    ),
    (
        r"\bxuất khẩu(?! lao động)|(?<!sản )(?<!chiết )(?<!đề )\bxuất (?=trên|khoảng|trung bình|bình quân|được|đạt)",
        r"(?<!xuất )(?<!xuất, )(?<!xuất - )\bnhập (?:khẩu|về)",
        r"\bxuất(?:,| và| -)? nhập khẩu|\bxnk\b",
    ),
    (r"\bthuế thu nhập", r"(?<!thuế )\bthu nhập\b(?! (?:cá nhân|doanh nghiệp))"),
    (r"\bthu nội địa", r"\bthu (?:từ )?(?:hoạt động )?(?:xuất|xnk|hải quan)"),
    (r"(?<!cận )\bnghèo", r"\bcận nghèo"),
    (r"\bthu hoạch", r"\bgieo (?:trồng|cấy|sạ)|\bxuống giống|\btrồng mới"),
    (
        r"\bthành lập mới|\bđăng ký mới|\bcấp mới|\bmới thành lập",
        r"\bgiải thể",
        r"\btạm (?:ngừng|dừng)",
        r"\bhoạt động trở lại",
    ),
    (rf"\b(?:{DEAD})", r"\bbị thương", r"\bmất tích", r"\bkhỏi bệnh|\bra viện"),
    (
        r"\bdư nợ|\bcho vay(?! khó)",
        r"\bhuy động|\btiền (?:[^\W\d]+ ){0,6}gửi\b",
        r"\bnợ xấu|\b(?:nợ|vay) khó (?:đòi|thu hồi|có khả năng)",
    ),
    (
        r"\b(?:khu vực|vốn|kinh tế|thành phần) nhà nước",
        r"\bngoài (?:nhà nước|quốc doanh)|\bkhu vực tư nhân",
        r"\bkhu vực (?:có )?(?:vốn )?(?:đầu tư )?(?:trực tiếp )?(?:của )?nước ngoài|\bkhu vực fdi",
    ),
    (r"\bđô thị|\bthành thị", r"\bnông thôn"),
    (r"\bquá hạn|\bchậm hạn|\btrễ hạn", r"\bđúng hạn|\btrước hạn", r"\btiếp nhận"),
    (r"\bkhách quốc tế|\bkhách nước ngoài", r"\bkhách nội địa|\bkhách trong nước"),
    (r"\bhành khách", r"\b(?:vận chuyển|vận tải|luân chuyển) hàng h[oó][aá]"),
    (r"\bnuôi trồng", r"\bkhai thác|\bđánh bắt"),
    (
        r"\b(?:giải quyết|tạo(?: được)?(?: thêm)?)(?: công ăn)? việc làm|\bviệc làm mới",
        r"\bđào tạo nghề|\bhọc nghề",
        r"\bthất nghiệp",
        r"\bxuất khẩu lao động",
    ),
    (r"\bđầu tư nước ngoài|\bfdi\b", r"\bđầu tư trong nước|\bdoanh nghiệp trong nước"),
    (r"\bđăng ký mới|\bcấp mới|\bcấp phép mới", r"\bcòn hiệu lực|\bđăng ký hoạt động"),
    (
        r"\btai nạn giao thông|\btngt\b",
        r"\btai nạn lao động",
        r"\bđuối nước",
        r"\bvụ cháy|\bhỏa hoạn|\bcháy(?: xảy ra)?:? \d+ vụ",
    ),
    (
        r"\bsự nghiệp giáo dục|\bchi giáo dục",
        r"\bsự nghiệp y tế|\bchi y tế",
        r"\bsự nghiệp kinh tế",
        r"\bsự nghiệp (?:bảo vệ )?môi trường",
        r"\bsự nghiệp văn h[oó][aá]",
        r"\bsự nghiệp khoa học",
        r"\b(?:chi )?đảm bảo xã hội|\bbảo đảm xã hội",
        r"\bchi quản lý (?:hành chính|nhà nước)",
    ),
    (
        r"\bthuế thu nhập cá nhân|\btncn\b",
        r"\bthuế thu nhập doanh nghiệp|\btndn\b",
        r"\bthuế bảo vệ môi trường",
        r"\btrước bạ\b",
        r"\bphí,? (?:và )?lệ phí\b(?! trước bạ)",
        r"\btiền sử dụng đất|\bthu về đất",
        r"\bxổ số",
    ),
    (
        r"\bnhật bản",
        r"\bhàn quốc",
        r"\btrung quốc",
        r"\bđài loan",
        r"\bhoa kỳ",
        r"\bsingapore|\bxinh-?ga-?po",
        r"\bthái lan",
        r"\bhồng k[oô]ng",
        r"\bmalaysia",
        r"\bđức\b(?= có| \d|,)",
    ),
    (r"\bdoanh nghiệp lớn", r"\bdoanh nghiệp (?:nhỏ và vừa|vừa và nhỏ)"),
    (r"\bnội trú|\bnằm viện", r"\bngoại trú"),
    (
        r"\bcho (?:(?!thôi|nghỉ)[^\W\d]+ ){0,2}?(?:thôi|nghỉ)(?! (?:học|hè|dưỡng|tết|lễ|ngơi|phép|ốm|thai|mát)\b)"
        r"|\bthôi (?:làm|việc)\b|\bnghỉ việc\b|\bsa thải\b|\bthanh lý hợp đồng\b",
        r"\btuyển (?:chọn|dụng|mới|thêm)\b|\b(?:gọi|triệu tập) tập trung\b|\bgọi (?:bổ sung|vào)\b",
    ),
    (r"\bdoanh thu|\btổng mức bán lẻ", r"\bchỉ số giá|\bcpi\b"),
    (r"\bvốn đầu tư|\bđầu tư công\b", r"\b(?:vốn|kinh phí) sự nghiệp\b"),
    (r"\bbiên chế (?:được )?giao\b|\bgiao biên chế\b", r"\b(?:hiện|thực tế)? ?có mặt\b"),
    (r"\bkim ngạch", r"\bdư nợ|\btín dụng", r"\bdoanh thu", r"\bgiá trị sản xuất", r"\bvốn (?:đăng ký|đầu tư)"),
    (r"\bchỉ số sản xuất|\biip\b", r"\bgiá trị sản xuất"),
    (r"\bphát hiện", r"\bxử lý|\bxử phạt"),
    (r"\btrúng tuyển\b|\btuyển được\b", r"\b(?:đăng ký|dự) (?:thi|tuyển)\b|\bthí sinh đăng ký\b"),
    (r"\bgiáo viên|\bnhà giáo", r"\bhọc sinh|\bsinh viên"),
    (r"\bsố vụ\b", r"\bsố người\b", r"\b(?:số )?tiền (?:xử )?phạt|\bsố tiền"),
    (
        r"\bsốt xuất huyết|\bsxh\b",
        r"\bsởi\b",
        r"\btay[, -]+chân[, -]+miệng",
        r"\bthủy đậu",
        r"\bcovid",
        r"\bbệnh dại\b",
        r"\bquai bị",
        r"\bho gà\b",
        r"\bbạch hầu",
        r"\bviêm não",
        r"\bhiv\b",
        r"\blao phổi",
    ),
    (
        r"\blúa\b|\bthóc\b",
        r"\bngô\b|\bbắp\b(?! cải)",
        r"\bkhoai lang",
        r"\bsắn\b",
        r"\blạc\b|\bđậu phộng",
        r"\bđậu tương|\bđỗ tương",
        r"\bthuốc lá\b",
        r"\bkhoai tây",
        r"\bhồ tiêu",
        r"\bsầu riêng",
        r"\bmía\b",
        r"\bchè\b",
        r"\bcà phê",
        r"\bcao su",
        r"\bnhãn\b",
        r"\bvải\b(?! (?:vóc|may|sợi|dệt))",
        r"\bbưởi\b",
        r"\bchuối\b",
        r"\bthanh long",
    ),
    (
        r"\bbảo hiểm thất nghiệp|\bbhtn\b",
        rf"\b(?:bhxh|bảo hiểm xã hội)\b{_OF_THE_SAME} bắt buộc",
        rf"\b(?:bhxh|bảo hiểm xã hội)\b{_OF_THE_SAME} tự nguyện",
        r"\bbảo hiểm y tế|\bbhyt\b",
    ),
    (
        r"\bcúm gia cầm",
        r"\blở mồm[,]? long móng|\blmlm\b",
        r"\bdịch tả lợn|\bdtlcp\b",
        r"\btụ huyết trùng",
        r"\btai xanh",
        r"\bviêm da nổi cục",
        r"\bdại\b",
    ),
    tuple(rf"\b(?:{level})\b" for level in LEVELS),
    (
        r"\bcát\b",
        r"\bgạch\b",
        r"\bxi măng",
        r"\bgỗ\b",
        r"\bđá (?:xây dựng|các loại)",
        r"\bván bóc",
        r"\bhoa hồi|\bhồi khô",
    ),
)
_THINGS: tuple[tuple[str, ...], ...] = (
    (r"\btrâu\b", r"\bbò\b", r"\blợn\b|\bheo\b|\bdtlcp\b", r"\bdê\b", r"\bngựa\b", r"\bgia cầm"),
    (
        r"\b(?:khu vực )?thành thị",
        r"\bkhu vực nông thôn|(?<=[,;:(] )nông thôn(?= (?:là |đạt |chiếm |còn |tăng |giảm |ước )*\d)",
    ),
    (r"\bngắn hạn", r"\b(?:trung|dài) hạn|\btrung(?:,| và) dài hạn"),
    (r"\bma t[uú]y|\bma tuý", r"\bđánh bạc|\bcờ bạc", r"\btrộm cắp", r"\bgiết người", r"\blừa đảo", r"\bmại dâm"),
    (
        r"\bđường bộ",
        r"\bđường sắt",
        r"\bđường (?:thủy|thuỷ|biển)|\btrên sông nước\b",
        r"\bđường (?:hàng không|bay)|\bhàng không",
    ),
    (r"\bhuy chương vàng|\bhcv\b", r"\bhuy chương bạc|\bhcb\b", r"\bhuy chương đồng|\bhcđ\b"),
    (r"\bkết hôn", r"\bly hôn"),
    (r"\bnhập cảnh", r"\bxuất cảnh"),
    (
        r"\bthành lập\b|\b(?:đăng ký|cấp)(?: phép| giấy(?: chứng nhận)?| đăng ký| đầu tư)* mới\b"
        r"|\bmới (?:được )?(?:đăng ký|cấp)\b|\bđăng ký kinh doanh\b",
    ),
    (r"\bcháy rừng|\bchữa cháy rừng",),
    (r"\bgiá tiêu dùng|\bcpi\b",),
    (r"\bt[ỷỉ] lệ (?:người |lao động )*thất nghiệp",),
)
# "giảm 14,8 % về lượng, tăng 41,3 % về trị giá": behind a change stands which of the two it is of.
_OF_QUANTITY = Spelling(r"^ về (?:(?:khối|số|sản) )?lượng\b")
_OF_VALUE = Spelling(r"^ về (?:mặt )?(?:trị giá|giá trị|kim ngạch|doanh thu|giá)\b")
_QUANTITY_ASKED = Spelling(r"\blượng\b(?! (?:khách|người|mưa|nước))")
_VALUE_ASKED = Spelling(r"\btrị giá\b|\bgiá trị\b|\bkim ngạch\b")
_JOINT = re.compile(r",? (?:và|va|hoặc|hoac|hay|cùng|cung) |, ")
_NAMED_ALWAYS = 3
"""The first groups are so alike that a figure whose surroundings name none of them is not the asked one. Nor is one of
a concrete thing (a beast, a crime, a medal, a way of travel) that nothing around it names."""
GROUPS = tuple(tuple(Spelling(pattern) for pattern in group) for group in (*_GROUPS, *_THINGS))
_MUST_BE_NAMED = frozenset((*GROUPS[:_NAMED_ALWAYS], *GROUPS[len(_GROUPS) :]))


def has_neighbours(question: str) -> bool:
    """Whether ``question`` asks for what has neighbours: of anything else nothing can be ``opposed``."""
    return bool(_asked(question))


def opposed(question: str, *said: str, counted: str = "") -> bool:
    """Whether the last that is ``said`` of a figure, nearest first, is a neighbour of what ``question`` asks for.

    What it counts is no neighbour of that: "137 vụ" is a number of cases, whatever fines are told of.
    """
    for group, asked in _asked(question):
        if counted and any(group[at].search(f"số {counted}") for at in asked):
            continue
        for text in said:
            named = [(match.end(), at) for at, pattern in enumerate(group) for match in pattern.finditer(text)]
            if named:
                if max(named)[1] not in asked:
                    return True
                break
    return False


def of_the_other_measure(question: str, behind: str) -> bool:
    """Whether the words right ``behind`` a change say that it is of the quantity where the value is asked for, or the
    other way round."""
    quantity, value = _measures_asked(question)
    return (value and not quantity and _OF_QUANTITY.search(behind) is not None) or (
        quantity and not value and _OF_VALUE.search(behind) is not None
    )


@lru_cache(maxsize=64)
def _measures_asked(question: str) -> tuple[bool, bool]:
    return _QUANTITY_ASKED.search(question) is not None, _VALUE_ASKED.search(question) is not None


@lru_cache(maxsize=64)
def _asked(question: str) -> tuple[tuple[tuple[Spelling, ...], frozenset[int]], ...]:
    """The groups of which ``question`` names a neighbour, each with the positions of those that it names."""
    named = ((group, frozenset(i for i, pattern in enumerate(group) if pattern.search(question))) for group in GROUPS)
    return tuple((group, positions) for group, positions in named if positions)


def unnamed(question: str, surroundings: str) -> bool:
    """Whether nothing around a figure names what ``question`` asks for, where only the name tells it from its like."""
    return any(
        not group[position].search(surroundings)
        for group, asked in _asked(question)
        if group in _MUST_BE_NAMED
        for position in asked
    )


def side_by_side(text: str) -> tuple[Span, ...]:
    """Where neighbours of one group stand joined, "chết, mất tích và bị thương"; () where no two do."""
    for group in GROUPS:
        named = sorted((match.span(), at) for at, pattern in enumerate(group) for match in pattern.finditer(text))
        run: list[tuple[tuple[int, int], int]] = []
        for each in named:
            joined = run and _JOINT.fullmatch(text, run[-1][0][1], each[0][0]) and run[-1][1] != each[1]
            if not joined and len(run) > 1:
                break
            run = [*run, each] if joined else [each]
        if len(run) > 1:
            return tuple(Span(start=start, end=end) for (start, end), _ in run)
    return ()


def names_all(question: str, said: str) -> bool:
    """Whether ``said`` names each neighbour that ``question`` names, if it names any."""
    asked = _asked(question)
    return bool(asked) and all(group[at].search(said) for group, positions in asked for at in positions)


def only_neighbours(question: str, *said: str) -> bool:
    """Whether the first of what is ``said``, the sentence itself and what leads to it, that names neighbours of what
    ``question`` asks for names that itself nowhere."""
    for group, asked in _asked(question):
        for text in said:
            named = {position for position, pattern in enumerate(group) if pattern.search(text)}
            if named and not named & asked:
                return True
            if named:
                break
    return False
