/** The link that lets a client read once without an account. */
package nl.hoofdzaakwerk.trajectory.client.model;
