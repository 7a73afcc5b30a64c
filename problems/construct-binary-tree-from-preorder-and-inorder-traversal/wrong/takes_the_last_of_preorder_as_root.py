def build_tree(preorder, inorder):
    if not preorder:
        return None
    root = TreeNode(preorder[-1])
    i = inorder.index(root.val)
    root.left = build_tree(preorder[:i], inorder[:i])
    root.right = build_tree(preorder[i:-1], inorder[i + 1 :])
    return root
