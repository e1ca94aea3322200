"""What the pages with lists are put together from: the desk of one list, detail, chips, small tables, grids."""
