def right_side_view(root):
    view = []
    level = [root] if root else []
    while level:
        view.append(level[-1].val)
        parent = next((node for node in reversed(level) if node.left or node.right), None)
        level = [child for child in (parent.left, parent.right) if child] if parent else []
    return view
