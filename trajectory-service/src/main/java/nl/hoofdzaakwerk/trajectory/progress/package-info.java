/** Trajectories: guidance to work and then during work (A5, A6, A11, A12, A15, X4). */
package nl.hoofdzaakwerk.trajectory.progress;
