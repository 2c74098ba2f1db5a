/** Limits around a reference line, and where a region lies. */
package nl.hoofdzaakwerk.reporting.funnel.model;
