/** The trajectory's life and the rules of starting and ending it. */
package nl.hoofdzaakwerk.trajectory.progress.model;
