def combination_sum(candidates, target):
    found = []

    def extend(first, chosen, left):
        if left == 0:
            found.append(chosen)
            return True
        for i in range(first, len(candidates)):
            if candidates[i] <= left and extend(i, chosen + [candidates[i]], left - candidates[i]):
                return len(chosen) > 0
        return False

    for i in range(len(candidates)):
        if candidates[i] <= target:
            extend(i, [candidates[i]], target - candidates[i])
    return found
