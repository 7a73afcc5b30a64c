from bisect import bisect_right


def length_of_lis(nums):
    tails = []
    for number in nums:
        place = bisect_right(tails, number)
        if place == len(tails):
            tails.append(number)
        else:
            tails[place] = number
    return len(tails)
