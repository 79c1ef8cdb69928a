"""Forms of closed questions: fields, their answers as bits, conditions between them, and their drawing."""
