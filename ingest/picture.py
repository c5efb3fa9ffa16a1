"""A page as a picture in grey, from a PDF, a photograph or a scan. A pure value."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """``pixels``: row by row, one byte each, 0 is black."""

    width: int
    height: int
    pixels: bytes
    dots_per_inch: int

    def grid(self) -> NDArray[np.uint8]:
        """The pixels by row and column."""
        return np.frombuffer(self.pixels, dtype=np.uint8).reshape(self.height, self.width)

    def turned(self, quarters: int) -> "Picture":
        """Turned clockwise."""
        turned = np.rot90(self.grid(), -quarters)
        height, width = turned.shape
        return Picture(width=width, height=height, pixels=turned.tobytes(), dots_per_inch=self.dots_per_inch)

    def as_pgm(self) -> bytes:
        """A file in the portable graymap format."""
        return b"P5\n%d %d\n255\n" % (self.width, self.height) + self.pixels
