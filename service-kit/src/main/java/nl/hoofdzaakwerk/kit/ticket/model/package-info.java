/** What somebody without an account proves with that something was handed to them. */
package nl.hoofdzaakwerk.kit.ticket.model;
