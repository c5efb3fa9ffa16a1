"""Abbreviations of Vietnamese administration and what they stand for, both ways."""


def expansions(abbreviation: str) -> tuple[str, ...]:
    """Full forms of an abbreviation, lower case ("GPMB" → "giải phóng mặt bằng"); () when unknown."""
    raise NotImplementedError


def defined_in(text: str) -> dict[str, str]:
    """Abbreviations that a report defines itself: "giải phóng mặt bằng (GPMB)" → {"gpmb": "giải phóng mặt bằng"}."""
    raise NotImplementedError
