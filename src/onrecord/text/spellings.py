"""Where two spellings part, and whether no more than a slip of the pen parts them."""


def common_start(one: str, other: str) -> int:
    """With how many letters both begin alike."""
    parted = (at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b)
    return next(parted, min(len(one), len(other)))


def one_slip(one: str, other: str) -> bool:
    """Whether a letter is wrong, too many or missing, or two have changed places."""
    at = common_start(one, other)
    rest, meant = one[at:], other[at:]
    swapped = rest[:2] == meant[:2][::-1] and rest[2:] == meant[2:]
    changed = rest[1:] == meant[1:] or rest[1:] == meant or rest == meant[1:]
    return one != other and (swapped or changed)
