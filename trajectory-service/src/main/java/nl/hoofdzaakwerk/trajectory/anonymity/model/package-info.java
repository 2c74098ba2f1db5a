/** Finds personal data in Dutch free text. */
package nl.hoofdzaakwerk.trajectory.anonymity.model;
