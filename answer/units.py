"""Does a figure's unit answer the unit that was asked for? "bao nhiêu héc ta" wants ha, "mấy xe" wants xe/ngày."""

from vietnamese.text import fold

# Folded words of questions → folded canonical units of figures.
_SAME: dict[str, tuple[str, ...]] = {
    "%": ("%", "‰", "diem phan tram"),
    "phan tram": ("%", "diem phan tram"),
    "dong": ("dong",),
    "tien": ("dong",),
    "ty": ("dong",),
    "trieu": ("dong",),
    "nghin": ("dong",),
    "usd": ("usd",),
    "do la": ("usd",),
    "hec ta": ("ha",),
    "ha": ("ha",),
    "dien tich": ("ha", "m²", "km²"),
    "ruong": ("ha",),
    "met vuong": ("m²",),
    "m2": ("m²",),
    "can": ("kg", "dong/kg"),
    "nguoi": ("nguoi", "lao dong", "doi tuong", "nhan khau", "hoc sinh", "benh nhan", "luot nguoi", "cong dan"),
    "lao dong": ("lao dong", "nguoi"),
    "ca": ("ca", "truong hop", "nguoi"),
    "truong hop": ("truong hop", "ca", "nguoi"),
    "luot": ("luot",),
    "noi": ("diem", "dia diem", "noi"),
    "nha": ("nha", "can nha", "ngoi nha", "can", "ngoi"),
    "ngoi nha": ("nha", "can nha", "ngoi nha", "ngoi"),
}


def same_unit(asked: str, unit: str) -> bool:
    """``asked``: folded words that follow "bao nhiêu"; ``unit``: a figure's canonical unit."""
    own = fold(unit)
    if not asked or not own:
        return False
    words = asked.split()
    for wanted in (" ".join(words[:2]), words[0]):
        names = _SAME.get(wanted, (wanted,))
        if any(own == name or own.startswith((f"{name} ", f"{name}/")) for name in names):
            return True
    return False
