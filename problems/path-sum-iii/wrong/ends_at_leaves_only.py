def path_sum(root, target_sum):
    def down(node, rest):
        if node is None:
            return 0
        rest -= node.val
        if not node.left and not node.right:
            return int(rest == 0)
        return down(node.left, rest) + down(node.right, rest)

    if root is None:
        return 0
    return down(root, target_sum) + path_sum(root.left, target_sum) + path_sum(root.right, target_sum)
