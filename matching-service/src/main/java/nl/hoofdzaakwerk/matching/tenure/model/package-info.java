/** Tenures and the table of them per criterion. */
package nl.hoofdzaakwerk.matching.tenure.model;
