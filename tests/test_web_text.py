"""What the screen says, without a browser: citation and coverage lines, escaping, the conversation."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from answer.answer import UNREAD_TIME, Answer, AnswerFigure, Series, SeriesRow, Turn
from answer.limits import QUESTION_LIMIT
from ingest.page_image import Box
from ingest.report import Letterhead
from tests.web_fakes import (
    ANSWERED,
    CARDS,
    FEBRUARY,
    HOSTILE,
    POISONED,
    REFUSED,
    FakeLibrary,
    card,
    citation,
)
from vietnamese.periods import Period
from vietnamese.places import Place
from web.citation import administrative_date, citation_line, coverage_line, footnote
from web.conversation import (
    BUG_MESSAGE,
    KEPT_EXCHANGES,
    KEPT_TURNS,
    THANKS,
    Conversation,
    after_bug,
    conversation_html,
    converse,
    rated,
    stopped,
    too_long,
    turns,
)
from web.feedback import Rating
from web.library import Context, Evidence, MarkedPage, Quotation, Table
from web.render import (
    REFUSAL_LABEL,
    STOPPED,
    UNREAD_TIME_LABEL,
    answer_html,
    cited_sentence,
    coverage_html,
    notice_html,
    paragraphs_html,
    plain_text,
)
from web.render_evidence import evidence_html


@pytest.mark.parametrize(
    ("section", "expected"),
    [
        (("II. TÌNH HÌNH", "1. Kinh tế", "b) Đầu tư"), "mục II › 1 › b, trang 2"),
        (("Phần I: ĐÁNH GIÁ", "1.2. Thu ngân sách"), "mục Phần I › 1.2, trang 2"),
        (("A. Kết quả", "đ) Văn hóa"), "mục A › đ, trang 2"),
        (("Nhiệm vụ trọng tâm",), "mục “Nhiệm vụ trọng tâm”, trang 2"),
        (("Y tế, giáo dục", "12.5 tỷ đồng đã thu"), "mục “Y tế, giáo dục” › “12.5 tỷ đồng đã thu”, trang 2"),
        (("", "  "), "trang 2"),
        ((), "trang 2"),
    ],
)
def test_a_section_is_named_by_its_outline_numbers(section: tuple[str, ...], expected: str) -> None:
    line = citation_line(citation(1, CARDS[0], section=section))
    assert line == f"Báo cáo 124/BC-UBND ngày 17/02/2023, UBND huyện Cao Lộc – {expected}"


def test_a_long_heading_without_number_is_cut_between_words() -> None:
    line = citation_line(citation(1, CARDS[0], section=("nhiệm vụ " * 30,)))
    assert line.endswith("nhiệm vụ nhiệm …”, trang 2")
    assert len(line) < 140


@pytest.mark.parametrize(
    ("letterhead", "expected"),
    [
        (Letterhead(), "x/báo cáo.docx"),
        (Letterhead(issuer="UBND xã Gia Cát"), "x/báo cáo.docx, UBND xã Gia Cát"),
        (Letterhead(title="Báo cáo tháng 3", kind="Báo cáo"), "Báo cáo tháng 3"),
        (Letterhead(title="Kết luận kiểm tra", kind="Thông báo"), "Thông báo “Kết luận kiểm tra”"),
        (Letterhead(title="Kết luận kiểm tra"), "Kết luận kiểm tra"),
        (Letterhead(number="7/TB-UBND", issued=date(2024, 10, 5)), "7/TB-UBND ngày 05/10/2024"),
    ],
)
def test_what_a_letterhead_lacks_is_left_out(letterhead: Letterhead, expected: str) -> None:
    assert citation_line(citation(1, card(letterhead, "x/báo cáo.docx", pages=1), section=())) == expected


def test_a_workbook_is_cited_by_sheet_and_cells() -> None:
    cited = replace(citation(1, CARDS[0], section=()), sheet="Biểu 1", cells="B5:D5")
    assert citation_line(cited).endswith("– trang tính “Biểu 1”, ô B5:D5")
    assert citation_line(replace(cited, cells=None)).endswith("– trang tính “Biểu 1”")


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2023, 2, 7), "07/02/2023"),
        (date(2024, 4, 10), "10/4/2024"),
        (date(2024, 1, 31), "31/01/2024"),
        (date(2024, 12, 1), "01/12/2024"),
    ],
)
def test_dates_are_written_as_in_official_papers(day: date, expected: str) -> None:
    assert administrative_date(day) == expected


def test_the_coverage_line_names_number_places_and_time() -> None:
    assert coverage_line(CARDS) == "3 báo cáo · Cao Lộc, Lộc Bình · từ tháng 02/2023 đến 10/4/2024"


def test_the_coverage_line_of_one_month() -> None:
    assert coverage_line(CARDS[:1]) == "1 báo cáo · Cao Lộc · tháng 02/2023"


def test_the_coverage_line_of_nothing_and_of_unknown_reports() -> None:
    assert coverage_line(()) == ""
    assert coverage_line([card(Letterhead(), "a.txt")]) == "1 báo cáo"


def test_many_places_are_counted() -> None:
    names = ("Bắc Sơn", "Bình Gia", "Cao Lộc", "Chi Lăng", "Lộc Bình")
    cards = [card(Letterhead(place=Place(name=name, level="huyện")), f"{name}.pdf") for name in names]
    assert coverage_line(cards) == "5 báo cáo · Bắc Sơn, Bình Gia, Cao Lộc và 2 địa phương khác"
    assert coverage_line(cards[:4]) == "4 báo cáo · Bắc Sơn, Bình Gia, Cao Lộc, Chi Lăng"


@given(st.lists(st.tuples(st.dates(date(2000, 1, 1)), st.dates(date(2000, 1, 1))), min_size=1, max_size=6))
def test_the_coverage_line_spans_all_periods(spans: list[tuple[date, date]]) -> None:
    periods = [Period(kind="span", start=min(span), end=max(span)) for span in spans]
    line = coverage_line([card(replace(FEBRUARY, period=period), "a.pdf") for period in periods])
    assert str(min(period.start for period in periods).year) in line
    assert str(max(period.end for period in periods).year) in line


class Markup(HTMLParser):
    """Collects tags, attributes and text; entities are resolved, as in a browser."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: set[str] = set()
        self.text = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_data(self, data: str) -> None:
        self.text += data


