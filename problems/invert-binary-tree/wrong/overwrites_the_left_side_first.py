def invert_tree(root):
    if root:
        root.left = invert_tree(root.right)
        root.right = invert_tree(root.left)
    return root
