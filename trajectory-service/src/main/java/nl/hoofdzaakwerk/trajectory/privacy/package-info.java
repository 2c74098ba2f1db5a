/** Legal grounds per purpose and receiver, the candidate card that leaves the house, and withdrawal. */
package nl.hoofdzaakwerk.trajectory.privacy;
