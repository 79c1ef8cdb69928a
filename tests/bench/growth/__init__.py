"""Growth: what a thousand, a hundred thousand and a million readers cost, on SQLite and on PostgreSQL."""
