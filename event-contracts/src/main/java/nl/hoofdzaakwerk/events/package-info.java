/** The published language: what the services tell each other, and the few values they share. */
package nl.hoofdzaakwerk.events;
