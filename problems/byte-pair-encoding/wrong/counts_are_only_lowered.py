from collections import Counter


def learn_bpe(words, merges):
    if merges < 0:
        raise ValueError
    symbols = {word: list(word) for word in words}
    counts = Counter()
    for word, parts in symbols.items():
        for pair in zip(parts, parts[1:]):
            counts[pair] += words[word]
    chosen = []
    while len(chosen) < merges and counts:
        best = min(counts, key=lambda pair: (-counts[pair], pair))
        if counts.pop(best) <= 0:
            break
        chosen.append(best)
        joined = "".join(best)
        for word, parts in symbols.items():
            new, i = [], 0
            while i < len(parts):
                if tuple(parts[i : i + 2]) == best:
                    # The neighbours' old pairs stay in the counts.
                    if new:
                        counts[new[-1], joined] += words[word]
                    if i + 2 < len(parts):
                        counts[joined, parts[i + 2]] += words[word]
                    new.append(joined)
                    i += 2
                else:
                    new.append(parts[i])
                    i += 1
            symbols[word] = new
    return chosen
