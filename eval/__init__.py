"""Gold questions → scores, a report, a gate."""
