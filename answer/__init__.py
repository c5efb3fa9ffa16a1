"""Question → its frame; hits → an Answer, extractive or by a language model, always through the figure gate."""
