def combination_sum(candidates, target):
    found = []

    def extend(chosen, left):
        if left == 0:
            found.append(chosen)
        for number in candidates:
            if number <= left:
                extend(chosen + [number], left - number)

    extend([], target)
    return found
