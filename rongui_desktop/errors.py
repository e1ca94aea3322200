"""The one kind of error that a user sees as it is."""


class UserError(Exception):
    """Something the user can put right.

    The message is one clear Chinese sentence that names the field, cell or file and says what would be right.
    Any other exception is a bug and is shown only as a request to report it.

    Attributes:
        field: the attribute name of the record that is at fault (`due_date`), or None when no single field is.
    """

    def __init__(self, message: str, field: str | None = None) -> None:
        """Keep the sentence and the field it speaks of."""
        super().__init__(message)
        self.message = message
        self.field = field
