"""A whole E5S1 file in a few kilobytes: one layer, 32 wide, twelve pieces, weights by a fixed rule."""

import struct
from collections.abc import Iterator

import numpy as np

HIDDEN, FEED_FORWARD, POSITIONS = 32, 64, 16
PIECES = ("<s>", "<pad>", "</s>", "<unk>", "▁", "▁thu", "▁ngân", "▁sách", "▁rừng", ":", "▁query", "▁passage")
SCORES = (0.0, 0.0, 0.0, 0.0, -8.0, -4.0, -4.0, -4.0, -4.0, -3.0, -5.0, -5.0)


def tiny_file() -> bytes:
    """The file's bytes, laid out as the package's own reader expects them."""
    numbers = (HIDDEN, 1, 4, FEED_FORWARD, len(PIECES), POSITIONS, 2)
    header = b"E5S1" + struct.pack("<I7ifi", 1, *numbers, 1e-12, 32) + _vocabulary() + _normalisation()
    tensors = dict(_tensors())
    directory_bytes = 4 + sum(2 + len(name) + 21 for name in tensors)
    offset = len(header) + directory_bytes
    directory = struct.pack("<i", len(tensors))
    for name, (packed, size, content) in tensors.items():
        directory += struct.pack("<H", len(name)) + name.encode()
        directory += struct.pack("<BIQQ", packed, size, offset, len(content))
        offset += len(content)
    return header + directory + b"".join(content for _, _, content in tensors.values())


def block(scale: float, weights: list[int]) -> bytes:
    """32 weights of -8…7 as the format packs them: weight j low, weight j + 16 high."""
    bits = [weight + 8 for weight in weights]
    return struct.pack("<e", scale) + bytes(low | high << 4 for low, high in zip(bits[:16], bits[16:], strict=True))


def _vocabulary() -> bytes:
    encoded = [piece.encode() for piece in PIECES]
    offsets = [0, *np.cumsum([len(piece) for piece in encoded]).tolist()]
    text = b"".join(encoded)
    head = struct.pack("<5iQ", len(PIECES), 0, 2, 1, 3, len(text))
    return head + struct.pack(f"<{len(offsets)}I", *offsets) + struct.pack(f"<{len(SCORES)}f", *SCORES) + text


def _normalisation() -> bytes:
    entries = struct.pack("<IBI", 0xA0, 1, 0x20)
    return struct.pack("<iI", 1, len(entries)) + entries


def _tensors() -> Iterator[tuple[str, tuple[int, int, bytes]]]:
    yield "emb.word", _matrix(len(PIECES) * HIDDEN)
    yield "emb.pos", _floats(POSITIONS * HIDDEN)
    yield "emb.type", _floats(2 * HIDDEN)
    yield "emb.ln.w", _floats(HIDDEN)
    yield "emb.ln.b", _floats(HIDDEN)
    for part, outputs, inputs in (
        ("q", HIDDEN, HIDDEN),
        ("k", HIDDEN, HIDDEN),
        ("v", HIDDEN, HIDDEN),
        ("ao", HIDDEN, HIDDEN),
        ("fi", FEED_FORWARD, HIDDEN),
        ("fo", HIDDEN, FEED_FORWARD),
    ):
        yield f"l0.{part}.w", _matrix(outputs * inputs)
        yield f"l0.{part}.b", _floats(outputs)
    for part in ("aln", "oln"):
        yield f"l0.{part}.w", _floats(HIDDEN)
        yield f"l0.{part}.b", _floats(HIDDEN)


def _matrix(size: int) -> tuple[int, int, bytes]:
    rows = (block(1 / 64, [(7 * row + 5 * column) % 16 - 8 for column in range(32)]) for row in range(size // 32))
    return 1, size, b"".join(rows)


def _floats(size: int) -> tuple[int, int, bytes]:
    return 0, size, (1 + np.arange(size, dtype="<f4") % 7 / 10).tobytes()
