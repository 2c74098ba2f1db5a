/** What requests have in common beyond service-kit's constraints. */
package nl.hoofdzaakwerk.employer.input;
