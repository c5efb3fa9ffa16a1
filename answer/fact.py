"""Which sentence answers a question that asks for no figure: who, where, when, why, which ones, whether.

A sentence answers when it is of the asked time and place, covers what the question is about, and holds what was asked
for (``answer/evidence.py``). Of several it is the one that has most of that; where there is none, the reason is said
and what comes closest is shown.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from answer.agencies import governing_agency
from answer.asking import asks_purpose
from answer.choose import NoChoice, place_is_told_of, unrelated
from answer.cite import Citations, in_quotes
from answer.compose import FACT_LIMIT, LEAD_LIMIT, Draft, fact_lead
from answer.differences import sides_asked, told_of_each
from answer.directions import direction_asked, is_mixed, items_of
from answer.evidence import Evidence, enumerates, evidence_for
from answer.fact_context import told_in_context
from answer.fact_time import of_its_time
from answer.find import Finding, Search, Searcher, zones_of
from answer.frame import Frame
from answer.held import unheld
from answer.listing import Listing, introduces, items_lead, listing_answer, listings_of, moving, whole
from answer.most import asks_most
from answer.names import names_stand_in
from answer.neighbours import only_neighbours
from answer.offices import asks_deed, asks_holder, holder_in
from answer.ranking import READ
from answer.runners_up import asks_runner_up, tells_runner_up, without_rank
from answer.telling_part import body_of, head_of, windows
from answer.terms import Phrase, coverage, folded_syllables, zone
from answer.whether import deniable
from ingest.report import Passage
from vietnamese.places import same_place
from vietnamese.text import Spelling, fold, tone_key
from vietnamese.words import Span, clauses, sentences, span_at

_COVERED = 0.57
"""Share of what the question is about that a sentence with its headings must cover."""
_NAMES_LIST = 0.65
"""Share of it that the introduction or the heading of a list must name."""
_MUCH_LESS = 0.3
"""How much less than the best a sentence may cover that holds more of what was asked for."""
_ITS_OWN = 0.3
"""What it counts for a list that it stands below the heading of an agency that the question names."""
_TIGHT = 0.5
"""The same for one that holds all of what was asked for."""
_TOLD = 0.7
"""The same for "có … không?": what is asked after must be named, or its absence cannot be told."""
_NAMED_BY_TITLE = 0.7
_WHOLE = 0.6
_OWN_ZONES = 2
_MANY_PARTS = 3
_MOST_OF_IT = 0.75
"""Share of what a sentence covers of the question that its part must cover to be shown alone."""
_ASKED_THING_WEIGHT = 0.2
_ASKED_THING = Spelling(r"\b((?:\w+ ){1,3})(?:nào|gì)\b")
_NO_THING = frozenset("nhung cac la gom lam".split())
_DEGREES = "nhiều ít thấp nhất duy sâu".split()
_OFTEN_NAMES = "đông cao lớn nhỏ mạnh tốt kém".split()  # "đông xuân", "Cao Lộc": degrees only at an end
# As spelt, so that of "lao động" nothing is a degree; folded where a question has no diacritics.
_DEGREE_KEYS, _NAME_KEYS = frozenset(map(tone_key, _DEGREES)), frozenset(map(tone_key, _OFTEN_NAMES))
_BARE_DEGREES, _BARE_NAMES = frozenset(map(fold, _DEGREES)), frozenset(map(fold, _OFTEN_NAMES))


@dataclass(frozen=True, slots=True, kw_only=True)
class FactChoice:
    """A sentence that answers. ``shown``: the part of it that tells what was asked; ``rest``: what it goes on to say,
    where all of a list was asked for and one lead cannot hold it; ``agency``: whose heading it stands below, where
    that was asked; ``listing``: the items that answer in its stead; ``beside``: what is told of the other side where a
    difference was asked for; ``named``: the words of the sentence that are themselves what was asked; ``items``: of a
    sentence that lists what rises and what falls those that were asked for."""

    finding: Finding
    shown: Span
    head: Span | None = None
    rest: Span | None = None
    agency: str = ""
    named: Span | None = None
    listing: Listing | None = None
    beside: tuple[Finding, ...] = ()
    items: tuple[Span, ...] = ()


def choose_fact(search: Search, searcher: Searcher) -> FactChoice | NoChoice:
    """The sentence that holds what was asked for and covers the question best, of the asked period and place."""
    frame = search.frame
    evidence = _evidence(frame)
    phrases = about(frame)
    if sides_asked(frame.question) is not None:
        told = told_of_each(search, phrases, searcher)
        return _beside(told) if told else _no_fact(search, ())
    if asks_holder(frame.question):
        return _holder(search, phrases)
    about_it = [each for each in search.findings[:READ] if _speaks_of_it(search, each)]
    if evidence.listing:
        listed = _best_listing(search, evidence, phrases, searcher)
        if listed is not None:
            return listed
    if not evidence.required:
        about_it = [each for each in about_it if not _only_introduces(each.hit.passage)]
    bound = _TOLD if evidence.whether else _COVERED
    covering = [each for each in about_it if _covered(search, phrases, each) >= bound]
    covering = [each for each in covering if not _lacks(search, phrases, each)]
    telling = [each for each in covering if _tells(search, evidence, each, each.hit.passage)]
    if not telling and not evidence.whether and not any(of_its_time(search, each) for each in covering):
        telling = [each for each in about_it if _tells_all(search, evidence, phrases, each)]
    if telling:
        return _best_sentence(search, evidence, phrases, telling)
    beside = told_in_context(search, evidence, phrases, about_it, searcher) if _asks_one_thing(evidence) else None
    return _shown(search, phrases, evidence, beside) if beside is not None else _no_fact(search, covering)


def _evidence(frame: Frame) -> Evidence:
    question, evidence = frame.question, evidence_for(frame.question, frame.asked)
    if not asks_runner_up(question):
        return evidence
    return replace(evidence, required=(*evidence.required, lambda passage: tells_runner_up(question, passage)))


def _holder(search: Search, phrases: Sequence[Phrase]) -> FactChoice | NoChoice:
    """Who holds the asked office, in the words that say so; a name near it, or near another office, is not shown."""
    bound = _COVERED if asks_deed(search.frame.question) else 0.0
    for finding in (each for each in search.findings if _covered(search, phrases, each) >= bound):
        place = finding.hit.report.letterhead.place
        name = holder_in(search.frame.question, finding.hit.passage, place) if of_its_time(search, finding) else None
        if name is not None:
            parts = clauses(finding.hit.passage.text)
            return FactChoice(finding=finding, shown=span_at(parts, name.start) or _all_of(finding), named=name)
    return NoChoice(reason="wrong_indicator")


def _asks_one_thing(evidence: Evidence) -> bool:
    """Of a certain kind, so that a sentence can be seen to tell it."""
    return bool(evidence.required) and not evidence.whether


def _only_introduces(passage: Passage) -> bool:
    """ "… và 02 chỉ tiêu không đạt (cây vụ đông; giải ngân). Cụ thể như sau:" tells something before that."""
    return introduces(passage) and len(sentences(passage.text)) == 1


def _lacks(search: Search, phrases: Sequence[Phrase], finding: Finding) -> bool:
    """Whether words that tell things apart stand nowhere around: "bảo hộ" among other time limits."""
    return bool(unheld(phrases, zones_of(finding.hit.passage, finding.hit.report), search.rarity))


def _best_sentence(
    search: Search, evidence: Evidence, phrases: Sequence[Phrase], telling: Sequence[Finding]
) -> FactChoice:
    def worth(finding: Finding) -> tuple[float, float]:
        held = sum(test(finding.hit.passage) for test in evidence.preferred)
        own = round(_says_itself(search, phrases, finding), 1)
        return held + own + _is_of_asked_place(search, finding), finding.score

    enough = max(_covered(search, phrases, each) for each in telling) - _MUCH_LESS
    best = max((each for each in telling if _covered(search, phrases, each) >= enough), key=worth)
    agency = governing_agency(best.hit.passage) if evidence.agency else ""
    return replace(_shown(search, phrases, evidence, best), agency=agency)


def _beside(told: Sequence[Finding]) -> FactChoice:
    return FactChoice(finding=told[0], shown=_all_of(told[0]), beside=tuple(told[1:]))


def _best_listing(
    search: Search, evidence: Evidence, phrases: Sequence[Phrase], searcher: Searcher
) -> FactChoice | None:
    """The list whose introduction or heading names best what is asked for; None where a sentence does so better."""
    findings = [each for each in search.findings if _speaks_of_it(search, each)]
    direction = direction_asked(search.frame.question)
    options: list[tuple[float, float, Finding, Listing]] = []
    seen: set[tuple[str, int]] = set()
    for finding in findings:
        for listing in moving(direction, listings_of(finding, search.frame.question, searcher)):
            named = _named(search, phrases, finding, listing)
            place = (finding.hit.passage.source, listing.items[0].start)
            if place in seen or not _lists_what_is_asked(search, finding, listing):
                continue
            if named >= _NAMES_LIST and _tells(search, evidence, finding, whole(listing)):
                seen.add(place)
                options.append((round(named, 1), finding.score, finding, listing))
    if not options:
        return None
    named, _, finding, listing = max(options, key=lambda option: option[:2])
    told = (
        _covered(search, phrases, each)
        for each in findings[:READ]
        if enumerates(each.hit.passage) and _tells(search, evidence, each, each.hit.passage)
    )
    if max(told, default=0.0) > named:
        return None
    return FactChoice(finding=finding, shown=_all_of(finding), listing=listing)


def _lists_what_is_asked(search: Search, finding: Finding, listing: Listing) -> bool:
    """Whether the kind of thing is named, "quyền" by a list of rights; what agencies do goes by their name."""
    if listing.heading and governing_agency(finding.hit.passage):
        return True
    things = (folded_syllables(match.group(1)) for match in _ASKED_THING.finditer(search.frame.question))
    wanted = {thing[-1] for thing in things} - _NO_THING
    around = " ".join((whole(listing).text, listing.named, *listing.items[0].columns, *finding.hit.passage.section))
    return wanted <= set(folded_syllables(around))


def _named(search: Search, phrases: Sequence[Phrase], finding: Finding, listing: Listing) -> float:
    """How well a list's introduction says what is asked, with its headings and its report's title."""
    passage, head = finding.hit.passage, finding.hit.report.letterhead
    zones = (
        zone(1.0, listing.named),
        zone(0.7, *passage.section),
        zone(0.5, head.title or "", head.number or "", head.kind or ""),
    )
    agency = folded_syllables(governing_agency(passage)) if listing.heading else ()
    said = f" {' '.join(folded_syllables(search.frame.question))} "
    mine = bool(agency) and f" {' '.join(agency)} " in said
    return coverage(phrases, zones, search.rarity) + (_ITS_OWN if mine else 0.0)


def _all_of(finding: Finding) -> Span:
    return Span(start=0, end=len(finding.hit.passage.text))


def _is_of_asked_place(search: Search, finding: Finding) -> float:
    """What the place's own report says of it goes before what another's says."""
    own = finding.hit.report.letterhead.place
    return float(own is not None and any(same_place(place, own) for place in search.frame.places))


def _tells(search: Search, evidence: Evidence, finding: Finding, passage: Passage) -> bool:
    return of_its_time(search, finding) and all(test(passage) for test in evidence.required)


def _tells_all(search: Search, evidence: Evidence, phrases: Sequence[Phrase], finding: Finding) -> bool:
    """It holds all that was asked for, and one whole part of the question: then the rest may be said otherwise."""
    zones = zones_of(finding.hit.passage, finding.hit.report)
    whole = any(coverage((phrase,), zones, search.rarity) >= _WHOLE for phrase in phrases if len(phrase.syllables) > 1)
    tests = (*evidence.required, *evidence.preferred)
    return (
        bool(tests)
        and whole
        and _covered(search, phrases, finding) >= _TIGHT
        and of_its_time(search, finding)
        and all(test(finding.hit.passage) for test in tests)
    )


def fact_answer(choice: FactChoice, citations: Citations) -> Draft:
    """The sentence, its telling part where it is too long; the rest of a list in a paragraph of its own."""
    if choice.listing is not None:
        return listing_answer(choice.finding, choice.listing, citations)
    if choice.beside:
        told = [fact_lead(each, None, citations).text for each in (choice.finding, *choice.beside)]
        return Draft(text=(" " if sum(map(len, told)) < LEAD_LIMIT else "\n\n").join(told))
    if choice.items:
        return items_lead(choice.finding, choice.items, citations)
    draft = fact_lead(choice.finding, choice.shown, citations, head=choice.head)
    if choice.named is not None:
        said = choice.finding.hit.passage.text[choice.named.start : choice.named.end]
        draft = replace(draft, text=f"**{said}** – {draft.text}")
    if choice.agency:
        draft = replace(draft, text=f"**{choice.agency}** – {draft.text}")
    if choice.rest is None:
        return draft
    marker = citations.add_hit(choice.finding.hit, choice.rest)
    words = choice.finding.hit.passage.text[choice.rest.start : choice.rest.end].strip(" ;,-–").replace("\n", " ")
    return replace(draft, text=f"{draft.text}\n\n{in_quotes('… ' + words)} [{marker}].")


def about(frame: Frame) -> tuple[Phrase, ...]:
    """What the question is about. Its "xã nào" names the kind of thing that is wanted: answers need not say it."""
    question, phrases = frame.question, list(frame.phrases)
    wanted = [folded_syllables(match.group(1)) for match in _ASKED_THING.finditer(question)]
    if asks_purpose(question):
        wanted.append(("muc", "dich"))
    if asks_runner_up(question):
        phrases = without_rank(phrases)
    if asks_most(question) or asks_runner_up(question):
        phrases = [short for phrase in phrases if (short := _without_degree(phrase)).syllables]
    return deniable(question, [part for phrase in phrases for part in _apart(phrase, wanted)])


def _apart(phrase: Phrase, wanted: Sequence[Sequence[str]]) -> tuple[Phrase, ...]:
    """A phrase without the kind of thing that is wanted at its end, and that, of little weight: "sang | nước" nào."""
    shared = (
        next((n for n in range(len(said), 0, -1) if phrase.syllables[-n:] == tuple(said[-n:])), 0) for said in wanted
    )
    # "nhóm hàng nào là nhóm duy nhất …": said again, it is as little of what the question is about.
    again = any(phrase.syllables == tuple(said[: len(phrase.syllables)]) for said in wanted)
    length = len(phrase.syllables) if again else max(shared, default=0)
    rest = len(phrase.syllables) - length
    if not length:
        return (phrase,)
    thing = replace(phrase, syllables=phrase.syllables[rest:], keys=phrase.keys[rest:], weight=_ASKED_THING_WEIGHT)
    if not rest:
        return (replace(phrase, weight=_ASKED_THING_WEIGHT),)
    return replace(phrase, syllables=phrase.syllables[:rest], keys=phrase.keys[:rest], others=()), replace(
        thing, others=()
    )


def _without_degree(phrase: Phrase) -> Phrase:
    """ "đông học sinh nhất" is about học sinh: which are the most need not be said in these words."""
    spelt = phrase.keys or phrase.syllables
    degrees, often_names = (_DEGREE_KEYS, _NAME_KEYS) if phrase.keys else (_BARE_DEGREES, _BARE_NAMES)
    kept = [
        position
        for position, syllable in enumerate(spelt)
        if syllable not in degrees and (syllable not in often_names or 0 < position < len(spelt) - 1)
    ]
    return replace(
        phrase,
        syllables=tuple(phrase.syllables[position] for position in kept),
        keys=tuple(phrase.keys[position] for position in kept) if phrase.keys else (),
    )


def _covered(search: Search, phrases: Sequence[Phrase], finding: Finding) -> float:
    return coverage(phrases, zones_of(finding.hit.passage, finding.hit.report), search.rarity)


def _says_itself(search: Search, phrases: Sequence[Phrase], finding: Finding) -> float:
    """How much of what its report's title leaves unsaid the sentence says itself: "có hiệu lực" of "nghị quyết …"."""
    head = finding.hit.report.letterhead
    title = (zone(1.0, head.title or "", head.kind or "", head.number or ""),)
    left = [phrase for phrase in phrases if coverage((phrase,), title, search.rarity) < _NAMED_BY_TITLE]
    return coverage(left, zones_of(finding.hit.passage, finding.hit.report)[:_OWN_ZONES], search.rarity)


