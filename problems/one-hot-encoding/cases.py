import random

from harness.authoring import case, random_cases, sample, scale

COLOURS = [["red", "S"], ["blue", "M"], ["red", "L"], ["green", "M"]]

CASES = [
    sample(
        COLOURS,
        [["red", "M"], ["blue", "S"]],
        False,
        "zeros",
        label="two columns",
        note="The places are blue, green, red, then L, M, S: each column's categories in ascending order.",
    ),
    sample(
        COLOURS,
        [["violet", "M"], ["green", "XL"]],
        False,
        "zeros",
        label="categories that training never saw",
        tag="edge",
        note="violet and XL are unknown: their blocks are zeros, the other column's block is as ever.",
    ),
    sample(
        COLOURS,
        [["blue", "M"], ["red", "L"]],
        True,
        "error",
        label="the first category dropped",
        note="blue and L get no place, which leaves green, red, M, S. They are not unknown, so nothing is raised.",
    ),
    case(COLOURS, COLOURS, False, "zeros", label="the training rows themselves"),
    case(COLOURS, COLOURS, True, "zeros", label="the training rows themselves, first dropped"),
    case(COLOURS, [["green", "L"]], False, "error", label="all known, asked to raise"),
    case([["b"], ["a"], ["c"]], [["c"], ["a"], ["b"]], False, "zeros", label="places in ascending order, not of first appearance"),
    case([["b"], ["a"], ["c"]], [["c"], ["a"], ["b"]], True, "error", label="the smallest is dropped, not the one met first"),
    case([["a"], ["b"], ["c"]], [["c"], ["a"], ["b"]], True, "zeros", label="the first is dropped, not the last"),
    case([["x"], ["x"], ["y"], ["x"]], [["x"], ["y"], ["x"]], False, "zeros", label="duplicates in both tables"),
    case([["a", "b"], ["b", "c"]], [["b", "b"], ["a", "c"]], False, "zeros", label="two columns share a category"),
    case([["a", "b"], ["b", "c"]], [["c", "a"]], False, "zeros", label="known in the other column only", tag="edge"),
    case([["a", "b"], ["b", "c"]], [["a", "b"], ["c", "b"]], False, "error", label="known in the other column only, asked to raise", tag="edge", raises=ValueError),
    case([["a"]], [["a"], ["b"]], False, "zeros", label="one training row", tag="edge"),
    case([["a"], ["a"]], [["a"], ["b"]], True, "zeros", label="a single category, dropped: rows without places", tag="edge"),
    case([["a", "p"], ["a", "q"]], [["a", "q"], ["b", "p"]], True, "zeros", label="one column with a single category, dropped", tag="edge"),
    case([["a", "p"], ["a", "q"]], [["a", "q"]], True, "error", label="a single category is known though dropped", tag="edge"),
    case([["a"], ["b"]], [["c"], ["a"]], True, "zeros", label="unknown and dropped both give zeros", tag="edge"),
    case([["a"], ["b"]], [["a"], ["a"]], True, "error", label="the dropped category is not unknown", tag="edge"),
    case([["a"], ["b"]], [["a"], ["c"]], True, "error", label="unknown in the last row, asked to raise", tag="edge", raises=ValueError),
    case([["a", "x"], ["b", "y"]], [["z", "x"], ["b", "y"]], False, "error", label="unknown in the first row, asked to raise", tag="edge", raises=ValueError),
    case([["a", "x"]], [["a", "y"]], False, "error", label="unknown in the last column, asked to raise", tag="edge", raises=ValueError),
    case([["10"], ["9"], ["1"]], [["9"], ["10"], ["1"], ["09"]], False, "zeros", label="digits are compared as text", tag="edge"),
    case([["a"], ["B"], ["A"]], [["B"], ["A"], ["a"], ["b"]], False, "zeros", label="upper and lower case differ", tag="edge"),
    case([["a"], [" a"], ["a "]], [["a"], ["a "], [" a"]], False, "error", label="spaces count", tag="edge"),
    case([[""], ["a"]], [[""], ["a"], ["b"]], False, "zeros", label="the empty string is a category", tag="edge"),
    case([[""], ["a"]], [[""], ["a"]], True, "error", label="the empty string is dropped", tag="edge"),
    case([["a"], ["b"]], [[""]], False, "zeros", label="the empty string may be unknown", tag="edge"),
    case([["a"], ["b"]], [[""]], False, "error", label="the empty string unknown, asked to raise", tag="edge", raises=ValueError),
    case([["é"], ["z"], ["e"]], [["z"], ["é"], ["e"]], False, "zeros", label="letters with accents come after z", tag="edge"),
    case([["ab"], ["a"], ["abc"]], [["abc"], ["ab"], ["a"]], False, "zeros", label="prefixes of each other", tag="edge"),
    case([["a", "b"]], [], False, "zeros", label="no rows to encode", tag="edge"),
    case([["a", "b"]], [], True, "error", label="no rows to encode, asked to raise", tag="edge"),
    case([["a"], ["b"]], [["c"], ["d"]], False, "zeros", label="nothing but unknown categories", tag="edge"),
    case([["a"], ["b"]], [["a"]], False, "ignore", label="another word for zeros", tag="edge", raises=ValueError),
    case([["a"], ["b"]], [["a"]], False, "", label="an empty word for unknown", tag="edge", raises=ValueError),
    case([], [["a"]], False, "zeros", label="no training rows", tag="edge", raises=ValueError),
    case([], [], True, "zeros", label="nothing at all", tag="edge", raises=ValueError),
    *random_cases(count=8, size=6),
    *random_cases(count=2, size=25, seed=70),
]

SMALL = [1, 2, 3, 4, 5, 6, 8]
SCALE = [scale(size=5_000, seed=3, label="5,000 rows of 6 columns")]


def generate(seed: int, size: int) -> tuple[list[list[str]], list[list[str]], bool, str]:
    """`size` training rows and as many to encode; where unknown categories raise there are none."""
    rng = random.Random(seed)
    columns = 6 if size > 100 else rng.randint(1, 4)
    names = [[str(n) for n in range(8, 8 + rng.randint(1, 6))] + ["", "a", "B"][: rng.randint(0, 3)] for _ in range(columns)]
    train = [[rng.choice(words) for words in names] for _ in range(size)]
    unknown = rng.choice(["zeros", "error"])
    if unknown == "error":
        rows = [[rng.choice(train)[j] for j in range(columns)] for _ in range(size)]
    else:
        rows = [[rng.choice([*words, "new"]) for words in names] for _ in range(size)]
    return train, rows, rng.random() < 0.5, unknown


def grow(seed: int, size: int) -> tuple[list[list[str]], list[list[str]], bool, str]:
    """Two columns of five categories at every size."""
    rng = random.Random(seed)

    def table() -> list[list[str]]:
        return [[rng.choice("abcde"), rng.choice("vwxyz")] for _ in range(size)]

    return table(), table(), False, "zeros"
