def path_sum(root, target_sum):
    def walk(node, rest):
        if node is None:
            return 0
        found = int(node.val == rest)
        for child in (node.left, node.right):
            found += walk(child, rest - node.val) + walk(child, target_sum)
        return found

    return walk(root, target_sum)
