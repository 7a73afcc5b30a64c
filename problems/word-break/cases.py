import random
from itertools import product

from harness.authoring import case, random_cases, sample, scale

CASES = [
    sample("bookshelf", ["shelf", "book", "case"], label="two words", note="`book` and `shelf`. The order in the list means nothing, and `case` is not needed."),
    sample("aabaa", ["aa", "b"], label="a word used twice", note="`aa`, `b`, `aa`."),
    sample("carpets", ["car", "pet", "carpet", "set"], label="one letter is left over", note="`car` + `pet` and `carpet` both leave an `s` that no word covers."),
    case("a", ["a"], label="one letter, found", tag="edge"),
    case("a", ["b"], label="one letter, not found", tag="edge"),
    case("a", ["aa"], label="the word is longer than the text", tag="edge"),
    case("lamp", ["lamp"], label="the text is a word itself"),
    case("lamp", ["lamps", "clamp"], label="the text is only part of a word", tag="edge"),
    case("lamp", ["la", "p"], label="a letter is missing in the middle", tag="edge"),
    case("lamp", ["amp"], label="the first letter is not covered", tag="edge"),
    case("lamp", ["lam"], label="the last letter is not covered", tag="edge"),
    case("lampa", ["lamp", "a"], label="a last word of one letter", tag="edge"),
    case("alamp", ["lamp", "a"], label="a first word of one letter", tag="edge"),
    case("abcabcabc", ["abc"], label="one word, three times"),
    case("abcabcab", ["abc"], label="one word, the last time cut short", tag="edge"),
    case("aab", ["aa", "a", "ab"], label="the longest first word is wrong", tag="edge"),
    case("aaab", ["aaa", "aa", "ab"], label="the longest first word is wrong, the second right", tag="edge"),
    case("abcd", ["a", "abc", "bc", "d"], label="shortest and longest words both work"),
    case("abcdef", ["ab", "abc", "cd", "def", "ef"], label="two ways meet again"),
    case("abcd", ["a", "abc", "b", "cd"], label="the shortest words lead there"),
    case("abc", ["a", "abc"], label="the shortest first word is wrong", tag="edge"),
    case("goalspecial", ["go", "goal", "goals", "special"], label="three words at the start, the middle one fits", tag="edge"),
    case("sunsetrap", ["suns", "sun", "set", "sets", "trap"], label="words overlap by a letter", tag="edge"),
    case("ccbb", ["bc", "cb"], label="taking a word out makes a new one", tag="edge"),
    case("cbca", ["cb", "ca", "bc"], label="taking a word out splits the rest", tag="edge"),
    case("abab", ["ab", "aba"], label="a longer word hides the right one"),
    case("ababa", ["ab", "aba"], label="the longer word last"),
    case("abcdefg", ["ab", "cd", "fg", "de", "g"], label="both halves work, the middle does not", tag="edge"),
    case("abcde", ["abc", "cde"], label="prefix and suffix overlap", tag="edge"),
    case("xabc", ["abc", "bc", "c"], label="every suffix but the whole", tag="edge"),
    case("abcx", ["abc", "ab", "a"], label="every prefix but the whole", tag="edge"),
    case("aaaaaaa", ["aaaa", "aaa"], label="sevens of threes and fours"),
    case("aaaaa", ["aaaa", "aaa"], label="five of threes and fours", tag="edge"),
    case("aaaaaaaaaaaab", ["a", "aa", "aaa", "aaaa"], label="the last letter decides", tag="edge"),
    case("baaaaaaaaaaaa", ["a", "aa", "aaa", "aaaa"], label="the first letter decides", tag="edge"),
    case("aaaaaabaaaaaa", ["a", "aa", "aaa", "aaaa"], label="a letter in the middle decides", tag="edge"),
    case("one", ["o", "n", "e", "two", "three"], label="single letters"),
    case("abcdefghijklmnopqrstuvwxyz", ["abcdefghijklm", "nopqrstuvwxyz"], label="two long halves"),
    case("abcdefghijklmnopqrst", ["abcdefghijklmnopqrst"], label="a word of twenty letters", tag="edge"),
    *random_cases(count=12, size=9, label="random letters a and b"),
    *random_cases(count=4, size=16, seed=60, label="random letters a and b"),
]

SMALL = [1, 2, 3, 4, 5, 6, 8, 10]

SCALE = [
    scale(size=300, seed=1, label="300 letters, the last one decides"),
    scale(size=300, seed=2, label="300 letters, the first one decides"),
    scale(size=300, seed=3, label="300 letters, 254 words"),
]


def generate(seed: int, size: int) -> tuple[str, list[str]]:
    """Few different letters, so that many words fit at many places; large ones are built to have countless dead ends."""
    rng = random.Random(seed)
    if size >= 100:
        return _dead_ends(seed, size)
    words = sorted({_word(rng, rng.randint(1, max(1, min(4, size)))) for _ in range(rng.randint(1, 4))})
    rng.shuffle(words)
    if rng.random() < 0.4:
        return _word(rng, size), words
    text = "".join(rng.choice(words) for _ in range(size))[:size]
    return text, words


def grow(seed: int, size: int) -> tuple[str, list[str]]:
    """`size` letters of which only the last cannot be covered, and words of one to eight letters."""
    return "a" * (size - 1) + "b", ["a" * length for length in range(1, 9)]


def _word(rng: random.Random, length: int) -> str:
    return "".join(rng.choice("ab") for _ in range(length))


def _dead_ends(seed: int, size: int) -> tuple[str, list[str]]:
    if seed == 1:
        return "a" * (size - 1) + "b", ["a" * length for length in range(1, 21)]
    if seed == 2:
        return "b" + "a" * (size - 1), ["a" * length for length in range(1, 21)]
    words = ["".join(letters) for length in range(1, 8) for letters in product("ab", repeat=length)]
    return "ab" * (size // 2 - 1) + "ac", words[:-1] + ["cb"]
