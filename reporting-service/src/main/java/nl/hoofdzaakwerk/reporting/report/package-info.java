/** National and regional reports: one protected table a year, from which every answer is cut (rules F3, F4 and F10). */
package nl.hoofdzaakwerk.reporting.report;
