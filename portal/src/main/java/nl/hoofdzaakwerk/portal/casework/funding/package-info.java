/** Money for trajectories: requests, schemes, warnings and what is to come. */
package nl.hoofdzaakwerk.portal.casework.funding;
