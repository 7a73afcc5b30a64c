def path_sum(root, target_sum):
    if root is None:
        return 0
    rest = target_sum - root.val
    return int(rest == 0) + path_sum(root.left, rest) + path_sum(root.right, rest)
