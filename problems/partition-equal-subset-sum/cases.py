import random

from harness.authoring import case, random_cases, sample, scale

CASES = [
    sample([4, 9, 3, 2], label="one number against three", note="$9 = 4 + 3 + 2$: the groups need not be of the same size."),
    sample([2, 3, 8], label="even divides no better than odd", note="The total is 13, which is odd."),
    sample([1, 2, 5], label="the largest is too large", tag="edge", note="Each group would need 4, and 5 is more than that already. `2 + 2` would use a number twice."),
    case([1], label="one number, odd", tag="edge"),
    case([2], label="one number, even", tag="edge"),
    case([100], label="one number, the largest", tag="edge"),
    case([1, 1], label="two equal numbers", tag="edge"),
    case([1, 3], label="two numbers, even total", tag="edge"),
    case([1, 2], label="two numbers, odd total", tag="edge"),
    case([100, 100], label="two of the largest", tag="edge"),
    case([1, 1, 1], label="three equal numbers", tag="edge"),
    case([2, 2, 2], label="three equal even numbers", tag="edge"),
    case([2, 2, 2, 2], label="four equal numbers", tag="edge"),
    case([1, 2, 3], label="the largest is the sum of the others"),
    case([3, 1, 2], label="the largest first"),
    case([2, 3, 1], label="the largest in the middle"),
    case([1, 2, 3, 5], label="odd total, half rounded down can be reached", tag="edge"),
    case([1, 1, 3], label="odd total of small numbers", tag="edge"),
    case([2, 6, 13, 5], label="one large number"),
    case([1, 1, 1, 1, 6], label="the large number is a little too large", tag="edge"),
    case([3, 3, 3, 4, 5], label="not by giving to the smaller group", tag="edge"),
    case([3, 3, 2, 2, 2], label="the two largest together", tag="edge"),
    case([5, 5, 4, 3, 3], label="the groups of two and three numbers"),
    case([1, 2, 9, 8], label="every other number"),
    case([4, 1, 1, 4], label="the same from both ends", tag="edge"),
    case([6, 1, 5, 2], label="the first two against the last two", tag="edge"),
    case([7, 4, 4, 4, 5], label="both odd numbers in one group"),
    case([3, 5, 10, 10], label="both odd numbers on the same side leave too little", tag="edge"),
    case([2, 4, 6, 10], label="all even, half odd", tag="edge"),
    case([6, 6, 6, 10, 10, 10], label="two numbers, three times each", tag="edge"),
    case([3, 6, 9, 12], label="multiples of three"),
    case([4, 4, 4, 8, 8, 8], label="multiples of four, half is none"),
    case([8, 12, 20, 24, 40, 40], label="multiples of four, half is one too"),
    case([1, 2, 4, 8, 16, 32, 63], label="powers of two and their sum"),
    case([1, 2, 4, 8, 16, 32, 65], label="powers of two and two more", tag="edge"),
    case([100, 99, 98, 97, 1, 2, 3, 4], label="four large and four small numbers"),
    case([99, 1, 100], label="the last number is half", tag="edge"),
    case([100, 1, 99], label="the first number is half", tag="edge"),
    case([50, 50, 50, 50, 50, 50, 50], label="seven equal numbers", tag="edge"),
    case([100] * 12 + [4], label="twelve large ones and a small one", tag="edge"),
    case([23, 13, 11, 7, 6, 5, 5], label="35 in each"),
    case([99, 97, 95, 93, 91, 89], label="six large odd numbers", tag="edge"),
    *random_cases(count=10, size=6),
    *random_cases(count=6, size=12, seed=40),
]

SMALL = [1, 2, 3, 4, 5, 6, 8, 10]

SCALE = [
    scale(size=200, seed=1, label="200 even numbers, half of the total odd"),
    scale(size=200, seed=2, label="200 numbers up to 100"),
]


def generate(seed: int, size: int) -> tuple[list[int]]:
    """Mostly an even total; many equal numbers, or all of them multiples of a number, so that half is often missed."""
    rng = random.Random(seed)
    if size >= 100:
        return (_no_way(rng, size) if seed == 1 else _evened([rng.randint(1, 99) for _ in range(size)], 1),)
    step = rng.choice([1, 1, 2, 3])
    numbers = [step * rng.randint(1, rng.choice([3, 9, 30])) for _ in range(size)]
    return (_evened(numbers, step) if rng.random() < 0.8 else numbers,)


def grow(seed: int, size: int) -> tuple[list[int]]:
    """`size` small even numbers and one more, half of whose total is odd: no group will do."""
    return ([2] * size + [4 if size % 2 else 2],)


def _evened(numbers: list[int], step: int) -> list[int]:
    """The same with an even total, if adding `step` to a number can make it so."""
    if sum(numbers) % 2:
        numbers[len(numbers) // 2] += step
    return numbers


def _no_way(rng: random.Random, size: int) -> list[int]:
    """Even numbers whose total is no multiple of four."""
    numbers = [2 * rng.randint(1, 10) for _ in range(size)]
    if sum(numbers) % 4 == 0:
        numbers[0] += 2
    return numbers
