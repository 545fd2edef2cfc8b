"""The shapes that web pages take: what stands beside an article, what is no article at all.

Owns what markup shows of a page's shape. Knows no file, no address and no brief.
"""
