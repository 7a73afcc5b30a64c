def learn_bpe(words: dict[str, int], merges: int) -> list[tuple[str, str]]:
    """The pairs of symbols that byte-pair encoding merges, in the order in which they are chosen.

    words maps each word to its number of occurrences.
    """
