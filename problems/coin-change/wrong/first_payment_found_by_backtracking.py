def coin_change(coins: list[int], amount: int) -> int:
    values = sorted(coins, reverse=True)

    def pay(position, rest):
        if rest == 0:
            return 0
        if position == len(values):
            return -1
        for used in range(rest // values[position], -1, -1):
            others = pay(position + 1, rest - used * values[position])
            if others >= 0:
                return used + others
        return -1

    return pay(0, amount)
