"""What values look like to the referee: plain lists, tuples, dicts and numbers, and these few forms for the rest."""

import math
from dataclasses import dataclass
from typing import Any


@dataclass(slots=True)
class Array:
    """A NumPy array; `data` is flat, in C order."""

    dtype: str
    shape: tuple[int, ...]
    data: list[Any]

    def nested(self) -> Any:
        """The same numbers as nested lists; a number alone where the shape is ()."""

        def build(axis: int, start: int) -> Any:
            if axis == len(self.shape):
                return self.data[start]
            step = math.prod(self.shape[axis + 1 :])
            if axis == len(self.shape) - 1:
                return self.data[start : start + self.shape[axis]]
            return [build(axis + 1, start + i * step) for i in range(self.shape[axis])]

        return build(0, 0)


@dataclass(slots=True)
class Scalar:
    """A NumPy scalar, such as `np.float64(0.5)`."""

    dtype: str
    value: Any


@dataclass(slots=True)
class Linked:
    """A linked list, by its values."""

    values: list[Any]


@dataclass(slots=True)
class Tree:
    """A binary tree in level-order notation."""

    values: list[Any]


@dataclass(slots=True)
class Lazy:
    """A sequence that is not a list: `dict.values()`, a deque, a range."""

    type: str
    values: list[Any]


@dataclass(slots=True)
class Opaque:
    """A value that cannot be judged: a generator, an open file, an object of the candidate's own class."""

    type: str
    repr: str
