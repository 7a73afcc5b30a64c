import random

from harness.authoring import case, random_cases, sample, scale

CASES = [
    sample("dryrun", label="a repeat in the middle", note="`\"dry\"` has 3 characters, and so has `\"yru\"`; `\"yrun\"` has 4 without a repeat."),
    sample("zzzz", label="one character only", tag="edge", note="Every stretch of two repeats `z`."),
    sample("", label="empty", tag="edge", note="There is no character at all."),
    case("q", label="one character", tag="edge"),
    case(" ", label="one space", tag="edge"),
    case("xy", label="two characters", tag="edge"),
    case("xx", label="two equal characters", tag="edge"),
    case("abcdefgh", label="no repeat", tag="edge"),
    case("abba", label="a repeat from before the window", tag="edge"),
    case("pllkenp", label="the first character comes back last", tag="edge"),
    case("abcdabcde", label="the longest at the end"),
    case("fghijkfffff", label="the longest at the start"),
    case("aabcdefbb", label="the longest in the middle"),
    case("gkgp", label="restarting behind the repeat is not enough", tag="edge"),
    case("solusk", label="overlapping candidates"),
    case("aAbBcC", label="case matters", tag="edge"),
    case("a b c a b", label="spaces count", tag="edge"),
    case("0123456789012", label="digits"),
    case("!@#$%^&*()!@", label="punctuation"),
    case("a\tb\nc\ta", label="tab and newline", tag="edge"),
    case("~~ !~ ~", label="the first and the last printable character", tag="edge"),
    case("efgefgffwxyz", label="grows again after repeats"),
    case("ababababab", label="alternating", tag="edge"),
    case("abcdeedcba", label="a mirror", tag="edge"),
    case("".join(chr(97 + i % 26) for i in range(80)), label="the alphabet again and again"),
    case("".join(chr(32 + i) for i in range(95)) * 2, label="all printable characters, twice", tag="edge"),
    *random_cases(count=6, size=14),
    *random_cases(count=2, size=80, seed=70),
]

SCALE = [scale(size=60_000, seed=3, label="60,000 characters, the printable ones in turn")]


def generate(seed: int, size: int) -> tuple[str]:
    """A few letters for small sizes; all printable characters in turn, now and then broken, for large ones."""
    rng = random.Random(seed)
    if size <= 1000:
        return ("".join(rng.choice("abcdeF ") for _ in range(size)),)
    text = [chr(32 + i % 95) for i in range(size)]
    for _ in range(5):
        text[rng.randrange(size)] = "x"
    return ("".join(text),)
