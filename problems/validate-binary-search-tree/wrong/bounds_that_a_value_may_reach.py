def is_valid_bst(root):
    def valid(node, low, high):
        return node is None or (
            low < node.val < high and valid(node.left, low, node.val) and valid(node.right, node.val, high)
        )

    return valid(root, -(2**31), 2**31 - 1)
