"""The picture of a soak: each curve from zero, as an SVG."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tests.bench.samples import CURVES, Read, Sample, growth

_COLUMNS = 2
_WIDTH, _HEIGHT = 360, 90
_LEFT, _RIGHT, _TOP, _GAP = 56, 24, 40, 54
_BLUE, _GREY = "#1b5e8c", "#8a8a8a"


def picture(samples: Sequence[Sample], title: str) -> str:
    """All curves, two beside each other."""
    rows = -(-len(CURVES) // _COLUMNS)
    width, height = _COLUMNS * (_LEFT + _WIDTH + _RIGHT), _TOP + rows * (_HEIGHT + _GAP) + 4
    size = f'viewBox="0 0 {width} {height}" width="{width}" height="{height}"'
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} font-family="sans-serif" font-size="12">',
        '<rect width="100%" height="100%" fill="#fff"/>',
        f'<text x="12" y="22" font-size="14" font-weight="bold">{title}</text>',
    ]
    for place, (name, read, is_flat) in enumerate(CURVES):
        left = _LEFT + place % _COLUMNS * (_LEFT + _WIDTH + _RIGHT)
        top = _TOP + place // _COLUMNS * (_HEIGHT + _GAP)
        lines += _curve(samples, name, read, left, top, is_flat=is_flat)
    return "\n".join([*lines, "</svg>"]) + "\n"


def _curve(samples: Sequence[Sample], name: str, read: Read, left: int, top: int, *, is_flat: bool) -> Iterator[str]:
    longest, highest = samples[-1].seconds or 1.0, (max(map(read, samples)) or 1.0) * 1.15
    points = " ".join(
        f"{left + sample.seconds / longest * _WIDTH:.1f},{top + 18 + _HEIGHT * (1 - read(sample) / highest):.1f}"
        for sample in samples
    )
    colour, said = (_BLUE, f"{growth(samples, read):+.1%} once warm") if is_flat else (_GREY, "meant to grow")
    bottom = top + 18 + _HEIGHT
    yield f'<text x="{left}" y="{top + 10}"><tspan font-weight="bold">{name}</tspan>: {said}</text>'
    yield f'<rect x="{left}" y="{top + 18}" width="{_WIDTH}" height="{_HEIGHT}" fill="none" stroke="#ccc"/>'
    yield f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="1.5"/>'
    yield f'<text x="{left - 6}" y="{top + 30}" text-anchor="end" fill="#555">{_number(highest)}</text>'
    yield f'<text x="{left - 6}" y="{bottom}" text-anchor="end" fill="#555">0</text>'
    yield f'<text x="{left}" y="{bottom + 14}" fill="#555">0</text>'
    yield f'<text x="{left + _WIDTH}" y="{bottom + 14}" text-anchor="end" fill="#555">{longest / 60:.0f} minutes</text>'


def _number(value: float) -> str:
    return f"{value:.1f}" if value < 10 else f"{value:.0f}"
