"""Look-up: from what a person types to the pages that answer it. No transport, no disk, and nothing typed is kept."""
