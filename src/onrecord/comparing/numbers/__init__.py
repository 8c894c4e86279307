"""How two figures relate: their intervals, periods and the rules in their order."""
