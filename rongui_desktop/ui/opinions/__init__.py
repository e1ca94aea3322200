"""Parts of the page 意见建议: handling a matter step by step."""
