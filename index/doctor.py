"""Whether this machine has all that the product needs, and which command installs what is missing. In Vietnamese."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from errors import IndexProblem, UsageError
from index.embedder import Embedder
from index.manifest import check_digests, current_generation, read_manifest
from ingest.tools import Tool

_LEAST_MEMORY = 2 * 1024**3


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One line of the examination. ``help``: what to do where it is not well."""

    name: str
    well: bool
    said: str
    help: str = ""


def examine(embedder: Embedder, tools: Sequence[Tool], index: Path | None = None) -> tuple[Finding, ...]:
    """Machine, model and tools; the index too, where one is named."""
    findings = [_machine(), _model(embedder), *map(_tool, tools)]
    return (*findings, _index(index, embedder)) if index is not None else tuple(findings)


def lines(findings: Sequence[Finding]) -> tuple[str, ...]:
    """For the terminal: each finding, and below what is missing the way to get it."""
    written: list[str] = []
    for finding in findings:
        written.append(f"{'✓' if finding.well else '✗'} {finding.name}: {finding.said}")
        if finding.help:
            written.append(f"    {finding.help}")
    missing = sum(not finding.well for finding in findings)
    written.append(f"Còn thiếu {missing} thứ." if missing else "Đủ cả.")
    return tuple(written)


def _machine() -> Finding:
    cores = len(os.sched_getaffinity(0))
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    enough = memory >= _LEAST_MEMORY
    return Finding(
        name="Máy",
        well=enough,
        said=f"{cores} nhân xử lý, {memory / 1024**3:.1f} GB bộ nhớ".replace(".", ","),
        help="" if enough else "Cần ít nhất 2 GB bộ nhớ.",
    )


def _model(embedder: Embedder) -> Finding:
    try:
        return Finding(name="Mô hình nhúng", well=True, said=embedder.name)
    except UsageError as error:
        return Finding(name="Mô hình nhúng", well=False, said="không có", help=str(error))


def _tool(tool: Tool) -> Finding:
    if tool.place is None:
        return Finding(name=tool.name, well=False, said=f"không có; cần để đọc {tool.purpose}", help=tool.install)
    return Finding(name=tool.name, well=True, said=f"{tool.place} (để đọc {tool.purpose})")


def _index(folder: Path, embedder: Embedder) -> Finding:
    try:
        generation = current_generation(folder)
        manifest = read_manifest(folder, generation)
        manifest.check(embedder.name, folder)
        check_digests(folder, generation, manifest)
    except (IndexProblem, UsageError) as error:
        return Finding(name="Chỉ mục", well=False, said="không dùng được", help=str(error))
    refused = f", {len(manifest.refused)} tệp bị từ chối" if manifest.refused else ""
    said = f"{manifest.reports} báo cáo, {manifest.passages} câu{refused}; {folder}"
    return Finding(name="Chỉ mục", well=True, said=said)
