import random

from harness.authoring import case, random_cases, sample, scale

LARGEST = 2**31 - 1

CASES = [
    sample([2, 3, 5, 4], label="no zero", note="$3 \\cdot 5 \\cdot 4 = 60$, $2 \\cdot 5 \\cdot 4 = 40$, $2 \\cdot 3 \\cdot 4 = 24$, $2 \\cdot 3 \\cdot 5 = 30$."),
    sample([4, 0, -3], label="one zero", tag="edge", note="Every product but the one that leaves the zero out is 0; that one is $4 \\cdot (-3)$."),
    sample([0, 6, 0], label="two zeros", tag="edge", note="Whichever element is left out, a zero remains."),
    case([7, 9], label="two elements", tag="edge"),
    case([0, 0], label="two elements, both zero", tag="edge"),
    case([0, 5], label="two elements, the first zero", tag="edge"),
    case([5, 0], label="two elements, the last zero", tag="edge"),
    case([-4, -6], label="two negative elements", tag="edge"),
    case([1, 2, 3], label="three elements, ascending"),
    case([9, 5, 2], label="three elements, descending"),
    case([2, 2, 2, 2], label="the same value everywhere", tag="edge"),
    case([3, 5, 3, 7, 3], label="a value that repeats", tag="edge"),
    case([1, 1, 1, 1, 1], label="all ones", tag="edge"),
    case([-1, -1, -1], label="minus ones, an odd number", tag="edge"),
    case([-1, -1, -1, -1], label="minus ones, an even number", tag="edge"),
    case([-2, 3, -4, 5], label="signs that alternate"),
    case([2, -3, 4, 5], label="one negative element", tag="edge"),
    case([0, 2, 3, 4], label="zero at the start", tag="edge"),
    case([2, 3, 4, 0], label="zero at the end", tag="edge"),
    case([2, 3, 0, 4, 5], label="zero in the middle", tag="edge"),
    case([-2, 0, 3, -5, 7], label="one zero among negative elements", tag="edge"),
    case([0, 2, 3, 0], label="zeros at both ends", tag="edge"),
    case([4, 0, 0, 9], label="two zeros side by side", tag="edge"),
    case([0, 0, 0, 0], label="all zeros", tag="edge"),
    case([2, 0, 3, 0, 5, 0], label="three zeros", tag="edge"),
    case([30, -30, 30, -30, 30, -30], label="extreme values", tag="edge"),
    case([2] * 30, label="large products", tag="edge"),
    case([-2] * 31, label="the smallest product, -2 to the 31st", tag="edge"),
    case([1, 1, 29, 1, 1, 1], label="ones around one element"),
    case([10, 3, 5, 6, 2], label="five elements"),
    case([6, -1, 1, -1, 1, 8, -1], label="ones and minus ones between"),
    *random_cases(count=6, size=8),
    *random_cases(count=3, size=60, seed=30),
]

SMALL = [2, 3, 4, 5, 6, 8, 10]
SCALE = [scale(size=50_000, seed=4, label="50,000 elements")]


def generate(seed: int, size: int) -> tuple[list[int]]:
    """Values whose products stay within 32 bits; small lists hold a zero or two now and then."""
    rng = random.Random(seed)
    largest = 1
    nums = []
    for _ in range(size):
        value = rng.choice([-3, -2, -1, 1, 2, 3, 5])
        if largest * abs(value) > LARGEST or (size > 1000 and rng.random() < 0.999):
            value = rng.choice([-1, 1])
        largest *= abs(value)
        nums.append(value)
    for _ in range(rng.choice([0, 0, 0, 1, 1, 2]) if size <= 1000 else 0):
        nums[rng.randrange(size)] = 0
    return (nums,)
