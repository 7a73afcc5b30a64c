import random

from harness.authoring import case, random_cases, sample, scale

CASES = [
    sample("AABCABBB", 2, label="the changes join two runs", note="Change the `C` and the `A` in `BCABBB` to `B`: six letters."),
    sample("XYZ", 0, label="no changes", tag="edge", note="No two neighbours are equal."),
    sample("QQQ", 2, label="nothing to change", tag="edge", note="The stretch cannot be longer than `s`."),
    case("M", 0, label="one letter, no changes", tag="edge"),
    case("M", 1, label="one letter, one change", tag="edge"),
    case("AB", 0, label="two letters, no changes", tag="edge"),
    case("AB", 1, label="two letters, one change", tag="edge"),
    case("AB", 2, label="two letters, two changes", tag="edge"),
    case("AAAA", 0, label="all equal, no changes", tag="edge"),
    case("AABBB", 0, label="no changes, the longest run at the end", tag="edge"),
    case("AAABB", 0, label="no changes, the longest run at the start", tag="edge"),
    case("ABBBA", 0, label="no changes, the longest run in the middle", tag="edge"),
    case("ABABABAB", 2, label="alternating letters"),
    case("ABABABAB", 3, label="alternating letters, just not enough", tag="edge"),
    case("ABABABAB", 4, label="alternating letters, just enough for all", tag="edge"),
    case("ABCDE", 1, label="all different, one change"),
    case("ABCDE", 4, label="all different, just enough for all", tag="edge"),
    case("ABCDE", 5, label="k is the length", tag="edge"),
    case("BAAAA", 1, label="the first letter is the one to change", tag="edge"),
    case("AAAAB", 1, label="the last letter is the one to change", tag="edge"),
    case("AAABAAA", 1, label="one letter between two runs", tag="edge"),
    case("AAABBAAA", 1, label="two letters between two runs, one change", tag="edge"),
    case("AAABBAAA", 2, label="two letters between two runs, two changes"),
    case("AAABCAAA", 2, label="two different letters between two runs", tag="edge"),
    case("AABABBA", 1, label="a change on either side of a run"),
    case("ABBBCBBDA", 2, label="gaps of one letter"),
    case("AAAABBBBBCA", 1, label="a longer run comes later", tag="edge"),
    case("AAAAABCDEFBB", 1, label="the best window comes early", tag="edge"),
    case("ABCDEAAAAFA", 1, label="the best window comes late", tag="edge"),
    case("BBABCCCCACC", 2, label="the most frequent letter changes", tag="edge"),
    case("ABCABCABCABC", 3, label="three letters in turn"),
    case("ZZYZZYZZ", 2, label="the last letters of the alphabet", tag="edge"),
    case("AZZA", 2, label="both ends of the alphabet"),
    case("GDNBKHBKAIBBIQCEMSLHTARFCCGQDLMHKBBENIGLJFPNELKROFTCIPDJANPLRGNLLJQSJNBOMTQFHNAJDCBPCEHRBI", 5, label="a long mixture"),
    *random_cases(count=8, size=12),
    *random_cases(count=3, size=80, seed=30),
]

SMALL = [1, 2, 3, 4, 5, 6, 8, 12]
SCALE = [scale(size=60_000, seed=1, label="60,000 letters, 25,000 changes")]


def generate(seed: int, size: int) -> tuple[str, int]:
    """Two to four letters for small sizes, and few changes; for large ones so many that windows are long."""
    rng = random.Random(seed)
    if size > 1000:
        return "".join(rng.choices("ABCDE", k=size)), 25 * size // 60
    alphabet = rng.choice(["AB", "AAB", "ABC", "AXYZ"])
    return "".join(rng.choices(alphabet, k=size)), min(size, rng.choice([0, 0, 1, 1, 2, 3, 5]))


def grow(seed: int, size: int) -> tuple[str, int]:
    """Five letters, and changes for half of the text."""
    rng = random.Random(seed)
    return "".join(rng.choices("ABCDE", k=size)), size // 2
