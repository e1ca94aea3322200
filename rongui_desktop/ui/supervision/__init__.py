"""What the page 监督安排 works with."""
