"""Whether a figure is of another sort than the asked one: a plan for a result, a change for a level."""

from answer.candidates import Candidate
from answer.counted import counts_a_noun
from answer.find import Search
from answer.frame import Frame
from answer.kinds import ASSIGNED, BASES, PLANS, PRICES, Kind, asks_allotted, decides_against
from answer.lent_times import stands_at_the_end
from answer.units import MEASURES, answers_unit, canonical
from vietnamese.figures import Figure
from vietnamese.periods import Period
from vietnamese.text import Spelling, fold

_PLAN: frozenset[Kind] = frozenset(("kế hoạch",))
_PLAN_OR_SHARE: frozenset[Kind] = _PLAN | ASSIGNED | {"so kế hoạch", "mục tiêu"}
_EQUALS = Spelling(r"\b(?:bằng|gấp) $")
_SHARE_ASKED = Spelling(r"\bchiếm (?:khoảng )?(?:bao nhiêu|mấy)\b|\bt[ỷỉ] trọng\b")
_CONTRIBUTES = Spelling(r"\bđóng góp\b")
_PACE_ASKED = Spelling(r"\btốc độ (?:tăng|giảm)|\btăng trưởng\b")
_POINTS_ASKED = Spelling(
    r"\bđiểm\b|\bt[ỷỉ] (?:lệ|trọng)\b|\bđóng góp (?:\w+ )?(?:bao nhiêu|mấy)|\b(?:cao|thấp|nhanh|chậm) hơn\b|\bchênh"
    r"|\bgiảm (?:bao nhiêu|mấy)|\bso với (?:ước|số ước|kế hoạch|kịch bản)"
)
_SETTING_NORMS = frozenset(
    ("Luật", "Nghị định", "Nghị quyết", "Quyết định", "Thông tư", "Chỉ thị", "Kế hoạch", "Chương trình", "Đề án")
)
"""Documents that tell what is to be, not what was reached."""
_STANDS = Spelling(r"\b(?:toàn|cả) (?:tỉnh|huyện|xã|thành phố) (?:hiện )?còn\b")
_REACHED = Spelling(r"\bhiện (?:nay )?(?:đã |mới |đang )?(?:đạt|có|còn|là)\b|\b(?:đã|mới) (?:đạt|được)\b")


def of_another_kind(search: Search, candidate: Candidate) -> dict[str, bool]:
    """A plan for a result, a change for a level, a figure at other prices or of another dimension."""
    frame = search.frame
    kind = candidate.finding.hit.report.letterhead.kind or ""
    sets_norms = kind in _SETTING_NORMS
    return {
        "kind decides": _kind_decides(frame, candidate),
        "other prices": bool(frame.kinds & PRICES and candidate.near & PRICES and not frame.kinds & candidate.near),
        "plan for a result": _plans(candidate)
        and not (frame.kinds & (PLANS | ASSIGNED) or frame.ordered or asks_allotted(frame.question))
        and not (sets_norms and fold(kind) in fold(frame.question)),
        "result for a plan": frame.kinds & _PLAN_OR_SHARE in (_PLAN, PLANS)
        and not candidate.kinds & PLANS
        and not sets_norms,
        "level for a change": _is_no_change(frame, candidate),
        "change for a level": _is_a_change_alone(frame, candidate.figure),
        "other dimension": _is_measured_otherwise(frame, candidate),
    }


def _kind_decides(frame: Frame, candidate: Candidate) -> bool:
    return decides_against(
        frame.kinds,
        candidate.near,
        candidate.around,
        change=_compares(candidate.passage.text, candidate.figure),
        summed=_is_summed(candidate.period),
    )


