"""The words that questions are made of and reports hardly hold: asking, addressing, telling times and units.

What a question typed without diacritics may say is learnt from the reports themselves and, for all that reports do not
say, from these phrases, the lexicons and a general dictionary.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import pairwise

from vietnamese.lexicon import ABBREVIATIONS
from vietnamese.text import nfc
from vietnamese.wordings import tables
from vietnamese.words import dictionary, syllables

NUMBER = "0"
"""Stands for any number in the phrases."""
_ASKED = """
là số mấy; là số nào; số mấy; số nào; số bao nhiêu; mang số mấy; mang số bao nhiêu; quyết định số mấy
kế hoạch số mấy; nghị quyết số mấy; chỉ thị số mấy; công văn số mấy; thông báo số mấy; báo cáo số mấy; chỗ nào
ở chỗ nào; nước nào; công ty nào; trường nào; điểm nào; ai ký; ai làm
là bao nhiêu; được bao nhiêu; đạt bao nhiêu; có bao nhiêu; còn bao nhiêu; hết bao nhiêu; bằng bao nhiêu
tăng bao nhiêu; giảm bao nhiêu; ước bao nhiêu; thu bao nhiêu; chi bao nhiêu; khoảng bao nhiêu; mất bao nhiêu
tới bao nhiêu; bao nhiêu; bao nhiêu phần trăm; bao nhiêu tiền; bao nhiêu tỷ đồng; bao nhiêu triệu đồng
bao nhiêu người; bao nhiêu hộ; bao nhiêu xã; bao nhiêu dự án; bao nhiêu vụ; bao nhiêu con; bao nhiêu tấn
bao nhiêu héc ta; bao nhiêu lượt; bao nhiêu ca; bao nhiêu trường; bao nhiêu doanh nghiệp; bao nhiêu cơ sở
bao nhiêu lao động; bao nhiêu hồ sơ; bao nhiêu xe mỗi ngày; mỗi tháng; mỗi năm; mỗi người; trung bình mỗi
bình quân mỗi; có mấy; được mấy; mấy người; mấy dự án; mấy xã; mấy hộ; mấy vụ; mấy nhà; đứng thứ mấy; xếp thứ mấy
thứ mấy; như thế nào; thế nào; ra sao; thì sao; vì sao; tại sao; do đâu; ở đâu; tại đâu; khi nào; bao giờ; ngày nào
tháng nào; năm nào; những gì; là gì; cái gì; làm gì; gồm những gì; là ai; do ai ký; ai ký; đơn vị nào; huyện nào
xã nào; dự án nào; mặt hàng nào; ngành nào; nhóm nào; những xã nào; những dự án nào; hai xã nào; cửa khẩu nào; nơi nào
nào; nguyên nhân; lý do; cho biết; cho hỏi; cho tôi biết; cho tôi hỏi; xin hỏi; hãy cho biết; vui lòng; xin cho biết
cho đến nay; cho tới nay; vì sao chậm; tại sao chậm; bị chậm; còn chậm
làm ơn; em muốn hỏi; giúp tôi; liệt kê; kể tên; tóm tắt; nêu; so sánh; lần lượt là; chênh lệch; hơn hay kém
tăng hay giảm; cao hay thấp; nhiều hay ít; có phải; có đúng; phải không; đúng không; hay không; được không; có không
còn không; chưa; mất bao nhiêu con; vì dịch; vì sao mà; vì tai nạn; vì thiếu; chết vì; từ bao nhiêu đến bao nhiêu
mấy bậc; tăng mấy bậc; một cân; mấy cân; mấy nơi; ở mấy nơi; tiền mặt; bà con; của bà con; hôm nay; ngày mai; tối nay
hồi tháng; hồi đầu năm; đón bao nhiêu; đón khách; ký ban hành; tỉnh giải quyết; toàn huyện có; toàn tỉnh có
toàn xã có; có mưa; thời tiết; đứng thứ hai; đứng thứ nhất; phần thuộc; kể từ ngày; kể từ khi; trời; mỗi nhà; biếu
không phải số; đã chưa; xong chưa; rồi; hết rồi; thế; vậy; nhỉ; nhé; ạ; à; hả; với ạ; thì; còn; mà; nhưng; nếu
trong tháng; trong quý; trong năm; trong kỳ; đầu năm; cuối năm; giữa năm; cả năm; năm nay; năm ngoái; năm trước
năm sau; năm kia; vừa qua; vừa rồi; tháng vừa qua; quý vừa qua; năm vừa qua; thời gian qua; gần đây; hôm qua; tuần này
tuần trước; tuần qua; năm học này; năm học trước
tháng này; tháng trước; tháng sau; quý này; quý trước; quý sau; hiện nay; hiện tại; đến nay; bây giờ
đến lúc; tới lúc; vào lúc; cho đến lúc; lúc nào; đến khi; tới khi
đến hết tháng; tính đến; tính đến hết; tính đến ngày; lũy kế; luỹ kế đến; từ đầu năm đến; từ đầu năm; so với
so với cùng kỳ; so cùng kỳ; cùng kỳ năm trước; so với tháng trước; so với năm trước; so với kế hoạch; so với dự toán
bằng bao nhiêu phần trăm kế hoạch; đạt bao nhiêu phần trăm dự toán; dự toán tỉnh giao; dự toán huyện giao
kế hoạch tỉnh giao; kế hoạch huyện giao; kế hoạch năm; cao hơn; thấp hơn; nhiều hơn; ít hơn; nhất; cao nhất; thấp nhất
lớn nhất; nhiều nhất; ít nhất; riêng tháng; riêng quý; riêng; trên địa bàn; trên địa bàn huyện; trên địa bàn tỉnh
toàn huyện; toàn tỉnh; toàn xã; của huyện; của tỉnh; của xã; huyện ta; tỉnh ta; xã ta; ở huyện; ở tỉnh; ở xã
tháng một; tháng giêng; tháng hai; tháng ba; tháng tư; tháng năm; tháng sáu; tháng bảy; tháng tám; tháng chín
tháng mười; tháng mười một; tháng mười hai; tháng chạp; hai tháng đầu năm; ba tháng đầu năm; sáu tháng đầu năm
bốn tháng; năm tháng; bảy tháng; tám tháng; chín tháng; mười tháng; mười một tháng; tháng đầu năm; quý một; quý hai
quý ba; quý bốn; quý tư; sáu tháng cuối năm; nửa đầu năm; nửa cuối năm; thời điểm kiểm tra; thời điểm; kết luận
báo cáo số; báo cáo tháng; báo cáo nào; nghị quyết; quyết định; công văn; ban hành ngày nào; ban hành khi nào; tỷ lệ
tỉ lệ; tổng số; số lượng; số liệu; thông tin về; tình hình; kết quả; mức tăng; tốc độ tăng; tổng mức; giá trị
diện tích; sản lượng; năng suất; thu nhập; dân số; tiền; tiền ngân sách; đồng; triệu đồng; tỷ đồng; nghìn đồng
phần trăm; tổng cộng; còn mấy; chưa chịu; chưa nhận; còn huyện; còn tỉnh; còn xã; còn năm; còn tháng; còn quý; thế còn
vậy còn; thế năm; thế quý; thế tháng; thế huyện; phải trả; bắn ở; tại mấy; bị phạt; tháng 0; quý 0; năm 0; ngày 0
hết tháng 0; 0 tháng; 0 năm; 0 quý; 0 của; 0 ở; 0 tại; 0 là; 0 đạt; 0 có; 0 so với; 0 tăng; 0 giảm; 0 thu; 0 chi
0 huyện; 0 tỉnh; 0 xã; 0 và; 0 trên địa bàn; 0 được; 0 toàn; 0 cả; 0 như thế; 0 ước; 0 thì; 0 đã; 0 với
bao nhiêu ha; bao nhiêu km; bao nhiêu kg; bao nhiêu ki lô mét
mấy ca; mấy ca mắc; mấy con; mấy tấn; mấy héc ta; mấy lượt; mấy trường; mấy lớp; mấy cơ sở; mấy lao động; mấy hồ sơ
mấy doanh nghiệp; mấy hợp tác xã; mấy phần trăm; mấy tỷ; mấy triệu; mấy trường hợp; mấy tiêu chí; mấy sản phẩm
do ai; do bệnh; do dịch bệnh; do mưa bão; do bão; do lũ; do hạn hán; do cháy
mấy công trình; mấy đơn vị; mấy đối tượng; mấy mô hình; mấy chỉ tiêu; mấy thôn; mấy phường; tặng bao nhiêu
xếp hạng mấy; xếp hạng bao nhiêu; đứng hạng mấy; hạng mấy
"""
SAID_OFTEN, _SAID, _IN_THE_DICTIONARY = 20.0, 1.0, 0.02


@cache
def everyday() -> Mapping[str, float]:
    """Syllables and neighbouring pairs ("bao_nhiêu") with how much they count; phrases of asking count most."""
    counts: dict[str, float] = {}
    asked = (part for line in _ASKED.splitlines() for part in line.split(";"))
    abbreviated = (full for full_forms in ABBREVIATIONS.values() for full in full_forms)
    known = tables()
    wordings = {*known.variants, *known.everyday, *(way for ways in known.everyday.values() for way in ways)}
    worded = (" ".join(words) for words in sorted(wordings))
    for weight, phrases in (
        (SAID_OFTEN, asked),
        (_SAID, (*abbreviated, *worded)),
        (_IN_THE_DICTIONARY, map(nfc, dictionary())),
    ):
        for phrase in phrases:
            for term in _terms(phrase):
                counts[term] = counts.get(term, 0.0) + weight
    return counts


def _terms(phrase: str) -> Iterator[str]:
    said = syllables(phrase)
    yield from said
    yield from (f"{left}_{right}" for left, right in pairwise(said))
