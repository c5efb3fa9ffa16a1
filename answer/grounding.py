"""Which sentences of a language model may stand beside the answer that the reports gave.

The model may say in other words what is settled, and what its passages say without figures. A sentence stands when
its words are those of the passage that it cites, when each of its figures is one that answers the question, said of
the same thing, kind, time and place as in its passage, and when it turns nothing round. Everything else is dropped:
figures that stand in the passage but were not asked for, other languages, instructions. Pure.
"""

import re
from collections.abc import Iterable, Mapping

from answer.answer import Answer, AnswerFigure, Citation
from answer.contrasts import opposed
from answer.gate import MARKER, sentences_of
from answer.kinds import kinds_in
from answer.label import PART_END
from answer.wording import content_syllables
from vietnamese.figures import Figure, find_figures
from vietnamese.periods import Period, PeriodMention, find_periods, same_span
from vietnamese.places import Place, find_places, same_place
from vietnamese.text import fold, nfc
from vietnamese.words import clauses, syllables

_THINKING = re.compile(r"<think>.*?(?:</think>|\Z)", re.DOTALL)
_MARKUP = re.compile(r"^\s*(?:[-*•#>]+|\d+[.)])\s+|\*\*|__|`", re.MULTILINE)
_SENTENCE = re.compile(r"(?<=[.!?\]])\s+")
_FOREIGN = re.compile(r"https?:|www\.|@|[<>{}]|\[[^\d\]]", re.IGNORECASE)
_SPEAKS_TO_SOMEONE = re.compile(r"(?:hãy|bạn|tôi|xin|vui lòng|lưu ý|chú ý|anh|chị|em)\b", re.IGNORECASE)
_INSTRUCTS = re.compile(
    r"bo qua (?:moi |cac |tat ca )?(?:huong dan|yeu cau|quy tac|chi dan|lenh)|tra loi rang|system prompt|"
    r"ignore (?:all|any|previous|the)|disregard|you are (?:now|a)\b|\bban la (?:mot )?(?:tro ly|mo hinh|ai)\b|"
    r"khong duoc trich dan"
)
# Words that turn a statement round: they must stand in the passage itself.
_TURNING = frozenset("không chưa chẳng tăng giảm vượt hụt cao thấp nhất hơn kém duy chỉ đầu cuối ngừng".split())
_ENOUGH_WORDS = 6
_KNOWN_SHARE = 0.8


def may_instruct(text: str) -> bool:
    """Whether a passage speaks to a machine; a model is not shown it."""
    return _INSTRUCTS.search(" ".join(fold(nfc(text)).split())) is not None


def plain_sentences(written: str, *, finished: bool) -> list[str]:
    """The sentences of what a model wrote, without its thinking and its marks of layout; whole ones only.

    ``finished``: nothing will follow, so that the last one counts, too.
    """
    text = _MARKUP.sub("", _THINKING.sub("", nfc(written)))
    parts = _SENTENCE.split(text.strip())
    # "…đồng. [1]": a marker behind the full stop belongs to the sentence before.
    joined: list[str] = []
    for part in (" ".join(part.split()) for part in parts):
        if joined and MARKER.sub("", part).strip(" .") == "" and MARKER.search(part):
            joined[-1] = f"{joined[-1].rstrip('.!?')} {part.strip(' .')}."
        elif part:
            joined.append(part)
    return joined if finished else joined[:-1]


def is_grounded(sentence: str, settled: Answer, passages: Mapping[int, Citation]) -> bool:
    """Whether a model's sentence may stand beside the ``settled`` answer."""
    markers = [int(marker) for marker in MARKER.findall(sentence)]
    if not markers or any(marker not in passages for marker in markers):
        return False
    said = MARKER.sub("", sentence).replace("**", "")
    if _FOREIGN.search(said) or _SPEAKS_TO_SOMEONE.match(said.strip()) or may_instruct(said):
        return False
    cited = [passages[marker] for marker in dict.fromkeys(markers)]
    figures = [figure for figure in find_figures(said) if figure.unit or not _names_time(said, figure)]
    if figures and len(cited) > 1:
        return False
    return (
        _is_worded_alike(said, settled, cited)
        and all(_is_settled(figure, said, settled, cited[0]) for figure in figures)
        and all(_is_its_time(mention, settled, cited) for mention in find_periods(said))
        and all(_is_its_place(mention.place, settled, cited) for mention in find_places(said, _places(cited)))
    )


