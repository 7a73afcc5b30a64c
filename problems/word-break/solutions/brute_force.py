"""Tries every word at the start, then the rest of the text. Time: O(2^n). Space: O(n^2)."""


def word_break(s: str, word_dict: list[str]) -> bool:
    if s == "":
        return True
    return any(s[: len(word)] == word and word_break(s[len(word) :], word_dict) for word in word_dict)
