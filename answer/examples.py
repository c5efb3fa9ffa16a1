"""Example questions for an archive, to start with."""

from answer.find import Searcher


def example_questions(searcher: Searcher) -> tuple[str, ...]:
    """Up to four questions that fit the archive; general ones, since every report tells of these."""
    places = {card.letterhead.place.name for card in searcher.reports() if card.letterhead.place is not None}
    questions = ("tỷ lệ giải ngân vốn đầu tư công quý I?", "tổng thu ngân sách nhà nước trên địa bàn?")
    named = (
        tuple(f"thu ngân sách của {place} đạt bao nhiêu?" for place in sorted(places)[:1]) if len(places) > 1 else ()
    )
    return (*questions, *named, "có những báo cáo nào?")
