/** Figures of a region or of one organisation in it. */
package nl.hoofdzaakwerk.matching.monitoring.model;
