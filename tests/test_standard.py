"""The standard recipe is what it says: verbatim chunks, nearest first, and no answer."""

from hypothesis import given, settings
from hypothesis import strategies as st

from eval.lookalike import generate
from eval.standard import CHUNK, StandardRecipe, split
from tests.fakes import HashEmbedder

TEXTS = {
    "a.txt": "Trong tháng trồng rừng mới được 71 ha.\n\n" + "Việc khác vẫn diễn ra bình thường. " * 60,
    "b.txt": "Thu ngân sách nhà nước ước đạt 12.500 triệu đồng.\n\nTai nạn giao thông xảy ra 3 vụ.",
}


def recipe() -> StandardRecipe:
    return StandardRecipe(TEXTS, HashEmbedder(256))


def test_hits_are_verbatim_and_best_first() -> None:
    hits = recipe().search("thu ngân sách nhà nước", 5)
    scores = [hit["score"] for hit in hits]
    assert hits[0]["source"] == "b.txt"
    assert scores == sorted(scores, key=lambda score: -float(str(score)))
    for hit in hits:
        start, end = hit["start"], hit["end"]
        assert isinstance(start, int)
        assert isinstance(end, int)
        assert TEXTS[str(hit["source"])][start:end] == hit["text"]


def test_the_limit_holds() -> None:
    assert len(recipe().search("rừng", 2)) == 2
    assert len(recipe().search("rừng", 100)) == len(split(TEXTS)) == 5


def test_it_never_answers_and_never_refuses() -> None:
    answer = recipe().answer("trồng rừng mới được bao nhiêu?")
    assert answer["answer"] == ""
    assert answer["refused"] is False
    assert answer["reason"] is None
    assert answer["citations"] == answer["figures"] == []
    assert answer["hits"] == list(recipe().search("trồng rừng mới được bao nhiêu?"))


def test_no_texts_give_no_hits() -> None:
    assert StandardRecipe({}, HashEmbedder()).search("gì cũng được") == ()


def test_real_layouts_are_split_without_loss() -> None:
    texts = dict(generate(2, 24, 3, answerable=1, unanswerable=1).reports)
    chunks = split(texts)
    assert len(chunks) > 2 * len(texts)
    for source, text in texts.items():
        own = [chunk for chunk in chunks if chunk.source == source]
        covered = {place for chunk in own for place in range(chunk.start, chunk.start + len(chunk.text))}
        assert all(place in covered or text[place].isspace() for place in range(len(text)))


@given(st.text(alphabet="ab .\n", max_size=3000))
@settings(deadline=None, max_examples=60)
def test_chunks_stand_where_they_say(text: str) -> None:
    for chunk in split({"x": text}):
        assert text[chunk.start : chunk.start + len(chunk.text)] == chunk.text
        assert 0 < len(chunk.text) <= CHUNK
