import random

from harness.authoring import case, random_cases, sample, scale

CASES = [
    sample(
        [[7, 4, 9]],
        [{4: 2, 9: 1, 5: 1}],
        2,
        label="one query",
        note="Grades in the list: 0, 2, 1. DCG@2 is $3 / \\log_2 3$ = 1.893, IDCG@2 is $3 + 1 / \\log_2 3$ = 3.631. AP: (1/2 + 2/3) / 3, since document 5 was missed. The first relevant rank is 2.",
    ),
    sample(
        [[1, 2], [3, 4]],
        [{1: 1}, {3: 1, 4: 3}],
        10,
        label="two queries",
        note="The first list is perfect. In the second the better document comes last: NDCG is $(1 + 7 / \\log_2 3) / (7 + 1 / \\log_2 3)$ = 0.710, but AP and reciprocal rank ignore grades: 1.",
    ),
    sample(
        [[1, 2], [3], [5, 6]],
        [{1: 0}, {}, {6: 1}],
        3,
        label="queries without a relevant document",
        tag="edge",
        note="Only the third query has a relevant document, at rank 2: NDCG is $1 / \\log_2 3$, AP and reciprocal rank are 1/2.",
    ),
    case([[1, 2, 3, 4, 5]], [{2: 1, 4: 1}], 5, label="binary grades"),
    case([[1, 2, 3, 4, 5]], [{1: 3, 2: 2, 3: 3, 5: 1, 4: 0}], 5, label="graded, nearly in order"),
    case([[5, 4, 3, 2, 1]], [{1: 3, 2: 2, 3: 1}], 5, label="graded, in reverse"),
    case([[1, 2, 3]], [{1: 3, 2: 2, 3: 1}], 3, label="a perfect list"),
    case([[1, 2, 3, 4, 5, 6]], [{4: 1, 6: 2}], 3, label="all relevant documents beyond k"),
    case([[1, 2, 3, 4, 5, 6]], [{1: 1, 4: 1, 6: 2}], 3, label="relevant documents before and beyond k"),
    case([[1, 2, 3, 4]], [{1: 1, 2: 1, 3: 1, 4: 1}], 2, label="more relevant documents than k"),
    case([[9, 1]], [{1: 1, 2: 3, 3: 3}], 2, label="the best documents were not returned"),
    case([[1]], [{1: 1, 2: 3}], 5, label="one poor document, a better one missed"),
    case([[8, 1, 9, 2]], [{1: 2, 2: 2, 3: 2}], 4, label="unjudged documents take up ranks"),
    case([[1, 2], [2, 1], [3, 1]], [{1: 1}, {1: 1}, {1: 2, 3: 1}], 2, label="three queries"),
    case([[1], [1, 2, 3, 4, 5, 6]], [{1: 1}, {6: 1}], 6, label="a short and a long list weigh the same"),
    case([[1, 2, 3]], [{3: 4, 1: 1}], 3, label="the first relevant is not the best"),
    case([[1, 2, 3]], [{1: 1, 2: 0, 3: 10}], 3, label="grades from 0 to 10"),
    case([[3, 1, 2]], [{2: 1, 1: 2, 3: 3}], 3, label="the dictionary in ascending order of grade"),
    case([[1, 2, 3]], [{2: 1}], 1, label="k is 1 and the first document is not relevant", tag="edge"),
    case([[2, 1, 3]], [{2: 1, 1: 2}], 1, label="k is 1 and a better document is second", tag="edge"),
    case([[1]], [{1: 1}], 1, label="one document", tag="edge"),
    case([[1]], [{2: 1}], 1, label="one document, the wrong one", tag="edge"),
    case([[]], [{1: 1}], 3, label="nothing was returned", tag="edge"),
    case([[], [1]], [{1: 1}, {1: 2}], 3, label="nothing was returned for one query", tag="edge"),
    case([[1, 2, 3], [1]], [{7: 1}, {1: 2}], 3, label="no relevant document was returned for one query", tag="edge"),
    case([[1, 2]], [{}], 3, label="no grades at all", tag="stability"),
    case([[1, 2], []], [{1: 0, 2: 0}, {}], 3, label="nothing is relevant", tag="stability"),
    case([], [], 3, label="no queries", tag="stability"),
    case([[1, 2], [1, 2]], [{1: 0, 2: 0}, {2: 1}], 2, label="one query is left out", tag="edge"),
    case([[1, 2, 3], [1, 2, 3]], [{1: 1, 2: 0}, {}], 2, label="the last query is left out", tag="edge"),
    case([[1, 2]], [{1: 1, 2: 1}], 1000, label="k beyond the list", tag="edge"),
    case([[3]], [{1: 1, 2: 1, 3: 1}], 2, label="a list shorter than k, an ideal longer", tag="edge"),
    case([[0, -1]], [{-1: 1, 0: 0}], 2, label="document numbers 0 and -1", tag="edge"),
    case([[1, 2, 3, 4]], [{1: 0, 2: 0, 3: 0, 4: 1}], 4, label="judged irrelevant documents first", tag="edge"),
    case([[2, 1, 4, 3]], [{1: 1, 2: 1, 3: 2, 4: 2}], 3, label="equal grades", tag="edge"),
    case([[1, 2]], [{1: 1}], 0, label="k is 0", tag="edge", raises=ValueError),
    case([[1, 2]], [{1: 1}], -1, label="k is negative", tag="edge", raises=ValueError),
    case([[1, 2]], [], 1, label="a ranking without grades", tag="edge", raises=ValueError),
    case([[1]], [{1: 1}, {1: 1}], 1, label="grades without a ranking", tag="edge", raises=ValueError),
    case([], [], 0, label="no queries, and k is 0", tag="edge", raises=ValueError),
    *random_cases(count=8, size=6),
    *random_cases(count=3, size=30, seed=40),
]

SMALL = [1, 2, 3, 4, 5, 6, 8]
SCALE = [scale(size=20_000, seed=2, label="two queries of 10,000 documents")]


def generate(seed: int, size: int) -> tuple[list[list[int]], list[dict[int, int]], int]:
    """A few queries, their lists up to `size` long; grades are sparse, and now and then all 0."""
    rng = random.Random(seed)
    queries = 2 if size > 100 else rng.randint(1, 3)
    rankings, grades = [], []
    for _ in range(queries):
        length = size // 2 if size > 100 else rng.randint(0, size)
        documents = rng.sample(range(length + 3), length)
        top = rng.choice([0, 1, 3])
        judged = rng.sample(range(length + 3), rng.randint(length // 2, length + 3))
        rankings.append(documents)
        grades.append({document: rng.randint(0, top if size <= 100 else 3) for document in judged})
    return rankings, grades, rng.randint(1, size + 1) if size <= 100 else 10


def grow(seed: int, size: int) -> tuple[list[list[int]], list[dict[int, int]], int]:
    """One query; every document is judged, half of them relevant."""
    rng = random.Random(seed)
    return [rng.sample(range(size), size)], [{document: document % 4 for document in range(size)}], size
