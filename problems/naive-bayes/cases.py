import random

from harness.authoring import case, random_cases, sample, scale

MAIL = ["win money now".split(), "money money win".split(), "lunch now".split(), "see you at lunch".split(), "see the report".split()]
KIND = ["spam", "spam", "ham", "ham", "ham"]
TINY = [["a"], ["b"]]

CASES = [
    sample(
        [["a", "a", "b"], ["b"]],
        ["x", "y"],
        [["a"]],
        1.0,
        label="one word",
        note="V = 2. P(a|x) = (2 + 1) / (3 + 2) = 3/5 and P(a|y) = (0 + 1) / (1 + 2) = 1/3; with equal priors the posteriors are 9/14 and 5/14, whose logarithms are returned.",
    ),
    sample(
        MAIL,
        KIND,
        [["win", "money"], ["bitcoin"]],
        1.0,
        label="spam or ham",
        note="The classes are in the order ham, spam. No training text contains `bitcoin`, so the second query's posteriors are the priors, 3/5 and 2/5.",
    ),
    sample(
        TINY, ["x", "y"], [["a"] * 3000], 1.0, label="three thousand words", tag="stability",
        note="Each word is twice as likely in x: P(y|query) is about 2^-3000, which no float holds, and its logarithm -2079.4.",
    ),
    case(MAIL, KIND, [["lunch"], ["money"], ["now"]], 1.0, label="single words"),
    case(MAIL, KIND, [["win", "money", "now", "lunch", "see"]], 0.5, label="words of both classes"),
    case(MAIL, KIND, [["money"]], 0.01, label="little smoothing"),
    case(MAIL, KIND, [["money"]], 100.0, label="much smoothing: close to the prior", tag="edge"),
    case(MAIL, KIND, [["money"], ["money", "money"], ["money", "money", "money"]], 1.0, label="a repeated word counts each time", tag="edge"),
    case([["a", "a", "a", "b"], ["b", "b", "a"]], ["x", "y"], [["a", "b"]], 1.0, label="repeated words in the documents", tag="edge"),
    case(MAIL, KIND, [[]], 1.0, label="an empty query: the prior", tag="edge"),
    case(MAIL, KIND, [["xyz", "unknown"]], 1.0, label="only unknown words: the prior", tag="edge"),
    case(MAIL, KIND, [["win", "unknown", "xyz"], ["win"]], 1.0, label="unknown words beside a known one", tag="edge"),
    case(MAIL, KIND, [["Win", "win"]], 1.0, label="upper case is another word", tag="edge"),
    case(MAIL, KIND, [], 1.0, label="no queries", tag="edge"),
    case([["a", "b"]], ["only"], [["a"], ["b", "b"], []], 1.0, label="one class: certain", tag="edge"),
    case([[], []], ["x", "y"], [["a"], []], 1.0, label="empty documents: no vocabulary", tag="edge"),
    case([[], ["a"], ["a", "b"]], ["x", "y", "y"], [["a"], ["b"]], 1.0, label="a class without words", tag="edge"),
    case([["a"], [], []], ["x", "x", "y"], [["a"]], 2.0, label="empty documents count for the prior", tag="edge"),
    case([["a"], ["a"], ["a"], ["b"]], ["x", "x", "x", "y"], [["b"], ["a"]], 1.0, label="unequal priors"),
    case([["a"] * 9, ["b"], ["b"]], ["x", "y", "y"], [["a"], ["b"]], 1.0, label="one long document against two short ones", tag="edge"),
    case([["a", "b"], ["c"], ["d", "e", "f"]], ["z", "m", "a"], [["c", "f"]], 1.0, label="three classes, sorted", tag="edge"),
    case([["a"], ["b"], ["a"]], ["b", "B", "a"], [["a"]], 1.0, label="labels sort by character code", tag="edge"),
    case([["a"], ["b"], ["c"]], ["10", "9", "1"], [["a"], ["b"]], 1.0, label="labels of digits sort as text", tag="edge"),
    case([["a", "b"], ["b", "c"]], ["x", "y"], [["b"]], 1.0, label="a word that says nothing", tag="edge"),
    case([["x"], ["y"]], ["x", "y"], [["x"], ["y"]], 1.0, label="words that are labels too", tag="edge"),
    case([["a"], ["b"]], ["x", "y"], [["a"], ["b"], ["a", "b"]], 0.25, label="symmetric classes"),
    case([["a", "c"], ["b"], ["a"]], ["x", "y", "y"], [["a", "b", "c"]], 2.5, label="a smoothing of 2.5"),
    case(TINY, ["x", "y"], [["a"]], 1e-9, label="almost no smoothing", tag="stability"),
    case(TINY, ["x", "y"], [["a"] * 50], 1e-9, label="almost no smoothing, fifty words", tag="stability"),
    case([["a", "b"], ["c"]], ["x", "y"], [["a", "c"]], 1e-6, label="each class misses a word", tag="stability"),
    case(TINY, ["x", "y"], [["a"] * 1100], 1.0, label="a posterior below the smallest float", tag="stability"),
    case(TINY, ["x", "y"], [["a", "b"] * 1500], 1.0, label="long, and undecided", tag="stability"),
    case(TINY, ["x", "y"], [["a", "b"] * 1500 + ["a"]], 1.0, label="long, and decided by one word", tag="stability"),
    case([["a"], ["b"], ["c"]], ["x", "y", "z"], [["a", "b", "c"] * 700, ["c"] * 2000], 0.5, label="long, three classes", tag="stability"),
    case(MAIL, KIND, [["money"] * 800 + ["lunch"] * 790], 1.0, label="long, evidence on both sides", tag="stability"),
    case(TINY, ["x", "y"], [["b"] * 5000], 2**-10, label="five thousand words, little smoothing", tag="stability"),
    case([], [], [["a"]], 1.0, label="no documents", tag="edge", raises=ValueError),
    case([], ["x"], [["a"]], 1.0, label="no documents, but a label", tag="edge", raises=ValueError),
    case([], [], [], 1.0, label="nothing at all", tag="edge", raises=ValueError),
    case(TINY, ["x"], [["a"]], 1.0, label="too few labels", tag="edge", raises=ValueError),
    case(TINY, ["x", "y", "y"], [["a"]], 1.0, label="too many labels", tag="edge", raises=ValueError),
    case(TINY, ["x", "y"], [["a"]], 0.0, label="no smoothing", tag="edge", raises=ValueError),
    case(TINY, ["x", "y"], [["a"]], -1.0, label="negative smoothing", tag="edge", raises=ValueError),
    case([["a"], ["a", "a"]], ["x", "y"], [["a"]], 0.0, label="no smoothing, though no count is 0", tag="edge", raises=ValueError),
    case([["a"] * 3, ["a"] * 4], ["x", "y"], [["a"]], -0.5, label="negative smoothing, though no count is 0", tag="edge", raises=ValueError),
    case(TINY, ["x", "y"], [], 0.0, label="no smoothing, no queries", tag="edge", raises=ValueError),
    *random_cases(count=9, size=6, seed=2),
    *random_cases(count=2, size=40, seed=30),
]

