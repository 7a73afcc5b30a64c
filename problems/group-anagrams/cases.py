import random

from harness.authoring import case, random_cases, sample, scale

CASES = [
    sample(
        ["listen", "gas", "silent", "sag", "enlist", "ox"],
        label="two groups and a single string",
        note="`listen`, `silent` and `enlist` have the same letters, and so have `gas` and `sag`. `ox` is alone.",
    ),
    sample(["aab", "abb", "aba"], label="the same letters, other counts", tag="edge", note="`abb` has one `a` and two `b`, the other two have it the other way round."),
    sample(["", "b", ""], label="empty strings", tag="edge", note="The empty strings are anagrams of each other; both are kept."),
    case(["a"], label="one string of one letter", tag="edge"),
    case([""], label="one empty string", tag="edge"),
    case(["ab", "cd"], label="two strings, no anagrams", tag="edge"),
    case(["ab", "ba"], label="two strings, anagrams", tag="edge"),
    case(["noon", "noon", "noon"], label="the same string three times", tag="edge"),
    case(["top", "pot", "top", "opt", "pot"], label="duplicates within a group", tag="edge"),
    case(["dusty", "study", "night", "thing", "dusty"], label="duplicates, not side by side", tag="edge"),
    case(["abc", "xyz", "bca", "zyx", "cab", "yxz"], label="groups that alternate"),
    case(["abc", "bca", "cab", "acb", "bac", "cba"], label="all of one group"),
    case(["ab", "abc", "abcd", "abcde"], label="each one letter longer", tag="edge"),
    case(["a", "aa", "aaa", "aa", "a"], label="one letter, different lengths", tag="edge"),
    case(["ad", "bc", "da", "cb"], label="equal sums of letter codes", tag="edge"),
    case(["ae", "bd", "cc", "bbc", "aad"], label="equal sums, different letters", tag="edge"),
    case(["aacc", "abbc", "bbbb", "acac"], label="equal sums at equal length", tag="edge"),
    case(["aabb", "ccdd", "aabb", "abab", "eeff"], label="every letter twice, other letters", tag="edge"),
    case(["a" * 11 + "b", "a" + "b" * 11], label="eleven of one letter and one of the other", tag="edge"),
    case(["b" * 11 + "c" * 2, "b" + "c" * 12, "c" * 2 + "b" * 11], label="counts with two digits", tag="edge"),
    case(["a" * 10 + "bc", "a" + "b" * 10 + "c", "abc" * 4, "cb" + "a" * 10], label="ten of a letter, in turn", tag="edge"),
    case(["abca", "acba", "abda", "adba"], label="equal first and last letters", tag="edge"),
    case(["zzz", "zz", "z", ""], label="only the last letter of the alphabet", tag="edge"),
    case(["az", "za", "aza", "zaz", "zza", "aaz"], label="first and last letter of the alphabet"),
    case(["abcdefghijklmnopqrstuvwxyz", "zyxwvutsrqponmlkjihgfedcba", "abcdefghijklmnopqrstuvwxyy"], label="the whole alphabet"),
    case(["a" * 100, "a" * 99 + "b", "b" + "a" * 99], label="the longest strings", tag="edge"),
    case(["stressed", "desserts", "tressed", "deserts", "rested", "desert"], label="one letter more or less"),
    case(["bat", "b", "tab", "", "a", "t", "abt", ""], label="different lengths, mixed"),
    *random_cases(count=6, size=9),
    *random_cases(count=3, size=60, seed=40),
]

SMALL = [1, 2, 3, 4, 5, 6, 8, 12]
SCALE = [scale(size=15_000, seed=3, label="15,000 strings, most groups small")]


def generate(seed: int, size: int) -> tuple[list[str]]:
    """Short strings of two or three letters for small sizes; for large ones shuffled words, each with few anagrams."""
    rng = random.Random(seed)
    if size <= 1000:
        alphabet = rng.choice(["ab", "abz", "abc"])
        return (["".join(rng.choices(alphabet, k=rng.randint(0, 4))) for _ in range(size)],)
    words: list[str] = []
    while len(words) < size:
        letters = rng.choices("abcdefghijklmnopqrstuvwxyz", k=16)
        for _ in range(rng.randint(1, 3)):
            rng.shuffle(letters)
            words.append("".join(letters))
    rng.shuffle(words)
    return (words[:size],)


def grow(seed: int, size: int) -> tuple[list[str]]:
    """Words of twelve letters, hardly two of them anagrams."""
    rng = random.Random(seed)
    return (["".join(rng.choices("abcdefghijklmnopqrstuvwxyz", k=12)) for _ in range(size)],)
