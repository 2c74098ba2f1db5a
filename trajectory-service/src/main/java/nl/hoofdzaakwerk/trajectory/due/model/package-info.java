/** Next steps. */
package nl.hoofdzaakwerk.trajectory.due.model;
