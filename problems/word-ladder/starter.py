def ladder_length(begin_word: str, end_word: str, word_list: list[str]) -> int:
    """Return how many words a shortest ladder from begin_word to end_word has, or 0 if there is none."""
