"""A passage as models are shown it."""

from ingest.report import Letterhead, Passage

_HEADING = 120


def model_text(head: Letterhead, passage: Passage) -> str:
    """The sentence with its report's title and nearest heading in front: reports repeat each other word by word.

    Short, since the time to read grows with the length, and headings further up say little more than the title.
    """
    said_before = passage.before[-_HEADING:] if len(passage.text) < _HEADING else ""
    nearest = [heading for heading in passage.section[-1:] if heading not in passage.caption]
    row = " › ".join(passage.parents)
    headings = (head.title or "", *nearest, passage.caption, row, passage.lead, said_before)
    before = " · ".join(heading[:_HEADING].strip() for heading in headings if heading)
    return f"{before}\n{passage.text}" if before else passage.text
