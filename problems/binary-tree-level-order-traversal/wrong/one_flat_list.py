def level_order(root):
    values = []
    level = [root] if root else []
    while level:
        values += [node.val for node in level]
        level = [child for node in level for child in (node.left, node.right) if child]
    return values
