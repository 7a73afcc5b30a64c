def kth_smallest(root, k):
    level = [root]
    values = []
    while level:
        values += [node.val for node in level]
        level = [child for node in level for child in (node.left, node.right) if child]
    return values[k - 1]