OUR_TAGS = set(
    "article h2 h3 span div p br strong a ol ul li details summary blockquote mark dl dt dd button"
    " figure figcaption img table caption thead tbody tr th td svg g line rect circle polyline text".split()
)
OUR_ATTRIBUTES = set(
    "class id href aria-label role tabindex type data-copy data-csv data-png data-copy-table data-name src alt style"
    " width height scope autofocus open target xmlns viewbox fill stroke stroke-width font-family font-size"
    " font-weight text-anchor x y x1 x2 y1 y2 cx cy r points".split()
)

hostile_texts = st.lists(
    st.sampled_from(
        ["<script>", "</script>", "<img src=x onerror=a>", '"', "'", "&lt;", "&", "**", "[1]", "[7]", "\n\n"]
    )
    | st.text(max_size=8),
    max_size=12,
).map("".join)


@given(hostile_texts)
@settings(deadline=None)
def test_an_answer_s_text_becomes_no_markup_but_bold_markers_and_paragraphs(text: str) -> None:
    markup = Markup(paragraphs_html(text, {1: "xem/nguon?tep=a"}))
    assert set(markup.tags) <= {"p", "br", "strong", "a"}
    assert "".join(markup.text.split()).replace("*", "") == "".join(text.split()).replace("*", "")


@given(hostile_texts)
@settings(deadline=None)
def test_no_text_of_an_answer_becomes_markup(text: str) -> None:
    answer = Answer(
        question=text,
        text=text,
        citations=(citation(1, card(Letterhead(title=text, issuer=text), text), text, (text,)),),
        figures=(AnswerFigure(text=text, value=Decimal(1), unit="", citation=1, asked=True),),
        series=Series(
            kind="trend" if len(text) % 2 else "comparison",
            title=text,
            unit=text,
            rows=tuple(SeriesRow(label=text, text=text, value=Decimal(at), citation=1) for at in range(2)),
            note=text,
        ),
        frame=((text, text),),
        notes=(text,),
    )
    evidence = Evidence(
        report=answer.citations[0].report,
        quotation=Quotation(source=text, start=0, end=1, figures=(text,)),
        context=Context(before=text, quote=text, after=text),
        section=(text,),
        sheet=text,
        cells=text,
        table=Table(caption=text, columns=(text,), rows=((text,),), cited=0),
        pages=(MarkedPage(number=1, shape=1.4, quote=(Box(left=0, top=0, right=1, bottom=1),)),),
        original=True,
        warning=text,
    )
    markup = Markup(answer_html(answer) + evidence_html(evidence) + notice_html(text) + coverage_html(text))
    assert set(markup.tags) <= OUR_TAGS | {"code"}
    assert markup.attributes <= OUR_ATTRIBUTES


