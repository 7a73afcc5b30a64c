def right_side_view(root):
    view = []
    while root:
        view.append(root.val)
        root = root.right or root.left
    return view
