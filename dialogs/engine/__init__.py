"""The engine: what authors may write, what readers may do, addresses, screens, checks."""
