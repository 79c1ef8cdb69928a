"""The draft of the application: closed answers before consent, consent item by item, what is sealed after it."""
