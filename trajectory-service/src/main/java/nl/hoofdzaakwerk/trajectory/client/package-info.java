/**
 * What a client reads and decides (X7): shown by the coach, or by the client alone with a link of the coach and without
 * an account.
 */
package nl.hoofdzaakwerk.trajectory.client;
