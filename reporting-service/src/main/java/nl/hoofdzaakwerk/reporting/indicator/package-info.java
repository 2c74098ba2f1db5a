/**
 * What is counted and what it means: one catalogue of indicators (rule P9), the exact counts they are made of, and the
 * statistics beside them. Every screen, export and other service that shows a figure takes it from here.
 */
package nl.hoofdzaakwerk.reporting.indicator;
