/** P6: what is due on everything that is open in matching, whatever feature it belongs to. */
package nl.hoofdzaakwerk.matching.due;
