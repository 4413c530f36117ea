"""Which errors mean that memory gave out or a GPU is lost, by what their makers say."""

import pytest
import torch

from engine.weights.trouble import Trouble, trouble_of

NO_MEMORY, LOST = Trouble.NO_MEMORY, Trouble.LOST


@pytest.mark.parametrize(
    ("error", "trouble"),
    [
        (torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 20.00 MiB."), NO_MEMORY),
        (torch.AcceleratorError("CUDA error: out of memory"), NO_MEMORY),
        (RuntimeError("MPS backend out of memory (MPS allocated: 9.0 GB)"), NO_MEMORY),
        (RuntimeError("XPU out of memory. Tried to allocate 2 GiB."), NO_MEMORY),
        (RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried"), NO_MEMORY),
        (RuntimeError("CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling"), NO_MEMORY),
        (MemoryError(), NO_MEMORY),
        (torch.AcceleratorError("CUDA error: unspecified launch failure"), LOST),
        (torch.AcceleratorError("CUDA error: unknown error"), LOST),
        (torch.AcceleratorError("CUDA error: device-side assert triggered"), LOST),
        (RuntimeError("HIP error: the operation cannot be performed"), LOST),
        (RuntimeError("UR_RESULT_ERROR_DEVICE_LOST"), LOST),
        (RuntimeError("CUDA error: CUBLAS_STATUS_EXECUTION_FAILED"), LOST),
        (RuntimeError("mat1 and mat2 shapes cannot be multiplied"), None),
        (ValueError("out of memory"), None),
        (KeyError("CUDA error"), None),
    ],
)
def test_trouble_is_known_by_its_words(error: Exception, trouble: Trouble | None) -> None:
    assert trouble_of(error) is trouble


def test_a_real_allocator_that_refuses_is_known() -> None:
    with pytest.raises(RuntimeError) as caught:
        torch.empty(2**60, dtype=torch.uint8)
    assert trouble_of(caught.value) is NO_MEMORY
