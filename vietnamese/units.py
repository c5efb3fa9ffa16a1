"""The unit that follows a number: "triệu đồng/ha" → đồng/ha × 10⁶, "m2" → m², "dự án", "lượt khách", "%".

Measures and currencies are known by their spellings; what is counted by a list of the nouns that reports
count. A word outside both is no unit: nothing is guessed.
"""

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from itertools import islice

from vietnamese.text import fold

SCALES = {
    "trăm": Decimal(100),
    "nghìn": Decimal(10**3),
    "ngàn": Decimal(10**3),
    "triệu": Decimal(10**6),
    "tr": Decimal(10**6),
    "tỷ": Decimal(10**9),
    "tỉ": Decimal(10**9),
}

_MEASURES = {
    alias: canonical
    for canonical, aliases in {
        "đồng": "đồng|đ|^d|^đ|vnđ|vnd|việt nam đồng|đồng việt nam",
        "USD": "usd|đô la mỹ|đô la|đô-la|đô la mĩ|đôla|đô mỹ|$",
        "EUR": "eur|euro",
        "nhân dân tệ": "nhân dân tệ|ndt|cny",
        "điểm phần trăm": "điểm phần trăm|điểm %",
        "%": "phần trăm",
        "‰": "phần nghìn",
        "ha": "ha|héc ta|hecta|héc-ta",
        "m²": "m2|m²|mét vuông",
        "m³": "m3|m³|mét khối|khối",
        "km²": "km2|km²|ki lô mét vuông|cây số vuông",
        "km": "km|ki lô mét|cây số",
        "m": "m|mét|md|mét dài",
        "cm": "cm",
        "cm³": "cc|cm3|cm³",
        "mm": "mm",
        "kg": "kg|ki lô gam|kilôgam|cân",
        "g": "g|gam|gram",
        "mg": "mg",
        "tấn": "tấn",
        "tạ": "tạ",
        "yến": "yến",
        "sào": "sào",
        "lít": "lít|l",
        "ml": "ml",
        "kWh": "kwh",
        "MWh": "mwh",
        "W": "w",
        "kW": "kw",
        "Gbps": "gb/s|gbps",
        "MW": "mw|mwp",
        "kVA": "kva",
        "MVA": "mva",
        "TEU": "teu|teus",
        "độ C": "độ c|°c|oc|độ",
        "GB": "gb",
        "Mbps": "mb/s|mbps",
        "ngày": "ngày",
        "năm": "năm",
        "giờ": "giờ",
        "phút": "phút",
        "giây": "giây",
        "tuần": "tuần",
        "tuổi": "tuổi",
        "lần": "lần",
        "tấn.km": "tấn.km|tấn km",
        "lượt khách.km": "lượt khách.km|hk.km|hành khách.km",
    }.items()
    for alias in aliases.split("|")
}

