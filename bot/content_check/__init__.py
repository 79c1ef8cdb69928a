"""What `lots check` finds in words and screens."""
