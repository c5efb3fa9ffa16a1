"""Text → its Vietnamese meaning. Pure: no files, no state, no clock; imports nothing of this project."""