_COUNTED = """
người|lượt người|lượt khách|lượt|khách|hành khách|công dân|lao động|đối tượng|học sinh|sinh viên|trẻ em
trẻ|em
học viên|giáo viên|cán bộ|công chức|viên chức|nhân viên|nhân khẩu|khẩu|hội viên|đoàn viên|đảng viên
thành viên
chiến sĩ|quân nhân|thanh niên|phụ nữ|nông dân|thương nhân|bệnh nhân|bác sĩ|điều dưỡng|đại biểu|ủy viên
cá nhân
tập thể|đồng chí|vận động viên|huấn luyện viên|thí sinh|nghệ nhân|chuyên gia|biên chế|bị can|bị cáo
nạn nhân
hộ|gia đình|thôn|bản|xóm|làng|buôn|xã|phường|thị trấn|thị xã|huyện|quận|tỉnh|thành phố|khu|khu phố
khu dân cư|tổ dân phố
tổ|cụm|vùng|địa phương|đơn vị|cơ quan|tổ chức|sở|ban|ngành|phòng|chi cục|trung tâm|trạm|bệnh viện
trường|trường hợp|lớp|nhà|căn|tòa nhà|chợ|cửa hàng|siêu thị|cửa khẩu|bến|cảng|ga|khu công nghiệp
cụm công nghiệp|làng nghề|doanh nghiệp|hợp tác xã|công ty|chi nhánh|văn phòng|cơ sở|trang trại|gia trại
nhà máy|nhà đầu tư|tổ hợp tác|quỹ|ngân hàng|thư viện|nhà văn hóa|di tích|di sản|lễ hội|khách sạn
dự án|công trình|hạng mục|gói thầu|tiểu dự án|đề án|chương trình|kế hoạch|đề tài|nhiệm vụ|giải pháp
chỉ tiêu|tiêu chí|mục tiêu
nội dung|lĩnh vực|nhóm|mặt hàng|sản phẩm|chủng loại|loại|loại hình|danh mục|mô hình|sáng kiến|phong trào
chỉ số|bậc|hạng|điểm|sao|cấp|hàng
thủ tục|thủ tục hành chính|dịch vụ|hồ sơ|văn bản|nghị quyết|quyết định|kết luận|báo cáo|công văn|thông báo
kiến nghị|ý kiến
đơn|phản ánh|tin|bài|giấy|giấy phép|giấy chứng nhận|gcn|chứng chỉ|thẻ|hợp đồng|tài khoản|mã số|giấy tờ
thửa|lô|khoản|mục|bộ|bản ghi|phiếu|quyển|cuốn|tờ|trang|tài liệu|cuộc|hội nghị|buổi|đợt
chuyên đề|hội thi|cuộc thi|giải|giải thưởng|huy chương|bằng khen|giấy khen|danh hiệu|kỷ lục|tiết mục
chương|phim|tác phẩm|hiện vật
vụ|ca|ổ dịch|hành vi|lỗi|bệnh|mũi|liều|mẫu
điểm trường|điểm bưu điện|điểm cầu|điểm du lịch|điểm sạt lở|đám cháy|cơn bão|trận|đợt mưa|mô|giường
con|quả|trứng|cây|gốc|bụi|lồng|ao|đàn|tổ ong|giống|bao|túi|hộp|chai|thùng|gói|cái|chiếc|đôi|viên
tấm|suất|phần
phương tiện|xe|ô tô|xe máy|mô tô|tàu|thuyền|toa|chuyến|đầu xe|tuyến|đoạn|cầu|cống|hồ|đập|kênh|mương
cổ phần|cổ phiếu|thuê bao|camera|máy|thiết bị|cột|đèn|bóng|biển|nắp|trụ|vị trí|đoàn|đội|câu lạc bộ
clb|chi bộ|đảng bộ|chi đoàn|chi hội|hội
công|công an|công nhân|công nhân viên|công đoàn|công đoàn viên|công đoàn cơ sở|công trường|công viên|công tơ|công sở
cộng tác viên|ngày công|ngày làm việc|tiết|kỳ|khóa|phiên|chức danh|vị trí việc làm|việc làm|chỗ|đầu mối|đầu việc
đầu sách|món|bữa|dân tộc|nghề|ngành nghề
đồng bào|ki ốt|cháu|thương binh|liệt sĩ|kịch bản|môn|ảnh|video|bè|ster|địa điểm|máy bay|sổ|bình|lò|kho|bãi
bảng|pano|băng rôn|khẩu hiệu|tủ sách|thùng rác|chốt|chốt kiểm soát|tổ đội|đường dây|mạng lưới|điều ước|luật
nghị định|thông tư|chỉ thị|công điện|tờ trình|câu hỏi|lượt ý kiến|cử tri|phạm nhân|học kỳ
gian hàng|quầy|sạp|nguồn|khu vực|tập đoàn|quốc gia|nước|châu lục|thị trường|trẻ sơ sinh
cặp|cụ|giếng|tân binh
"""

