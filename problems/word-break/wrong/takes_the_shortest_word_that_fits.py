def word_break(s, word_dict):
    words = set(word_dict)
    piece = ""
    for letter in s:
        piece += letter
        if piece in words:
            piece = ""
    return piece == ""
