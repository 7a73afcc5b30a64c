def combination_sum(candidates, target):
    candidates.sort()
    found = []

    def extend(first, chosen, left):
        if left == 0:
            found.append(chosen)
            return
        for i in range(first, len(candidates)):
            if candidates[i] >= left and not chosen:
                break
            if candidates[i] <= left:
                extend(i, chosen + [candidates[i]], left - candidates[i])

    extend(0, [], target)
    return found
