/**
 * Candidates, scope, trajectories, placements, legal grounds: the guidance of people in GGZ treatment to work and
 * during work.
 */
package nl.hoofdzaakwerk.trajectory;
