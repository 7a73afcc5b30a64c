def length_of_longest_substring(s):
    last = {}
    start = longest = 0
    for i, character in enumerate(s.lower()):
        start = max(start, last.get(character, -1) + 1)
        last[character] = i
        longest = max(longest, i - start + 1)
    return longest
