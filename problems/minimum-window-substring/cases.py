import random

from harness.authoring import case, random_cases, sample, scale

CASES = [
    sample("bxacyyabc", "abc", label="the shortest is at the end", note="`bxac` covers `abc` too, and is longer than `abc`."),
    sample("xaybzaa", "aab", label="a character needed twice", tag="edge", note="`aybza` has two `a` and a `b`; so has `bzaa`, with one character less."),
    sample("aBc", "b", label="case matters", tag="edge", note="There is a `B` in `s`, no `b`."),
    case("k", "k", label="one character, equal", tag="edge"),
    case("k", "j", label="one character, different", tag="edge"),
    case("k", "kk", label="t is longer than s", tag="edge"),
    case("aab", "aaab", label="one occurrence too few", tag="edge"),
    case("hello", "hello", label="s and t are equal", tag="edge"),
    case("olleh", "hello", label="the whole of s, in another order", tag="edge"),
    case("abcdef", "f", label="only the last character", tag="edge"),
    case("abcdef", "a", label="only the first character", tag="edge"),
    case("abcdef", "af", label="the whole of s", tag="edge"),
    case("abcdef", "cd", label="in the middle"),
    case("abcdef", "fed", label="in another order, at the end"),
    case("dabcxx", "ad", label="in another order, at the start"),
    case("abcdef", "gab", label="one character of t is not in s", tag="edge"),
    case("aaaaaa", "aa", label="one letter: every window is equally short", tag="edge"),
    case("aaaaab", "aab", label="surplus at the start", tag="edge"),
    case("baaaaa", "baa", label="surplus at the end", tag="edge"),
    case("abaacbab", "abc", label="surplus on both sides"),
    case("aaabdcaab", "abc", label="shrinks by several characters at once", tag="edge"),
    case("azbzzabzzzzba", "ab", label="several windows, the shortest not the first"),
    case("abxxcxxxabc", "cab", label="the second window is shorter"),
    case("dcxaebqdwcqaezcd", "eca", label="the window shrinks several times"),
    case("bdacdda", "aab", label="a character needed twice, far apart", tag="edge"),
    case("abba", "aab", label="a surplus that cannot be avoided", tag="edge"),
    case("cxaaaxcb", "ccb", label="other characters between what is needed", tag="edge"),
    case("abab", "abb", label="two of one and one of another"),
    case("ababbabab", "bbb", label="one character, needed three times", tag="edge"),
    case("xyyzyzyx", "xyz", label="two windows of the same length", tag="edge"),
    case("aAbBaA", "AAb", label="both cases of a letter", tag="edge"),
    case("aaaAAA", "aA", label="where the case changes", tag="edge"),
    case("zZyYzZ", "Zz", label="the last letters of both alphabets", tag="edge"),
    case("abcabdebac", "cda", label="not in the order of t", tag="edge"),
    case("ab" * 10 + "c" + "ba" * 10, "abc", label="one rare character"),
    case("mississippi", "sspp", label="two pairs"),
    case("tacocat", "cat", label="a palindrome"),
    *random_cases(count=8, size=12),
    *random_cases(count=3, size=80, seed=30),
]

SMALL = [1, 2, 3, 4, 5, 6, 8, 12]
SCALE = [scale(size=40_000, seed=1, label="40,000 characters, t has 10,000")]


def generate(seed: int, size: int) -> tuple[str, str]:
    """A few letters for small sizes; for large ones all letters, and a `t` that only long windows cover."""
    rng = random.Random(seed)
    if size > 1000:
        letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
        return "".join(rng.choices(letters, k=size)), "".join(rng.choices(letters, k=size // 4))
    alphabet = rng.choice(["ab", "abc", "aAb", "abcdE"])
    s = "".join(rng.choices(alphabet, k=size))
    if rng.random() < 0.2:
        return s, "".join(rng.choices(alphabet, k=rng.randint(1, 4)))
    # A handful of letters of s itself, so that there is a window.
    return s, "".join(rng.sample(s, rng.randint(1, min(size, 5))))


def grow(seed: int, size: int) -> tuple[str, str]:
    """Only the whole text covers the two characters at its ends."""
    rng = random.Random(seed)
    return "x" + "".join(rng.choices("ab", k=size - 2)) + "y", "xy"
