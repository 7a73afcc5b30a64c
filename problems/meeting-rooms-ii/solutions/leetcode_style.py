"""Sorts starts and ends apart; each start takes the next end that is not later. Time: O(n log n). Space: O(n)."""


class Solution:
    def minMeetingRooms(self, intervals: List[List[int]]) -> int:
        starts = sorted(s for s, _ in intervals)
        ends = sorted(e for _, e in intervals)
        rooms = freed = 0
        for start in starts:
            if ends[freed] <= start:
                freed += 1
            else:
                rooms += 1
        return rooms
