def reverse_between(head: "ListNode | None", left: int, right: int) -> "ListNode | None":
    """Reverse the nodes at positions left to right (from 1, both included) and return the new first node."""
