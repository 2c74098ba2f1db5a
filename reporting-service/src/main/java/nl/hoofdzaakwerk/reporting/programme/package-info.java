/** Regions, the divisions they play in and their targets (rules F1 and F3). */
package nl.hoofdzaakwerk.reporting.programme;
