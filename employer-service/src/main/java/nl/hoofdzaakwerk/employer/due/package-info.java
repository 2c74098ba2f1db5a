/** P6: what is due on everything that is open, whatever feature it belongs to. */
package nl.hoofdzaakwerk.employer.due;
