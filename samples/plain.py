"""``Sample`` → text: plain (.txt), as copied out of a word processor, or Markdown (.md), as converters write it."""

from samples.source import MARK, MOTTO, NATION, SIGNED, Heading, Paragraph, Sample, Table, pieces

_SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def as_plain(sample: Sample) -> str:
    """Plain text; a footnote's mark is a superscript digit, the notes stand at the end, tables are tab-separated."""
    body = [_plain_block(block) for block in sample.blocks]
    notes = [f"{number}".translate(_SUPERSCRIPTS) + f" {text}" for number, text in sample.notes.items()]
    head = ["\n".join((*sample.issuer, NATION, MOTTO)), f"Số: {sample.number}", sample.place_and_date, f"({MARK})"]
    return _join([*head, sample.kind, sample.title, *body, *_closing(sample), *notes])


def as_markdown(sample: Sample) -> str:
    """Markdown; a footnote's mark is ``<sup>1</sup>``, the notes stand at the end, tables are pipe tables."""
    body = [_markdown_block(block) for block in sample.blocks]
    notes = [f"<sup>{number}</sup> {text}" for number, text in sample.notes.items()]
    head = [
        *(f"**{line}**" for line in (*sample.issuer, NATION, MOTTO)),
        f"Số: {sample.number}",
        f"*{sample.place_and_date}*",
        f"*({MARK})*",
        f"# {sample.kind}",
        f"**{sample.title}**",
    ]
    return _join([*head, *body, *_closing(sample), *notes])


def _join(parts: list[str]) -> str:
    return "\n\n".join(parts) + "\n"


def _closing(sample: Sample) -> list[str]:
    recipients = "\n".join(["Nơi nhận:", *(f"- {recipient}" for recipient in sample.recipients)])
    return [recipients, "\n".join((*sample.signature, SIGNED))]


def _plain_block(block: Heading | Paragraph | Table) -> str:
    match block:
        case Heading():
            return block.text
        case Paragraph():
            return "".join(
                f"{piece}".translate(_SUPERSCRIPTS) if isinstance(piece, int) else piece for piece in pieces(block.text)
            )
        case Table():
            header = "\t".join(" – ".join(path) for path in block.columns)
            return "\n".join([block.caption, header, *("\t".join(row) for row in block.rows)])


def _markdown_block(block: Heading | Paragraph | Table) -> str:
    match block:
        case Heading():
            return f"{'#' * (block.level + 1)} {block.text}"
        case Paragraph():
            return "".join(f"<sup>{piece}</sup>" if isinstance(piece, int) else piece for piece in pieces(block.text))
        case Table():
            header = [" – ".join(path) for path in block.columns]
            lines = [header, ["---"] * len(header), *block.rows]
            return f"{block.caption}\n\n" + "\n".join(f"| {' | '.join(line)} |" for line in lines)
