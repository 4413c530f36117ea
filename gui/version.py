"""Which Vignette this is.  Asking the package's metadata takes longer than a dialog may."""

from __future__ import annotations

VERSION = "0.1.0"
"""As pyproject.toml has it; tests/gui/test_version.py compares."""
