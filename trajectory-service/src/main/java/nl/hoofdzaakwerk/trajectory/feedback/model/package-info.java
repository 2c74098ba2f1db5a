/** Scores and when they can be given. */
package nl.hoofdzaakwerk.trajectory.feedback.model;