def test_real_attacks_stay_text() -> None:
    (*_, conversation) = converse(FakeLibrary(), f"độc? {HOSTILE}", ())
    html = conversation_html(conversation)
    assert html.count(HOSTILE) == 0
    assert html.count("&lt;img src=x onerror=&quot;window.hacked=1&quot;&gt;") >= 5
    assert "<script" not in html
    assert {"img", "script", "b", "i"}.isdisjoint(Markup(html).tags)


def test_figures_are_bold_and_only_real_citations_are_links() -> None:
    html = paragraphs_html("**39,95 %** đạt [1], xem [2].\n\n2 ** 3 ** 4", {1: "xem/nguon?tep=a&tu=1"})
    assert "<p><strong>39,95 %</strong> đạt " in html
    assert 'href="xem/nguon?tep=a&amp;tu=1"' in html
    assert ", xem [2].</p><p>2 ** 3 ** 4</p>" in html


def test_an_answer_lists_its_sources_and_says_how_it_was_understood() -> None:
    html = answer_html(ANSWERED)
    assert html.count('class="source" href="xem/nguon?tep=cao-loc%2F') == 2
    assert "so=39%2C95+%25" in html
    assert "quý I/2024" in html
    assert REFUSAL_LABEL not in html


def test_while_a_model_writes_there_is_nothing_to_copy() -> None:
    assert "data-copy" in answer_html(ANSWERED)
    assert "data-copy" not in answer_html(ANSWERED, complete=False)


def test_a_refusal_is_labelled_and_shows_what_there_is() -> None:
    html = answer_html(REFUSED)
    assert f'<div class="refusal"><p class="label">{REFUSAL_LABEL}</p>' in html
    assert "Báo cáo có nêu" in html


def test_a_refusal_for_a_time_that_cannot_be_read_is_headed_by_that() -> None:
    told = answer_html(replace(REFUSED, frame=((UNREAD_TIME, "ngày 30/2/2025"),)))
    assert f'<div class="refusal"><p class="label">{UNREAD_TIME_LABEL}</p>' in told
    assert f"<dt>{UNREAD_TIME}</dt><dd>ngày 30/2/2025</dd>" in told
    assert REFUSAL_LABEL not in told
    assert REFUSAL_LABEL in answer_html(replace(REFUSED, reason="off_topic", frame=((UNREAD_TIME, "hôm nay"),)))


def test_the_copied_text_has_no_marks_and_footnotes_as_official_papers_write_them() -> None:
    text = plain_text(ANSWERED)
    assert text.startswith("39,95 % kế hoạch")
    assert text.endswith(
        "[1] Thông báo ngày 15/4/2024 về kết luận kiểm tra tại huyện Cao Lộc, mục II.1.b, trang 2.\n"
        "[2] Báo cáo số 124/BC-UBND ngày 17/02/2023 của UBND huyện Cao Lộc về tình hình kinh tế - xã hội"
        " tháng 02 năm 2023, mục II.1.b, trang 2."
    )


def test_the_copied_sentence_has_the_footnotes_that_it_uses() -> None:
    sentence, footnotes = cited_sentence(ANSWERED).split("\n\n")
    assert sentence.endswith("đến thời điểm kiểm tra 10/4/2024 [1].")
    assert footnotes.startswith("[1] Thông báo")
    assert "[2]" not in footnotes


@pytest.mark.parametrize(
    ("head", "said"),
    [
        (Letterhead(), "cao-loc/x.pdf"),
        (Letterhead(kind="Báo cáo", title="BÁO CÁO TÌNH HÌNH QUÝ I"), "Báo cáo về việc “TÌNH HÌNH QUÝ I”"),
        (Letterhead(kind="Thông báo", title="Về kết luận kiểm tra"), "Thông báo về kết luận kiểm tra"),
        (Letterhead(number="9/BC"), "số 9/BC"),
    ],
)
def test_a_footnote_leaves_out_what_the_letterhead_does_not_give(head: Letterhead, said: str) -> None:
    assert footnote(citation(1, card(head, "cao-loc/x.pdf", pages=1), section=())) == said


