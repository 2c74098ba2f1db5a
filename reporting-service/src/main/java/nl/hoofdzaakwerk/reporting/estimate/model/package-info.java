/** How estimates are worked out. */
package nl.hoofdzaakwerk.reporting.estimate.model;
