from math import log


def beam_search(start, step, end, width, max_length, alpha):
    live, done = [(0.0, [])], []
    for _ in range(max_length):
        found = [(p + log(q), [*t, b]) for p, t in live for b, q in enumerate(step[t[-1]] if t else start) if q]
        kept = sorted(found, key=lambda h: (-round(h[0], 6), h[1]))[:width]
        done += [h for h in kept if h[1][-1] == end]
        live = [h for h in kept if h[1][-1] != end]
    scored = sorted(done + live, key=lambda h: (-round(h[0], 6), h[1]))
    return [(t, s) for s, t in scored[:width]]
