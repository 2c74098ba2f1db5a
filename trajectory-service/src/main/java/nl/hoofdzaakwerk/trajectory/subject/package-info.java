/** What a person can ask of every feature: the own file, and erasure. */
package nl.hoofdzaakwerk.trajectory.subject;
