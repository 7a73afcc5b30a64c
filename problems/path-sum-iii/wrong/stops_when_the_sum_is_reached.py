def path_sum(root, target_sum):
    def down(node, rest):
        if node is None:
            return 0
        if node.val == rest:
            return 1
        return down(node.left, rest - node.val) + down(node.right, rest - node.val)

    if root is None:
        return 0
    return down(root, target_sum) + path_sum(root.left, target_sum) + path_sum(root.right, target_sum)
