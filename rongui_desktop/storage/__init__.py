"""The store: file, sessions, search index, history, drafts."""
