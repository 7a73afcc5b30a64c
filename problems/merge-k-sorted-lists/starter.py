def merge_k_lists(lists: "list[ListNode | None]") -> "ListNode | None":
    """Merge the sorted linked lists into one and return its first node, or None if there are no nodes."""
