def invert_tree(root):
    level, values = [root] if root else [], []
    order = []
    while level:
        order.append(level)
        values.append([node.val for node in level])
        level = [child for node in level for child in (node.left, node.right) if child]
    for nodes, row in zip(order, values):
        for node, value in zip(nodes, reversed(row)):
            node.val = value
    return root
