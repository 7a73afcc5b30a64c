"""Two sets: the words, and all of their beginnings. An insert costs length^2. Time: O(length^2). Space: O(n * length^2)."""


class Trie:
    def __init__(self) -> None:
        self.words: set[str] = set()
        self.beginnings: set[str] = set()

    def insert(self, word: str) -> None:
        self.words.add(word)
        self.beginnings.update(word[:end] for end in range(1, len(word) + 1))

    def search(self, word: str) -> bool:
        return word in self.words

    def starts_with(self, prefix: str) -> bool:
        return prefix in self.beginnings
