def combination_sum(candidates, target):
    found = []
    chosen = []

    def extend(first, left):
        if left == 0:
            found.append(chosen)
        for i in range(first, len(candidates)):
            if candidates[i] <= left:
                chosen.append(candidates[i])
                extend(i, left - candidates[i])
                chosen.pop()

    extend(0, target)
    return found
