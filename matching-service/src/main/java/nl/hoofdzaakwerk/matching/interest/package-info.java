/** The client's yes first (X16): what a candidate answers about a vacancy or an employer, as a coach records it. */
package nl.hoofdzaakwerk.matching.interest;
