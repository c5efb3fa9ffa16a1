"""Pages are those on which a person finds the sentence: forty, with running heads, page numbers and footnotes."""

import random
from pathlib import Path

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from ingest.passages import passages_of
from ingest.read import read_report
from ingest.report import Passage, Report

PAGES, LINES = 40, 30
HEAD, FOOT = "UBND huyen Bac Son - Bao cao thuong nien 2024", "Luu hanh noi bo"
LEFT, RIGHT, TOP, PITCH = 72.0, 523.0, 740.0, 20.0


class Book:
    """Lines of one width on forty pages. ``places``: the page on which each numbered sentence begins."""

    def __init__(self, path: Path, *, turned: int = 0) -> None:
        self.canvas = Canvas(str(path), pagesize=A4)
        self.chance = random.Random(11)
        self.places: dict[str, int] = {}
        self.noted: set[int] = set()
        self.turned = turned

    def write(self) -> None:
        words = self._sentences()
        for page in range(1, PAGES + 1):
            self._furniture(page)
            for line in range(LINES):
                self._line(words, page, TOP - line * PITCH)
            self.canvas.setPageRotation(self.turned)
            self.canvas.showPage()
        self.canvas.save()

    def _sentences(self) -> "Words":
        return Words(self.chance)

    def _line(self, words: "Words", page: int, y: float) -> None:
        """Filled to the right edge, as justified text is."""
        taken: list[str] = []
        while self._width([*taken, words.peek()]) <= RIGHT - LEFT:
            taken.append(words.take())
            if words.begins:
                self.places[words.begins] = page
        gap = (RIGHT - LEFT - sum(self._width([word]) for word in taken)) / (len(taken) - 1)
        x = LEFT
        for word in taken:
            mark = word.endswith("^")
            self.canvas.setFont("Times-Roman", 12)
            self.canvas.drawString(x, y, word.removesuffix("^"))
            if mark:
                self.canvas.setFont("Times-Roman", 7)
                self.canvas.drawString(x + self._width([word.removesuffix("^")]), y + 5, str(page))
            x += self._width([word]) + gap
        if "^" in " ".join(taken) and page not in self.noted:
            self.noted.add(page)
            self.canvas.setFont("Times-Roman", 9)
            self.canvas.drawString(LEFT, 90, f"{page} Chu thich cua trang so {page} theo quyet dinh giao du toan.")

    def _width(self, words: list[str]) -> float:
        return float(self.canvas.stringWidth(" ".join(words).replace("^", ""), "Times-Roman", 12))

    def _furniture(self, page: int) -> None:
        self.canvas.setFont("Times-Italic", 10)
        self.canvas.drawCentredString(A4[0] / 2, 800, HEAD)
        self.canvas.drawString(LEFT, 40, FOOT)
        self.canvas.drawRightString(RIGHT, 40, f"Trang {page}/{PAGES}")


class Words:
    """An endless text: "Muc 17 dat 3.412,5 ty dong, …." One sentence in nine holds a footnote's mark at its figure."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._number = 0
        self._waiting: list[str] = []
        self.begins = ""

    def peek(self) -> str:
        if not self._waiting:
            self._number += 1
            filler = ["ke hoach", "thuc hien", "so voi cung ky", "cua cac xa", "trong nam", "den het quy"]
            rest = " ".join(self._chance.choice(filler) for _ in range(self._chance.randint(6, 16)))
            mark = "^" if self._number % 9 == 0 else ""
            self._waiting = f"Muc {self._number} dat {self._number}.412,5{mark} ty dong, {rest}.".split()
        return self._waiting[0]

    def take(self) -> str:
        word = self.peek()
        self.begins = f"Muc {self._number}" if word == "Muc" else ""
        self._waiting.pop(0)
        return word


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> tuple[Report, tuple[Passage, ...], dict[str, int]]:
    path = tmp_path_factory.mktemp("book") / "bon-muoi-trang.pdf"
    made = Book(path)
    made.write()
    report = read_report(path, path.name)
    return report, passages_of(report), made.places


def test_every_passage_names_the_page_on_which_it_begins(
    book: tuple[Report, tuple[Passage, ...], dict[str, int]],
) -> None:
    report, passages, places = book
    assert len(report.pages) == PAGES
    checked = 0
    for passage in passages:
        if passage.text.startswith("Muc "):
            name = " ".join(passage.text.split()[:2])
            assert passage.page == places[name], passage.text
            checked += 1
        elif passage.kind == "footnote":
            assert f"trang so {passage.page} " in passage.text
            checked += 1
    assert checked > 300
    assert {passage.page for passage in passages} == set(range(1, PAGES + 1))


def test_sentences_over_a_page_are_whole_and_nothing_of_the_furniture_is_left(
    book: tuple[Report, tuple[Passage, ...], dict[str, int]],
) -> None:
    report, passages, places = book
    assert HEAD not in report.text
    assert FOOT not in report.text
    assert "Trang " not in report.text
    whole = [passage.text for passage in passages if passage.text.startswith("Muc ")]
    assert len(whole) >= len(places) - 1
    for text in whole[:-1]:
        assert text.endswith("."), text
        assert text.count("Muc ") == 1


def test_a_mark_never_sticks_to_a_figure(book: tuple[Report, tuple[Passage, ...], dict[str, int]]) -> None:
    _, passages, places = book
    figures = {text.split()[1]: text.split()[3] for passage in passages if (text := passage.text).startswith("Muc ")}
    assert len(figures) >= len(places) - 1
    assert all(figure == f"{number}.412,5" for number, figure in figures.items())
    notes = [passage for passage in passages if passage.kind == "footnote"]
    assert len(notes) > 15
    assert all(note.text.startswith("Chu thich") for note in notes)


def test_two_thousand_pages_are_read(tmp_path: Path) -> None:
    canvas = Canvas(str(tmp_path / "dai.pdf"), pagesize=A4)
    for page in range(1, 2001):
        units = " ".join("khong mot hai ba bon nam sau bay tam chin".split()[int(digit)] for digit in str(page))
        canvas.drawString(72, 700, f"Xa so {units} thu ngan sach dat {page},5 ty dong trong nam 2024.")
        canvas.showPage()
    canvas.save()
    report = read_report(tmp_path / "dai.pdf", "dai.pdf")
    assert len(report.pages) == 2000
    assert {passage.page for passage in passages_of(report)} == set(range(1, 2001))
