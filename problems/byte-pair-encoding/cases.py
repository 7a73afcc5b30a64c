import random

from harness.authoring import case, random_cases, sample, scale

CASES = [
    sample(
        {"low": 5, "lower": 2, "newest": 6, "widest": 3},
        4,
        label="four words",
        note="(e, s) and (s, t) both stand 9 times; (e, s) is smaller. Then es and t: 9 times as well. (l, o) and (o, w) stand 7 times each, and after the merge (lo, w).",
    ),
    sample({"aaa": 3, "ab": 2}, 9, label="overlapping places", note="(a, a) stands at two places in aaa: 6. After the merge, aaa is aa a: (aa, a) counts 3, (a, b) 2. Then no pair is left."),
    sample({"abab": 1}, 1, label="a pair at two places of a word", tag="edge", note="(a, b) stands twice, (b, a) once."),
    case({"ab": 1}, 1, label="one pair"),
    case({"hug": 10, "pug": 5, "pun": 12, "bun": 4, "hugs": 5}, 6, label="five short words"),
    case({"banana": 1}, 5, label="banana"),
    case({"banana": 3, "bandana": 2, "ban": 4}, 8, label="words that share beginnings"),
    case({"low": 5, "lower": 2, "newest": 6, "widest": 3}, 20, label="until no pair is left"),
    case({"low": 5, "lower": 2, "newest": 6, "widest": 3}, 0, label="no merges", tag="edge"),
    case({"a": 7}, 3, label="one letter has no pair", tag="edge"),
    case({"a": 7, "b": 2}, 3, label="nothing but single letters", tag="edge"),
    case({"a": 100, "bc": 1}, 3, label="a single letter beside a word", tag="edge"),
    case({"aa": 1}, 5, label="two equal letters", tag="edge"),
    case({"aaaa": 1}, 5, label="four equal letters: aa aa", tag="edge"),
    case({"aaaaa": 1}, 5, label="five equal letters: aa aa a", tag="edge"),
    case({"aaaaaaa": 1}, 9, label="seven equal letters", tag="edge"),
    case({"aaaaaaaaaaaa": 2, "aaa": 3}, 9, label="twelve and three equal letters", tag="edge"),
    case({"aaab": 1, "baaa": 1}, 6, label="equal letters at either end", tag="edge"),
    case({"abc": 1, "bcd": 1, "cde": 1}, 4, label="all counts equal", tag="edge"),
    case({"zy": 3, "ab": 3}, 2, label="a tie: the smaller pair first", tag="edge"),
    case({"ab": 3, "zy": 3}, 2, label="the same tie, other order", tag="edge"),
    case({"az": 2, "ab": 2, "ba": 2}, 3, label="ties by the second symbol", tag="edge"),
    case({"Ab": 2, "ab": 2, "aB": 2}, 3, label="capitals are other letters, and smaller", tag="edge"),
    case({"xay": 1, "xby": 1, "xy": 1}, 5, label="one apart in the middle"),
    case({"abc": 2, "abd": 3, "bcd": 4}, 6, label="merges that compete for a letter"),
    case({"abcabc": 1, "bcab": 2}, 6, label="merges that destroy other pairs"),
    case({"abab": 2, "baba": 2}, 6, label="two words, shifted"),
    case({"ababab": 1, "bb": 3}, 6, label="a pair three times in a word"),
    case({"abcd": 2, "bcd": 2, "abc": 1}, 6, label="pieces that arise from different pairs"),
    case({"abc": 10, "xabc": 5, "bc": 20, "ab": 1}, 8, label="a word that is part of another"),
    case({"rare": 1, "often": 10**12}, 6, label="counts far apart", tag="edge"),
    case({"ab": 10**12, "bc": 10**12 - 1}, 2, label="large counts, one apart", tag="edge"),
    case({"naïve": 2, "façade": 2, "日本語": 3, "日本": 2}, 7, label="letters beyond ASCII", tag="edge"),
    case({"🙂🙂🙂": 2, "a🙂": 3}, 4, label="emoji are one symbol each", tag="edge"),
    case({"a.b": 2, "a+b": 1, "(x)": 1, "\\d": 2}, 8, label="letters that mean something to regular expressions", tag="edge"),
    case({"a b": 2, " ab": 3}, 5, label="a space is a letter like any other", tag="edge"),
    case({"121": 1, "212": 1, "1212": 1}, 6, label="digits"),
    case({"abx": 1, "aby": 1, "ab": 1, "x": 5, "bx": 3}, 6, label="a pair that loses its places to another"),
    case({"aab": 5, "abb": 5, "ab": 1}, 8, label="the second merge is a tie of new and old pairs", tag="edge"),
    case({"aaba": 3, "abaa": 2, "aa": 1}, 8, label="doubles and singles mixed"),
    case({"mississippi": 1}, 12, label="mississippi, to the end"),
    case({"abcdefghijklmnopqrst": 1}, 30, label="twenty different letters: always the smallest pair", tag="edge"),
    case({"ab": 1}, -1, label="a negative number of merges", tag="edge", raises=ValueError),
    *random_cases(count=14, size=6),
    *random_cases(count=6, size=40, seed=70),
]

SMALL = [1, 2, 3, 4, 5, 6, 8, 12]

SCALE = [scale(size=3_000, seed=2, label="3,000 words, 1,000 merges")]


def generate(seed: int, size: int) -> tuple[dict[str, int], int]:
    """`size` words; small ones over two or three letters, large ones of syllables."""
    rng = random.Random(seed)
    words: dict[str, int] = {}
    if size > 1_000:
        syllables = [rng.choice("bcdfghklmnprstvw") + rng.choice("aeiou") + rng.choice(["", "n", "r", "s", "t"]) for _ in range(150)]
        while len(words) < size:
            words["".join(rng.choice(syllables) for _ in range(rng.randint(2, 6)))[:20]] = rng.randint(1, 1_000)
        return words, 1_000
    letters = rng.choice(["ab", "abc", "abcde"])
    for _ in range(size):
        words["".join(rng.choice(letters) for _ in range(rng.randint(1, 9)))] = rng.randint(1, 3)
    return words, rng.randint(0, 12)


def grow(seed: int, size: int) -> tuple[dict[str, int], int]:
    """`size` words of six letters, a merge for every two words; more letters for more words, so that a pair stands in a handful of them at every size."""
    rng = random.Random(seed)
    letters = [chr(0x4E00 + i) for i in range(max(3, round(size**0.5)))]
    words: dict[str, int] = {}
    while len(words) < size:
        words["".join(rng.choice(letters) for _ in range(6))] = rng.randint(1, 100)
    return words, size // 2
