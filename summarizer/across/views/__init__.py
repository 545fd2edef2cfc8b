"""What sources say against each other without a figure: judgements, denials, causes, quotations.

Owns who sees a thing otherwise, and the words that tell it.
"""
