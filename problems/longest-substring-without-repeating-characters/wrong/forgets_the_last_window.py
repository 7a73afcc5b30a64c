def length_of_longest_substring(s):
    last = {}
    start = longest = 0
    for i, character in enumerate(s):
        if last.get(character, -1) >= start:
            longest = max(longest, i - start)
            start = last[character] + 1
        last[character] = i
    return longest
