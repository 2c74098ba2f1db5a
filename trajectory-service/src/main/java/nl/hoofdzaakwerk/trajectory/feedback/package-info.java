/** A20: how clients and employers look back on a trajectory. */
package nl.hoofdzaakwerk.trajectory.feedback;
