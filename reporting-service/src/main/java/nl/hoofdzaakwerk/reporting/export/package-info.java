/** Figures to take away: tables, a fact sheet of one page, and charts for slides (rules F9 and F17). */
package nl.hoofdzaakwerk.reporting.export;
