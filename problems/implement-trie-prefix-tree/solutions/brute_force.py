"""A list of the words, searched from the start. Time: O(n * length). Space: O(total length)."""


class Trie:
    def __init__(self) -> None:
        self.words: list[str] = []

    def insert(self, word: str) -> None:
        self.words.append(word)

    def search(self, word: str) -> bool:
        return any(stored == word for stored in self.words)

    def starts_with(self, prefix: str) -> bool:
        return any(stored.startswith(prefix) for stored in self.words)
