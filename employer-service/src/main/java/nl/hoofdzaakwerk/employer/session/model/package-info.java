/** Sessions and invitations. */
package nl.hoofdzaakwerk.employer.session.model;
