"""Word documents of before 2007 and Rich Text (``.doc``, ``.rtf``) → elements, by LibreOffice through ``.docx``."""

from pathlib import Path
from tempfile import TemporaryDirectory

from ingest.docx_reader import read_docx
from ingest.elements import Element
from ingest.office import convert


def read_doc(path: Path) -> tuple[Element, ...]:
    """Elements of a ``.doc`` or ``.rtf`` file, whichever of the two its content is; raises ``UnreadableFile``."""
    with TemporaryDirectory(prefix="hoidap-") as folder:
        return read_docx(convert(path, "docx", Path(folder)))