def of_asked_sort(frame: Frame, candidate: Candidate) -> bool:
    """A change for "tăng bao nhiêu", a share for "đạt mấy % kế hoạch", tonnes for "sản lượng"."""
    figure, row = candidate.figure, candidate.passage.kind == "row"
    compared = row and candidate.kinds & BASES  # an index, or a growth without a sign
    if "so kế hoạch" in frame.kinds and figure.direction and not frame.growth:
        return False
    if frame.growth and "%" in frame.units and not (figure.direction or candidate.grows or compared):
        return False
    if "so kế hoạch" in frame.kinds and not frame.units and not figure.unit.startswith("%") and figure.total is None:
        return False
    if figure.direction and not frame.growth and frame.units and "%" not in frame.units:
        return False  # "giảm 01 vụ" is no number of cases
    unit = fold(canonical(candidate.unit if row else figure.unit))
    if frame.units or (not unit and row):
        return True
    # Where such an indicator is measured, a count of things is none of it either: "03 mã" for "sản lượng".
    physical = bool(frame.likely_units) and "dong" not in frame.likely_units
    measured = unit in MEASURES or (physical and not unit.startswith("%"))
    return not measured or answers_unit(frame.likely_units, unit)


def _is_measured_otherwise(frame: Frame, candidate: Candidate) -> bool:
    """Money for "lượng khách", visitors for "doanh thu", tạ/ha for "sản lượng", things for square metres: no share and
    no change of it."""
    unit = canonical(candidate.unit)
    if _counts_things(candidate) and MEASURES.issuperset(frame.units or frame.likely_units or ("",)):
        return True
    if frame.units or frame.growth or not frame.likely_units or not unit or unit.startswith("%"):
        return False
    per_area = unit.endswith("/ha") and not any("/" in likely for likely in frame.likely_units)
    return per_area or not answers_unit(frame.likely_units, unit, candidate.figure.unit)


def _counts_things(candidate: Candidate) -> bool:
    """ "01 phương án": a noun right behind a bare number in a sentence is what it counts."""
    bare = not candidate.unit and candidate.passage.kind != "row"
    return bare and counts_a_noun(candidate.passage.text, candidate.figure)


def _is_no_change(frame: Frame, candidate: Candidate) -> bool:
    """ "Giảm bao nhiêu vụ so với tháng trước?" is not answered by how many there were, nor by "đóng góp 2 điểm %"; how
    fast something grew is told in per cent, and points say by how much a rate was changed."""
    before = candidate.passage.text[candidate.own.start : candidate.figure.start]
    apart = candidate.figure.unit.startswith("điểm phần trăm")
    # "Đóng góp chủ yếu vào tăng trưởng chung, ngành xây dựng tăng 12,3%" tells its own growth all the same.
    own = before.rpartition(", ")[2] if candidate.figure.direction and not apart else before
    if apart and _PACE_ASKED.search(frame.said) and not _POINTS_ASKED.search(frame.said):
        return True
    if frame.growth and _CONTRIBUTES.search(own) and not _CONTRIBUTES.search(frame.said):
        return True
    return frame.growth and not (
        apart or candidate.figure.direction or candidate.grows or candidate.passage.kind == "row"
    )


def _is_a_change_alone(frame: Frame, figure: Figure) -> bool:
    """ "giảm 21 vụ" is not how many there were, nor "tăng 5 %" what something makes up ("chiếm bao nhiêu %")."""
    if frame.growth or not figure.direction:
        return False
    wanted = frame.units or frame.likely_units
    return (bool(wanted) and "%" not in wanted) or _SHARE_ASKED.search(frame.said) is not None


def _plans(candidate: Candidate) -> bool:
    counts_them = fold(candidate.unit) == "chi tieu"
    said = candidate.passage.text[candidate.own.start : candidate.figure.start]
    stands = _STANDS.search(said) is not None and not candidate.near & PLANS
    below_tasks = stands_at_the_end(candidate.passage)
    return (
        not counts_them
        and not stands
        and _REACHED.search(said) is None
        and (bool(candidate.near & PLANS) or ("mục tiêu" in candidate.around and not below_tasks))
    )


def _compares(text: str, figure: Figure) -> bool:
    """ "tăng 5 %", "bằng 94,43 %", "gấp 1,3 lần": what it is compared with may have been said before."""
    return bool(figure.direction) or _EQUALS.search(text[: figure.start]) is not None


def _is_summed(period: Period | None) -> bool:
    return period is not None and period.kind not in ("month", "day")
