/** When an amount may be shown, and how it is rounded. */
package nl.hoofdzaakwerk.reporting.statistics.model;
