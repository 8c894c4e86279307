"""The record in and out of the house."""
