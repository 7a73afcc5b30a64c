def build_tree(preorder, inorder):
    if not preorder or not inorder:
        return None
    root = TreeNode(preorder[0])
    i = inorder.index(preorder[0])
    root.left = build_tree([v for v in preorder[1:i] if v in inorder[:i]], inorder[:i])
    root.right = build_tree(preorder[i + 1 :], inorder[i + 1 :])
    return root
