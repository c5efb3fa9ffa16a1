"""The one error tree. Every message is Vietnamese, says what is wrong, and says what to do next.

    HoidapError
    ├── UsageError            wrong arguments or settings                        exit 2
    ├── UnreadableFile        one file could not be read; the build goes on       (exit 3 in sum)
    ├── DamagedRecord         the record of an answer cannot be read or was changed
    ├── NothingToIndex        a build that found no readable report              exit 1
    ├── TooManyRequests       more than one person may ask                       (HTTP 429)
    │   └── BusyServer        more than the server can answer now                (HTTP 503)
    ├── SlowAnswer            an answer took longer than it may                  (HTTP 504)
    └── IndexProblem          the index cannot be used                           exit 1
        ├── MissingIndex      there is none in the folder
        ├── StaleIndex        built by another embedder, schema or analyser
        ├── BrokenIndex       files are missing or do not match the manifest
        └── BusyIndex         another build is under way

Caught once at each edge: the command line, the screen, the HTTP API. Anything else is a bug and keeps
its traceback.
"""


class HoidapError(Exception):
    """Root of everything that a user can do something about; ``str(error)`` is shown as it is."""


class UsageError(HoidapError):
    """Wrong arguments, settings or input."""


class UnreadableFile(HoidapError):
    """A file that cannot become a report; the message is the reason, without the file's name."""


class DamagedRecord(HoidapError):
    """No record of an answer, or not as it was made; the message is the reason, without the file's name."""


class NothingToIndex(HoidapError):
    """No file could be read."""


class TooManyRequests(HoidapError):
    """One person asks more than is allowed. ``seconds``: when it may be tried again."""

    def __init__(self, message: str, seconds: int) -> None:
        super().__init__(message)
        self.seconds = seconds


class BusyServer(TooManyRequests):
    """All together ask more than can be answered now."""


class SlowAnswer(HoidapError):
    """An answer took longer than it may, and was given up."""


class IndexProblem(HoidapError):
    """The index cannot be used."""


class MissingIndex(IndexProblem):
    """No index in the folder."""


class StaleIndex(IndexProblem):
    """Built by other settings than those in force."""


class BrokenIndex(IndexProblem):
    """Damaged: files missing, or not those that the manifest names."""


class BusyIndex(IndexProblem):
    """Another process is building it."""


REBUILD = "Hãy xoá thư mục chỉ mục rồi lập lại: hoidap build <thư mục báo cáo> --index <thư mục chỉ mục>"
"""What to do about an index of which a file is damaged."""