def last(states: Iterator[Conversation]) -> Conversation:
    return list(states)[-1]


def test_a_question_is_shown_at_once_and_then_answered() -> None:
    states = list(converse(FakeLibrary(), "  giải ngân?  ", ()))
    assert len(states) == 3
    assert states[0][0].question == "giải ngân?"
    assert states[0][0].answer is None
    assert "Đang tìm" in states[0][0].body
    assert states[-1][0].answer == ANSWERED
    assert [state[0].busy for state in states] == [True, True, False]


def test_what_was_stopped_says_so_and_is_not_relied_on() -> None:
    states = converse(FakeLibrary(), "chậm", ())
    next(states)
    halted = stopped(next(states))
    assert "Mới viết được một nửa" in halted[0].body
    assert STOPPED in halted[0].body
    assert (halted[0].busy, turns(halted)) == (False, ())
    assert stopped(halted) == halted
    assert stopped(()) == ()


def test_a_judgement_is_kept_once_and_the_reader_thanked() -> None:
    library = FakeLibrary()
    conversation = last(converse(library, "giải ngân?", ()))
    sent = {"number": 1, "verdict": "bad", "reason": "wrong_period", "expected": " 31,31 % ", "comment": ""}
    judged = rated(library, conversation, sent)
    assert library.ratings == [("giải ngân?", Rating(verdict="bad", reason="wrong_period", expected="31,31 %"))]
    assert THANKS in conversation_html(judged)
    for wrong in ({}, {"number": 9, "verdict": "good"}, {"number": 1, "verdict": "bad"}, {"number": 1, "verdict": 3}):
        assert rated(library, conversation, wrong) == conversation
    assert len(library.ratings) == 1


@pytest.mark.parametrize("blank", ["", "   ", "\n\t", "\u200b"])
def test_a_blank_question_does_nothing(blank: str) -> None:
    library = FakeLibrary()
    assert list(converse(library, blank, ())) == []
    assert library.asked == []


def test_our_errors_are_shown_as_they_are_and_forgotten_by_the_next_question() -> None:
    library = FakeLibrary()
    conversation = last(converse(library, "một lỗi", ()))
    assert "Chỉ mục cũ: hãy chạy lại hoidap build &lt;thư mục&gt;." in conversation[0].body
    conversation = last(converse(library, "giải ngân?", conversation))
    last(converse(library, "còn năm 2022?", conversation))
    assert library.asked[-1] == ("còn năm 2022?", (Turn(question="giải ngân?", answer=ANSWERED.text),))


def test_a_bug_rises_and_leaves_a_neutral_sentence() -> None:
    states = converse(FakeLibrary(), "hỏng", ())
    pending = next(states)
    with pytest.raises(ZeroDivisionError):
        next(states)
    assert BUG_MESSAGE in after_bug(pending)[0].body
    assert after_bug(()) == ()


def test_questions_are_composed_before_they_are_asked() -> None:
    library = FakeLibrary()
    last(converse(library, "tỷ lệ", ()))
    assert library.asked[0][0] == "tỷ lệ"


def test_a_long_conversation_keeps_its_newest_exchanges_with_distinct_numbers() -> None:
    library = FakeLibrary()
    conversation: Conversation = ()
    for count in range(KEPT_EXCHANGES + 5):
        conversation = last(converse(library, f"câu {count}", conversation))
    assert len(conversation) == KEPT_EXCHANGES
    assert [exchange.number for exchange in conversation] == list(range(6, KEPT_EXCHANGES + 6))
    assert len(turns(conversation)) == KEPT_TURNS
    assert turns(conversation)[-1].question == conversation[-1].question


def test_the_length_of_a_question_is_bounded_with_a_message() -> None:
    assert too_long("a" * QUESTION_LIMIT) is None
    assert "2.001 ký tự, quá mức 2.000 ký tự" in (too_long("a" * (QUESTION_LIMIT + 1)) or "")


def test_the_poisoned_answer_is_poisonous() -> None:
    """Guards the tests above: the fake still carries what they defuse."""
    assert all("onerror" in text for text in (POISONED.text, POISONED.notes[0], POISONED.citations[0].quote))
