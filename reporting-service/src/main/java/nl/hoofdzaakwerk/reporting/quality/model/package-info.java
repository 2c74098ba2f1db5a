/** Grades and what they are made of. */
package nl.hoofdzaakwerk.reporting.quality.model;
