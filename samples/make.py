"""Write samples/reports from samples/source: ``python -m samples.make``. A tool for developers.

The written files are committed, so that users need neither reportlab nor fonts. What has no source any more
is removed.
"""

from pathlib import Path

from samples.plain import as_markdown, as_plain
from samples.portable import as_pdf
from samples.scanned import as_scan
from samples.source import Sample, read_sample
from samples.word import as_docx
from samples.workbook import as_xlsx

FOLDER = Path(__file__).parent


def main() -> None:
    """Render every source into its format."""
    samples = [read_sample(path) for path in sorted((FOLDER / "source").glob("*.md"))]
    reports = FOLDER / "reports"
    reports.mkdir(exist_ok=True)
    for sample in samples:
        (reports / sample.name).write_bytes(_render(sample))
    for stray in set(reports.iterdir()) - {reports / sample.name for sample in samples}:
        stray.unlink()


def _render(sample: Sample) -> bytes:
    match Path(sample.name).suffix:
        case ".docx":
            return as_docx(sample)
        case ".pdf":
            return as_scan(as_pdf(sample)) if sample.scanned else as_pdf(sample)
        case ".xlsx":
            return as_xlsx(sample)
        case ".md":
            return as_markdown(sample).encode()
        case ".txt":
            return as_plain(sample).encode()
        case other:
            raise ValueError(f"{sample.name}: no writer for {other}")


if __name__ == "__main__":
    main()
