"""The benchmark: the same walk through Lots, a peer and a bare client, side by side. Start it with `make bench`."""
