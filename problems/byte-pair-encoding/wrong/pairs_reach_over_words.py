from collections import Counter


def learn_bpe(words, merges):
    if merges < 0:
        raise ValueError
    text = [letter for word, times in words.items() for _ in range(min(times, 50)) for letter in word]
    chosen = []
    for _ in range(merges):
        counts = Counter(zip(text, text[1:]))
        if not counts:
            break
        best = min(counts, key=lambda pair: (-counts[pair], pair))
        chosen.append(best)
        new, i = [], 0
        while i < len(text):
            if tuple(text[i : i + 2]) == best:
                new.append("".join(best))
                i += 2
            else:
                new.append(text[i])
                i += 1
        text = new
    return chosen
