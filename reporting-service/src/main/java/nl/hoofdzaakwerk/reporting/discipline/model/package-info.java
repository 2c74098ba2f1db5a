/** Months as they are reported, the rules they are checked by, and the questions about them. */
package nl.hoofdzaakwerk.reporting.discipline.model;
