"""Look-up: from what a person types to the pages that answer it. No transport, nothing typed is kept."""
