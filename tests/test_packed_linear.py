"""Linear layers with packed weights: as the layer for few rows up to half precision, the very layer for many."""

import pytest
import torch

from index.packed_linear import can_pack, pack

pytestmark = pytest.mark.skipif(not can_pack(), reason="this processor has no FBGEMM")

_FEW, _MANY = 7, 500


@pytest.fixture(scope="module")
def models() -> tuple[torch.nn.Module, torch.nn.Module]:
    """The same layers as they were, and packed."""
    torch.manual_seed(5)
    plain = torch.nn.Sequential(torch.nn.Linear(48, 96), torch.nn.GELU(), torch.nn.Sequential(torch.nn.Linear(96, 24)))
    packed = torch.nn.Sequential(torch.nn.Linear(48, 96), torch.nn.GELU(), torch.nn.Sequential(torch.nn.Linear(96, 24)))
    packed.load_state_dict(plain.state_dict())
    pack(packed)
    return plain.eval(), packed.eval()


def test_few_rows_agree_up_to_half_precision(models: tuple[torch.nn.Module, torch.nn.Module]) -> None:
    rows = torch.randn(1, _FEW, 48)
    with torch.inference_mode():
        plain, packed = models[0](rows), models[1](rows)
    assert plain.shape == packed.shape == (1, _FEW, 24)
    assert not torch.equal(plain, packed)
    torch.testing.assert_close(packed, plain, atol=2e-3, rtol=0)


def test_many_rows_take_the_layer_itself(models: tuple[torch.nn.Module, torch.nn.Module]) -> None:
    rows = torch.randn(4, _MANY // 4, 48)
    with torch.inference_mode():
        assert torch.equal(models[0](rows), models[1](rows))


def test_a_layer_without_bias_has_none_packed() -> None:
    layer = torch.nn.Linear(8, 4, bias=False).eval()
    rows = torch.randn(2, 8)
    expected = layer(rows)
    pack(torch.nn.Sequential(layer))
    with torch.inference_mode():
        torch.testing.assert_close(layer(rows), expected, atol=2e-3, rtol=0)
