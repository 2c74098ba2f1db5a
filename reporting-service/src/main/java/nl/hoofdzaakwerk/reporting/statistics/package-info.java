/**
 * What is told of amounts: medians, means and ratios (rules P9, X27). They are made with every release, shown only
 * where enough people are behind them, rounded, and move only when the number of people behind them moves (rule F10).
 */
package nl.hoofdzaakwerk.reporting.statistics;
