import random

from harness.authoring import case, random_cases, sample, scale

CASES = [
    sample("[](){[]}", label="side by side and nested", note="Three pairs side by side, the last with another one inside."),
    sample("[{]}", label="crossing pairs", note="`]` comes while `{` is still open."),
    sample("{}(", label="one is never closed", tag="edge", note="The last bracket has no partner."),
    case("(", label="one opening bracket", tag="edge"),
    case(")", label="one closing bracket", tag="edge"),
    case("]", label="one closing square bracket", tag="edge"),
    case("{", label="one opening curly bracket", tag="edge"),
    case("()", label="one round pair", tag="edge"),
    case("[]", label="one square pair", tag="edge"),
    case("{}", label="one curly pair", tag="edge"),
    case(")(", label="a round pair the wrong way around", tag="edge"),
    case("][", label="a square pair the wrong way around", tag="edge"),
    case("}{", label="a curly pair the wrong way around", tag="edge"),
    case("(]", label="round closed by square", tag="edge"),
    case("(}", label="round closed by curly", tag="edge"),
    case("[)", label="square closed by round", tag="edge"),
    case("[}", label="square closed by curly", tag="edge"),
    case("{)", label="curly closed by round", tag="edge"),
    case("{]", label="curly closed by square", tag="edge"),
    case("((", label="two opening", tag="edge"),
    case("))", label="two closing", tag="edge"),
    case("()()", label="two pairs side by side"),
    case("(())", label="a pair inside a pair"),
    case("[{}]()", label="nested, then another one"),
    case("()[{}]", label="one, then nested"),
    case("{[()]}", label="all three kinds nested"),
    case("[({})]", label="all three kinds nested, another order"),
    case("({[}])", label="closed in the order of opening", tag="edge"),
    case("[(])", label="crossing, the other way", tag="edge"),
    case("{(})", label="crossing, round and curly", tag="edge"),
    case("([]", label="the outer one is never closed", tag="edge"),
    case("[]]", label="one closing too many at the end", tag="edge"),
    case("())", label="one closing too many, round", tag="edge"),
    case("(()", label="one opening too many", tag="edge"),
    case("())(", label="as many of each, but below zero in between", tag="edge"),
    case("}()", label="a closing one in front", tag="edge"),
    case("()(", label="an opening one at the end", tag="edge"),
    case("(){}}{", label="right until the last pair", tag="edge"),
    case("((((((((", label="eight opening", tag="edge"),
    case("()" * 40, label="forty pairs side by side"),
    case("(" * 40 + ")" * 40, label="forty deep, round"),
    case("([{" * 15 + "}])" * 15, label="forty-five deep, all kinds"),
    case("([{" * 15 + "}])" * 14 + "}]", label="the outermost is missing", tag="edge"),
    case("([{" * 15 + "])}" + "}])" * 14, label="a fault in the innermost", tag="edge"),
    case("([{" * 15 + "}])" * 14 + "}]}", label="the outermost is of another kind", tag="edge"),
    case("[" + "()" * 20 + "}", label="pairs inside, the frame is wrong", tag="edge"),
    case("{" + "[]" * 20 + "}", label="pairs inside a frame"),
    case("[[]" * 10 + "]" * 10, label="a pair on every level"),
    case("[[]" * 10 + "]" * 11, label="a pair on every level, one too many", tag="edge"),
    *random_cases(count=12, size=8),
    *random_cases(count=4, size=60, seed=40),
]

SMALL = [1, 2, 3, 4, 5, 6, 8, 10]

SCALE = [
    scale(size=10_000, seed=1, label="10,000 brackets, up to 1,000 deep"),
    scale(size=10_000, seed=2, label="10,000 brackets, the last one wrong"),
]


def generate(seed: int, size: int) -> tuple[str]:
    """A valid text (a bracket shorter where the size is odd), in two of three cases with a bracket changed, moved or added."""
    rng = random.Random(seed)
    depth = 1000 if size > 1000 else rng.randint(1, size)
    text = _valid(size // 2, depth, rng)
    if size > 1000:
        return (text if seed == 1 else text[:-1] + "([{"[")]}".index(text[-1])],)
    if not text or rng.random() < 0.2:
        place = rng.randint(0, len(text))
        return (text[:place] + rng.choice("()[]{}") + text[place:],)
    if rng.random() < 0.6:
        place = rng.randrange(len(text))
        rest = text[:place] + text[place + 1 :]
        return (rest[:place] + rng.choice("()[]{}") + rest[place:],)
    return (text,)


def grow(seed: int, size: int) -> tuple[str]:
    """Pairs inside one another, `size // 2` deep."""
    return ("(" * (size // 2) + ")" * (size // 2),)


def _valid(pairs: int, depth: int, rng: random.Random) -> str:
    """Random brackets, never more than `depth` open; deep texts open first and close later."""
    text: list[str] = []
    open_ones: list[str] = []
    left = pairs
    while left or open_ones:
        if left and len(open_ones) < depth and (not open_ones or depth == pairs or rng.random() < 0.6):
            kind = rng.choice(["()", "[]", "{}"])
            text.append(kind[0])
            open_ones.append(kind[1])
            left -= 1
        else:
            text.append(open_ones.pop())
    return "".join(text)
