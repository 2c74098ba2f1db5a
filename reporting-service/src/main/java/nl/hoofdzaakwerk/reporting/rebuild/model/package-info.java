/** A rebuild and how far it is. */
package nl.hoofdzaakwerk.reporting.rebuild.model;
