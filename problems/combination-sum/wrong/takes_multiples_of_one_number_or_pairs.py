def combination_sum(candidates, target):
    found = [[c] * (target // c) for c in candidates if target % c == 0]
    for i, a in enumerate(candidates):
        for b in candidates[i + 1 :]:
            for count in range(1, target // a + 1):
                rest = target - count * a
                if rest > 0 and rest % b == 0:
                    found.append([a] * count + [b] * (rest // b))
    return found
