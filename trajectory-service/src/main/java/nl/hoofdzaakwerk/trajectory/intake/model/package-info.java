/** The person, the wishes, and the scope decision (A1–A4). */
package nl.hoofdzaakwerk.trajectory.intake.model;
