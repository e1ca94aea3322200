"""What the page 预算审查 works with."""
