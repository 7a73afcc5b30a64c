def stratified_folds(labels, k):
    if k < 2 or k > len(labels):
        raise ValueError
    order = sorted(range(len(labels)), key=lambda row: labels[row])
    return [sorted(order[fold::k]) for fold in range(k)]
