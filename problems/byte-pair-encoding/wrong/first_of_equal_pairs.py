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
        best = counts.most_common(1)[0][0]
        chosen.append(best)
        for word, parts in symbols.items():
            new, i = [], 0
            while i < len(parts):
                if tuple(parts[i : i + 2]) == best:
                    new.append("".join(best))
                    i += 2
                else:
                    new.append(parts[i])
                    i += 1
            symbols[word] = new
    return chosen
