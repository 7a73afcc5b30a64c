def add_two_numbers(l1: "ListNode | None", l2: "ListNode | None") -> "ListNode | None":
    """The sum of two numbers, as a list of digits with the last digit first."""
