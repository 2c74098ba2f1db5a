/** Measures, the figures made of them, and how the outcome of work with people is expressed, as plain Java. */
package nl.hoofdzaakwerk.reporting.indicator.model;
