import random

from harness.authoring import case, random_cases, sample, scale

CASES = [
    sample(
        "cold",
        "warm",
        ["cord", "word", "ward", "warm", "wood", "corn"],
        label="four changes",
        note="cold, cord, word, ward, warm: five words. The other two are not needed.",
    ),
    sample(
        "sea",
        "dry",
        ["sew", "dew", "den", "day"],
        label="the last word is not in the list",
        tag="edge",
        note="dry does not stand in the list, so no ladder may end with it.",
    ),
    sample("a", "z", ["b", "z"], label="words of one letter", tag="edge", note="a, z: any letter becomes any other in one step."),
    case("dot", "dog", ["dog"], label="one change", tag="edge"),
    case("hot", "dog", ["hot", "dog"], label="two letters differ, nothing between", tag="edge"),
    case("hot", "dog", ["dot", "dog"], label="one word between"),
    case("hot", "dog", ["hog", "dot", "dog"], label="two ways of the same length"),
    case("dot", "dog", ["dot", "dog"], label="the first word is in the list", tag="edge"),
    case("lead", "gold", ["load", "goad", "gold"], label="the first word is not in the list"),
    case("lead", "gold", ["lead", "load", "goad"], label="all but the last word in the list", tag="edge"),
    case("abc", "abd", ["xyz"], label="one change apart, but not in the list", tag="edge"),
    case("abc", "xyz", ["abd", "abe", "xyz", "xyw"], label="two groups without a connection", tag="edge"),
    case("aa", "bb", ["ab", "ba", "cc"], label="a ladder that stops one step short", tag="edge"),
    case("aaa", "bbb", ["aab", "abb", "bbb", "baa", "bba"], label="two ways around a cube"),
    case("aaa", "bbb", ["aab", "bab", "bbb"], label="one way through a cube"),
    case("aaa", "aab", ["aac", "abc", "abb", "aab"], label="a direct step beside a detour", tag="edge"),
    case("aa", "ab", ["ba", "bb", "ca", "cb", "ab"], label="several ladders, one of two words", tag="edge"),
    case("aab", "aba", ["aba", "baa"], label="the same letters in another order", tag="edge"),
    case("abcd", "dcba", ["abcd", "dbca", "dcba", "acbd"], label="swapped letters are two changes", tag="edge"),
    case("ab", "ba", ["ba", "bb"], label="a swap by way of a third word"),
    case("cab", "dab", ["dab", "cad", "dad"], label="the first letter changes", tag="edge"),
    case("abc", "abz", ["abz", "azz"], label="the last letter changes", tag="edge"),
    case("axc", "ayc", ["ayc"], label="the middle letter changes", tag="edge"),
    case("abcdefghij", "abcdefghiz", ["abcdefghiz"], label="ten letters, the last one changes", tag="edge"),
    case(
        "aaaaaaaaaa",
        "aaaaabbbbb",
        ["aaaaabaaaa", "aaaaabbaaa", "aaaaabbbaa", "aaaaabbbba", "aaaaabbbbb"],
        label="ten letters, five changes",
    ),
    case("ace", "bdf", ["acx", "adx", "bdx", "bdf", "ade", "bce"], label="a letter is changed twice"),
    case("aaa", "ccc", ["aab", "abb", "aba", "ccc"], label="a circle that misses the last word", tag="edge"),
    case("aaaa", "bbbb", ["aaab", "aacb", "abcb", "abbb", "bbbb"], label="a detour by way of a letter of neither word", tag="edge"),
    case("slow", "swan", ["plan", "spin", "slot", "spit", "snow", "swan", "spot", "span"], label="seven words in the ladder"),
    case("fed", "tan", ["ted", "ten", "fen", "fan", "tan", "tad", "den", "rib"], label="several shortest ladders"),
    case("a", "c", ["a", "b", "c"], label="one letter, no word in between is needed", tag="edge"),
    case("za", "az", ["zz", "az", "aa"], label="letters at both ends of the alphabet", tag="edge"),
    case("hit", "hot", ["hat", "hut", "hot", "hip", "sit"], label="many neighbours at once"),
    case("aaaa", "zzzz", ["zaaa", "zzaa", "zzza", "zzzz", "azaa", "aaza", "aaaz"], label="one start of four leads on"),
    case("ab", "cd", ["ad", "cb", "cd", "xd", "cx"], label="the first step may change either letter"),
    *random_cases(count=8, size=8),
    *random_cases(count=5, size=40, seed=20),
]

SMALL = [1, 2, 3, 4, 5, 6, 8, 14]
SCALE = [
    scale(size=5_000, seed=1, label="5,000 words, a long ladder"),
    scale(size=5_000, seed=2, label="5,000 words, no ladder"),
]


def generate(seed: int, size: int) -> tuple[str, str, list[str]]:
    """Words of two to four letters of which only three occur; a large list grows by changing a letter of an earlier word."""
    rng = random.Random(seed)
    if size >= 1_000:
        return grown(rng, size, with_ladder=seed % 2 == 1)
    length = rng.randint(2, 4)
    words: set[str] = set()
    for _ in range(size):
        words.add("".join(rng.choice("abc") for _ in range(length)))
    begin, end = "a" * length, "".join(rng.choice("bc") for _ in range(length))
    if rng.random() < 0.8:
        words.add(end)
    listed = sorted(words)
    rng.shuffle(listed)
    return begin, end, listed


def grow(seed: int, size: int) -> tuple[str, str, list[str]]:
    """A ladder of `size` words without a short cut: two words differ in one letter only if they are neighbours on it."""
    rng = random.Random(seed)
    words = ["castle"]
    taken: set[tuple[str, str]] = set()
    while len(words) < size:
        place = len(words) % 6
        word = words[-1][:place] + rng.choice("abcdefghijklmnopqrstuvwxyz") + words[-1][place + 1 :]
        # What is left of a word without one of its letters, which another word one letter apart would share.
        rests = {(word[:i], word[i + 1 :]) for i in range(6) if i != place}
        if not rests & taken:
            taken |= {(words[-1][:i], words[-1][i + 1 :]) for i in range(6)} | rests
            words.append(word)
    return words[0], words[-1], rng.sample(words, size)


def grown(rng: random.Random, size: int, *, with_ladder: bool) -> tuple[str, str, list[str]]:
    letters = "abcdefghijklmnopqrstuvwxyz"
    words = ["cable"]
    known = set(words)
    while len(words) < size:
        # Changing one of the last few words makes long ladders.
        word = rng.choice(words[-30:])
        place = rng.randrange(5)
        changed = word[:place] + rng.choice(letters) + word[place + 1 :]
        if changed not in known:
            known.add(changed)
            words.append(changed)
    end = words[-1]
    if not with_ladder:
        words = [word for word in words if word == end or sum(a != b for a, b in zip(word, end)) > 1]
    rng.shuffle(words)
    return "cable", end, words
