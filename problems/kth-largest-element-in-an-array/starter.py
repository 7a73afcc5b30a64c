def find_kth_largest(nums: list[int], k: int) -> int:
    """The element at place k, from 1, of nums in descending order; equal elements take a place each."""
