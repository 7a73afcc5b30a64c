def build_tree(preorder, inorder):
    position = {value: i for i, value in enumerate(inorder)}
    roots = iter(preorder)

    def build(start, end):
        if start >= end:
            return None
        value = next(roots, None)
        if value is None:
            return None
        root = TreeNode(value)
        middle = position[value]
        root.right = build(middle + 1, end)
        root.left = build(start, middle)
        return root

    return build(0, len(inorder))
