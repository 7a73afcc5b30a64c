def top_k_frequent(nums, k):
    longest = {}
    for value, run in groupby(nums):
        longest[value] = max(longest.get(value, 0), len(list(run)))
    return sorted(longest, key=longest.get, reverse=True)[:k]
