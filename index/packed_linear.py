"""A model's linear layers, faster for the few tokens of a question: weights packed once in half precision (FBGEMM).

Multiplying a short question by a large matrix is limited by fetching the matrix. Packed for that, and in 16 instead of
32 bits, a question is embedded in three quarters of the time on processors that do not compute in bfloat16; sums are
taken in float32, and the vectors agree to a cosine of 0.99999. Longer inputs go through the layer as it was. The packed
weights are 2 bytes a weight of memory on top (42 MB for multilingual-e5-small).
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from torch import Tensor, nn

_FEW = 96
"""Tokens up to which the packed weights are faster."""


def can_pack() -> bool:
    """Whether this build of torch and this processor have FBGEMM."""
    import torch

    return torch.backends.quantized.engine in ("x86", "fbgemm")


def pack(model: "nn.Module") -> None:
    """Makes the linear layers of a float32 ``model`` that is not trained any more take their packed weights for few
    tokens, in place."""
    import torch

    for layer in model.modules():
        if type(layer) is torch.nn.Linear:
            layer.forward = _packed(layer)  # type: ignore[assignment, method-assign]


def _packed(layer: "nn.Linear") -> "Callable[[Tensor], Tensor]":
    """What takes (…, in) to (…, out)."""
    import torch

    operators, most, plain = torch.ops.quantized, _FEW * layer.in_features, layer.forward
    weights = operators.linear_prepack_fp16(layer.weight.detach(), None if layer.bias is None else layer.bias.detach())

    def forward(rows: "Tensor") -> "Tensor":
        few: Tensor = operators.linear_dynamic_fp16(rows, weights) if rows.numel() <= most else plain(rows)
        return few

    return forward
