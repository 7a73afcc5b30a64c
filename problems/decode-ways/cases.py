import random

from harness.authoring import case, random_cases, sample, scale

CASES = [
    sample("123", label="three ways", note="`1 2 3` (ABC), `12 3` (LC), `1 23` (AW)."),
    sample("2101", label="a zero needs its neighbour", note="The `0` belongs to `10`, so `2 10 1` (BJA) is the only way."),
    sample("506", label="a zero that nothing can take", tag="edge", note="`50` is more than 26, and `06` is not a piece."),
    case("1", label="one digit, the smallest", tag="edge"),
    case("2", label="one digit, two", tag="edge"),
    case("9", label="one digit, the largest", tag="edge"),
    case("0", label="zero alone", tag="edge"),
    case("00", label="two zeros", tag="edge"),
    case("01", label="zero in front", tag="edge"),
    case("06", label="zero in front of six", tag="edge"),
    case("012", label="zero in front of a pair", tag="edge"),
    case("10", label="exactly ten", tag="edge"),
    case("11", label="two ways"),
    case("20", label="exactly twenty", tag="edge"),
    case("26", label="the largest pair", tag="edge"),
    case("27", label="one more than the largest pair", tag="edge"),
    case("19", label="first digit one, second nine", tag="edge"),
    case("30", label="thirty", tag="edge"),
    case("90", label="ninety", tag="edge"),
    case("99", label="two large digits"),
    case("100", label="ten, then a zero", tag="edge"),
    case("101", label="ten, then one", tag="edge"),
    case("110", label="one, then ten", tag="edge"),
    case("120", label="one, then twenty", tag="edge"),
    case("226", label="pairs at both ends"),
    case("227", label="only the first pair"),
    case("272", label="no pair", tag="edge"),
    case("712", label="a pair at the end only"),
    case("127", label="a pair at the start only"),
    case("230", label="thirty at the end", tag="edge"),
    case("301", label="thirty at the start", tag="edge"),
    case("1001", label="two zeros in the middle", tag="edge"),
    case("1010", label="ten twice", tag="edge"),
    case("2020", label="twenty twice", tag="edge"),
    case("1201234", label="twenty in the middle"),
    case("11106", label="the last pair is six with a zero in front", tag="edge"),
    case("11111", label="ones: a Fibonacci number"),
    case("222222", label="twos: a Fibonacci number"),
    case("262626", label="26 three times"),
    case("272727", label="27 three times"),
    case("123456789", label="all digits, rising"),
    case("987654321", label="all digits, falling"),
    case("1234567890", label="a zero after nine", tag="edge"),
    case("1210121012", label="tens among many pairs"),
    case("2611055971", label="a mixture"),
    case("111111111111111111130", label="no way, seen at the end", tag="edge"),
    case("0111111111111111111", label="no way, seen at the start", tag="edge"),
    *random_cases(count=10, size=6),
    *random_cases(count=4, size=14, seed=30),
    *random_cases(count=2, size=20, seed=70),
]

SMALL = [1, 2, 3, 4, 5, 6, 8, 12]

SCALE = [
    scale(size=100, seed=1, label="100 ones"),
    scale(size=100, seed=2, label="99 twos and a zero"),
    scale(size=100, seed=3, label="100 digits, no way at all"),
]


def generate(seed: int, size: int) -> tuple[str]:
    """Digits of which most can be the first of a pair; zeros often, but mostly where they can stand."""
    if size >= 100:
        return (_longest(seed, size),)
    rng = random.Random(seed)
    alphabet = rng.choice(["12", "127", "1206", "0123456789"])
    digits = "".join(rng.choice(alphabet) for _ in range(size))
    if rng.random() < 0.7:
        digits = digits.replace("00", "10").replace("60", "20")
    return (digits.replace("0", "1", 1) if rng.random() < 0.3 else digits,)


def grow(seed: int, size: int) -> tuple[str]:
    """`size` digits, any two of which are a pair."""
    return ("1" * size,)


def _longest(seed: int, size: int) -> str:
    """All pairs possible: every digit of it can be cut off alone or with the next."""
    if seed == 1:
        return "1" * size
    return "2" * (size - 1) + "0" if seed == 2 else "12" * (size // 2 - 1) + "30"
