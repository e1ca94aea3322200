"""Parts of the page of representatives and of its dialogs."""
