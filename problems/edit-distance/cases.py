import random

from harness.authoring import case, random_cases, sample, scale

CASES = [
    sample(
        "stone",
        "tower",
        label="delete, replace and insert",
        note="stone, tone (s deleted), towe (n replaced by w), tower (r inserted): three changes.",
    ),
    sample("", "abc", label="from nothing", tag="edge", note="Three insertions."),
    sample(
        "ab",
        "ba",
        label="swapped",
        tag="edge",
        note="Two replacements, or a deletion and an insertion. There is no single change that swaps.",
    ),
    case("", "", label="both empty", tag="edge"),
    case("", "a", label="empty against one letter", tag="edge"),
    case("a", "", label="one letter against empty", tag="edge"),
    case("abcd", "", label="everything is deleted", tag="edge"),
    case("a", "a", label="one letter each, equal", tag="edge"),
    case("a", "b", label="one letter each, different", tag="edge"),
    case("abcde", "abcde", label="equal words", tag="edge"),
    case("abc", "xbc", label="the first letter replaced", tag="edge"),
    case("abc", "axc", label="the middle letter replaced", tag="edge"),
    case("abc", "abx", label="the last letter replaced", tag="edge"),
    case("bcd", "abcd", label="a letter inserted at the front", tag="edge"),
    case("acd", "abcd", label="a letter inserted inside", tag="edge"),
    case("abc", "abcd", label="a letter inserted at the end", tag="edge"),
    case("abcd", "bcd", label="the first letter deleted", tag="edge"),
    case("abcd", "acd", label="a letter inside deleted", tag="edge"),
    case("abcd", "abc", label="the last letter deleted", tag="edge"),
    case("abc", "xyz", label="nothing in common", tag="edge"),
    case("abc", "vwxyz", label="nothing in common, the second longer", tag="edge"),
    case("abcde", "xy", label="nothing in common, the first longer", tag="edge"),
    case("abcd", "bcda", label="the first letter moved to the end", tag="edge"),
    case("dabc", "abcd", label="the first letter belongs to the end", tag="edge"),
    case("abcd", "badc", label="two pairs swapped", tag="edge"),
    case("abcd", "dcba", label="backwards", tag="edge"),
    case("a", "aa", label="one letter doubled", tag="edge"),
    case("aaaa", "aa", label="one letter only, two deleted", tag="edge"),
    case("aaa", "aba", label="one letter only, one replaced"),
    case("ab", "aabb", label="both letters doubled"),
    case("abab", "baba", label="alternating, shifted", tag="edge"),
    case("aab", "baa", label="an a and a b exchanged", tag="edge"),
    case("abcxyz", "xyz", label="a common end"),
    case("xyz", "xyzabc", label="a common start"),
    case("axbxc", "abc", label="letters between deleted"),
    case("kettle", "settler", label="replaced in front, inserted behind"),
    case("gradient", "radiant", label="deleted in front, replaced inside"),
    case("banana", "ananas", label="deleted in front, inserted behind", tag="edge"),
    case("model", "metal", label="words of equal length"),
    case("tensor", "sensors", label="related words"),
    case("b", "aab", label="the only letter at the end of the other word", tag="edge"),
    case("za", "az", label="the ends of the alphabet", tag="edge"),
    case("c" * 60, "cc", label="a long word against a short one", tag="edge"),
    case("ab", "c" * 50 + "ab", label="the common part at the very end", tag="edge"),
    *random_cases(count=8, size=7),
    *random_cases(count=4, size=9, seed=20),
]

SMALL = [0, 1, 2, 3, 4, 5, 6, 8]
SCALE = [
    scale(size=500, seed=1, label="500 letters each, two different ones"),
    scale(size=500, seed=2, label="500 letters each, 100 changes"),
]


def generate(seed: int, size: int) -> tuple[str, str]:
    """Two words of few different letters; for even seeds the second is made from the first by random changes."""
    rng = random.Random(seed)
    letters = "ab" if seed % 2 else "abcdefgh" if size >= 100 else "abc"

    def word(length: int) -> list[str]:
        return [rng.choice(letters) for _ in range(length)]

    first = word(size if size >= 100 else rng.randint(size // 2, size))
    second = word(size if size >= 100 else rng.randint(size // 2, size)) if seed % 2 else list(first)
    for _ in range(0 if seed % 2 else 100 if size >= 100 else rng.randint(0, 3)):
        place = rng.randint(0, len(second))
        # Deletes, replaces or inserts, as 1 or 0 letters give way to 0 or 1.
        second[place : place + rng.randint(0, 1)] = word(rng.randint(0, 1))
    return "".join(first), "".join(second[: max(size, 1)])


def grow(seed: int, size: int) -> tuple[str, str]:
    """A word of `size` letters and one a quarter as long, of the same two letters."""
    rng = random.Random(seed)
    first, second = ("".join(rng.choice("ab") for _ in range(length)) for length in (size, max(1, size // 4)))
    return first, second
