"""What Lots says and where it leads: pure, without clock, disk or network."""
