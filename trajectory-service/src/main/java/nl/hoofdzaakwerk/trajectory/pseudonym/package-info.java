/** The names under which other services know a person, each service another. */
package nl.hoofdzaakwerk.trajectory.pseudonym;
