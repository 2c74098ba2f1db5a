/** Who pays for a trajectory, from which money, until when, and what is left (B1–B9, X3, P10). */
package nl.hoofdzaakwerk.trajectory.funding;
