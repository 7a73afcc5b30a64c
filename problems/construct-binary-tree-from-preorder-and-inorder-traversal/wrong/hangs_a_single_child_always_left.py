def build_tree(preorder, inorder):
    if not inorder:
        return None
    root = TreeNode(preorder[0])
    i = inorder.index(root.val)
    left = build_tree(preorder[1 : i + 1], inorder[:i])
    right = build_tree(preorder[i + 1 :], inorder[i + 1 :])
    root.left, root.right = (left, right) if left else (right, None)
    return root
