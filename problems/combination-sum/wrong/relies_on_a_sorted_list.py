def combination_sum(candidates, target):
    found = []

    def extend(first, chosen, left):
        if left == 0:
            found.append(chosen)
            return
        for i in range(first, len(candidates)):
            if candidates[i] > left:
                break
            extend(i, chosen + [candidates[i]], left - candidates[i])

    extend(0, [], target)
    return found
