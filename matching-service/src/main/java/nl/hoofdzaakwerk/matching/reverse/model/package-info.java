/** Requests to find or make work, and the rules that ask for it. */
package nl.hoofdzaakwerk.matching.reverse.model;
