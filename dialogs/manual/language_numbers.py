"""Permanent numbers of languages that a returnee can be said to speak; a language's folder repeats its number."""

LANGUAGE_NUMBERS = {
    1: "sv", 2: "en", 3: "ro", 4: "bg", 5: "th", 6: "uk", 7: "es", 8: "ru", 9: "pt", 10: "pl", 11: "sq", 12: "vi",
    13: "ar", 14: "fr", 15: "zh",
}  # fmt: skip
