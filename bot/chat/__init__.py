"""What is answered in one private chat: to a button, to what is written, and while the phone is handed over."""
