/** Telephone numbers and e-mail addresses as they are stored. */
package nl.hoofdzaakwerk.kit.contact.model;
