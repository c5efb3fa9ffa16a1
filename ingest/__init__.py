"""File → Report (letterhead, outline, pages, footnotes, tables) → Passages."""
