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
        for word, parts in symbols.items():
            for i in range(len(parts) - 1):
                if (parts[i], parts[i + 1]) == best:
                    symbols[word] = parts[:i] + ["".join(best)] + parts[i + 2 :]
                    break
    return chosen
