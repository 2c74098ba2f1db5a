/** Facts heard by event, kept pseudonymous, and the exact counts made of them; exact counts never leave the service. */
package nl.hoofdzaakwerk.reporting.figures;
