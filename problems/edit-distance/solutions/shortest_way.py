"""A search over pairs of positions in which equal letters cost nothing. Time: O(m n). Space: O(m n)."""

from collections import deque


def min_distance(word1: str, word2: str) -> int:
    goal = (len(word1), len(word2))
    queue = deque([(0, 0, 0)])
    done = set()
    while True:
        i, j, changes = queue.popleft()
        if (i, j) == goal:
            return changes
        if (i, j) in done:
            continue
        done.add((i, j))
        inside_both = i < len(word1) and j < len(word2)
        if inside_both and word1[i] == word2[j]:
            queue.appendleft((i + 1, j + 1, changes))
            continue
        if inside_both:
            queue.append((i + 1, j + 1, changes + 1))
        if i < len(word1):
            queue.append((i + 1, j, changes + 1))
        if j < len(word2):
            queue.append((i, j + 1, changes + 1))
