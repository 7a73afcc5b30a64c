import random

from harness.authoring import case, random_cases, sample, scale

CASES = [
    sample("xbacyacb", "abc", label="two places", note="`bac` begins at 1 and `acb` at 5."),
    sample("zazaz", "az", label="overlapping places", tag="edge", note="Every two neighbours are an `a` and a `z`."),
    sample("aab", "abb", label="the letters, but not their number", tag="edge", note="`p` has two `b`, `s` has one."),
    case("q", "q", label="one letter, equal", tag="edge"),
    case("q", "r", label="one letter, different", tag="edge"),
    case("ab", "abc", label="p is longer than s", tag="edge"),
    case("a", "aa", label="p is longer, the same letter", tag="edge"),
    case("tea", "eat", label="s as a whole", tag="edge"),
    case("tea", "tee", label="s as a whole is not", tag="edge"),
    case("xyzab", "ba", label="at the very end", tag="edge"),
    case("baxyz", "ab", label="at the very start", tag="edge"),
    case("ccbac", "abc", label="only at the last two places", tag="edge"),
    case("aaaaa", "aa", label="one letter, overlapping", tag="edge"),
    case("aaaaa", "a", label="p is one letter, everywhere", tag="edge"),
    case("banana", "n", label="p is one letter, twice"),
    case("abcabcabc", "cba", label="every place"),
    case("abcdefg", "gfe", label="in reverse"),
    case("abcxabcxabc", "abc", label="one strange letter between", tag="edge"),
    case("aabaab", "aba", label="a letter of p occurs twice", tag="edge"),
    case("abbbab", "ab", label="surplus between two places", tag="edge"),
    case("bbbba", "bba", label="a surplus before the place", tag="edge"),
    case("abbb", "bba", label="a surplus behind the place", tag="edge"),
    case("adbc", "bc", label="equal sums of letter codes", tag="edge"),
    case("bbacca", "aac", label="equal sums of letter codes, longer", tag="edge"),
    case("aabb", "ab", label="only in the middle", tag="edge"),
    case("ababbaab", "aabb", label="even counts, overlapping"),
    case("abcdabdc", "dcba", label="four letters, in turn"),
    case("zzzyzzz", "yz", label="the last letters of the alphabet", tag="edge"),
    case("azbyazyb", "abyz", label="both ends of the alphabet"),
    case("abababac", "aabc", label="only the last place", tag="edge"),
    case("the quick brown fox".replace(" ", ""), "kciu", label="a word within a sentence"),
    case("aaabaaa", "aaaa", label="p needs more of a letter than there is in a row", tag="edge"),
    *random_cases(count=8, size=14),
    *random_cases(count=3, size=80, seed=30),
]

SMALL = [1, 2, 3, 4, 5, 6, 8, 12]
SCALE = [scale(size=40_000, seed=1, label="40,000 letters, p has 13,333")]


def generate(seed: int, size: int) -> tuple[str, str]:
    """Two or three letters for small sizes; for large ones shuffles of `p` one after the other, so that there are matches."""
    rng = random.Random(seed)
    if size <= 1000:
        alphabet = rng.choice(["ab", "aab", "abc", "abz"])
        return "".join(rng.choices(alphabet, k=size)), "".join(rng.choices(alphabet, k=rng.randint(1, 4)))
    letters = rng.choices("abcdefghijklmnopqrstuvwxyz", k=size // 3)
    p = "".join(letters)
    rng.shuffle(letters)
    once = "".join(letters)
    rng.shuffle(letters)
    # The same shuffle twice matches everywhere, another one where they meet at most.
    return once + once + "".join(letters), p


def grow(seed: int, size: int) -> tuple[str, str]:
    """Random letters, and a `p` of half their number."""
    rng = random.Random(seed)
    return "".join(rng.choices("abcdefghij", k=size)), "".join(rng.choices("abcdefghij", k=size // 2))
