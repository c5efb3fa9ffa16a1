"""What belongs to no field: verbs of change, the country."""

WORDINGS = """
tụt, sụt, đi xuống, tụt xuống, sụt giảm > giảm
đi lên, nhích lên > tăng
toàn quốc = cả nước
"""
