import random

from harness.authoring import case, random_cases, sample, scale


def t(*texts: str) -> list[list[str]]:
    """Token lists of texts."""
    return [text.split() for text in texts]


CATS = t("the cat sat", "the dog sat on the log", "a cat and a dog", "the end")

CASES = [
    sample(
        t("a b", "a c"),
        t("b", "a"),
        1.0,
        0.5,
        label="two documents of the same length",
        note="b: n = 1, idf = ln(1 + 1.5 / 1.5) = 0.6931. Both documents have the mean length, so the fraction is 1 * 2 / (1 + 1) = 1. a stands in both: idf = ln(1 + 0.5 / 2.5) = 0.1823.",
    ),
    sample(
        t("x", "x x x y y"),
        t("x y", "x x"),
        1.5,
        1.0,
        label="repeated tokens",
        note="L = 3. In document 1, x stands 3 times: 3 * 2.5 / (3 + 1.5 * 5 / 3) = 1.3636, times ln(1.2). The second query counts x twice.",
    ),
    sample(t("a", "", "a b"), t("b", "", "z"), 0.0, 0.75, label="empty ones, unknown ones, and k1 = 0", tag="edge", note="With k1 = 0 the fraction is 1 where a token stands at all, and 0 elsewhere."),
    case(CATS, t("cat"), 1.2, 0.75, label="one token"),
    case(CATS, t("cat dog"), 1.2, 0.75, label="two tokens"),
    case(CATS, t("the", "cat the", "dog log"), 1.2, 0.75, label="three queries"),
    case(CATS, t("the the the"), 1.2, 0.75, label="a query of one token three times", tag="edge"),
    case(CATS, t("cat", "cat cat"), 2.0, 0.5, label="twice the score for twice the token"),
    case(CATS, t("cat dog"), 1.2, 0.0, label="b = 0: lengths do not matter", tag="edge"),
    case(CATS, t("cat dog"), 1.2, 1.0, label="b = 1: lengths matter fully", tag="edge"),
    case(CATS, t("cat the dog"), 0.0, 0.75, label="k1 = 0: present or not", tag="stability"),
    case(CATS, t("cat the dog"), 0.0, 1.0, label="k1 = 0 and b = 1", tag="stability"),
    case(CATS, t("cat the dog"), 10.0, 0.75, label="a large k1"),
    case(t("a a a a b", "a b b b b"), t("a", "b"), 1.5, 0.75, label="saturation"),
    case(t("a", "a a", "a a a a a a a a"), t("a"), 1.2, 0.75, label="one token in all documents"),
    case(t("a", "a a", "a a a a a a a a"), t("a"), 1.2, 0.0, label="the same without lengths"),
    case(t("a b", "a c", "a d", "a e"), t("a"), 1.2, 0.75, label="a token in every document still counts", tag="edge"),
    case(t("a b", "a c", "a d", "e"), t("a"), 1.2, 0.75, label="a token in most documents", tag="edge"),
    case(t("a b c"), t("a", "a b", "z"), 1.2, 0.75, label="one document", tag="edge"),
    case([], t("a", "b c"), 1.2, 0.75, label="an empty corpus", tag="edge"),
    case([], [], 1.2, 0.75, label="nothing at all", tag="edge"),
    case(CATS, [], 1.2, 0.75, label="no queries", tag="edge"),
    case(CATS, [[]], 1.2, 0.75, label="an empty query", tag="edge"),
    case([[], [], []], t("a"), 1.2, 0.75, label="nothing but empty documents", tag="stability"),
    case([[], [], []], t("a"), 0.0, 1.0, label="nothing but empty documents, k1 = 0", tag="stability"),
    case(t("", "a b", "", "a"), t("a b"), 1.2, 0.75, label="empty documents count for the mean", tag="edge"),
    case(CATS, t("unicorn", "unicorn cat"), 1.2, 0.75, label="a token that no document holds", tag="edge"),
    case(t("Cat cat CAT", "cat"), t("cat", "Cat"), 1.2, 0.75, label="capitals are other tokens", tag="edge"),
    case([["new york", "new"], ["york"]], [["new york"], ["york"]], 1.2, 0.75, label="tokens with spaces", tag="edge"),
    case([["", "a"], ["b"]], [[""], ["a"]], 1.2, 0.75, label="the empty string is a token too", tag="edge"),
    case(t("cats", "cat"), t("cat"), 1.2, 0.75, label="a part of a token does not match", tag="edge"),
    case(t("a b", "a b", "c"), t("a b"), 1.2, 0.75, label="equal documents", tag="edge"),
    case(t("a", "b " * 400), t("a", "b"), 1.2, 0.75, label="one document is very long", tag="edge"),
    case(t("a " * 300 + "b", "b", "c"), t("a", "b"), 1.2, 0.75, label="a token three hundred times", tag="edge"),
    case(t("a", "b c d e f g h"), t("a b"), 1e-9, 0.75, label="a tiny k1", tag="stability"),
    case(t("a b", "c d"), t("a c", "c a"), 1.2, 0.75, label="the order of the query does not matter"),
    *random_cases(count=8, size=6),
    *random_cases(count=2, size=30, seed=40),
]

SMALL = [1, 2, 3, 4, 5, 6, 8]

SCALE = [scale(size=2_000, seed=3, label="2,000 documents, 60 queries")]


def generate(seed: int, size: int) -> tuple[list[list[str]], list[list[str]], float, float]:
    """`size` documents; few tokens, so that they repeat; some documents and queries are empty."""
    rng = random.Random(seed)
    large = size > 1_000
    words = [f"w{i}" for i in range(2_000)] if large else list("abcde")

    def word() -> str:
        return words[int(len(words) * rng.random() ** 3)]

    corpus = [[word() for _ in range(rng.randint(20, 40) if large else rng.randint(0, 6))] for _ in range(size)]
    queries = [[rng.choice(words) if rng.random() < 0.3 else word() for _ in range(rng.randint(0, 3))] for _ in range(60 if large else rng.randint(1, 3))]
    return corpus, queries, rng.choice([0.0, 1.2, 2.0, 0.5]) if not large else 1.2, rng.choice([0.0, 0.75, 1.0])


def grow(seed: int, size: int) -> tuple[list[list[str]], list[list[str]], float, float]:
    """`size` documents of four tokens, one query."""
    rng = random.Random(seed)
    return [[rng.choice("abcdef") for _ in range(4)] for _ in range(size)], [["a", "b"]], 1.2, 0.75
