import random

from harness.authoring import case, random_cases, sample

CASES = [
    sample([7, 1], [5, 4], label="a carry in between", note="$17 + 45 = 62$: 7 and 5 make 12, so 2 is written and 1 carried."),
    sample([9, 9, 9], [1], label="a carry runs through", note="$999 + 1 = 1000$: the answer has a digit more than either number."),
    sample([4, 0, 3], [8], label="one number is longer", note="$304 + 8 = 312$: what follows the end of the shorter number is the rest of the longer one, and a carry."),
    case([0], [0], label="zero and zero", tag="edge"),
    case([0], [5], label="zero and a digit", tag="edge"),
    case([5], [0], label="a digit and zero", tag="edge"),
    case([2], [3], label="two digits, no carry"),
    case([4], [5], label="nine, no carry", tag="edge"),
    case([5], [5], label="exactly ten", tag="edge"),
    case([5], [6], label="eleven"),
    case([9], [9], label="nine and nine", tag="edge"),
    case([9], [1], label="nine and one", tag="edge"),
    case([1], [9], label="one and nine", tag="edge"),
    case([3, 2, 1], [6, 5, 4], label="three digits, no carry"),
    case([4, 9, 6], [5, 6, 4], label="carries in two columns"),
    case([0, 1], [0, 2], label="zeros at the ones", tag="edge"),
    case([0, 5], [0, 5], label="zeros at the ones, then a carry", tag="edge"),
    case([5, 4], [5, 4], label="carry, then nine without one", tag="edge"),
    case([5, 5], [5, 4], label="carry, then exactly ten", tag="edge"),
    case([1, 2, 3, 4], [5], label="the first longer, no carry"),
    case([5], [1, 2, 3, 4], label="the second longer, no carry"),
    case([7, 2, 3], [5], label="the first longer, a carry into its rest", tag="edge"),
    case([5], [7, 2, 3], label="the second longer, a carry into its rest", tag="edge"),
    case([1], [9, 9, 9], label="the carry runs through the second", tag="edge"),
    case([2], [9, 9, 9], label="the carry runs through, the last digit is one", tag="edge"),
    case([5], [5, 9, 9, 1], label="the carry stops before the end", tag="edge"),
    case([9, 9, 8], [1], label="the carry ends in the last digit", tag="edge"),
    case([9, 9], [9, 9], label="only nines", tag="edge"),
    case([9, 9, 9, 9, 9, 9, 9], [9, 9, 9, 9], label="only nines, different lengths", tag="edge"),
    case([9, 9, 9, 9], [9, 9, 9, 9, 9, 9, 9], label="only nines, the second longer", tag="edge"),
    case([0, 0, 0, 1], [9, 9, 9], label="a thousand and one less"),
    case([1, 0, 0, 0, 0, 1], [9, 9, 9, 8], label="zeros inside", tag="edge"),
    case([0, 0, 0, 0, 5], [0, 0, 0, 0, 5], label="a carry in the last column only", tag="edge"),
    case([5, 0, 5], [5, 0, 5], label="carries apart", tag="edge"),
    case([8, 1], [8, 1], label="a carry that is used once", tag="edge"),
    case([8, 1, 1], [8, 1, 1], label="no carry is left in the third column", tag="edge"),
    case([1, 2], [2, 1], label="a palindrome", tag="edge"),
    case([1, 8], [0, 2], label="a hundred and one"),
    case([3, 6, 1], [7, 3], label="two hundred, zeros at the start", tag="edge"),
    case([9] * 100, [1], label="a hundred nines and one", tag="edge"),
    case([1] * 100, [2] * 100, label="a hundred digits"),
    case([9] * 100, [9] * 100, label="a hundred nines twice", tag="edge"),
    case([5, 6, 1, 4, 9, 2, 8, 7, 3, 1, 6, 5, 2, 9, 9, 8, 4, 1, 7, 3], [7] * 12, label="beyond 64 bits"),
    *random_cases(count=8, size=4),
    *random_cases(count=4, size=100, seed=40),
]

SMALL = [1, 2, 3, 4, 5, 6]


def generate(seed: int, size: int) -> tuple[list[int], list[int]]:
    """Two numbers of at most `size` digits, with many nines and zeros."""
    rng = random.Random(seed)
    return _digits(size, rng), _digits(rng.randint(1, size), rng)


def grow(seed: int, size: int) -> tuple[list[int], list[int]]:
    """Two numbers of `size` nines."""
    return [9] * size, [9] * size


def _digits(length: int, rng: random.Random) -> list[int]:
    digits = [rng.choice([0, 9, 9, rng.randint(0, 9)]) for _ in range(length)]
    if length > 1 and digits[-1] == 0:
        digits[-1] = rng.randint(1, 9)
    return digits
