"""What the page 履职活动 and its dialogs are made of."""
