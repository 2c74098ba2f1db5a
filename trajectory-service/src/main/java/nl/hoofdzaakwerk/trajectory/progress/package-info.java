/** Trajectories: guidance to work and then during work. */
package nl.hoofdzaakwerk.trajectory.progress;
