def invert_tree(root):
    stack = [root]
    while stack:
        node = stack.pop()
        node.left, node.right = node.right, node.left
        stack += [child for child in (node.left, node.right) if child]
    return root
