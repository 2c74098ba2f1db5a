/** What somebody would like to do, told without saying who, and the three visits to employers for it. */
package nl.hoofdzaakwerk.portal.employer.visit;
