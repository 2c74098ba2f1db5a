/** Organisations that take part in a region, their key figures, replacements, hours and gaps (rules F7 and A15). */
package nl.hoofdzaakwerk.reporting.keyfigure;