_UNITS = _MEASURES | {noun: noun for line in _COUNTED.split("\n") if line for noun in line.split("|")}
_UNITS |= {"đ/c": "đồng chí", "htx": "hợp tác xã", "dn": "doanh nghiệp", "khoá": "khóa"}
_UNITS |= {"hcv": "huy chương", "hcb": "huy chương", "hcđ": "huy chương", "xuất quà": "suất", "phần quà": "suất"}
_UNITS |= {"chiến sỹ": "chiến sĩ", "bác sỹ": "bác sĩ", "lượt hành khách": "lượt khách", "tthc": "thủ tục hành chính"}
_UNITS |= {"vđv": "vận động viên", "liệt sỹ": "liệt sĩ", "hk": "hành khách", "sp": "sản phẩm"}
_UNITS |= {"bộ hồ sơ": "hồ sơ", "bộ giấy tờ": "hồ sơ", "lá đơn": "đơn", "toa tàu": "toa", "toa xe": "toa"}
_UNITS |= {"ngôi nhà": "nhà", "căn nhà": "nhà", "nóc nhà": "nhà", "bệnh binh": "bệnh binh"}
_DENOMINATORS = _UNITS | {
    word: word for word in "tháng|quý|đêm|ngày đêm|ngày - đêm|vụ|hộ|đầu người|đơn vị|lượt|chỉ|lượng".split("|")
}

# Only there do they stand for themselves: "5 L" is no litre, "5G" no gram.
_LOWER_CASE_ONLY = frozenset({"m", "g", "l", "đ", "cân", "khối", "tr"})
_ENDS_BARE_MONEY = frozenset(
    "so tại và là trong cho ước đạt tăng giảm của để đến từ theo bằng vào ở do trên còn vượt chiếm cao thấp với thì mà"
    " gồm bao hỗ từ nhưng hoặc được đã chưa không trở hơn các cùng kế dự trừ năm này đó cả (".split()
)
_MONEY_SCALES = Decimal(10**6)
_NOT_COUNTED = frozenset(
    {
        "con số",
        "chữ số",
        "khối lượng",
        "khối ngành",
        "khối thi đua",
        "cụ thể",
        "năm đầu",
        "năm cuối",
        "đồng thời",
        "đồng bộ",
        "bộ đội",
        "bộ phận",
        "đồng loạt",
    }
) | {
    f"công {word}" for word in "bằng bố chứng cộng cụ ích khai lập lao luận nghệ nghiệp nhận pháp suất tác việc".split()
}

