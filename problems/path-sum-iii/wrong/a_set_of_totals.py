def path_sum(root, target_sum):
    def walk(node, total, above):
        if node is None:
            return 0
        total += node.val
        found = int(total - target_sum in above)
        above = above | {total}
        return found + walk(node.left, total, above) + walk(node.right, total, above)

    return walk(root, 0, {0})
