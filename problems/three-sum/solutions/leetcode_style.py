"""Counts each value, then computes the largest of three from the two smaller ones. Time: O(n^2). Space: O(n)."""


class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        count = Counter(nums)
        values = sorted(count)
        triplets = []
        for i, smallest in enumerate(values):
            for middle in values[i:]:
                largest = -smallest - middle
                if largest < middle:
                    break
                needed = 1 + (smallest == middle) + (middle == largest)
                if largest not in count:
                    continue
                if needed == 1 or (needed == 3 and count[0] >= 3):
                    triplets.append([smallest, middle, largest])
                elif needed == 2 and count[middle] >= 2:
                    triplets.append([smallest, middle, largest])
        return triplets
