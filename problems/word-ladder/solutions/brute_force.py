"""Compares every word with every other one, and enlarges the set of reached words. Time: O(n^3 l). Space: O(n)."""


def ladder_length(begin_word: str, end_word: str, word_list: list[str]) -> int:
    reached = {begin_word}
    length = 1
    while end_word not in reached:
        more = {word for word in word_list if word not in reached and any(one_apart(word, other) for other in reached)}
        if not more:
            return 0
        reached |= more
        length += 1
    return length


def one_apart(first: str, second: str) -> bool:
    return sum(a != b for a, b in zip(first, second)) == 1
