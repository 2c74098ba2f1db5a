/** A19: what stands in the way of the work, followed up where it can be solved. */
package nl.hoofdzaakwerk.trajectory.bottleneck;
