"""The parts of the reception page: its form, its list of visitors, its sessions, its printing."""
