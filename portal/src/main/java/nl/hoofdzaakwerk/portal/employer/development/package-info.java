/** Work to look for: what candidates without a match would like to do, without saying who. */
package nl.hoofdzaakwerk.portal.employer.development;
