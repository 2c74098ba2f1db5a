/**
 * Checks that walk every operation of a running service's API, fed by one set of examples: who may do what, what
 * happens to bad input, and whether the published description still is the API.
 */
package nl.hoofdzaakwerk.testkit.api;
