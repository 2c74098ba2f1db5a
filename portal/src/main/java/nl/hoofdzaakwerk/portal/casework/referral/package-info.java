/** People whom a municipality or UWV referred to a GGZ institution. */
package nl.hoofdzaakwerk.portal.casework.referral;
