/** Meetings, cases, decisions and requests, with their life cycles and rules. */
package nl.hoofdzaakwerk.trajectory.consultation.model;
