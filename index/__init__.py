"""Passages → an index on disk (FAISS vectors, SQLite passages and lexical fields) → Hits."""
