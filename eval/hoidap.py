"""The product as its users run it, on the command line: what is measured this way cannot be excused from inside."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

HOIDAP = (sys.executable, "-m", "app")


def ask_batch(questions: Sequence[Mapping[str, Any]], index: Path, **settings: str) -> dict[str, Mapping[str, Any]]:
    """Question id → answer as JSON, by ``hoidap ask --batch``. ``settings``: ``HOIDAP_…`` variables.

    Raises CalledProcessError when the command fails; what it says goes to standard error.
    """
    with TemporaryDirectory() as folder:
        asked = Path(folder) / "questions.jsonl"
        lines = (json.dumps(question, ensure_ascii=False) + "\n" for question in questions)
        asked.write_text("".join(lines), encoding="utf-8")
        answered = subprocess.run(
            (*HOIDAP, "ask", "--batch", str(asked), "--index", str(index)),
            check=True,
            stdout=subprocess.PIPE,
            encoding="utf-8",
            env={**os.environ, **settings},
        )
    records = [json.loads(line) for line in answered.stdout.splitlines()]
    return {record["id"]: record for record in records}
