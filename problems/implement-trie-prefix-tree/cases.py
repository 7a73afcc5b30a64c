import random

from harness.authoring import case, random_cases, sample, scale

Call = tuple[str, list[str]]


def insert(*words: str) -> list[Call]:
    return [("insert", [word]) for word in words]


def search(*words: str) -> list[Call]:
    return [("search", [word]) for word in words]


def starts(*prefixes: str) -> list[Call]:
    return [("starts_with", [prefix]) for prefix in prefixes]


def both(*texts: str) -> list[Call]:
    return [call for text in texts for call in (*search(text), *starts(text))]


def replay(*groups: list[Call]) -> tuple[list[str], list[list[str]]]:
    """The two arguments of a case: an empty store, then these calls."""
    calls = [call for group in groups for call in group]
    return ["Trie", *(name for name, _ in calls)], [[], *(arguments for _, arguments in calls)]


CASES = [
    sample(
        *replay(insert("tea"), search("tea", "te"), starts("te", "tea"), insert("te"), search("te")),
        label="a word and its beginning",
        note="`te` is the beginning of a word, but no word until it is inserted itself.",
    ),
    sample(
        *replay(insert("car", "cart", "dog"), both("cart", "ca", "art", "dogs")),
        label="shared and separate beginnings",
        note="`ca` is a beginning only; no word begins with `art`, though one contains it; `dogs` is longer than `dog`.",
    ),
    case(*replay(both("a", "abc")), label="an empty store", tag="edge"),
    case(*replay(insert("a"), both("a", "b", "aa")), label="a word of one letter", tag="edge"),
    case(*replay(insert("z"), both("z", "a", "zz")), label="the last letter of the alphabet", tag="edge"),
    case(*replay(insert("lamp"), search("lamp")), label="found"),
    case(*replay(insert("lamp"), search("l", "la", "lam")), label="beginnings are no words", tag="edge"),
    case(*replay(insert("lamp"), starts("l", "la", "lam")), label="all proper beginnings"),
    case(*replay(insert("lamp"), starts("lamp")), label="a word begins with itself", tag="edge"),
    case(*replay(insert("lamp"), both("lamps", "lampshade")), label="longer than the word", tag="edge"),
    case(*replay(insert("lamp"), both("lamb", "lump", "camp")), label="one letter differs, last, inside, first", tag="edge"),
    case(*replay(insert("lamp"), both("amp", "am", "p")), label="ends and inner parts are not beginnings", tag="edge"),
    case(*replay(insert("lamp"), both("pmal", "lmap")), label="the same letters in another order", tag="edge"),
    case(*replay(insert("on", "one"), both("o", "on", "one", "ones")), label="the shorter word first"),
    case(*replay(insert("one", "on"), both("o", "on", "one", "ones")), label="the longer word first", tag="edge"),
    case(*replay(insert("on"), insert("one"), search("on")), label="a longer word comes the same way", tag="edge"),
    case(*replay(insert("one"), insert("on"), search("one")), label="a shorter word comes the same way", tag="edge"),
    case(*replay(insert("one"), insert("on"), starts("one")), label="a shorter word leaves the beginning in place", tag="edge"),
    case(*replay(insert("a", "ab", "abc", "abcd"), search("a", "ab", "abc", "abcd", "abcde")), label="a chain of words, growing"),
    case(*replay(insert("abcd", "abc", "ab", "a"), search("a", "ab", "abc", "abcd", "abcde")), label="a chain of words, shrinking"),
    case(*replay(insert("abcd", "ab"), search("a", "ab", "abc", "abcd")), label="every other word of a chain", tag="edge"),
    case(*replay(insert("same", "same"), both("same", "sam", "samesame")), label="inserted twice", tag="edge"),
    case(*replay(insert("on", "one", "on"), both("on", "one", "o")), label="inserted again after a longer one", tag="edge"),
    case(*replay(insert("card", "care", "cart"), both("card", "care", "cart", "car", "cars")), label="three words that differ in the last letter"),
    case(*replay(insert("bat", "cat", "rat"), both("bat", "cat", "rat", "at", "mat")), label="three words that differ in the first letter"),
    case(*replay(insert("bad", "bed", "bid"), both("bad", "bed", "bid", "b", "bd", "bod")), label="three words that differ inside"),
    case(*replay(insert("abc"), insert("xbc"), both("ab", "xb", "xbc", "abcd", "bc")), label="different first letters, the rest alike", tag="edge"),
    case(*replay(insert("aab", "ba"), both("ab", "ba", "aa", "bb", "b")), label="letters of one word behind another", tag="edge"),
    case(*replay(insert("ab", "cd"), both("ad", "cb", "abcd", "ac")), label="letters of two words do not mix", tag="edge"),
    case(*replay(search("ab"), insert("ab"), search("ab")), label="asked for before and after", tag="edge"),
    case(*replay(starts("ab"), insert("abc"), starts("ab")), label="a beginning, before and after", tag="edge"),
    case(*replay(starts("ab", "abc"), search("abc"), insert("x"), both("ab", "abc", "x")), label="asking stores nothing", tag="edge"),
    case(*replay(search("abc"), insert("ab"), both("abc", "ab")), label="searching for more than is stored later", tag="edge"),
    case(*replay(insert("aaaa"), both("a", "aa", "aaa", "aaaa", "aaaaa")), label="one letter again and again", tag="edge"),
    case(*replay(insert("aa", "aaaa"), search("a", "aa", "aaa", "aaaa")), label="one letter, two lengths", tag="edge"),
    case(*replay(insert("end", "is", "word", "children"), both("end", "is", "word", "children", "i", "wor")), label="words that could be names in the code", tag="edge"),
    case(*replay(insert("abcdefghijklmnopqrstuvwxyz"), both("abcdefghijklmnopqrstuvwxyz", "abcdefghijklmnopqrstuvwxy", "abcdefghijklm")), label="the whole alphabet"),
    case(*replay(insert("ab" * 200), both("ab" * 200, "ab" * 199, "ab" * 199 + "a", "ab" * 200 + "a")), label="a word of 400 letters", tag="edge"),
    case(*replay(insert(*"abcdefgh"), both(*"aehiz", "ab")), label="eight words of one letter"),
    *random_cases(count=8, size=20),
    *random_cases(count=4, size=120, seed=30),
]

SMALL = [1, 2, 3, 5, 8, 12, 20]

SCALE = [scale(size=30_000, seed=1, label="10,000 words, 20,000 questions")]


def generate(seed: int, size: int) -> tuple[list[str], list[list[str]]]:
    """Short words over two letters, so that many begin alike; the large one asks for beginnings that fail at the end."""
    rng = random.Random(seed)
    if size > 1000:
        words = [_word(rng, 10, "abc") for _ in range(size // 3)]
        asked = [rng.choice(words)[: rng.randint(6, 9)] + "x" for _ in range(size // 3)]
        return replay(insert(*words), starts(*asked), search(*rng.sample(words, size // 6)), search(*(word[:-1] for word in words[: size // 6])))
    calls = [rng.choice([insert, search, starts])(_word(rng, rng.randint(1, 4), "ab")) for _ in range(size)]
    return replay(*calls)


def grow(seed: int, size: int) -> tuple[list[str], list[list[str]]]:
    """Half of `size` calls store words of ten letters, the other half ask for beginnings that fail at the end."""
    rng = random.Random(seed)
    words = [_word(rng, 10, "abc") for _ in range(size // 2)]
    return replay(insert(*words), starts(*(word[:9] + "x" for word in words)))


def _word(rng: random.Random, length: int, letters: str) -> str:
    return "".join(rng.choice(letters) for _ in range(length))
