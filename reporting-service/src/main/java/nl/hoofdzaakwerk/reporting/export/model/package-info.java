/** Fact sheets and charts without a form yet. */
package nl.hoofdzaakwerk.reporting.export.model;
