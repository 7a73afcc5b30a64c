def slips(args, expected):
    words, merges = args
    if merges < 0 or len(words) > 200:
        return
    yield "of equally frequent pairs the largest is chosen instead of the smallest", learn(words, merges, largest=True)
    yield "of equally frequent pairs the first one found is chosen", learn(words, merges, first=True)
    yield "the words' numbers of occurrences are ignored", learn(dict.fromkeys(words, 1), merges)
    yield "a pair counts only once in each word", learn(words, merges, once=True)
    yield "only the first place in each word is merged", learn(words, merges, places=1)
    yield "the merged symbols are returned instead of the pairs", ["".join(pair) for pair in expected]


def learn(words, merges, largest=False, first=False, once=False, places=None):
    symbols = {word: list(word) for word in words}
    chosen = []
    for _ in range(merges):
        counts = {}
        for word, parts in symbols.items():
            pairs = list(zip(parts, parts[1:]))
            for pair in dict.fromkeys(pairs) if once else pairs:
                counts[pair] = counts.get(pair, 0) + words[word]
        if not counts:
            break
        most = max(counts.values())
        tied = [pair for pair, count in counts.items() if count == most]
        best = tied[0] if first else max(tied) if largest else min(tied)
        chosen.append(best)
        for word, parts in symbols.items():
            left = places
            merged = []
            for part in parts:
                if merged and (merged[-1], part) == best and left != 0:
                    merged[-1] += part
                    left = left - 1 if left else left
                else:
                    merged.append(part)
            symbols[word] = merged
    return chosen
