/** Which organisations there are, what they are called and of which kind they are. */
package nl.hoofdzaakwerk.trajectory.organisation;
