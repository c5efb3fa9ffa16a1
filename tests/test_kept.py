"""What is kept of conversations, for whom, and for how long."""

from web.access import Person
from web.conversation import Exchange
from web.kept import IDLE_SECONDS, KeptConversations

SAID = (Exchange(number=1, question="giải ngân?", body="39,95 %"),)
AN = Person(name="an", address="10.0.0.7", collections=frozenset({"chung"}))


def test_it_is_the_person_s_and_the_tab_s_alone() -> None:
    kept = KeptConversations()
    kept.put(AN, "the", SAID)
    assert kept.get(AN, "the") == SAID
    assert kept.get(Person(name="an", address="10.9.9.9", collections=AN.collections), "the") == SAID
    assert kept.get(AN, "khac") == kept.get(AN, "") == ()
    assert kept.get(Person(name="binh", collections=AN.collections), "the") == ()
    assert kept.get(Person(name="an", collections=frozenset()), "the") == ()


def test_a_tab_without_a_name_keeps_nothing() -> None:
    kept = KeptConversations()
    kept.put(AN, "", SAID)
    assert kept.get(AN, "") == ()


def test_idle_ones_and_the_oldest_are_forgotten() -> None:
    now = [0.0]
    kept = KeptConversations(lambda: now[0])
    kept.put(AN, "cu", SAID)
    now[0] = IDLE_SECONDS + 1.0
    assert kept.get(AN, "cu") == ()
    for number in range(600):
        kept.put(AN, str(number), SAID)
    assert [kept.get(AN, str(number)) for number in (0, 99, 100, 599)] == [(), (), SAID, SAID]
    now[0] += IDLE_SECONDS + 1.0
    kept.put(AN, "moi", SAID)
    assert kept.get(AN, "599") == ()
