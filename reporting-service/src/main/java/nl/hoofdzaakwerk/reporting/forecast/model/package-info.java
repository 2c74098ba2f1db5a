/** Pace, capacity and forecast, without adapters. */
package nl.hoofdzaakwerk.reporting.forecast.model;
