class Trie:
    def __init__(self) -> None:
        """Make an empty store of words."""

    def insert(self, word: str) -> None:
        """Store word."""

    def search(self, word: str) -> bool:
        """Whether exactly this word was stored."""

    def starts_with(self, prefix: str) -> bool:
        """Whether a stored word begins with prefix; a word begins with itself."""
