import random

from harness.authoring import case, random_cases, sample

CASES = [
    sample(
        40,
        100,
        60,
        100,
        label="60 % against 40 %",
        note="The pooled rate is 0.5, the standard error sqrt(0.25 · 0.02) = 0.0707; 0.2 / 0.0707 is 2.83, and both tails beyond it hold 0.47 %.",
    ),
    sample(500, 10_000, 500, 10_000, label="equal rates", tag="edge", note="Without a difference z is 0, and any z is at least as far from 0: p is 1."),
    sample(0, 50, 0, 80, label="nobody converts", tag="stability", note="The pooled rate is 0, the variance too: no evidence of a difference."),
    case(500, 10_000, 540, 10_000, label="5.0 % against 5.4 %"),
    case(540, 10_000, 500, 10_000, label="A did better: z is negative"),
    case(60, 100, 40, 100, label="A did better, small samples"),
    case(30, 100, 90, 200, label="arms of different size"),
    case(90, 200, 30, 100, label="arms of different size, A did better"),
    case(5, 1_000, 1, 20, label="arms of very different size", tag="edge"),
    case(1, 3, 2, 3, label="three trials each", tag="edge"),
    case(1, 1, 0, 1, label="one trial each", tag="edge"),
    case(0, 1, 1, 1, label="one trial each, B succeeds", tag="edge"),
    case(1, 3, 2, 6, label="equal rates, different counts", tag="edge"),
    case(0, 20, 5, 20, label="A has no successes", tag="edge"),
    case(20, 20, 15, 20, label="A has no failures", tag="edge"),
    case(5, 20, 0, 20, label="B has no successes", tag="edge"),
    case(0, 30, 30, 30, label="all in B, none in A", tag="stability"),
    case(20, 20, 50, 50, label="everybody converts", tag="stability"),
    case(1, 1, 1, 1, label="everybody converts, one trial each", tag="stability"),
    case(0, 1, 0, 1, label="nobody converts, one trial each", tag="stability"),
    case(0, 1_000_000, 1, 1_000_000, label="one success in two million", tag="stability"),
    case(1_000_000, 1_000_000, 999_999, 1_000_000, label="one failure in two million", tag="stability"),
    case(400, 1_000, 600, 1_000, label="p about 1e-19", tag="stability"),
    case(4_000, 10_000, 5_000, 10_000, label="p about 1e-45", tag="stability"),
    case(5_000, 10_000, 4_000, 10_000, label="p about 1e-45, A did better", tag="stability"),
    case(450, 1_000, 595, 1_000, label="p about 1e-10", tag="stability"),
    case(3_000, 10_000, 5_500, 10_000, label="p about 1e-280", tag="stability"),
    case(50_000, 1_000_000, 52_000, 1_000_000, label="a small difference, a million users", tag="stability"),
    case(500_000, 1_000_000, 500_001, 1_000_000, label="one user of a million more", tag="stability"),
    case(99, 100, 100, 100, label="rates near 1", tag="edge"),
    case(3, 1_000_000, 12, 1_000_000, label="rates near 0", tag="stability"),
    case(1, 2, 5, 10, label="both one half", tag="edge"),
    case(0, 0, 1, 2, label="A has no trials", tag="edge", raises=ValueError),
    case(1, 2, 0, 0, label="B has no trials", tag="edge", raises=ValueError),
    case(0, -5, 1, 2, label="a negative number of trials", tag="edge", raises=ValueError),
    case(3, 2, 1, 2, label="more successes than trials in A", tag="edge", raises=ValueError),
    case(1, 2, 3, 2, label="more successes than trials in B", tag="edge", raises=ValueError),
    case(-1, 2, 1, 2, label="negative successes in A", tag="edge", raises=ValueError),
    case(1, 2, -1, 2, label="negative successes in B", tag="edge", raises=ValueError),
    case(-1, 2, 3, 2, label="wrong counts that cancel", tag="edge", raises=ValueError),
    case(-1, 2, 1, 2_000, label="wrong counts that add up to none", tag="edge", raises=ValueError),
    # Those with some successes and some failures.
    *(made for seed in (1, 2, 3, 4, 6, 8, 9, 11) for made in random_cases(count=1, size=50, seed=seed)),
    *(made for seed in (20, 21, 22, 24, 25) for made in random_cases(count=1, size=10_000, seed=seed)),
]

SMALL = [1, 2, 3, 5, 10, 100, 1_000, 10_000]


def generate(seed: int, size: int) -> tuple[int, int, int, int]:
    """Arms of up to `size` trials, whose true rates are a few standard errors apart."""
    rng = random.Random(seed)
    trials_a = rng.randint(1, size)
    trials_b = rng.choice([trials_a, rng.randint(1, size)])
    rate = rng.choice([0.0, 0.05, 0.5, 0.95, 1.0])
    other = min(1.0, max(0.0, rate + rng.choice([0.0, 0.0, 1.0, -1.0, 2.0, -2.0, 8.0]) / size**0.5))
    return successes(rng, trials_a, rate), trials_a, successes(rng, trials_b, other), trials_b


def successes(rng: random.Random, trials: int, rate: float) -> int:
    """About as spread as a binomial count, at once for any number of trials."""
    drawn = rng.gauss(trials * rate, (trials * rate * (1 - rate)) ** 0.5)
    return min(trials, max(0, round(drawn)))
