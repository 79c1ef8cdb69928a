"""`lots doctor`: looks over an installation, one line each, and changes nothing."""