SMALL = [1, 2, 3, 4, 5, 6, 8]
SCALE = [scale(size=3_000, seed=1, label="3,000 documents, 3,000 queries")]


def generate(seed: int, size: int) -> tuple[list[list[str]], list[str], list[list[str]], float]:
    """`size` documents of a few words from a small alphabet, up to three classes, and as many queries."""
    rng = random.Random(seed)
    if size > 100:
        return drawn(rng, size, words=[f"w{i}" for i in range(2_000)], most=16)
    return drawn(rng, size, words=list("abcdefgh")[: rng.randint(1, 8)], most=rng.choice([2, 6]))


def grow(seed: int, size: int) -> tuple[list[list[str]], list[str], list[list[str]], float]:
    """Documents of four words, and as many queries of four."""
    rng = random.Random(seed)

    def text() -> list[str]:
        return [rng.choice("abcdefgh") for _ in range(4)]

    return [text() for _ in range(size)], ["xy"[i % 2] for i in range(size)], [text() for _ in range(size)], 1.0


def drawn(rng: random.Random, size: int, *, words: list[str], most: int) -> tuple[list[list[str]], list[str], list[list[str]], float]:
    favourites = {label: rng.choice(words) for label in "xyz"}

    def text(label: str) -> list[str]:
        return [favourites[label] if rng.random() < 0.3 else rng.choice(words) for _ in range(rng.randint(0, most))]

    labels = [rng.choice("xxxyyz") for _ in range(size)]
    documents = [text(label) for label in labels]
    queries = [[*text(rng.choice("xyz")), *(["unheard"] if rng.random() < 0.2 else [])] for _ in range(size)]
    return documents, labels, queries, rng.choice([0.1, 0.5, 1.0, 3.0])
