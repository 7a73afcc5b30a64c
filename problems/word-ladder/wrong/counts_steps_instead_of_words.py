from collections import deque


def ladder_length(begin_word, end_word, word_list):
    unused = set(word_list)
    queue = deque([(begin_word, 0)])
    while queue:
        word, steps = queue.popleft()
        if word == end_word:
            return steps
        for i in range(len(word)):
            for letter in "abcdefghijklmnopqrstuvwxyz":
                candidate = word[:i] + letter + word[i + 1 :]
                if candidate in unused:
                    unused.remove(candidate)
                    queue.append((candidate, steps + 1))
    return 0
