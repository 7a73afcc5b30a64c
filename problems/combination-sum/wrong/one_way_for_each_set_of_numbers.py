def combination_sum(candidates, target):
    found = {}

    def extend(first, chosen, left):
        if left == 0:
            found[frozenset(chosen)] = chosen
        for i in range(first, len(candidates)):
            if candidates[i] <= left:
                extend(i, chosen + [candidates[i]], left - candidates[i])

    extend(0, [], target)
    return list(found.values())
