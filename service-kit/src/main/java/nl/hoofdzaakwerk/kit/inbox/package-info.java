/** Events are taken in once: the effect and the note that it was handled are one transaction. */
package nl.hoofdzaakwerk.kit.inbox;
