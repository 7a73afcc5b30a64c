import random

from harness.authoring import case, random_cases, sample, scale


def docs(*texts):
    return [text.split() for text in texts]


PETS = docs("the cat sat", "the dog sat", "the cat and the dog ran")

CASES = [
    sample(
        docs("a b", "a"),
        docs("a b"),
        label="a common and a rare word",
        note="The idf of a is ln(3/3) + 1 = 1, that of b ln(3/2) + 1, about 1.405. The vector (1, 1.405) has length 1.725.",
    ),
    sample(docs("a b", "a"), docs("b b a"), label="a word that occurs twice", note="The raw weights are 1 for a and 2 * 1.405 = 2.811 for b."),
    sample(
        docs("a b", "a"), docs("c", "", "c a"),
        label="unknown words and an empty document",
        tag="edge",
        note="c does not occur in training, so it is left out: two empty dictionaries, and a alone with weight 1.",
    ),
    case(PETS, PETS, label="the training documents themselves"),
    case(PETS, docs("the cat ran", "a dog and a cat", "sat sat sat"), label="other documents"),
    case(PETS, docs("the the the cat"), label="a frequent word three times"),
    case(docs("x x x x", "y", "x y"), docs("x y"), label="df counts documents, not occurrences"),
    case(docs("x x x y", "x x", "z"), docs("x y z z"), label="repeated words on both sides"),
    case(docs("a b c d", "a b c", "a b", "a"), docs("a b c d", "d d a", "b c"), label="document frequencies 1 to 4"),
    case(docs("a b", "c d", "e f"), docs("a c e", "a a c", "b"), label="every word in one document"),
    case(docs("a b c", "c d e"), docs("a c e z z z z"), label="an unknown word four times"),
    case(docs("a b c", "c d e"), docs("a z", "c z"), label="half of a document unknown"),
    case(docs("a b", "a c"), docs("b", "c", "a"), label="one word a document"),
    case(docs("a", "b", "a b"), docs("b a", "a b"), label="the order of words does not matter"),
    case(docs("a b", "b c", "c a"), docs("a a b", "a b b"), label="counts the other way round"),
    case(docs("a", "a", "a"), docs("a a", "a"), label="a word in every document", tag="edge"),
    case(docs("a b"), docs("a b", "a a b"), label="one training document", tag="edge"),
    case(docs("a b", "", "", ""), docs("a b b"), label="empty training documents, words of equal idf", tag="edge"),
    case(docs("a b", "a", "", ""), docs("a b b"), label="empty training documents count in n", tag="edge"),
    case(docs("a b", "a"), docs(""), label="an empty document", tag="stability"),
    case(docs("a b", "a"), docs("x y z", "x"), label="documents without a known word", tag="stability"),
    case(docs("", ""), docs("a", ""), label="nothing but empty training documents", tag="stability"),
    case([], docs("a b", ""), label="no training documents", tag="stability"),
    case(docs("a b"), [], label="no documents to weigh", tag="edge"),
    case([], [], label="nothing at all", tag="edge"),
    case(docs("a b", "a"), docs("a b", "", "b", "a b"), label="an empty document among others, two equal ones", tag="edge"),
    case([["", "a"], ["a"]], [["", "", "a"], [""]], label="the empty string is a word", tag="edge"),
    case(docs("The the", "the"), docs("The the THE"), label="case counts", tag="edge"),
    case([["new york", "is"], ["is"]], [["new york", "new", "york", "is"]], label="a word with a space in it", tag="edge"),
    case(docs("naïve naïve", "naive"), docs("naïve naive"), label="accents count", tag="edge"),
    case(docs("a b", "a"), [["a"] * 5_000 + ["b"]], label="one word 5,000 times", tag="stability"),
    case(docs(*(["a"] * 400), "b"), docs("a b", "a a a a b"), label="one word in 400 documents, another in one", tag="stability"),
    case([["a"] * 1_000, ["b"]], docs("a b"), label="a word 1,000 times in one training document", tag="edge"),
    *random_cases(count=8, size=6),
    *random_cases(count=3, size=25, seed=40),
]

SMALL = [1, 2, 3, 4, 5, 6, 8]
SCALE = [scale(size=2_500, seed=3, label="2,500 documents of up to 30 words")]


def generate(seed: int, size: int) -> tuple[list[list[str]], list[list[str]]]:
    """`size` documents to fit on and as many to weigh; a few words are common, and some are unknown."""
    rng = random.Random(seed)
    longest, words = (30, 8_000) if size > 100 else (5, rng.randint(2, 8))

    def document(unknown: int) -> list[str]:
        return [f"w{int(rng.random() ** 2 * (words + unknown))}" for _ in range(rng.randint(0, longest))]

    return [document(0) for _ in range(size)], [document(words // 4 + 1) for _ in range(size)]


def grow(seed: int, size: int) -> tuple[list[list[str]], list[list[str]]]:
    """Documents of five words out of as many as there are documents."""
    rng = random.Random(seed)

    def table() -> list[list[str]]:
        return [[f"w{rng.randrange(size)}" for _ in range(5)] for _ in range(size)]

    return table(), table()
