"""Marks every position up to which the text can be cut. Time: O(n * m * L). Space: O(n)."""


def word_break(s: str, word_dict: list[str]) -> bool:
    reachable = [True] + [False] * len(s)
    for start in range(len(s)):
        if reachable[start]:
            for word in word_dict:
                if s.startswith(word, start):
                    reachable[start + len(word)] = True
    return reachable[-1]
