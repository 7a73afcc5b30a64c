"""Counts kept up to date word by word, and a heap that tolerates outdated entries. Time: O(n log n) for words of bounded length. Space: O(n)."""

from collections import Counter, defaultdict
from heapq import heapify, heappop, heappush

Pair = tuple[str, str]


def learn_bpe(words: dict[str, int], merges: int) -> list[Pair]:
    if merges < 0:
        raise ValueError(f"merges has to be at least 0, not {merges}")
    symbols = {word: list(word) for word in words}
    counts: Counter[Pair] = Counter()
    # The words in which a pair stands, or once stood.
    places: defaultdict[Pair, set[str]] = defaultdict(set)
    for word, times in words.items():
        for pair in neighbours(symbols[word]):
            counts[pair] += times
            places[pair].add(word)
    heap = [(-count, pair) for pair, count in counts.items()]
    heapify(heap)
    chosen: list[Pair] = []
    while heap and len(chosen) < merges:
        count, best = heappop(heap)
        # An entry from before the last change of this count.
        if not count or count != -counts[best]:
            continue
        chosen.append(best)
        changes: defaultdict[Pair, int] = defaultdict(int)
        for word in places.pop(best):
            for pair in neighbours(symbols[word]):
                changes[pair] -= words[word]
            symbols[word] = merged(symbols[word], best)
            for pair in neighbours(symbols[word]):
                changes[pair] += words[word]
                places[pair].add(word)
        # Most pairs of these words stand where they stood.
        for pair, change in changes.items():
            if change:
                counts[pair] += change
                heappush(heap, (-counts[pair], pair))
    return chosen


def neighbours(symbols: list[str]) -> list[Pair]:
    return list(zip(symbols, symbols[1:]))


def merged(symbols: list[str], pair: Pair) -> list[str]:
    """From left to right: a symbol joins the one before it if the two are the pair."""
    result: list[str] = []
    for symbol in symbols:
        # What was joined is longer than the pair's first symbol, so it cannot be joined twice.
        if result and (result[-1], symbol) == pair:
            result[-1] += symbol
        else:
            result.append(symbol)
    return result
