"""Breadth-first search; neighbours share a pattern with one position blanked out. Time: O(n l^2). Space: O(n l^2)."""

from collections import defaultdict, deque


def ladder_length(begin_word: str, end_word: str, word_list: list[str]) -> int:
    matching = defaultdict(list)
    for word in word_list:
        for pattern in patterns(word):
            matching[pattern].append(word)
    length = {begin_word: 1}
    queue = deque([begin_word])
    while queue:
        word = queue.popleft()
        for pattern in patterns(word):
            for neighbour in matching[pattern]:
                if neighbour not in length:
                    length[neighbour] = length[word] + 1
                    queue.append(neighbour)
    return length.get(end_word, 0)


def patterns(word: str) -> list[str]:
    return [word[:i] + "*" + word[i + 1 :] for i in range(len(word))]
