/** A18, P10: the treatment plan and the reintegration plan of a trajectory, and whether they go together. */
package nl.hoofdzaakwerk.trajectory.plan;
