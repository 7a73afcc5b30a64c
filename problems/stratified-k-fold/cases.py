import random

from harness.authoring import case, random_cases, sample, scale


def rows(text):
    """One row for each letter."""
    return list(text)


CASES = [
    sample(rows("aaaabb"), 2, label="two classes, two folds", note="Each fold gets two rows of a and one of b."),
    sample(rows("aaabbb"), 2, label="odd classes", note="One fold gets two rows of a. It has to get one row of b then, so that both folds have three rows."),
    sample(rows("aabaacb"), 3, label="a class with a single row", tag="edge", note="a is spread 2, 1, 1; b over two folds; c is in one. The sizes are 3, 2, 2 in some order."),
    case(rows("aaaaaabbb"), 3, label="everything divides"),
    case(rows("abababababab"), 2, label="classes alternate in the file"),
    case(rows("abcabcabcabc"), 3, label="classes repeat with period k"),
    case(rows("aaaaaaaabbbbcc"), 2, label="rows stand class by class"),
    case(rows("bbabbbbabbbb"), 4, label="two rows of the rare class, four folds"),
    case(rows("abbbbbbbbabbbbbbbbbabbbbbb"), 3, label="a rare class, one row for each fold"),
    case(rows("aaaaabbbbbccccc"), 4, label="each class leaves one row to spare"),
    case(rows("aaaaaabbbbbbcccccc"), 4, label="each class leaves two rows to spare"),
    case(rows("aaaaaaabbbbbbbccccccc"), 4, label="each class leaves three rows to spare"),
    case(rows("aaaaabbbbbbbcccccc"), 4, label="classes leave one, three and two rows to spare"),
    case(rows("aaaaaaaaaaaaab"), 5, label="one large class, one of a single row"),
    case(rows("cabbacbcabacbbcaacbbcabca"), 5, label="classes mixed"),
    case(rows("aaabbbcccdddeeefff"), 2, label="six odd classes"),
    case(rows("abcdefgh"), 4, label="eight classes of one row", tag="edge"),
    case(rows("abcdefghijklmnopqrstuvwxyz"), 5, label="26 classes of one row", tag="edge"),
    case(rows("aabbccddeeffgghh"), 3, label="many classes with fewer rows than folds", tag="edge"),
    case(rows("aabbccddee"), 10, label="as many folds as rows", tag="edge"),
    case(rows("aaaaaaa"), 7, label="one class, as many folds as rows", tag="edge"),
    case(rows("aaaaaaa"), 3, label="one class", tag="edge"),
    case(rows("aaaaaaab"), 7, label="one fewer fold than rows", tag="edge"),
    case(rows("aa"), 2, label="two rows, one class", tag="edge"),
    case(rows("ab"), 2, label="two rows, two classes", tag="edge"),
    case(rows("abc"), 2, label="three classes of one row, two folds", tag="edge"),
    case(rows("aAaAAaAa"), 4, label="case counts", tag="edge"),
    case(["", "a", "", "a", "", ""], 2, label="the empty string is a class", tag="edge"),
    case(["10", "9", "10", "9", "1", "10", "9", "1"], 2, label="labels of digits", tag="edge"),
    case(["spam", "ham", "ham", "ham", "spam", "eggs", "ham"], 3, label="words"),
    case(rows("babaabbbababbab"), 4, label="classes of nearly equal size, mixed"),
    case(rows("abaca"), 2, label="two rare classes between rows of a common one", tag="edge"),
    case(rows("abcaabbccab"), 6, label="all classes have fewer rows than folds", tag="edge"),
    case(rows("aaabbb"), 1, label="one fold", tag="edge", raises=ValueError),
    case(rows("aaabbb"), 0, label="no folds", tag="edge", raises=ValueError),
    case(rows("aaabbb"), -2, label="a negative number of folds", tag="edge", raises=ValueError),
    case(rows("aab"), 4, label="more folds than rows", tag="edge", raises=ValueError),
    case(rows("a"), 2, label="one row", tag="edge", raises=ValueError),
    case([], 2, label="no rows", tag="edge", raises=ValueError),
    case([], 0, label="no rows, no folds", tag="edge", raises=ValueError),
    *random_cases(count=8, size=11),
    *random_cases(count=4, size=60, seed=20),
]

SMALL = [2, 3, 4, 5, 6, 8, 12]
SCALE = [scale(size=20_000, seed=2, label="20,000 rows, 50 classes"), scale(size=20_000, seed=3, label="20,000 rows, 9,000 rare classes")]


def generate(seed: int, size: int) -> tuple[list[str], int]:
    """`size` rows, at least two; small inputs have few classes, some of them rare."""
    rng = random.Random(seed)
    size = max(size, 2)
    if size > 100:
        names = [f"class {i}" for i in range(50 if seed % 2 == 0 else 9_000)]
    else:
        names = "aaaabbcdefgh"[rng.randint(0, 4) : rng.randint(5, 12)]
    return [rng.choice(names) for _ in range(size)], 5 if size > 100 else rng.randint(2, min(size, 7))


def grow(seed: int, size: int) -> tuple[list[str], int]:
    """Four classes and three folds at every size."""
    rng = random.Random(seed)
    return [rng.choice("abcd") for _ in range(size)], 3
