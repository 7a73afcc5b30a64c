import random

from harness.authoring import case, random_cases, sample, scale


def pairs(text, labels):
    """`"ab aa"`: truth a given b, truth a given a; `labels` are single letters."""
    return [pair[0] for pair in text.split()], [pair[1] for pair in text.split()], list(labels)


CASES = [
    sample(
        ["cat", "cat", "cat", "dog", "dog"],
        ["cat", "cat", "dog", "dog", "cat"],
        ["cat", "dog"],
        label="two classes",
        note="For cat: TP 2, FP 1, FN 1, so all three scores are 2/3. For dog: TP 1, FP 1, FN 1, so 1/2. Macro-F1 is the mean, 7/12; summed, TP 3, FP 2, FN 2 give 6/10.",
    ),
    sample(
        *pairs("aa ab ab bb", "abc"),
        label="a label that never occurs",
        tag="edge",
        note="All scores of c are 0.0, and its F1 counts in the mean: (1/2 + 1/2 + 0) / 3.",
    ),
    sample(*pairs("aa ba", "ba"), label="a label that is never given", tag="edge", note="The order is b, a. The b was missed and never given, so its precision is 0/0, which is 0.0."),
    case(*pairs("aa bb cc aa bb", "abc"), label="all right"),
    case(*pairs("ab bc ca", "abc"), label="all wrong"),
    case(*pairs("aa ab bb bb bc cc ca cc", "abc"), label="three classes"),
    case(*pairs("aa ab bb bb bc cc ca cc", "cab"), label="three classes, reported in another order"),
    case(*pairs("aa aa aa ab ba", "ab"), label="precision and recall equal"),
    case(*pairs("aa ab ab ab", "ab"), label="a is missed often: low recall"),
    case(*pairs("aa ba ba ba bb", "ab"), label="a is given too often: low precision"),
    case(*pairs("ab ab ab ac bc", "abc"), label="the matrix is not symmetric"),
    case(*pairs("aa aa aa aa aa aa aa aa bb ba ca", "abc"), label="unbalanced classes"),
    case(*pairs("aa aa aa aa aa aa ba ba ca", "abc"), label="always the same prediction"),
    case(*pairs("aa aa ab bb bd cc", "abcde"), label="one label is given and never true, one never occurs", tag="edge"),
    case(*pairs("ab", "ab"), label="one example, wrong", tag="edge"),
    case(*pairs("bb", "ab"), label="one example, right", tag="edge"),
    case(*pairs("aa aa", "a"), label="one label", tag="edge"),
    case(*pairs("aa aa", "ab"), label="one of two labels never occurs", tag="edge"),
    case(*pairs("ab ab", "abc"), label="a label is given and never true", tag="edge"),
    case(*pairs("aa cc ac", "abcd"), label="two labels never occur", tag="edge"),
    case(*pairs("ba ba", "ab"), label="a label is true and never given, no hit at all", tag="stability"),
    case(*pairs("ab ac", "abcde"), label="nearly all scores are zero by zero", tag="stability"),
    case(*pairs("", "abc"), label="no examples", tag="stability"),
    case(*pairs("", "a"), label="no examples, one label", tag="stability"),
    case(*pairs("aA AA aa", "aA"), label="case counts", tag="edge"),
    case(["", "x", ""], ["", "", "x"], ["x", ""], label="an empty string is a label", tag="edge"),
    case(["10", "9", "10"], ["10", "9", "9"], ["9", "10"], label="labels of digits", tag="edge"),
    case(*pairs("aa bb", "zyxba"), label="labels in descending order", tag="edge"),
    case(["b"] + ["a"] * 999, ["a"] + ["a"] * 999, ["a", "b"], label="one rare example among 1,000", tag="edge"),
    case(["a", "b"], ["a"], ["a", "b"], label="fewer predictions than examples", tag="edge", raises=ValueError),
    case(["a"], ["a", "b"], ["a", "b"], label="more predictions than examples", tag="edge", raises=ValueError),
    case([], ["a"], ["a"], label="predictions without examples", tag="edge", raises=ValueError),
    case(["a", "x"], ["a", "a"], ["a", "b"], label="the truth has an unknown label", tag="edge", raises=ValueError),
    case(["a", "a"], ["a", "x"], ["a", "b"], label="the predictions have an unknown label", tag="edge", raises=ValueError),
    case(["x"], ["x"], ["a"], label="an unknown label, predicted rightly", tag="edge", raises=ValueError),
    *random_cases(count=8, size=8),
    *random_cases(count=3, size=60, seed=20),
]

SMALL = [1, 2, 3, 4, 5, 6, 8, 12]
SCALE = [scale(size=25_000, seed=4, label="25,000 examples, 100 labels")]


def generate(seed: int, size: int) -> tuple[list[str], list[str], list[str]]:
    """`size` examples, about half of them right; a label or two may never occur."""
    rng = random.Random(seed)
    labels = [f"l{i}" for i in range(100 if size > 100 else rng.randint(1, 5))]
    rng.shuffle(labels)
    used = labels[: rng.randint(1, len(labels))] if size <= 100 else labels
    truth = [rng.choice(used) for _ in range(size)]
    predicted = [label if rng.random() < 0.5 else rng.choice(labels) for label in truth]
    return truth, predicted, labels


def grow(seed: int, size: int) -> tuple[list[str], list[str], list[str]]:
    """Four labels at every size."""
    rng = random.Random(seed)
    return [rng.choice("abcd") for _ in range(size)], [rng.choice("abcd") for _ in range(size)], list("abcd")
