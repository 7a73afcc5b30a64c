import random
from math import inf, nan

from harness.authoring import case, random_cases, sample, scale


def model(text):
    """`"0.9+ 0.2-"`: an example with probability 0.9 that is positive, one with 0.2 that is negative."""
    return [float(word[:-1]) for word in text.split()], [int(word[-1] == "+") for word in text.split()]


CASES = [
    sample(
        [0.1, 0.15, 0.7, 0.75, 0.95],
        [0, 1, 1, 0, 1],
        5,
        label="three bins with examples",
        note="Bin 0: mean 0.125, half positive, gap 0.375. Bin 3: mean 0.725, half positive, gap 0.225. Bin 4: gap 0.05. ECE is (2 · 0.375 + 2 · 0.225 + 0.05) / 5 = 0.25.",
    ),
    sample(
        [0.0, 0.25, 0.5, 1.0],
        [0, 1, 1, 1],
        4,
        label="edges",
        tag="edge",
        note="0 and the edge 0.25 are in bin 0, the edge 0.5 in bin 1, 1 in bin 3; bin 2 is empty. The gaps are 0.375, 0.5 and 0.",
    ),
    sample(
        [0.9, 0.9, 0.9, 0.9, 0.3],
        [1, 1, 1, 0, 1],
        2,
        label="the worst bin has one example",
        note="The gaps are 0.7 with one example and 0.15 with four: ECE is (0.7 + 4 · 0.15) / 5 = 0.26, MCE is 0.7.",
    ),
    case(*model("0.95+ 0.85+ 0.75- 0.65+ 0.15- 0.05-"), 10, label="one example in each of six bins"),
    case(*model("0.62+ 0.64- 0.66- 0.69- 0.31+ 0.33+ 0.35-"), 3, label="too sure of positives"),
    case(*model("0.62+ 0.64+ 0.66+ 0.69- 0.31+ 0.33+ 0.35+"), 3, label="not sure enough"),
    case(*model("0.71- 0.72- 0.73+ 0.91+ 0.92+ 0.93+"), 5, label="one bin too high, one too low: gaps do not cancel"),
    case(*model("0.41- 0.59+ 0.42+ 0.58-"), 1, label="one bin: gaps cancel inside it"),
    case(*model("0.61+ 0.62+ 0.63+ 0.64- 0.69-"), 5, label="60 % positive, promised about 64 %"),
    case(*model("0.41+ 0.42+ 0.43+ 0.44+"), 2, label="positives promised less than a half: not accuracy at 0.5"),
    case(*model("0.21- 0.22- 0.23- 0.29+"), 2, label="a low bin with one positive"),
    case(*model("0.05+ 0.31- 0.32+ 0.33- 0.34- 0.35+ 0.36- 0.37- 0.38-"), 7, label="one bin with one, one with eight examples"),
    case(*model("0.02- 0.04- 0.06- 0.08- 0.12+ 0.98+ 0.91-"), 4, label="mean probability far from the bin's middle"),
    case(*model("0.45+ 0.95- 0.55- 0.05+ 0.47- 0.53+"), 3, label="bins come in any order"),
    case(*model("0.95+ 0.05-"), 100, label="far more bins than examples"),
    case(*model("0.7+ 0.7+ 0.7- 0.7+ 0.7- 0.7+ 0.7+"), 4, label="one probability for all"),
    case(*model("0.75+ 0.75- 0.76- 0.77+"), 4, label="the upper edge is in the bin below", tag="edge"),
    case(*model("0.5- 0.5+ 0.5-"), 2, label="all on the middle edge", tag="edge"),
    case(*model("0.125+ 0.25- 0.375+ 0.5- 0.625+ 0.75- 0.875+"), 8, label="every inner edge", tag="edge"),
    case(*model("0.125+ 0.126- 0.25- 0.251+ 0.875- 0.876+ 0.999-"), 8, label="edges, and values just above them", tag="edge"),
    case(*model("0.0+ 0.05- 0.1-"), 5, label="a probability of 0 with others in bin 0", tag="edge"),
    case(*model("0.0- 0.95+ 0.97+"), 10, label="a probability of 0, and examples in the last bin", tag="edge"),
    case(*model("0.0- 0.0+"), 3, label="nothing but 0", tag="edge"),
    case(*model("1.0+ 1.0+ 1.0-"), 3, label="nothing but 1", tag="edge"),
    case(*model("1.0- 0.0+"), 2, label="sure and wrong, twice", tag="edge"),
    case(*model("1.0+ 0.0- 1.0+ 0.0-"), 10, label="sure and right: both errors are 0", tag="edge"),
    case(*model("0.0+ 1.0- 0.5+"), 1, label="one bin, from 0 to 1", tag="edge"),
    case([0, 1, 1, 0], [0, 1, 0, 0], 5, label="integer probabilities", tag="edge"),
    case([0.3], [0], 7, label="one negative example", tag="edge"),
    case([0.3], [1], 7, label="one positive example", tag="edge"),
    case(*model("0.35+ 0.45+ 0.15+"), 5, label="positives only", tag="edge"),
    case(*model("0.35- 0.45- 0.15-"), 5, label="negatives only", tag="edge"),
    case(*model("0.0005- 0.9995+ 0.5005-"), 1000, label="a thousand bins", tag="edge"),
    case([5e-324, 1e-300, 0.0], [1, 0, 0], 4, label="probabilities that are all but 0", tag="stability"),
    case([5e-324, 1 - 2**-53, 0.97], [0, 1, 1], 10, label="one float below 1", tag="stability"),
    case([1 - 2**-53, 0.2], [0, 1], 1000, label="one float below 1, a thousand bins", tag="stability"),
    case([0.5 + 1e-11, 0.5 - 1e-11, 0.5], [0, 1, 1], 2, label="just above, just below and on the edge", tag="stability"),
    case([0.25 + 2**-52, 0.25, 0.75 + 2**-52, 0.75], [0, 1, 1, 0], 4, label="one float above the edge", tag="stability"),
    case([0.1] * 1000, [1] * 100 + [0] * 900, 3, label="promised and kept: 0.1 a thousand times", tag="stability"),
    case([1e-12] * 6 + [0.9], [0, 0, 0, 0, 0, 0, 1], 5, label="tiny promises", tag="stability"),
    case([0.5, nan], [1, 0], 2, label="nan", tag="stability", raises=ValueError),
    case([nan, 0.5, 0.2], [1, 0, 0], 2, label="nan comes first", tag="stability", raises=ValueError),
    case([0.5, inf], [1, 1], 2, label="infinity", tag="stability", raises=ValueError),
    case([0.5, 1 + 2**-52], [1, 1], 2, label="one float above 1", tag="stability", raises=ValueError),
    case([0.5, -1e-300], [1, 0], 2, label="barely below 0", tag="stability", raises=ValueError),
    case([0.5, 1.5], [1, 1], 2, label="above 1", tag="edge", raises=ValueError),
    case([2], [1], 2, label="the integer 2", tag="edge", raises=ValueError),
    case([-0.25, 0.5], [0, 0], 4, label="below 0", tag="edge", raises=ValueError),
    case([0.5], [1], 0, label="no bins", tag="edge", raises=ValueError),
    case([0.5], [1], -2, label="a negative number of bins", tag="edge", raises=ValueError),
    case([], [], 5, label="no examples", tag="edge", raises=ValueError),
    case([0.5, 0.6], [1], 5, label="fewer labels than probabilities", tag="edge", raises=ValueError),
    case([0.5], [1, 0], 5, label="more labels than probabilities", tag="edge", raises=ValueError),
    *random_cases(count=8, size=9),
    *random_cases(count=3, size=60, seed=20),
]

SMALL = [1, 2, 3, 4, 5, 6, 8, 12]
SCALE = [scale(size=30_000, seed=4, label="30,000 examples, 15 bins")]


def generate(seed: int, size: int) -> tuple[list[float], list[int], int]:
    """`size` examples of a model that is too sure; probabilities on edges only where floats hold the edges exactly."""
    rng = random.Random(seed)
    bins = 15 if size > 100 else rng.choice([1, 2, 4, 8, 3, 5, 7, 10])

    def probability() -> float:
        if rng.random() < 0.1:
            return float(rng.randint(0, 1))
        if bins in (1, 2, 4, 8):
            return rng.randint(0, 32) / 32
        return (rng.randrange(bins) + rng.randint(1, 9) / 10) / bins

    probabilities = [probability() for _ in range(size)]
    return probabilities, [int(rng.random() < 0.2 + 0.6 * p) for p in probabilities], bins


def grow(seed: int, size: int) -> tuple[list[float], list[int], int]:
    """Eight bins at every size."""
    rng = random.Random(seed)
    return [rng.randint(0, 32) / 32 for _ in range(size)], [i % 2 for i in range(size)], 8
