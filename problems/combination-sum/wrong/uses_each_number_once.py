def combination_sum(candidates, target):
    found = []

    def extend(first, chosen, left):
        if left == 0:
            found.append(chosen)
        for i in range(first, len(candidates)):
            if candidates[i] <= left:
                extend(i + 1, chosen + [candidates[i]], left - candidates[i])

    extend(0, [], target)
    return found
