"""Text in an encoding from before Unicode (TCVN3, VNI), which looks like letters but is no Vietnamese.

Such fonts put their glyphs on the places of other Latin letters and signs: "ChÝnh phñ" stands for
"Chính phủ". A report read so could be neither found nor quoted.
"""

# Letters and signs of Latin-1 that Vietnamese does not use, and both old encodings use all the time.
_FOREIGN = frozenset("äåæçëîïðñöøûüþÿßÄÅÆÇËÎÏÐÑÖØÛÜÞµ¸¹®¶·¾¼½¨ª¬¦¡¢£¤¥©«»")
_LARGEST_SHARE = 0.02
_FEWEST_LETTERS = 40


def is_legacy(text: str) -> bool:
    """Whether more than one letter in fifty is none that Vietnamese has."""
    letters = sum(map(str.isalpha, text))
    foreign = sum(character in _FOREIGN for character in text)
    return letters >= _FEWEST_LETTERS and foreign > _LARGEST_SHARE * letters
