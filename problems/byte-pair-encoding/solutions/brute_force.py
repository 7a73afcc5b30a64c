"""Counts everything again for each merge, and merges by a guarded replacement in text. Time: O(merges * n). Space: O(n)."""

import re


def learn_bpe(words, merges):
    if merges < 0:
        raise ValueError("merges")
    # Symbols stand between separators; a character of no text.
    gap = "\udcff"
    texts = [[gap + gap.join(word) + gap, times] for word, times in words.items()]
    chosen = []
    for _ in range(merges):
        counts = {}
        for text, times in texts:
            parts = text.strip(gap).split(gap)
            for i in range(len(parts) - 1):
                pair = (parts[i], parts[i + 1])
                counts[pair] = counts.get(pair, 0) + times
        if not counts:
            break
        most = max(counts.values())
        first, second = min(pair for pair, count in counts.items() if count == most)
        pattern = re.compile(f"(?<={gap}){re.escape(first)}{gap}{re.escape(second)}(?={gap})")
        joined = (first + second).replace("\\", "\\\\")
        for entry in texts:
            entry[0] = pattern.sub(joined, entry[0])
        chosen.append((first, second))
    return chosen
