def word_break(s: str, word_dict: list[str]) -> bool:
    """Whether s can be cut into words of word_dict, each used as often as needed."""