_BLANK = re.compile(r"\*{0,2}(?:[ \t\u00a0\u202f]{0,3}\n?[ \t\u00a0\u202f]{0,3})(?=[^\s])")
_SYMBOL = re.compile(r"%|‰|\^[dđ]\b|\$|[gmGM]b/s|°C|[oO]C\b|đ/c\b")
_POWER = re.compile(r"([km]?)(m)(?:(?:\^|<sup>)([23])(?:</sup>)?|\n[ ]?([23])(?=[ ]?\n))")
# "m2" as one word; behind any other word a digit is a footnote's mark.
_WORD = re.compile(r"(?:[kKcC]?[mM][23](?!\w|[.,]\d)|[^\W\d_]+)")
_NEXT = re.compile(rf"([ \u00a0\n.-]{{1,2}})({_WORD.pattern}|%)")
_SLASH = re.compile(r"[ ]?/[ ]?(?P<one>0?1 )?(?=[^\W\d_])")
_SHARES = frozenset({"%", "‰", "điểm phần trăm"})
_DATE_GOES_ON = re.compile(r"[ \n][0-9]")
_FOLLOWING = re.compile(r"[ \u00a0\n]{0,3}([^\W\d_]+)")
_LONGEST = max(len(name.split()) for name in _UNITS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """``name`` is canonical ("đồng/kg", "" for a bare scale), ``scale`` the multiplier before it.

    ``counted``: a noun that is counted ("dự án"), not a measure, a currency or a share.
    """

    name: str
    scale: Decimal
    end: int
    counted: bool = False


def unit_at(text: str, position: int) -> Unit | None:
    """The unit that begins at ``position`` (blanks and Markdown bold before it allowed), None where there is none."""
    start = _start(text, position)
    if start is None:
        return None
    scale, name, end = Decimal(1), "", start
    while (word := _WORD.match(text, end)) and (factor := _scale(text, word)):
        scale *= factor
        end = word.end()
        following = _start(text, end)
        if following is None:
            break
        base = _base(text, following, _UNITS)
        if base:
            name, end = base
            break
        if not ((word := _WORD.match(text, following)) and _scale(text, word)):
            break
        end = following
    if scale == 1:
        base = _base(text, start, _UNITS)
        if base is None or (base[0] in {"năm", "ngày"} and _DATE_GOES_ON.match(text, base[1])):
            return None
        name, end = base
    elif not name:
        name = _bare_money(text, end, scale)
    counted = name not in _MEASURE_NAMES
    name, end = _denominators(text, name, end)
    return Unit(name=name, scale=scale, end=end, counted=counted and bool(name))


_MEASURE_NAMES = frozenset(_MEASURES.values()) | {""}


def _start(text: str, position: int) -> int | None:
    blank = _BLANK.match(text, position)
    if blank is None:
        return None
    # Across a line break only a lower-case word goes on: the next line may be a heading.
    if "\n" in blank[0] and not text[blank.end()].islower():
        return None
    return blank.end()


def _scale(text: str, word: re.Match[str]) -> Decimal | None:
    spelled = word[0]
    if (
        spelled == "tr"
        and text[word.end() : word.end() + 2] not in {".đ", "đ"}
        and word.start()
        and text[word.start() - 1] == " "
    ):
        return None
    return SCALES.get(spelled.lower())


def _base(text: str, start: int, names: dict[str, str]) -> tuple[str, int] | None:
    """The longest known unit at ``start`` and its end."""
    if symbol := _SYMBOL.match(text, start):
        spelled = symbol[0].lower()
        return _UNITS.get(spelled, spelled), symbol.end()
    if power := _POWER.match(text, start):
        return power[1] + power[2] + {"2": "²", "3": "³"}[power[3] or power[4]], power.end()
    first = _WORD.match(text, start)
    if first is None:
        return None
    spelled, end = first[0], first.end()
    if spelled not in _LOWER_CASE_ONLY and spelled.lower() in _LOWER_CASE_ONLY:
        return None
    best = (names[spelled.lower()], end) if spelled.lower() in names else None
    spelled = spelled.lower()
    for _ in range(_LONGEST - 1):
        following = _NEXT.match(text, end)
        if following is None:
            break
        joint = following[1] if following[1] in {".", "-"} else " "
        spelled, end = spelled + joint + following[2].lower(), following.end()
        if spelled in _NOT_COUNTED:
            return None
        if spelled in names:
            best = names[spelled], end
    return best


def _bare_money(text: str, end: int, scale: Decimal) -> str:
    """ "12 tỷ" alone is đồng; before a noun that is not known it is not."""
    if scale < _MONEY_SCALES:
        return "đồng" if text.startswith("/", end) else ""
    following = _FOLLOWING.match(text, end)
    return "đồng" if following is None or following[1].lower() in _ENDS_BARE_MONEY else ""


def _denominators(text: str, name: str, end: int) -> tuple[str, int]:
    while (slash := _SLASH.match(text, end)) and (base := _base(text, slash.end(), _DENOMINATORS)):
        # "đồng/1 chỉ" is a price; "02 lượt/1 công dân" are two counts.
        if slash["one"] and name not in {"đồng", "USD"}:
            break
        if name in _SHARES and base[0] not in {"năm", "tháng", "quý"}:
            break
        name, end = f"{name}/{base[0]}", base[1]
    return name, end


def folded_unit_at(plain: str, position: int) -> Unit | None:
    """The unit at ``position`` of folded text ("may tieu chi"), the longest name; None where there is none."""
    words = list(islice(re.finditer(r"[^\W\d_]+", plain[position : position + 60]), _LONGEST))
    if not words or plain[position : position + words[0].start()].strip():
        return None
    for count in range(len(words), 0, -1):
        key = " ".join(word.group() for word in words[:count])
        name = _folded_units().get(key)
        if name is not None:
            return Unit(
                name=name, scale=Decimal(1), end=position + words[count - 1].end(), counted=name not in _MEASURES
            )
    return None


@cache
def _folded_units() -> dict[str, str]:
    return {fold(alias): name for alias, name in _UNITS.items() if len(alias) > 1}


def spelt(folded: str) -> str:
    """A folded unit with its diacritics, "nguoi" → "người", "ta/ha" → "tạ/ha"; as it is where it is none."""
    return "/".join(_spelt().get(part, part) for part in folded.split("/"))


@cache
def _spelt() -> dict[str, str]:
    return {fold(unit): unit for unit in _UNITS.values()}
