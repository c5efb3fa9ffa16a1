"""An evaluation → JUnit XML, which CI systems show: a suite for each gold set, a case for each question."""

from xml.etree import ElementTree

from eval.evaluation import Evaluation
from eval.gate import comma
from eval.labels import ERROR_LABELS
from eval.run import EvalResult, QuestionResult


def render_junit(evaluation: Evaluation) -> str:
    """Wrong answers are failures, crashes errors, refusals of answerable questions skipped; bounds are cases too."""
    root = ElementTree.Element("testsuites", name="hoidap eval")
    for run in evaluation.runs:
        root.append(_suite(run))
    root.append(_gate(evaluation))
    ElementTree.indent(root)
    return ElementTree.tostring(root, encoding="unicode", xml_declaration=True) + "\n"


def _suite(run: EvalResult) -> ElementTree.Element:
    crashed = sum(bool(result.error) for result in run.results)
    wrong = sum(result.verdict.outcome == "wrong" for result in run.results) - crashed
    refused = sum(result.verdict.outcome == "refused" and not result.good for result in run.results)
    suite = ElementTree.Element(
        "testsuite",
        name=run.name,
        tests=str(len(run.results)),
        failures=str(wrong),
        errors=str(crashed),
        skipped=str(refused),
    )
    suite.extend(_case(run.name, result) for result in run.results)
    return suite


def _case(name: str, result: QuestionResult) -> ElementTree.Element:
    case = ElementTree.Element(
        "testcase",
        classname=f"{name}.{_clean(result.gold.kind)}",
        name=_clean(f"{result.gold.id}: {result.gold.question}"),
        time=f"{result.milliseconds / 1000:.3f}",
    )
    if result.error:
        ElementTree.SubElement(case, "error", message="lỗi khi trả lời").text = _clean(result.error)
    elif result.verdict.error is not None:
        failure = ElementTree.SubElement(case, "failure", message=ERROR_LABELS[result.verdict.error])
        failure.text = _clean(f"Cần: {' | '.join(result.gold.answers) or 'từ chối'}\nĐược: {result.reply.text}")
    elif not result.good:
        ElementTree.SubElement(case, "skipped", message=_clean(f"từ chối nhầm: {result.reply.reason or ''}"))
    return case


def _gate(evaluation: Evaluation) -> ElementTree.Element:
    problems = [str(each) for each in evaluation.missed]
    if evaluation.comparison is not None:
        problems += [f"thiếu câu hỏi {identifier}" for identifier in evaluation.comparison.missing]
        problems += [f"mốc so sánh chưa có bộ {name}" for name in evaluation.comparison.unknown_sets]
        problems += [
            f"{change.gold_set}: {change.label} giảm (p = {comma(change.chance)})"
            for change in evaluation.comparison.changes
            if change.fell
        ]
    suite = ElementTree.Element("testsuite", name="ngưỡng", tests="1", failures=str(min(1, len(problems))))
    case = ElementTree.SubElement(suite, "testcase", classname="eval", name="ngưỡng và mốc so sánh")
    if problems:
        ElementTree.SubElement(case, "failure", message=f"{len(problems)} mục không đạt").text = "\n".join(problems)
    return suite


def _clean(text: str) -> str:
    """XML 1.0 has no control characters."""
    return "".join(letter for letter in text if letter in "\t\n" or letter >= " ")
