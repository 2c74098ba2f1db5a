/** Pace towards targets, capacity and forecast, made with every release (rule X26). */
package nl.hoofdzaakwerk.reporting.forecast;
