def build_tree(preorder, inorder):
    position = {value: i for i, value in enumerate(inorder)}
    values = list(reversed(preorder))

    def build(start, end):
        if start == end:
            return None
        value = values.pop()
        if not value:
            return None
        middle = position[value]
        return TreeNode(value, build(start, middle), build(middle + 1, end))

    return build(0, len(inorder))
