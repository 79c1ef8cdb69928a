"""The headers of every answer: nothing is loaded from elsewhere, kept, framed, or told to the next site."""

from __future__ import annotations

#: What an ordinary page may do. `connect-src` lets our own script send the form that a button would send.
PAGE_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
#: What a page may ask of the browser: nothing of all that browsers have.
_FEATURES = (
    "accelerometer", "autoplay", "browsing-topics",
    "camera", "clipboard-read", "clipboard-write", "compute-pressure", "display-capture", "encrypted-media",
    "fullscreen", "gamepad", "geolocation", "gyroscope", "hid", "identity-credentials-get", "idle-detection",
    "interest-cohort", "keyboard-map", "local-fonts", "magnetometer", "microphone", "midi",
    "otp-credentials", "payment", "picture-in-picture", "publickey-credentials-create", "publickey-credentials-get",
    "screen-wake-lock", "serial", "storage-access", "sync-xhr", "usb",
    "window-management", "xr-spatial-tracking",
)  # fmt: skip
#: Of every answer, whatever it is; a page may set a stricter policy of its own.
SECURITY_HEADERS = {
    "content-security-policy": PAGE_POLICY,
    "x-content-type-options": "nosniff",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "cross-origin-embedder-policy": "require-corp",
    "referrer-policy": "no-referrer",
    "permissions-policy": ", ".join(f"{name}=()" for name in _FEATURES),
    "x-frame-options": "DENY",
    "x-robots-tag": "noindex, nofollow",
    "x-dns-prefetch-control": "off",
    "cache-control": "no-store",
}
