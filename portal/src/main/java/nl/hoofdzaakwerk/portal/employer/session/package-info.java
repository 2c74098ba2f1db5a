/** Sessions for employers: planned, invited to, held, and what they brought. */
package nl.hoofdzaakwerk.portal.employer.session;
