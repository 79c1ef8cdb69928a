"""The guard: finds personal data in what was typed, so that it can be turned away. A second net, not the guarantee."""
