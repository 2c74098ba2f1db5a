/** The eight principles and what the work shows of them. */
package nl.hoofdzaakwerk.trajectory.principles.model;
