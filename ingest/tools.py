"""The system tools that some formats need: which are there, what they are for, and the command that installs them."""

from dataclasses import dataclass

from ingest import ocr, office

_OFFICE = (
    ("docx", "Writer", ".doc, .rtf"),
    ("xlsx", "Calc", "Excel thiếu kết quả công thức"),
    ("pptx", "Impress", ".ppt"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tool:
    """``place``: the program, None where it is missing; ``purpose``: the files that cannot be read without it."""

    name: str
    place: str | None
    purpose: str
    install: str


def system_tools() -> tuple[Tool, ...]:
    """All of them, found or not."""
    recognition = Tool(
        name="tesseract (tiếng Việt)",
        place=ocr.find_tesseract(),
        purpose="bản quét, ảnh chụp, PDF ký số",
        install=ocr.INSTALL,
    )
    offices = (
        Tool(
            name=f"LibreOffice {name}",
            place=str(found) if (found := office.find_program(to)) else None,
            purpose=purpose,
            install=f"sudo apt install {office.package_for(to)}",
        )
        for to, name, purpose in _OFFICE
    )
    return (recognition, *offices)


def lacks_tool(reason: str) -> bool:
    """Whether a file was refused for want of a tool that is still not here."""
    return any(tool.place is None and tool.install in reason for tool in system_tools())
