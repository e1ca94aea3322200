"""The windows of the 业务 menu: points, plan, benchmarks, stations, expenses."""
