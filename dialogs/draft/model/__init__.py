"""What a draft holds: fields and their codec, consent items and records, risk areas, and what stops a draft."""
