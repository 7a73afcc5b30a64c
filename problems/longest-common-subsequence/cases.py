import random

from harness.authoring import case, random_cases, sample, scale

CASES = [
    sample(
        "planet",
        "lantern",
        label="letters with gaps",
        note="l, a, n and then e stand in both in this order, or l, a, n and t. No five letters do: e and t come in different orders.",
    ),
    sample("abc", "xyz", label="nothing in common", tag="edge", note="No letter occurs in both."),
    sample(
        "aab",
        "abb",
        label="repeated letters",
        tag="edge",
        note="ab. Each letter of a text is used only once, so the two as of the first do not both find a partner.",
    ),
    case("a", "a", label="one letter each, equal", tag="edge"),
    case("a", "b", label="one letter each, different", tag="edge"),
    case("a", "aa", label="one letter against two equal ones", tag="edge"),
    case("aa", "a", label="two equal letters against one", tag="edge"),
    case("a", "bab", label="one letter in the middle of the other text", tag="edge"),
    case("bcd", "d", label="the last letter only", tag="edge"),
    case("bcd", "b", label="the first letter only", tag="edge"),
    case("abcde", "abcde", label="equal texts", tag="edge"),
    case("abcde", "edcba", label="one is the other backwards", tag="edge"),
    case("ab", "ba", label="swapped", tag="edge"),
    case("ba", "axxb", label="letters in the wrong order", tag="edge"),
    case("abc", "acb", label="the last two swapped", tag="edge"),
    case("adf", "abcdef", label="the first text is a subsequence of the second"),
    case("abcdef", "adf", label="the second text is a subsequence of the first"),
    case("abcdef", "cdefab", label="turned around", tag="edge"),
    case("xabc", "abcx", label="a letter moved from the front to the end", tag="edge"),
    case("aaaa", "aa", label="one letter only, different lengths", tag="edge"),
    case("aaaaa", "aaaaa", label="one letter only, equal lengths", tag="edge"),
    case("abab", "baba", label="alternating, shifted"),
    case("ababab", "bbaa", label="alternating against two runs"),
    case("aabb", "abab", label="two runs against alternating"),
    case("zab", "zcb", label="equal at both ends"),
    case("abz", "cdz", label="equal at the end", tag="edge"),
    case("zab", "zcd", label="equal at the start", tag="edge"),
    case("abcxyz", "xyzabc", label="two blocks exchanged", tag="edge"),
    case("abxcd", "cdabx", label="the longer of two blocks", tag="edge"),
    case("xabcy", "yabcx", label="the first letter of either text is a trap", tag="edge"),
    case("zzabab", "baabzz", label="the first letters are a trap, with repeats"),
    case("axbxcx", "abc", label="every second letter"),
    case("acbd", "abcd", label="a common start and end, the middle swapped"),
    case("mississippi", "missouri", label="many repeats"),
    case("banana", "ananas", label="overlapping repeats"),
    case("nematode", "empty", label="words of different lengths"),
    case("dk", "odo", label="one in common, not at the end"),
    case("abcba", "abcbcba", label="palindromes"),
    case("aza", "zaz", label="the ends of the alphabet", tag="edge"),
    case("ab" * 4, "c" * 30 + "b" + "c" * 30, label="a short text against a long one", tag="edge"),
    case("c" * 40 + "ab", "abab", label="the common part at the very end", tag="edge"),
    *random_cases(count=8, size=7),
    *random_cases(count=5, size=12, seed=20),
]

SMALL = [1, 2, 3, 4, 5, 6, 8, 10]
SCALE = [
    scale(size=500, seed=1, label="500 letters each, two different ones"),
    scale(size=500, seed=2, label="500 letters each, any letters"),
]


def generate(seed: int, size: int) -> tuple[str, str]:
    """Two random texts of few different letters."""
    rng = random.Random(seed)
    letters = "abcdefghijklmnopqrstuvwxyz"[: 2 if seed % 2 else 26 if size >= 100 else 4]
    lengths = (size, size) if size >= 100 else (rng.randint((size + 1) // 2, size), rng.randint((size + 1) // 2, size))
    first, second = ("".join(rng.choice(letters) for _ in range(length)) for length in lengths)
    return first, second


def grow(seed: int, size: int) -> tuple[str, str]:
    """Two texts of `size` letters that have none in common."""
    return "a" * size, "b" * size
