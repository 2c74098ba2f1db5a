/** What is done every night, whatever feature it belongs to. */
package nl.hoofdzaakwerk.trajectory.round;
