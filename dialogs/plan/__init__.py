"""The closed questions about a case, and what each answer brings up."""
