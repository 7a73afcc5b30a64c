from collections import Counter


def learn_bpe(words, merges):
    if merges < 0:
        raise ValueError
    symbols = {word: list(word) for word in words}
    chosen = []
    for _ in range(merges):
        counts = Counter()
        for word, parts in symbols.items():
            for pair in zip(parts, parts[1:]):
                counts[pair] += words[word]
        if not counts:
            break
        best = min(counts, key=lambda pair: (-counts[pair], pair))
        chosen.append(best)
        for parts in symbols.values():
            i = len(parts) - 2
            while i >= 0:
                if (parts[i], parts[i + 1]) == best:
                    parts[i : i + 2] = ["".join(best)]
                    i -= 1
                i -= 1
    return chosen