def _speaks_of_it(search: Search, finding: Finding) -> bool:
    passage = finding.hit.passage
    said = (passage.text, passage.lead, passage.before)
    return names_stand_in(search.frame.names, passage) and not only_neighbours(search.frame.question, *said)


def _no_fact(search: Search, covering: Sequence[Finding]) -> NoChoice:
    near = max(covering, key=lambda each: (each.fit.place, each.covered + each.fit.time), default=None)
    if near is None or (near.fit.place == 0 and place_is_told_of(search)):
        return unrelated(search)
    if near.fit.place == 0:
        return NoChoice(reason="wrong_place", near=near)
    return NoChoice(reason="wrong_indicator" if of_its_time(search, near) else "wrong_period", near=near)


def _shown(search: Search, phrases: Sequence[Phrase], evidence: Evidence, finding: Finding) -> FactChoice:
    text = finding.hit.passage.text
    direction = direction_asked(search.frame.question)
    if direction and is_mixed(text):
        return FactChoice(finding=finding, shown=_all_of(finding), items=items_of(direction, text))
    part = None if evidence.listing or direction else _part_that_tells(search, phrases, evidence, finding)
    if part is not None:
        return FactChoice(finding=finding, shown=part)
    if len(text) <= FACT_LIMIT:
        return FactChoice(finding=finding, shown=Span(start=0, end=len(text)))
    head = head_of(text)
    room = FACT_LIMIT - (head.end if head else 0)
    tests = (*evidence.required, *evidence.preferred)

    def worth(part: Span) -> tuple[float, float, int]:
        said = text[part.start : part.end]
        piece = replace(finding.hit.passage, text=said)
        return (
            sum(test(piece) for test in tests),
            round(coverage(phrases, (zone(1.0, said),), search.rarity), 1),
            len(said),
        )

    body = body_of(text)
    shown = max(windows(text, body, room), key=worth, default=Span(start=body, end=min(len(text), body + room)))
    rest = Span(start=shown.end, end=len(text)) if (evidence.listing or direction) and shown.end < len(text) else None
    return FactChoice(finding=finding, shown=shown, head=head if head and head.end < shown.start else None, rest=rest)


def _part_that_tells(search: Search, phrases: Sequence[Phrase], evidence: Evidence, finding: Finding) -> Span | None:
    """Of a sentence that lists many the one part that answers; None where several do so alike, or where nothing tells
    what an answer holds, and none says most of what the sentence says of the question."""
    text = finding.hit.passage.text
    parts = clauses(text)
    if len(parts) < _MANY_PARTS or finding.hit.passage.kind == "row":
        return None

    def worth(part: Span) -> tuple[int, int, float]:
        piece = replace(finding.hit.passage, text=text[part.start : part.end])
        needed, wanted = (sum(test(piece) for test in tests) for tests in (evidence.required, evidence.preferred))
        return needed, wanted, round(coverage(phrases, (zone(1.0, piece.text),), search.rarity), 2)

    best, second = sorted(parts, key=worth, reverse=True)[:2]
    enough = 0.0 if evidence.required else _MOST_OF_IT * coverage(phrases, (zone(1.0, text),), search.rarity)
    return best if worth(best) > worth(second) and worth(best)[2] >= enough else None
