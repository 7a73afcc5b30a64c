import random

from harness.authoring import case, random_cases, sample, scale


def spelled(text: str) -> list[str]:
    return list(text)


CASES = [
    sample(
        spelled("BBBCC"),
        2,
        label="one kind decides",
        note="B C idle B C idle B: the three Bs need two gaps of two units, and the Cs fit into them.",
    ),
    sample(
        spelled("XYXYXY"),
        3,
        label="two kinds share the lead",
        tag="edge",
        note="X Y idle idle X Y idle idle X Y. Both kinds have a task in the last block.",
    ),
    sample(
        spelled("PPQRSTU"),
        1,
        label="enough to do in every gap",
        tag="edge",
        note="P Q P R S T U, for example: no unit is idle, so there are as many units as tasks.",
    ),
    case(["K"], 0, label="one task, no pause", tag="edge"),
    case(["K"], 100, label="one task: nothing to wait for after it", tag="edge"),
    case(spelled("ZZ"), 0, label="two equal tasks, no pause", tag="edge"),
    case(spelled("ZZ"), 1, label="two equal tasks, a pause of 1", tag="edge"),
    case(spelled("ZZ"), 100, label="two equal tasks, the longest pause", tag="edge"),
    case(spelled("AB"), 100, label="two different tasks never wait", tag="edge"),
    case(spelled("AAAAAA"), 0, label="equal tasks, no pause", tag="edge"),
    case(spelled("AAAAAA"), 3, label="equal tasks only, idle in every gap", tag="edge"),
    case(spelled("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), 100, label="every letter once, the longest pause", tag="edge"),
    case(spelled("ABCDEFGHIJKLMNOPQRSTUVWXYZ" * 2), 25, label="every letter twice, gaps exactly filled", tag="edge"),
    case(spelled("ABCDEFGHIJKLMNOPQRSTUVWXYZ" * 2), 26, label="every letter twice, one unit short", tag="edge"),
    case(spelled("ABCDEFGHIJKLMNOPQRSTUVWXYZ" * 2), 24, label="every letter twice, gaps more than filled", tag="edge"),
    case(spelled("AAABBBCCC"), 2, label="three kinds tie, gaps exactly filled", tag="edge"),
    case(spelled("AAABBBCCC"), 3, label="three kinds tie, one idle unit in each gap", tag="edge"),
    case(spelled("AAABBBCCC"), 1, label="three kinds tie, more than the gaps hold", tag="edge"),
    case(spelled("AAABBC"), 2, label="gaps exactly filled, by others of lower counts"),
    case(spelled("AAABBC"), 1, label="one more task than the gaps hold", tag="edge"),
    case(spelled("AAABBCD"), 2, label="as many units as tasks"),
    case(spelled("AAABBB"), 0, label="no pause, two kinds", tag="edge"),
    case(spelled("CBACBACAB"), 2, label="mixed order, three kinds tie"),
    case(spelled("EEEEEDDDCCB"), 2, label="falling counts"),
    case(spelled("BCCDDDEEEEE"), 4, label="rising counts, a long pause"),
    case(spelled("AAAABCDEFGHIJ"), 3, label="one frequent kind, many single ones"),
    case(spelled("AAAABCDEFGHIJK"), 2, label="the single ones overflow the gaps"),
    case(spelled("AABBCCDDEEF"), 3, label="five kinds tie with a short gap"),
    case(spelled("AAAAABBBBCCCC"), 3, label="the runners-up are one behind", tag="edge"),
    case(spelled("AAAABBBBCCCD"), 5, label="two tie, a third is one behind"),
    case(spelled("ABABABABABABAB"), 1, label="alternating, exactly filled"),
    case(spelled("ABBABBABB"), 2, label="the more frequent kind comes later in the alphabet", tag="edge"),
    case(spelled("ABCCCC"), 2, label="the rare kinds come first", tag="edge"),
    case(spelled("W" * 10 + "XY"), 10, label="few others, long gaps"),
    *random_cases(count=8, size=8),
    *random_cases(count=5, size=30, seed=40),
]

SMALL = [1, 2, 3, 4, 5, 6, 8, 12]
SCALE = [
    scale(size=10_000, seed=1, label="10,000 tasks, long pauses"),
    scale(size=10_000, seed=2, label="10,000 tasks, all letters about equally often"),
]


def generate(seed: int, size: int) -> tuple[list[str], int]:
    """Tasks of few kinds and short pauses; a large input is led by one kind for odd seeds, by none for even ones."""
    rng = random.Random(seed)
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    if size >= 1_000:
        lead = size // 5 if seed % 2 else 0
        tasks = ["Q"] * lead + rng.choices(letters, k=size - lead)
        rng.shuffle(tasks)
        return tasks, 100 if seed % 2 else 20
    kinds = rng.sample(letters, rng.randint(1, 4))
    weights = [rng.randint(1, 3) for _ in kinds]
    return rng.choices(kinds, weights, k=rng.randint((size + 1) // 2, size)), rng.randint(0, 5)


def grow(seed: int, size: int) -> tuple[list[str], int]:
    """`size` tasks of four kinds, all equally often, and pauses of two units."""
    return ["A", "B", "C", "D"] * (size // 4) + ["A"] * (size % 4), 2
