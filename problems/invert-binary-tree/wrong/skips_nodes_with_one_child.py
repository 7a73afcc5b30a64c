def invert_tree(root):
    if root and root.left and root.right:
        root.left, root.right = invert_tree(root.right), invert_tree(root.left)
    return root
