/** How people are reached at work: telephone numbers and e-mail addresses as they are written and stored. */
package nl.hoofdzaakwerk.kit.contact;
