"""File → Report (letterhead, outline, pages, footnotes, tables) → Passages."""

# Part of the manifest: a build reads every file anew when this has changed.
READING = "reading/27"
