/** P6: what is due on everything that is open around working together and reporting, whatever feature it belongs to. */
package nl.hoofdzaakwerk.reporting.due;
