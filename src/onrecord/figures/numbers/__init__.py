"""Numbers as they are written or spelled, their hedges and the units behind them."""
