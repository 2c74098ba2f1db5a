/** The report without its adapters. */
package nl.hoofdzaakwerk.reporting.report.model;
