from collections import Counter


def learn_bpe(words, merges):
    if merges < 0:
        raise ValueError
    texts = {word: "\n".join(word) for word in words}
    chosen = []
    for _ in range(merges):
        counts = Counter()
        for word, text in texts.items():
            parts = text.split("\n")
            for pair in zip(parts, parts[1:]):
                counts[pair] += words[word]
        if not counts:
            break
        best = min(counts, key=lambda pair: (-counts[pair], pair))
        chosen.append(best)
        texts = {word: text.replace("\n".join(best), "".join(best)) for word, text in texts.items()}
    return chosen
