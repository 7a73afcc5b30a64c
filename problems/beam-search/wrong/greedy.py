from math import log


def beam_search(start, step, end, width, max_length, alpha):
    tokens, total, row = [], 0.0, start
    while len(tokens) < max_length:
        best = max(range(len(row)), key=lambda b: (row[b], -b))
        if not row[best]:
            return []
        tokens.append(best)
        total += log(row[best])
        if best == end:
            break
        row = step[best]
    return [(tokens, total / len(tokens) ** alpha)]
