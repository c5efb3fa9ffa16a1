"""Many people asking at once: are all of them answered, and after how long?

    .venv/bin/python -m eval.load http://127.0.0.1:7860 samples/gold.jsonl --users 50 --each 4

Each user asks the next question as soon as the last one is answered. Prints one JSON object; status 1 when a question
was not answered.
"""

import argparse
import asyncio
import json
import sys
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import Path
from statistics import quantiles

import httpx2

from eval.gold import read_gold

_PATIENCE = 300.0  # seconds


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One question's HTTP status (0: no response) and its seconds."""

    status: int
    seconds: float


def summary(asked: Sequence[Asked], seconds: float) -> dict[str, object]:
    """Percentiles over all questions, of those without an answer too."""
    took = sorted(each.seconds for each in asked)
    cuts = quantiles(took, n=100, method="inclusive") if len(took) > 1 else took * 99
    statuses = Counter(each.status for each in asked)
    return {
        "asked": len(asked),
        "answered": statuses[200],
        "statuses": {str(status): count for status, count in sorted(statuses.items())},
        "seconds": round(seconds, 2),
        "a_second": round(len(asked) / seconds, 2),
        "p50": round(cuts[49], 2),
        "p95": round(cuts[94], 2),
        "slowest": round(took[-1], 2),
    }


async def load(address: str, questions: Sequence[str], users: int, each: int) -> dict[str, object]:
    """``users`` at once, each asking ``each`` questions one after the other."""
    asked: list[Asked] = []
    limits = httpx2.Limits(max_connections=users, max_keepalive_connections=users)
    async with httpx2.AsyncClient(base_url=address, timeout=_PATIENCE, limits=limits, trust_env=False) as client:
        started = time.perf_counter()
        parts = [list(islice(cycle(questions), user * each, (user + 1) * each)) for user in range(users)]
        await asyncio.gather(*(_ask_all(client, part, asked) for part in parts))
        return summary(asked, time.perf_counter() - started)


async def _ask_all(client: httpx2.AsyncClient, questions: Sequence[str], asked: list[Asked]) -> None:
    for question in questions:
        started = time.perf_counter()
        try:
            status = (await client.post("/api/ask", json={"question": question})).status_code
        except httpx2.HTTPError:
            status = 0
        asked.append(Asked(status=status, seconds=time.perf_counter() - started))


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m eval.load", description="Nhiều người hỏi cùng lúc.")
    parser.add_argument("address", metavar="ĐỊA_CHỈ", help="có cả tiền tố, ví dụ http://127.0.0.1:7860/hoi-dap")
    parser.add_argument("gold", type=Path, metavar="GOLD.jsonl")
    parser.add_argument("--users", type=int, default=50)
    parser.add_argument("--each", type=int, default=4)
    options = parser.parse_args(arguments)
    questions = [question.question for question in read_gold(options.gold)]
    found = asyncio.run(load(options.address.rstrip("/"), questions, options.users, options.each))
    sys.stdout.write(json.dumps(found) + "\n")
    return 0 if found["answered"] == found["asked"] else 1


if __name__ == "__main__":
    sys.exit(main())
