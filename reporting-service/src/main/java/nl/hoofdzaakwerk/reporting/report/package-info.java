/** National and regional reports: cut from releases (rules F3, F4 and F10). */
package nl.hoofdzaakwerk.reporting.report;
