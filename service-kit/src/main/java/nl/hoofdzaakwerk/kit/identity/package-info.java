/** Who calls: the one organisation a request is made for, and the roles held there. */
package nl.hoofdzaakwerk.kit.identity;