def _is_worded_alike(said: str, settled: Answer, cited: Iterable[Citation]) -> bool:
    """Most of its words are those of the passages, their headings, reports, or the question; none turns them round."""
    told = {syllable.lower() for each in cited for text in _texts(each) for syllable in syllables(text)}
    own = [syllable.lower() for syllable in syllables(said) if syllable.isalpha()]
    known = told | {syllable.lower() for syllable in syllables(settled.question)}
    shared = sum(syllable in known for syllable in own)
    return (
        len(own) >= _ENOUGH_WORDS
        and shared >= _KNOWN_SHARE * len(own)
        and all(syllable in told for syllable in own if syllable in _TURNING)
    )


def _is_settled(figure: Figure, said: str, settled: Answer, cited: Citation) -> bool:
    """A figure that answers, under its own marker, and said of what its passage says it of."""
    asked = [each for each in settled.figures if _is_same(figure, each, settled, cited)]
    if not asked:
        return False
    own = _stretch(said, figure)
    held = [_stretch(cited.quote, each) for each in find_figures(cited.quote) if each.amount == figure.amount]
    context = (*cited.section, cited.governed_by, settled.question)
    for stretch in held:
        told = {*content_syllables(stretch), *(word for text in context for word in content_syllables(text))}
        kinds = kinds_in(stretch).union(*(kinds_in(text) for text in context))
        if kinds_in(own) <= kinds and set(content_syllables(own)) <= told and not opposed(settled.question, own):
            return True
    return False


def _is_same(figure: Figure, asked: AnswerFigure, settled: Answer, cited: Citation) -> bool:
    shown = next((each for each in settled.citations if each.marker == asked.citation), None)
    return (
        asked.asked
        and asked.computed is None
        and shown is not None
        and (shown.source, shown.start) == (cited.source, cited.start)
        and asked.value == figure.amount
        and (fold(asked.unit) == fold(figure.unit) or not figure.unit)
    )


def _stretch(text: str, figure: Figure) -> str:
    """The words that belong to a figure: its clause's beginning up to the first figure, and its own part of it."""
    figures = [each for each in find_figures(text) if each.start < figure.start]
    parts = [part for part in clauses(text) if part.start <= figure.start < part.end]
    start, end = (parts[0].start, parts[0].end) if parts else (0, len(text))
    inside = [each for each in figures if each.start >= start]
    following = [each.start for each in find_figures(text) if each.start > figure.start]
    stop = PART_END.search(text, figure.end)
    end = min(end, *following, stop.start() if stop else end)
    head = text[start : inside[0].start] if inside else ""
    own = text[inside[-1].end if inside else start : max(end, figure.end)]
    return f"{head} {own.replace(figure.text, ' ')}"


def _names_time(said: str, figure: Figure) -> bool:
    return any(mention.start <= figure.start < mention.end for mention in find_periods(said))


def _is_its_time(mention: PeriodMention, settled: Answer, cited: Iterable[Citation]) -> bool:
    """Named by each cited passage, by what governs it, or by the settled answer where it shows that passage."""
    return all(any(_same_time(mention, text, each) for text in _times(each, settled)) for each in cited)


def _same_time(mention: PeriodMention, text: str, cited: Citation) -> bool:
    report = cited.report.letterhead.period
    if fold(mention.text) in fold(text):
        return True
    told = (other.resolve(report) for other in find_periods(text)) if report else ()
    meant: Period | None = mention.resolve(report) if report else None
    return meant is not None and any(other is not None and same_span(meant, other) for other in told)


def _times(cited: Citation, settled: Answer) -> tuple[str, ...]:
    """Where a passage's time is told; the report's own only where the passage names none."""
    own = (cited.quote, cited.governed_by, *_shown_with(cited, settled))
    period = cited.report.letterhead.period
    speaks = any(find_periods(text) for text in own)
    return own if speaks or period is None else (*own, str(period))


def _is_its_place(place: Place, settled: Answer, cited: Iterable[Citation]) -> bool:
    for each in cited:
        head = each.report.letterhead.place
        named = [mention.place for text in (each.quote, *_shown_with(each, settled)) for mention in find_places(text)]
        if not any(same_place(place, other) for other in (*named, *([head] if head else ()))):
            return False
    return True


def _shown_with(cited: Citation, settled: Answer) -> tuple[str, ...]:
    """The settled answer's sentences that show a passage."""
    markers = {each.marker for each in settled.citations if (each.source, each.start) == (cited.source, cited.start)}
    return tuple(
        sentence
        for paragraph in settled.text.split("\n\n")
        for sentence in sentences_of(paragraph)
        if markers & {int(marker) for marker in MARKER.findall(sentence)}
    )


def _places(cited: Iterable[Citation]) -> tuple[Place, ...]:
    return tuple(each.report.letterhead.place for each in cited if each.report.letterhead.place is not None)


def _texts(cited: Citation) -> tuple[str, ...]:
    head = cited.report.letterhead
    named = (str(each or "") for each in (head.title, head.place, head.period))
    return (cited.quote, cited.governed_by, *cited.section, *named)
