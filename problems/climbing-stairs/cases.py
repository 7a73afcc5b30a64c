import random

from harness.authoring import case, sample, scale

CASES = [
    sample(3, label="three steps", note="1 + 1 + 1, 1 + 2 and 2 + 1."),
    sample(4, label="four steps", note="1 + 1 + 1 + 1, three ways with a single 2, and 2 + 2: five."),
    case(1, label="one step", tag="edge"),
    case(2, label="two steps", tag="edge"),
    *[case(n, label=f"{n} steps") for n in range(5, 26)],
]

SCALE = [scale(size=n, label=f"{n} steps, the most there are" if n == 45 else f"{n} steps") for n in [*range(26, 45, 3), 45]]
SMALL = [24]


def generate(seed: int, size: int) -> tuple[int]:
    """Any number of steps up to `size`; from 26 on, `size` itself."""
    return (size if size > 25 else random.Random(seed).randint(1, size),)


def grow(seed: int, size: int) -> tuple[int]:
    """Exactly `size` steps."""
    return (size,)
