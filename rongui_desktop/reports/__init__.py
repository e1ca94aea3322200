"""Facts become Word documents: the only floor that knows python-docx, and it knows no Qt."""
