/** A candidate's answers: entries that are only added, and what they are about. */
package nl.hoofdzaakwerk.matching.interest.model;
