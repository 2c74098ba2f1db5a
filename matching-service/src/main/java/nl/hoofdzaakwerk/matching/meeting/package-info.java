/** Matching meetings: agenda, decisions and record. */
package nl.hoofdzaakwerk.matching.meeting;
